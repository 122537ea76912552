"""A file of figures, whatever its format: read as cells of our own table, with what is wrong in it.

Nothing here touches the database; the same file can be read any number of times.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from . import json_stat, tables
from .codes import DATASETS, DIMENSIONS, FLAGS, TOTALS, YEAR, Dataset
from .models import uid_of
from .opening import opened, sha256
from .problems import Problems, UnreadableError, not_a_number, quoted

NUMBER = re.compile(r"\d{1,20}(\.\d{1,20})?([eE][+-]?\d{1,2})?")
LARGEST = 10**11
LONGEST_NAME = 150
EXACT = Decimal("0.0001")
NAME = re.compile("|".join(sorted(DATASETS, key=len, reverse=True)))


@dataclass(frozen=True, slots=True)
class Cell:
    """``key``: a dictionary of ``models.KEY``; ``value``: None if not available."""

    uid: str
    key: dict
    value: Decimal | None
    flags: str


class FigureFile:
    """``path``: where it lies; ``name``: what it is called; ``dataset``: a code, if somebody has said it."""

    def __init__(self, path, name="", dataset=""):
        self.path = Path(path)
        self.name = quoted(name or self.path.name, LONGEST_NAME)
        self.sha256 = sha256(self.path)
        self.asked = dataset
        self.dataset = self._dataset()

    def _format(self):
        """The file opened anew, in its format."""
        with opened(self.path) as stream:
            start = stream.peek(1 << 12)[: 1 << 12]
        opens = partial(opened, self.path)
        if json_stat.is_json(start):
            return json_stat.JsonStat(opens, settings.PORTAL_FIGURES_OBSERVATIONS)
        for fits, kind in ((tables.is_tsv, tables.Tsv), (tables.is_csv, tables.Csv)):
            if fits(start):
                return kind(opens)
        raise UnreadableError(
            _("This is no file of figures. Eurostat's JSON-stat, TSV and SDMX-CSV are read.")
        )

    def _dataset(self):
        written = self._format().dataset
        in_name = NAME.search(self.name.lower())
        found = written or self.asked or (in_name[0] if in_name else "")
        if not found:
            raise UnreadableError(_("The file does not say which data set it is. Choose it."))
        if self.asked and found != self.asked:
            raise UnreadableError(
                _("The file is %(found)s, not %(asked)s.")
                % {"found": quoted(found), "asked": quoted(self.asked)}
            )
        if found not in DATASETS:
            raise UnreadableError(
                _("The portal does not know the data set %(code)s.") % {"code": quoted(found)}
            )
        return found

    def read(self):
        """A ``FileReading``, whose cells can be walked through once."""
        return FileReading(self._format(), self.dataset)


class FileReading:
    """One walk through a file. ``coverage``: ``{field: codes}`` the file speaks of, complete at the end."""

    def __init__(self, source, code):
        self.source, self.code, self.about = source, code, DATASETS[code]
        self.problems, self.passed_over = Problems(), Counter()
        self.coverage = {name: set() for name in (*TOTALS, "indicator", "country", "unit", "year")}
        self.seen, self._keys = set(), {}

    def cells(self) -> Iterator[Cell]:
        """Every number, and every missing one that a flag explains."""
        if not self._dimensions_fit(self.about):
            return
        for place, name, code in getattr(self.source, "declared", list)():
            self._declare(place, name, code)
        if self.problems:
            return
        for raw in self.source.raws(self.problems):
            if cell := self._cell(raw):
                yield cell

    def _dimensions_fit(self, about: Dataset):
        names = self.source.dimensions
        for name in names:
            if name not in DIMENSIONS:
                self.problems.add(_("Dimensions"), _("Unknown: %(name)s.") % {"name": quoted(name)})
        fields = [DIMENSIONS[name].field for name in names if name in DIMENSIONS]
        given = {*fields, *(["indicator"] if about.indicator else [])}
        if lacking := sorted((about.fields | {"country", "unit"}) - given):
            lacks = {"names": ", ".join(lacking)}
            self.problems.add(_("Dimensions"), _("Missing: %(names)s.") % lacks)
        if len(fields) != len(set(fields)):
            self.problems.add(_("Dimensions"), _("One of them is there twice."))
        return not self.problems

    def _declare(self, place, name, code):
        """A code of JSON-stat's lists: it belongs to what the file speaks of, with a number or without."""
        if name == json_stat.TIME:
            if self._year(place, code):
                self.coverage["year"].add(int(code))
        elif self._known(place, name, code):
            dimension = DIMENSIONS[name]
            if dimension.field and (ours := dimension.codes.get(code)):
                self.coverage[dimension.field].add(ours)

    def _year(self, place, code):
        if YEAR.fullmatch(code):
            return True
        self.problems.add(place, _("“%(code)s” is no year.") % {"code": quoted(code)})
        return False

    def _known(self, place, name, code):
        if code in DIMENSIONS[name]:
            return True
        values = {"name": name, "code": quoted(code)}
        self.problems.add(place, _("Unknown code in %(name)s: “%(code)s”.") % values)
        return False

    def _cell(self, raw):
        key = self._key(raw)
        if key is None or not self._year(raw.place, raw.year):
            return None
        key = {**key, "year": int(raw.year)}
        self._cover(key)
        value, flags = self._value(raw), self._flags(raw)
        if value is None and not flags:
            return None  # not available, and nothing to say about it
        uid = uid_of(key)
        self._count(raw.place, uid)
        return Cell(uid, key, value, flags)

    def _key(self, raw):
        """Our codes of a cell but its year; None if one is unknown, or passed over."""
        theirs = tuple(raw.codes.values())
        if theirs not in self._keys:
            self._keys[theirs] = self._translated(raw)
        key = self._keys[theirs]
        if key is None and raw.value:
            self._pass_over(raw)
        return key

    def _translated(self, raw):
        known = [self._known(raw.place, name, code) for name, code in raw.codes.items()]
        if not all(known):
            return None
        key = {"dataset": self.code, "indicator": str(self.about.indicator), **TOTALS}
        for name, code in raw.codes.items():
            dimension = DIMENSIONS[name]
            ours = dimension.codes.get(code)
            if ours is None:
                return None
            if dimension.field:
                key[dimension.field] = str(ours)
        return key

    def _pass_over(self, raw):
        for name, code in raw.codes.items():
            if code in DIMENSIONS[name] and DIMENSIONS[name].codes.get(code) is None:
                self.passed_over[f"{name}={code}"] += 1
                return

    def _cover(self, key):
        for name, codes in self.coverage.items():
            codes.add(key[name])

    def _value(self, raw):
        if not raw.value:
            return None
        if not NUMBER.fullmatch(raw.value) or (value := Decimal(raw.value)) > LARGEST:
            self.problems.add(raw.place, not_a_number(raw.value))
            return None
        return value.quantize(EXACT)

    def _flags(self, raw):
        letters = raw.flags.lower().replace(" ", "").replace(",", "").replace(";", "")
        for letter in sorted(set(letters) - FLAGS.keys()):
            self.problems.add(raw.place, _("Unknown flag: “%(code)s”.") % {"code": quoted(letter)})
        return "".join(sorted(set(letters) & FLAGS.keys()))

    def _count(self, place, uid):
        """Twice is a problem; too many are too many. A hash a cell is remembered, not the cell."""
        if (mark := hash(uid)) in self.seen:
            self.problems.add(place, _("This figure is in the file twice: %(uid)s.") % {"uid": uid})
        self.seen.add(mark)
        if len(self.seen) > settings.PORTAL_FIGURES_OBSERVATIONS:
            raise UnreadableError(
                _("The file has more than %(number)d figures; it was not read further.")
                % {"number": settings.PORTAL_FIGURES_OBSERVATIONS}
            )
