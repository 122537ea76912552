"""“Still right”: a page was read again and needs no change, so that its next review moves on."""

import calendar
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext
from wagtail.models import WorkflowState

from portal.multilingual.permissions import may_write_shared
from portal.multilingual.settling import put_in_force

from . import reasons
from .reasons import STILL_RIGHT

LONGEST = 120  # months; a longer interval was a slip of the keyboard
DAYS_A_MONTH = 30.44


@dataclass(frozen=True)
class Outcome:
    """``done``: the dates now stand as they should. ``message``: what to tell her."""

    done: bool
    message: str


def may_confirm(user, page):
    """Who edits this page, and what all its languages share; or edits it and is in its owner team.

    Asks nothing of the database that is not asked once a person: it stands in lists.
    """
    if not user.is_active or page.alias_of_id or not page.live:
        return False
    if user.is_superuser:
        return True
    if "change" not in page.permissions_for_user(user).permissions:
        return False
    return may_write_shared(user) or page.owner_team_id in groups_of(user)


def groups_of(user):
    """Primary keys of this person's groups; asked once."""
    if not hasattr(user, "_group_ids"):
        user._group_ids = frozenset(user.groups.values_list("pk", flat=True))
    return user._group_ids


def months_between_reviews(page):
    """The page's last interval, or the installation's."""
    if page.reviewed_on and page.review_due:
        months = round((page.review_due - page.reviewed_on).days / DAYS_A_MONTH)
        if 1 <= months <= LONGEST:
            return months
    return settings.PORTAL_REVIEW_MONTHS


def later(day, months):
    """The same day ``months`` later, or that month's last one."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return day.replace(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def next_dates(page, today=None):
    """``{field: date}`` that the page would have after being found still right."""
    today = today or timezone.localdate()
    return {"reviewed_on": today, "review_due": later(today, months_between_reviews(page))}


@transaction.atomic
def confirm(page, user):
    """Set both dates, in the live row and in the draft.

    Again on the same day it changes nothing, unless a reason to look at the page came up in between.
    """
    page = page.locked_row()
    if refusal := _refusal(page, user):
        return Outcome(False, refusal)
    dates = next_dates(page)
    came_up = any(reason.settled_by_review for reason in reasons.of(page))
    draft = page.get_latest_revision_as_object()
    if came_up or any(
        getattr(version, name) != day for version in (page, draft) for name, day in dates.items()
    ):
        put_in_force(page, dates, user, STILL_RIGHT)
    return Outcome(True, "")


def _refusal(page, user):
    if WorkflowState.objects.active().for_instance(page).exists():
        return gettext(
            "An update of this page waits for approval. Decide about it first; then confirm the page."
        )
    if (lock := page.get_lock()) and lock.for_user(user):
        return gettext("This page is locked, so it cannot be confirmed now.")
    return ""
