"""What waits for whom: submissions, reviews, publications that failed. A dozen queries however many pages."""

import datetime
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Revision, TaskState, WorkflowState

from portal.multilingual import visibility
from portal.multilingual.models import BasePage
from portal.multilingual.owners import Owners

from . import reasons
from .models import Reminder
from .recipients import reachable, willing

Stage = Reminder.Stage
# The scheduler runs every few minutes; only what it has passed over more than once has failed.
GRACE = datetime.timedelta(hours=1)


@dataclass(frozen=True)
class Item:
    """``about`` tells one submission, date or revision from the next. ``day``: of it, a date."""

    stage: str
    page: BasePage
    about: str
    day: datetime.date
    words: Callable[[], str] | None = None  # a sentence of its own, in the language that is active

    @property
    def key(self):
        return self.page.pk, str(self.stage), self.about


def everything():
    """``{person: [Item]}``, the most urgent first; people who can get a mail and may see the page."""
    now = timezone.now()
    wanted = defaultdict(dict)  # person → {key: Item}
    for items in (_submissions(now), _reviews(), _reasons(), _failed_schedules(now)):
        for person, item in items:
            wanted[person][item.key] = item
    users = reachable(get_user_model().objects.filter(pk__in=wanted))
    found = ((user, _hers(user, wanted[user.pk].values())) for user in users)
    return {user: sorted(items, key=_urgency) for user, items in found if items}


def _urgency(item):
    return item.day, item.page.path


def _hers(user, items):
    """Only approvers get what lies outside of their part of the tree: it waits for them."""
    if not user.has_perm("wagtailadmin.access_admin"):
        return []
    hers, wants_submissions = visibility.territory(user), willing(user, "submitted")
    return [
        item
        for item in items
        if (wants_submissions if item.stage == Stage.WAITING else hers.covers(item.page))
    ]


def _members(groups):
    """``{group: people}``, as primary keys."""
    members = defaultdict(set)
    rows = get_user_model().groups.through.objects.filter(group_id__in=groups)
    for group, person in rows.values_list("group_id", "user_id"):
        members[group].add(person)
    return members


def _pages(ids):
    return BasePage.objects.for_listing().in_bulk(list(ids))


def _submissions(now):
    since = now - datetime.timedelta(days=settings.PORTAL_REMINDER_WAITING_DAYS)
    states = TaskState.objects.filter(
        status=TaskState.STATUS_IN_PROGRESS,
        workflow_state__status=WorkflowState.STATUS_IN_PROGRESS,
        workflow_state__base_content_type=ContentType.objects.get_for_model(BasePage),
        started_at__lte=since,
    ).select_related("workflow_state")
    states = list(states)
    groups = defaultdict(set)
    approvals = GroupApprovalTask.groups.through.objects.filter(
        groupapprovaltask_id__in={state.task_id for state in states}
    )
    for task, group in approvals.values_list("groupapprovaltask_id", "group_id"):
        groups[task].add(group)
    members = _members(set().union(*groups.values()))
    pages = _pages(int(state.workflow_state.object_id) for state in states)
    for state in states:
        page = pages.get(int(state.workflow_state.object_id))
        people = set().union(*(members[group] for group in groups[state.task_id]))
        for person in people - {state.workflow_state.requested_by_id} if page else ():
            day = timezone.localdate(state.started_at)
            yield person, Item(Stage.WAITING, page, str(state.pk), day)


def _reviews():
    today = timezone.localdate()
    horizon = today + datetime.timedelta(days=settings.PORTAL_REMINDER_DUE_DAYS)
    pages = BasePage.objects.live().filter(review_due__lte=horizon, alias_of=None).for_listing()
    owners = Owners()
    members = _members(set(owners.by_path.values()))
    for page in pages:
        item = Item(_stage(page.review_due, today), page, str(page.review_due), page.review_due)
        for person in members[owners.team_of(page)]:
            yield person, item


def _reasons():
    """What is to be looked at before its review is due, whoever's team looks after it."""
    standing = reasons.standing()
    pages = _pages(standing) if standing else {}
    owners = Owners() if standing else None
    members = _members(set(owners.by_path.values())) if standing else {}
    for page in pages.values():
        for reason in standing[page.pk]:
            day = timezone.localdate(reason.since)
            item = Item(Stage.FLAGGED, page, reason.about, day, reason.words)
            for person in members[owners.team_of(page)]:
                yield person, item


def _stage(due, today):
    """One stage at a time: who is told that a review is overdue need not be told that it was due."""
    if due > today:
        return Stage.SOON
    days = (today - due).days
    return Stage.OVERDUE if days >= settings.PORTAL_REMINDER_OVERDUE_DAYS else Stage.DUE


def _failed_schedules(now):
    revisions = Revision.objects.page_revisions().filter(approved_go_live_at__lt=now - GRACE)
    rows = list(revisions.values_list("pk", "object_id", "user_id", "approved_go_live_at"))
    pages = _pages(int(page) for _pk, page, _user, _at in rows)
    owners = Owners() if rows else None
    members = _members(set(owners.by_path.values())) if rows else {}
    for pk, page_id, user, at in rows:
        if page := pages.get(int(page_id)):
            item = Item(Stage.UNSCHEDULED, page, str(pk), timezone.localdate(at))
            for person in members[owners.team_of(page)] | ({user} if user else set()):
                yield person, item
