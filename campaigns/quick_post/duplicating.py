"""A copy of a news item or an event as a starting point: nothing of it is public, its dates are to be checked."""

from datetime import timedelta

from django.http import Http404
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.generic.base import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from portal.multilingual import visibility
from portal.multilingual.models import BasePage

from ..models import EventPage, NewsPage

WEEK = timedelta(weeks=1)
TO_CHECK = {
    NewsPage: gettext_lazy(
        "This is a copy in all languages; nothing of it is public. It is dated today: check the date, the "
        "titles and the texts before you publish."
    ),
    EventPage: gettext_lazy(
        "This is a copy in all languages; nothing of it is public. It was moved to the same weekday in a "
        "later week: check the dates, the titles and the texts before you publish."
    ),
}


def may_duplicate(page, user):
    """Whoever may edit the page and add others beside it. ``page`` may be of the base class."""
    rights = page.permissions_for_user(user)
    adds = user.is_superuser or "add" in getattr(rights, "permissions", ())
    return page.specific_class in TO_CHECK and adds and rights.can_copy()


def duplicate(page, user):
    """A new page with the draft of ``page`` in all languages, at addresses of its own; returns it."""
    draft = page.specific.get_latest_revision_as_object()
    settled = {"go_live_at": None, "expire_at": None, "reviewed_on": None, "review_due": None}
    return draft.copy(
        to=page.get_parent().specific,
        update_attrs={**settled, **_dates(draft)},
        copy_revisions=False,
        keep_live=False,
        user=user,
    )


def _dates(page):
    if isinstance(page, NewsPage):
        return {"date": timezone.localdate(), "updated_on": None}
    start, end = _local(page.start) + WEEK, _local(page.end) + WEEK
    while start <= _local(timezone.now()):
        start, end = start + WEEK, end + WEEK
    return {"start": _aware(start), "end": _aware(end)}


def _local(moment):
    """What the clock on the wall says: an event at nine stays at nine when summer time ends."""
    return timezone.make_naive(moment)


def _aware(moment):
    return timezone.make_aware(moment)


class DuplicateView(WagtailAdminTemplateMixin, View):
    """The button sends a POST; whoever opens the address without script gets a button to press."""

    page_title = gettext_lazy("Duplicate")
    template_name = "quick_post/duplicate.html"

    def dispatch(self, request, page_id):
        self.page = BasePage.objects.filter(pk=page_id).first()
        if self.page is None or not visibility.sees_draft(request.user, self.page):
            raise Http404
        if not may_duplicate(self.page, request.user):
            raise Http404
        return super().dispatch(request)

    def get(self, request):
        title = visibility.title_for_viewer(self.page)
        return self.render_to_response(self.get_context_data(title=title))

    def post(self, request):
        copy = duplicate(self.page, request.user)
        messages.success(request, TO_CHECK[type(copy)])
        return redirect("wagtailadmin_pages:edit", copy.pk)
