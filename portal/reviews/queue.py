"""The review queue: what is due soon, and what there is a reason to look at before, by country and by legal act.

Read anew at each visit with a constant number of queries. Only published pages of her part of the tree are in it.
"""

import datetime
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.models import Group
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from portal.multilingual import visibility
from portal.multilingual.models import BasePage
from portal.multilingual.owners import Owners

from . import reasons
from .confirming import may_confirm

BY_SECTION, BY_SUBJECT = "section", "act"


@dataclass
class Row:
    """A page of the queue. ``why``: sentences; ``subjects``: ``{key: name}`` of what flagged it."""

    page: BasePage
    title: str
    url: str
    section: tuple  # (key, name)
    team: str
    why: list
    subjects: dict
    oldest: datetime.date
    confirmable: bool


@dataclass(frozen=True)
class Placed:
    """A row below the heading it stands under; one page may stand under several."""

    heading: str
    row: Row


def horizon():
    return timezone.localdate() + datetime.timedelta(days=settings.PORTAL_REMINDER_DUE_DAYS)


def is_due(page):
    return page.review_due is not None and page.review_due <= horizon()


def rows_for(user):
    """``[Row]`` of everything that waits in this person's part of the tree, the oldest first."""
    standing = reasons.standing()
    waiting = Q(review_due__lte=horizon()) | Q(pk__in=standing)
    hers = visibility.territory(user).inside()
    pages = BasePage.objects.live().filter(hers, waiting, alias_of=None).for_listing()
    sections, owners = Sections(user), Owners()
    teams = dict(Group.objects.values_list("pk", "name"))
    rows = [
        _row(page, standing.get(page.pk, []), sections, teams.get(owners.team_of(page), ""), user)
        for page in pages
    ]
    return sorted(rows, key=lambda row: (row.oldest, row.page.path))


def _row(page, found, sections, team, user):
    days = [timezone.localdate(reason.since) for reason in found]
    if is_due(page):
        days.append(page.review_due)
    return Row(
        page=page,
        title=page.get_admin_display_title(),
        url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
        section=sections.of(page),
        team=team,
        why=[str(reason.words()) for reason in found],
        subjects={reason.subject: str(reason.subject_name()) for reason in found},
        oldest=min(days),
        confirmable=_helps(page, found) and may_confirm(user, page),
    )


def _helps(page, found):
    """Whether "still right" settles anything; what needs its own cause mended is only led to."""
    return is_due(page) or any(reason.settled_by_review for reason in found)


class Sections:
    """The sections in her part of the tree, read with one query."""

    def __init__(self, user):
        hers = visibility.territory(user).inside()
        pages = BasePage.objects.sections().filter(hers).order_by().for_listing()
        self._by_path = {page.path: page for page in pages}

    def of(self, page):
        """``(key, name)`` of the nearest one above or the page itself."""
        step = BasePage.steplen
        for end in range(len(page.path), 0, -step):
            if section := self._by_path.get(page.path[:end]):
                return str(section.pk), section.get_admin_display_title()
        return "other", gettext("Other pages")


def placed(rows, by):
    """``[Placed]``, heading after heading from A to Z; what only a date brought here stands last."""
    if by != BY_SUBJECT:
        found = [(False, row.section[1], row) for row in rows]
    else:
        found = [(False, name, row) for row in rows for name in row.subjects.values()]
        found += [(True, gettext("Review due"), row) for row in rows if not row.subjects]
    found.sort(key=lambda one: one[:2])  # stable: the oldest stay first
    return [Placed(name, row) for _last, name, row in found]
