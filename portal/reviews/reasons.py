"""The reasons that still stand to look at pages again: worked out at each question, never stored.

A constant number of queries, however many pages there are.
"""

from collections import defaultdict

from django.db.models import Max
from django.utils import timezone
from wagtail import hooks
from wagtail.models import PageLogEntry

from portal.multilingual.models import BasePage

STILL_RIGHT = "reviews.still_right"


def standing(page_ids=None):
    """``{page's pk: [Reason]}`` of published pages, the oldest first; of these pages only, if they are given."""
    wanted = None if page_ids is None else set(page_ids)
    found = [one for ask in hooks.get_hooks("review_reasons") for one in ask(wanted)]
    if not found:
        return {}
    pages = _dates({one.page_id for one in found})
    confirmed = _confirmations(found, pages)
    reasons = defaultdict(list)
    for one in sorted(found, key=lambda one: (one.since, one.about)):
        if one.page_id in pages and not _is_settled(one, *pages[one.page_id], confirmed):
            reasons[one.page_id].append(one)
    return dict(reasons)


def of(page):
    """The reasons of one page."""
    return standing([page.pk]).get(page.pk, [])


def _dates(page_ids):
    """``{pk: (day of the last review, first publication)}`` of those that readers see."""
    pages = BasePage.objects.live().filter(pk__in=page_ids, alias_of=None).order_by()
    rows = pages.values_list("pk", "reviewed_on", "first_published_at")
    return {pk: (reviewed_on, published_at) for pk, reviewed_on, published_at in rows}


def _confirmations(found, pages):
    """``{pk: moment of the last "still right"}`` where the day alone does not tell what came first."""
    close = {
        one.page_id
        for one in found
        if one.page_id in pages and pages[one.page_id][0] == timezone.localdate(one.since)
    }
    if not close:
        return {}
    entries = PageLogEntry.objects.filter(page_id__in=close, action=STILL_RIGHT).order_by()
    return dict(entries.values_list("page_id").annotate(last=Max("timestamp")))


def _is_settled(reason, reviewed_on, published_at, confirmed):
    """A page that was never reviewed was looked at when it was first published."""
    if not reason.settled_by_review:
        return False
    if reviewed_on is None:
        return published_at is not None and published_at >= reason.since
    day = timezone.localdate(reason.since)
    if reviewed_on != day:
        return reviewed_on > day
    last = confirmed.get(reason.page_id)
    return last is not None and last >= reason.since
