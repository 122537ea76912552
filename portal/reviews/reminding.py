"""One letter a person and run with what waits for her: each stage of each page once.

At least once, that is: a process killed between the mail server's yes and our note of it sends the same
letter again, with the same Message-ID. docs/reviewing.md says why.
"""

import fcntl
import uuid
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils import formats, timezone
from django.utils.translation import gettext, ngettext

from .letters import Letter, Post, absolute
from .models import Reminder
from .waiting import Stage, everything
from .workflow_letters import EDIT, title_of


class AlreadyRunningError(Exception):
    """Somebody else is sending reminders at this moment."""


@dataclass(frozen=True)
class Result:
    letters: int
    undelivered: int


@contextmanager
def only_one_run():
    """The system takes the lock back when the process ends, however it ends."""
    with (settings.DATA_DIR / "reminders.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise AlreadyRunningError from error
        yield


def send_reminders():
    """Raises AlreadyRunningError while another process does the same."""
    sent = 0
    with only_one_run(), Post() as post:
        waiting = everything()
        Reminder.objects.filter(sent_at=None).exclude(person__in=[p.pk for p in waiting]).delete()
        known = _known(waiting)
        for person, items in waiting.items():
            if batch := _batch(person, items, known[person.pk]):
                sent += _send(post, person, *batch)
        return Result(sent, post.undelivered)


def _known(people):
    """``{person: {key: Reminder}}``."""
    known = defaultdict(dict)
    for reminder in Reminder.objects.filter(person__in=[person.pk for person in people]):
        key = reminder.page_id, reminder.stage, reminder.about
        known[reminder.person_id][key] = reminder
    return known


def _batch(person, items, known):
    """``(items, message_id)`` to send now: what an earlier run left unsent, otherwise what is new; or None."""
    left = {key: reminder for key, reminder in known.items() if reminder.sent_at is None}
    if again := [item for item in items if item.key in left]:
        return again, left[again[0].key].message_id
    if left:  # nobody needs to be told of it any more
        Reminder.objects.filter(pk__in=[reminder.pk for reminder in left.values()]).delete()
    new = [item for item in items if item.key not in known]
    return (new, _claim(person, new)) if new else None


@transaction.atomic
def _claim(person, items):
    """Written before sending. Returns the Message-ID that the letter has, however often it is sent."""
    host = urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or "localhost"
    message_id = f"<reminder-{uuid.uuid4().hex}@{host}>"
    Reminder.objects.bulk_create(
        Reminder(
            person=person,
            page_id=item.page.pk,
            stage=item.stage,
            about=item.about,
            message_id=message_id,
        )
        for item in items
    )
    return message_id


def _send(post, person, items, message_id):
    if not post.send(person, partial(digest, items), message_id):
        return False
    unsent = Reminder.objects.filter(message_id=message_id, sent_at=None)
    unsent.update(sent_at=timezone.now())
    return True


def digest(items):
    number = len(items)
    subject = ngettext("%(number)d page waits for you", "%(number)d pages wait for you", number)
    letter = Letter(subject % {"number": number})
    for stage, (heading, line) in _sections().items():
        hers = [item for item in items if item.stage == stage]
        if hers:
            letter.heading(heading)
        for item in hers:
            day = formats.date_format(item.day)
            said = item.words() if item.words else ""
            words = line % {"page": title_of(item.page), "day": day, "reason": said}
            letter.link(words, absolute(EDIT, item.page.pk))
    letter.link(gettext("All pages due for review"), absolute("reviews:due"))
    if any(item.stage == Stage.FLAGGED for item in items):
        letter.link(gettext("The review queue, by country and by act"), absolute("reviews:queue"))
    return letter


def _sections():
    """Per stage, the most urgent first: heading, and the line of one page."""
    return {
        Stage.UNSCHEDULED: (
            gettext("Not published as scheduled"),
            gettext("“%(page)s”, planned for %(day)s"),
        ),
        Stage.WAITING: (
            gettext("Waiting for approval"),
            gettext("“%(page)s”, submitted on %(day)s"),
        ),
        Stage.FLAGGED: (
            gettext("To be looked at again"),
            gettext("“%(page)s”: %(reason)s"),
        ),
        Stage.OVERDUE: (
            gettext("Review overdue"),
            gettext("“%(page)s”, was due on %(day)s"),
        ),
        Stage.DUE: (gettext("Review due"), gettext("“%(page)s”, due on %(day)s")),
        Stage.SOON: (gettext("Review due soon"), gettext("“%(page)s”, due on %(day)s")),
    }
