"""The one click that says a page is still right."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import formats
from django.utils.translation import gettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request

from portal.multilingual import visibility
from portal.multilingual.models import BasePage

from .confirming import confirm, may_confirm


@require_POST
def still_right(request, page_id):
    """The middleware has begun the transaction and locked the page."""
    page = get_object_or_404(BasePage, pk=page_id, depth__gt=1).specific
    if not visibility.sees_draft(request.user, page):
        raise Http404
    if not page.live:
        messages.error(request, gettext("Only a published page can be confirmed."))
        return _back(request, page)
    if not may_confirm(request.user, page):
        raise PermissionDenied
    outcome = confirm(page, request.user)
    if outcome.done:
        messages.success(request, _confirmed(page))
    else:
        messages.error(request, outcome.message)
    return _back(request, page)


def _confirmed(page):
    page.refresh_from_db(fields=["review_due"])
    return gettext("“%(page)s” is confirmed as still right. Its next review is due on %(day)s.") % {
        "page": page.get_admin_display_title(),
        "day": formats.date_format(page.review_due),
    }


def _back(request, page):
    there = get_valid_next_url_from_request(request)
    return redirect(there or reverse("wagtailadmin_pages:edit", args=[page.pk]))
