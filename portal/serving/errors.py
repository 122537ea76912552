"""Error pages: a clear sentence in the language of the address, and a way on.

Only pages a reader may well reach by an honest link (403, 404, 410) show the navigation, which takes
the database. All others answer without it; 500 even when the templates are broken.
"""

import logging

from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import get_language, gettext

from portal.multilingual import languages
from portal.multilingual.navigation import LanguageLink, chrome
from portal.multilingual.reading import Text

from . import paths, problems

logger = logging.getLogger(__name__)

LAST_RESORT = "<!doctype html><title>Error</title><p>Something went wrong. In danger, call 112."


def bad_request(request, exception=None):
    return page(request, 400)


def permission_denied(request, exception=None):
    return page(request, 403, navigation=True)


def csrf_failure(request, reason=""):
    """A form without the token that ties it to its page (settings.CSRF_FAILURE_VIEW)."""
    return page(request, 403, template="form_expired.html")


def not_found(request, exception=None):
    return page(request, 404, navigation=True)


def method_not_allowed(request, allowed):
    response = page(request, 405)
    response["Allow"] = ", ".join(allowed)
    return response


def form_unreadable(request):
    """A form that arrived as something no form of ours sends."""
    return page(request, 400, template="form_unreadable.html")


def form_too_large(request):
    return page(request, 413)


def gone(request):
    return page(request, 410, navigation=True)


def address_too_long(request):
    return page(request, 414)


def server_error(request):
    """Never raises: this is the answer when something already has."""
    try:
        return page(request, 500)
    except Exception:
        logger.exception("The error page itself could not be rendered")
        return HttpResponse(LAST_RESORT, status=500)


def page(request, status, navigation=False, template=None):
    """The error page for ``status`` in the active language; for programs, a problem they can read."""
    if paths.area(request.path_info) is paths.API:
        return problems.problem(status)
    language = languages.known(get_language())
    context = surroundings(request, language) if navigation else bare(language)
    content = render_to_string(template or f"{status}.html", context | {"status": status})
    return HttpResponse(content, status=status)


def surroundings(request, language):
    """What stands around a page, or its bare form when the database does not answer."""
    try:
        return chrome(request, language)
    except Exception:
        logger.exception("The navigation of an error page could not be read")
        return bare(language)


def bare(language):
    """What stands around a page as far as it is known without the database."""
    return {
        "home_url": f"/{language}/",
        "site_name": Text(gettext("Together against trafficking in human beings"), language),
        "navigation": [],
        "footer_links": [],
        "help_url": "",
        "breadcrumbs": [],
        "language_menu": [
            LanguageLink(
                code=code,
                name=languages.endonym(code),
                direction=languages.direction(code),
                url=f"/{code}/",
                available=True,
                current=code == language,
            )
            for code in languages.active()
        ],
    }
