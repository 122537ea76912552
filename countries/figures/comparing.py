"""What a file would change, and changing it: both by the same walk, so that what was shown is what happens."""

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone

from .codes import DATASETS
from .models import FigureImport, Observation
from .problems import Problems, UnreadableError

BATCH = 500
SHOWN = 200  # of each kind of change; all are counted
WRITTEN = ("value", "flags", "is_demonstration", "updated_at")


class RefusedError(Exception):
    """Nothing was applied. ``difference`` says why: it has problems, or is not the one that was shown."""

    def __init__(self, difference):
        super().__init__()
        self.difference = difference


@dataclass(frozen=True)
class State:
    """What a cell holds."""

    value: Decimal | None
    flags: str
    is_demonstration: bool


@dataclass(frozen=True)
class Change:
    """``before``, ``after``: None where there is no such figure."""

    observation: Observation
    before: State | None
    after: State | None

    def __str__(self):
        return f"{self.observation.uid} {self.before} {self.after}"


@dataclass
class Difference:
    """What applying a file changes. ``outside``: figures of the data set the file does not speak of."""

    dataset: str
    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    outside: int = 0
    shown: dict = field(default_factory=lambda: {"added": [], "changed": [], "removed": []})
    problems: Problems = field(default_factory=Problems)
    passed_over: Counter = field(default_factory=Counter)
    fault: str = ""
    digest: str = ""

    @property
    def is_empty(self):
        return not (self.added or self.changed or self.removed)

    @property
    def may_be_applied(self):
        return not (self.problems or self.fault or self.is_empty)

    @property
    def title(self):
        return DATASETS[self.dataset].title

    @property
    def not_shown(self):
        """How many changes the lists leave out."""
        return self.added + self.changed + self.removed - sum(map(len, self.shown.values()))


def compare(file):
    """The ``Difference`` of a ``FigureFile`` to what is stored; changes nothing."""
    return _Walk(file).go()


@transaction.atomic
def apply(file, source, by=None, expected=""):
    """Make the stored figures what the file says; all of it or nothing. Returns ``(Difference, FigureImport)``.

    ``expected``: the digest of the difference somebody has seen; another one is ``RefusedError``. The record is
    None if there was nothing to change.
    """
    _one_at_a_time()
    difference = _Walk(file, writes=True).go()
    overtaken = expected and expected != difference.digest
    if difference.problems or difference.fault or overtaken:
        raise RefusedError(difference)
    if difference.is_empty:
        return difference, None
    counts = {name: getattr(difference, name) for name in ("added", "changed", "removed")}
    return difference, FigureImport.objects.create(
        dataset=difference.dataset,
        source=source,
        file_name=file.name,
        sha256=file.sha256,
        by=by,
        unchanged=difference.unchanged,
        **counts,
    )


def _one_at_a_time():
    """The row that stands for the table is locked until the transaction ends."""
    own = ContentType.objects.get_for_model(Observation).pk
    ContentType.objects.select_for_update(no_key=True).get(pk=own)


class _Walk:
    """One walk through a file, a batch at a time."""

    def __init__(self, file, writes=False):
        self.file, self.writes, self.now = file, writes, timezone.now()
        self.difference = Difference(file.dataset)
        self.digest = hashlib.sha256()
        self.kept = set()  # primary keys of stored figures that the file has too

    def go(self):
        difference = self.difference
        try:
            reading = self.file.read()
            difference.problems, difference.passed_over = reading.problems, reading.passed_over
            cells = reading.cells()
            while batch := list(islice(cells, BATCH)):
                self._batch(batch)
            if not reading.problems:
                self._vanished(reading.coverage)
        except UnreadableError as error:
            difference.fault = str(error)
        difference.digest = self.digest.hexdigest()
        return difference

    def _batch(self, batch):
        stored = Observation.objects.in_bulk([cell.uid for cell in batch], field_name="uid")
        changes = []
        for cell in batch:
            before = stored.get(cell.uid)
            after = Observation.of(
                cell.key, value=cell.value, flags=cell.flags, updated_at=self.now
            )
            if before:
                self.kept.add(before.pk)
            if before and state(before) == state(after):
                self.difference.unchanged += 1
                continue
            changes.append(after)
            self._note(
                "changed" if before else "added", after, before and state(before), state(after)
            )
        if self.writes and not self.difference.problems:
            Observation.objects.bulk_create(
                changes, update_conflicts=True, unique_fields=["uid"], update_fields=WRITTEN
            )

    def _vanished(self, coverage):
        """Figures the file speaks of and no longer has; those of other countries or years are left alone."""
        of_dataset = Observation.objects.filter(dataset=self.file.dataset)
        gone = []
        for one in of_dataset.in_order().iterator(chunk_size=BATCH):
            if one.pk in self.kept or self._is_new(one):
                continue
            if all(getattr(one, name) in codes for name, codes in coverage.items()):
                self._note("removed", one, state(one), None)
                gone.append(one.pk)
            else:
                self.difference.outside += 1
        if self.writes:
            for start in range(0, len(gone), BATCH):
                Observation.objects.filter(pk__in=gone[start : start + BATCH]).delete()

    def _is_new(self, one):
        return self.writes and one.updated_at == self.now

    def _note(self, kind, observation, before, after):
        change = Change(observation, before, after)
        self.digest.update(f"{kind} {change}\n".encode())
        setattr(self.difference, kind, getattr(self.difference, kind) + 1)
        if len(self.difference.shown[kind]) < SHOWN:
            self.difference.shown[kind].append(change)


def state(observation):
    value = observation.value
    plain = None if value is None else value.normalize()
    return State(plain, observation.flags, observation.is_demonstration)
