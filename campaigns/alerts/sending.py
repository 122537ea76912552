"""Sends what is waiting, each mail once, whatever happens on the way.

A batch is claimed, then sent strictly in order, and each mail is noted before the next begins. A run that
is killed leaves at most one mail of which nobody knows whether the server took it; it is sent again under
the same Message-ID. docs/alerts.md says why, and what it costs.
"""

import logging
import threading
import time
import uuid
from dataclasses import dataclass, field
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from portal.contact.encryption import UnreadableError
from portal.multilingual.models import BasePage

from . import announcing, bounces, letters, subscribing
from .lease import Lease, LeaseLostError
from .models import Delivery, Subscription
from .transport import Outcome, ServerTroubleError, Transport

logger = logging.getLogger(__name__)

State = Delivery.State
BATCH = 20  # claimed at once: the queries of a batch are shared by so many mails
LOOK_EVERY = 60  # seconds until a long run looks for what has become public meanwhile
AGAIN_AFTER = [timedelta(minutes=m) for m in (5, 30, 120, 480, 960)]  # then it is given up
NOT_TAKEN_IN_A_ROW = 20  # then it is the server that is wrong, not twenty addresses


@dataclass
class Report:
    """What a run did."""

    sent: int = 0
    in_doubt: int = 0  # of those sent: perhaps for the second time
    refused: int = 0
    later: int = 0
    failed: int = 0
    withdrawn: int = 0
    left: int = 0

    def count(self, state, number):
        name = "later" if state == State.WAITING else State(state).value
        setattr(self, name, getattr(self, name) + number)


@dataclass
class Pace:
    """At most ``per_minute`` mails; 0 is as fast as the server takes them."""

    per_minute: int
    next_at: float = 0.0

    def wait(self, stop):
        if not self.per_minute:
            return
        now = time.monotonic()
        stop.wait(max(0.0, self.next_at - now))
        self.next_at = max(now, self.next_at) + 60 / self.per_minute


@dataclass
class Sender:
    """One run of ``send_alerts``. ``stop`` ends it after the mail that is under way."""

    lease_seconds: int | None = None
    stop: threading.Event = field(default_factory=threading.Event)
    report: Report = field(default_factory=Report)

    def __post_init__(self):
        self.run = uuid.uuid4()
        self.lease = Lease(self.run, **({"seconds": s} if (s := self.lease_seconds) else {}))
        self.transport = Transport()
        self.pace = Pace(settings.PORTAL_ALERT_RATE)
        self.untaken = []  # (delivery, outcome) since the last mail that was taken

    def send_all(self):
        """Whether this run was the one that sends. Raises ServerTroubleError if the mail server takes nothing."""
        if not self.lease.take():
            return False
        try:
            self.send_waiting()
            self.settle()
        except LeaseLostError:
            logger.warning("Another run has taken over the sending of alerts")
        finally:
            self.put_back()
            self.transport.drop()
            self.lease.give_back()
        announcing.close()
        return True

    def send_waiting(self):
        self.prepare()
        while not self.stop.is_set() and (batch := self.claim()):
            for delivery, letter in self.with_letters(batch):
                if self.stop.is_set():
                    return
                self.pace.wait(self.stop)
                self.lease.renew()
                self.send(delivery, letter)
            if time.monotonic() - self.looked > LOOK_EVERY:
                self.prepare()

    def prepare(self):
        """Everything but the sending: what is new, to whom it goes, what is to be forgotten."""
        self.looked = time.monotonic()
        self.lease.renew()
        announcing.announce()
        announcing.expand()
        announcing.close()
        announcing.forget_deliveries()
        subscribing.forget_unconfirmed()

    # -- claiming --------------------------------------------------------------------------------

    @transaction.atomic
    def claim(self):
        """The next mails that are due, marked as this run's, in the order in which they are sent."""
        due = Delivery.objects.filter(state=State.WAITING, next_try_at__lte=timezone.now())
        chosen = list(due.order_by("priority", "pk").values_list("pk", flat=True)[:BATCH])
        Delivery.objects.filter(pk__in=chosen, state=State.WAITING).update(
            state=State.CLAIMED, run=self.run
        )
        mine = Delivery.objects.filter(pk__in=chosen, state=State.CLAIMED, run=self.run)
        return list(
            mine.select_related("dispatch", "subscriber").annotate(**discretion()).order_by("pk")
        )

    def with_letters(self, batch):
        """Each claimed delivery with its letter; those that have none any more are closed instead."""
        pages = public_pages({one.dispatch.page_id for one in batch if one.dispatch})
        written = {}
        for delivery in batch:
            dispatch, subscriber = delivery.dispatch, delivery.subscriber
            if subscriber is None:
                self.done(delivery, State.LEFT)
            elif dispatch is None:
                yield delivery, letters.answer(subscriber)
            elif not (page := pages.get(dispatch.page_id)) or not page.is_available_in(
                dispatch.language
            ):
                self.done(delivery, State.WITHDRAWN)
            else:
                if dispatch.pk not in written:
                    written[dispatch.pk] = letters.alert(page, dispatch.language)
                yield delivery, written[dispatch.pk]

    def put_back(self):
        """What was claimed and not begun waits again."""
        Delivery.objects.filter(state=State.CLAIMED, run=self.run).update(
            state=State.WAITING, run=None
        )

    # -- sending ---------------------------------------------------------------------------------

    def send(self, delivery, letter):
        try:
            mail = letter.to(delivery, delivery.subscriber.address, discreet=delivery.discreet)
        except UnreadableError:
            logger.error("An address was encrypted with another key and cannot be read")
            self.done(delivery, State.FAILED)
            return
        outcome = self.transport.send(mail)
        if outcome is Outcome.SENT:
            self.done(delivery, State.SENT)
            self.report.in_doubt += delivery.in_doubt
            self.settle()
            return
        if outcome is Outcome.NO_SUCH_ADDRESS:
            self.done(delivery, State.REFUSED)
        elif outcome is Outcome.REJECTED or delivery.attempts >= len(AGAIN_AFTER):
            self.done(delivery, State.FAILED)
        else:
            self.try_later(delivery, outcome)
        self.not_taken(delivery, outcome)

    def done(self, delivery, state):
        self.mark(delivery, state=state, done_at=timezone.now())
        self.report.count(state, 1)

    def mark(self, delivery, **values):
        """Notes what became of a mail, unless another run has it by now."""
        Delivery.objects.filter(pk=delivery.pk, run=self.run).update(run=None, **values)

    def try_later(self, delivery, outcome):
        self.mark(
            delivery,
            state=State.WAITING,
            attempts=delivery.attempts + 1,
            next_try_at=timezone.now() + AGAIN_AFTER[delivery.attempts],
            in_doubt=delivery.in_doubt or outcome is Outcome.CUT_OFF,
        )
        self.report.count(State.WAITING, 1)

    # -- a server that takes nothing -------------------------------------------------------------

    def not_taken(self, delivery, outcome):
        """Held against an address only when the server takes other mails: it may be refusing all of them."""
        self.untaken.append((delivery, outcome))
        if self.transport.down:
            raise ServerTroubleError("the connection is lost with every mail")
        if len(self.untaken) >= NOT_TAKEN_IN_A_ROW:
            self.take_back()
            raise ServerTroubleError(f"{NOT_TAKEN_IN_A_ROW} mails were refused one after another")

    def settle(self):
        for delivery, outcome in self.untaken:
            if outcome is Outcome.NO_SUCH_ADDRESS:
                bounces.note(delivery.pk, permanent=True)
        self.untaken.clear()

    def take_back(self):
        """None of these tries counts."""
        for delivery, _outcome in self.untaken:
            kept = Delivery.objects.filter(pk=delivery.pk, run=None)
            self.report.count(kept.values_list("state", flat=True).get(), -1)
            kept.update(
                state=State.WAITING,
                attempts=delivery.attempts,
                done_at=None,
                next_try_at=timezone.now() + AGAIN_AFTER[0],
            )
        self.untaken.clear()


def discretion():
    """Annotation: whether the subscriber asked for a subject line that says nothing."""
    wishes = Subscription.objects.filter(
        subscriber=OuterRef("subscriber"), discreet=True, confirmed_at__isnull=False
    )
    return {"discreet": Exists(wishes)}


def public_pages(keys):
    """``{key: page}`` of those that everybody may read, with what a letter says; one query a page type."""
    found = BasePage.objects.filter(pk__in=keys).live().public()
    return {page.pk: page for page in found.specific()}
