"""The admin's answers to what it does not take: a sentence in the person's language, and the right status."""

from django.conf import settings
from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.template.defaultfilters import filesizeformat
from django.template.loader import render_to_string
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.views.defaults import page_not_found


def refusal(request, status, message):
    """An admin page that says why. The browser's Back button leads to the form as it was filled in."""
    context = {"status": status, "message": message}
    page = render_to_string("multilingual/refused.html", context, request)
    return _never_kept(HttpResponse(page, status=status))


def answer_to(request, error):
    """The answer to ``Http404`` or ``BadRequest``; the former as Wagtail gives it."""
    if isinstance(error, BadRequest):
        return refusal(request, 400, str(error))
    return _never_kept(page_not_found(request, error, template_name="wagtailadmin/404.html"))


def answer_to_body(request):
    """The answer to a body that is too large or cannot be taken apart; None if it can."""
    if _length(request) > _largest():
        return _too_large(request)
    try:
        request.POST  # noqa: B018 - takes the body apart
    except (MultiPartParserError, BadRequest):
        return refusal(request, 400, incomplete())
    except SuspiciousOperation:  # too much text, too many fields or files
        return _too_large(request)
    return None


def answer_to_method(request, response):
    """A page instead of the empty answer to a method the address does not take."""
    page = refusal(
        request, 405, _("This address does not take what was sent to it. Nothing was changed.")
    )
    page["Allow"] = response.get("Allow", "GET, HEAD, OPTIONS")  # Wagtail names none for an alias
    return page


def incomplete():
    return _(
        "The form arrived incomplete or changed on the way, so nothing was saved. Go back and try again."
    )


def _too_large(request):
    limit = {"limit": filesizeformat(_largest())}
    return refusal(
        request,
        413,
        _("Nothing was saved: more was sent than the %(limit)s the portal takes.") % limit,
    )


def _largest():
    """Bytes: the largest file, and the text that may come with it."""
    files = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE, settings.WAGTAILDOCS_MAX_UPLOAD_SIZE
    return max(files) + settings.DATA_UPLOAD_MAX_MEMORY_SIZE


def _length(request):
    length = request.META.get("CONTENT_LENGTH") or "0"
    return int(length) if length.isdecimal() else 0


def _never_kept(response):
    add_never_cache_headers(response)
    return response
