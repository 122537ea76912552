"""Letters about a change: written down with it, sent once it is safe, tried again until they are.

At least once: a process killed between the mail server's yes and our note of it sends the same letter
again, with the same Message-ID, like a reminder. docs/reviewing.md says why.
"""

import logging
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import ngettext
from wagtail.admin import messages

from portal.multilingual.visibility import request_being_answered

from .letters import Post, message_id
from .models import WaitingLetter
from .occasions import COMPOSE
from .recipients import may_read

logger = logging.getLogger(__name__)

AGAIN_AFTER = timedelta(minutes=10)  # by then whoever tried has ended, or was killed
GIVEN_UP_AFTER = timedelta(days=3)  # after that it would be news of the day before yesterday


@dataclass(frozen=True)
class Result:
    sent: int
    undelivered: int


def write_down(kind, page, actor, data, people):
    """Part of the change. ``people``: ``[(person, what only her letter needs)]``, added to ``data``."""
    letters = WaitingLetter.objects.bulk_create(
        WaitingLetter(kind=kind, page_id=page.pk, person=person, actor=actor, data={**data, **hers})
        for person, hers in people
    )
    if letters:
        keys = [letter.pk for letter in letters]
        transaction.on_commit(partial(_send_at_once, keys), robust=True)


def _send_at_once(keys):
    """Whoever caused the letters is told of those that did not go out yet."""
    try:
        undelivered = _send(keys).undelivered
    except Exception:
        logger.exception("Mails about a page could not be sent")
        undelivered = WaitingLetter.objects.filter(pk__in=keys).count()
    request = request_being_answered()
    if undelivered and request is not None:
        text = ngettext(
            "Your change is saved, but %(number)d e-mail about it could not be sent yet. It is tried again.",
            "Your change is saved, but %(number)d e-mails about it could not be sent yet. They are tried again.",
            undelivered,
        )
        messages.warning(request, text % {"number": undelivered})


def send_waiting():
    """What did not go out when it was due. Runs beside each other, and beside the admin, send no letter twice."""
    old = WaitingLetter.objects.filter(written_at__lt=timezone.now() - GIVEN_UP_AFTER)
    for letter in old:
        logger.error("A mail to user %s was given up: %s", letter.person_id, letter)
    old.delete()
    return _send(list(_idle().order_by("pk").values_list("pk", flat=True)), again=True)


def _idle():
    return WaitingLetter.objects.filter(
        Q(tried_at=None) | Q(tried_at__lt=timezone.now() - AGAIN_AFTER)
    )


def _send(keys, *, again=False):
    sent, composed = 0, {}
    with Post() as post:
        for key in keys:
            if letter := _claimed(key):
                sent += _send_one(post, letter, composed, again=again)
        return Result(sent, post.undelivered)


def _claimed(key):
    """The letter, marked as tried now; None if it is gone or somebody else is trying it."""
    if not _idle().filter(pk=key).update(tried_at=timezone.now()):
        return None
    letters = WaitingLetter.objects.select_related("actor", "person__wagtail_userprofile")
    return letters.filter(pk=key).first()


def _send_one(post, letter, composed, *, again):
    """Whether it went out. One that cannot be composed holds up none of the others."""
    try:
        compose = _composed(letter, composed, again=again)
    except Exception:
        logger.exception("A mail to user %s could not be composed: %s", letter.person_id, letter)
        post.undelivered += 1
        return False
    taken = compose and post.send(letter.person, compose, message_id("page", letter.uid))
    if taken or not compose:
        letter.delete()
    return bool(taken)


def _composed(letter, composed, *, again):
    """What makes the letter; None if there is nothing to tell her any more, or she may not see it any more."""
    person = letter.person
    about = letter.kind, letter.page_id, letter.actor_id, repr(letter.data)
    if about not in composed:  # several people get the same
        page = letter.page.specific
        composed[about] = page, COMPOSE[letter.kind](page, letter.actor, letter.data)
    page, compose = composed[about]
    if again and not (person.is_active and person.email and may_read(person, page)):
        return None
    return compose
