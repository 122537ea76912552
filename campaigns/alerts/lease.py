"""One run of the sender at a time, on however many machines."""

import time
from datetime import timedelta

from django.db import transaction
from django.db.models import Min, Q
from django.utils import timezone

from .models import Delivery, SenderLease

SECONDS = 120  # longer than one mail can take: connect, greet, and four answers of ten seconds each
ONLY_ROW = 1


class LeaseLostError(Exception):
    """Another run has taken over: this one must not send any more."""


class Lease:
    """The right to send. Renewed while mails go out; a run that was killed loses it by time."""

    def __init__(self, run, seconds=SECONDS):
        self.run, self.seconds = run, seconds
        self.renewed = 0.0

    @transaction.atomic
    def take(self):
        """Whether it was free. What an earlier run had claimed and not finished waits again."""
        now = timezone.now()
        SenderLease.objects.get_or_create(pk=ONLY_ROW)
        free = Q(run=None) | Q(renewed_at__lt=now - timedelta(seconds=self.seconds))
        taken = SenderLease.objects.filter(free, pk=ONLY_ROW).update(run=self.run, renewed_at=now)
        if taken:
            self.renewed = time.monotonic()
            release_orphans()
        return bool(taken)

    def renew(self):
        """Raises LeaseLostError if another run has it. Asks the database a few times per lease, not for each mail."""
        if time.monotonic() - self.renewed < self.seconds / 8:
            return
        mine = SenderLease.objects.filter(pk=ONLY_ROW, run=self.run)
        if not mine.update(renewed_at=timezone.now()):
            raise LeaseLostError
        self.renewed = time.monotonic()

    def give_back(self):
        SenderLease.objects.filter(pk=ONLY_ROW, run=self.run).update(run=None)


def release_orphans():
    """A run sends what it claimed in order and notes each mail before the next.

    So of what a killed run left, only the first may have reached the server: that one is in doubt.
    """
    orphans = Delivery.objects.filter(state=Delivery.State.CLAIMED)
    firsts = orphans.values("run").annotate(first=Min("pk")).values_list("first", flat=True)
    Delivery.objects.filter(pk__in=list(firsts)).update(in_doubt=True)
    orphans.update(state=Delivery.State.WAITING, run=None)
