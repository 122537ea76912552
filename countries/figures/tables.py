"""Eurostat's two tables: TSV with a column for each year, and SDMX-CSV with a line for each number."""

import csv
import re

from django.utils.translation import gettext as _

from .problems import UnreadableError, at_line, not_a_number, quoted
from .raw import Raw

LONGEST_LINE = 1 << 16
# A number and its flags, such as "12 p"; ":" where there is none.
CELL = re.compile(r"(:|[^\s:]*)\s*([A-Za-z]*)")
ABOUT_THE_LINE = {
    *("DATAFLOW", "LAST UPDATE", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME"),
    *("TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "CONF_STATUS"),
}
TIME_AND_VALUE = ("TIME_PERIOD", "OBS_VALUE")


def lines(stream):
    """The text's lines, one after the other."""
    for number, line in enumerate(iter(lambda: stream.readline(LONGEST_LINE + 1), b""), 1):
        if len(line) > LONGEST_LINE:
            raise UnreadableError(_("%(place)s is too long.") % {"place": at_line(number)})
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            message = _("%(place)s is not UTF-8 text.") % {"place": at_line(number)}
            raise UnreadableError(message) from error


def is_tsv(start):
    """Eurostat wrote ``time`` until 2023."""
    return re.match(rb"[^\n]*\\(TIME_PERIOD|time)\s*\t", start) is not None


def is_csv(start):
    return re.match(rb"[^\n]*\bTIME_PERIOD\b[^\n]*\bOBS_VALUE\b", start) is not None


class Tsv:
    """``freq,unit,geo\\TIME_PERIOD`` and the years; below it the codes, and a number for each year.

    ``opens``: a function that opens the file anew.
    """

    dataset = ""  # it does not say

    def __init__(self, opens):
        self.opens = opens
        with opens() as stream:
            first, *years = columns(next(lines(stream), ""))
        self.dimensions = first.rpartition("\\")[0].split(",")
        self.years = [year.strip() for year in years]

    def raws(self, problems):
        with self.opens() as stream:
            for number, line in enumerate(lines(stream), 1):
                if number > 1 and line.strip():
                    yield from self.line(at_line(number), columns(line), problems)

    def line(self, place, written, problems):
        first, *cells = written
        codes = first.split(",")
        if len(codes) != len(self.dimensions) or len(cells) != len(self.years):
            problems.add(place, _("It does not have as many columns as the first line."))
            return
        named = dict(zip(self.dimensions, codes, strict=True))
        for year, cell in zip(self.years, cells, strict=True):
            if found := CELL.fullmatch(cell.strip()):
                value, flags = found.groups()
                yield Raw(place, named, year, value.replace(":", ""), flags)
            else:
                problems.add(place, not_a_number(cell))


def columns(line):
    return line.rstrip("\r\n").split("\t")


class Csv:
    """SDMX-CSV: a column for each dimension, then TIME_PERIOD, OBS_VALUE and flags.

    ``opens``: a function that opens the file anew.
    """

    def __init__(self, opens):
        self.opens = opens
        rows = self.rows()
        self.columns = next(rows, (0, []))[1]
        if not set(TIME_AND_VALUE) <= set(self.columns):
            raise UnreadableError(_("The first line does not name TIME_PERIOD and OBS_VALUE."))
        self.dimensions = [name for name in self.columns if name not in ABOUT_THE_LINE]
        self.dataset = self.dataset_of(next(rows, (0, []))[1])
        rows.close()

    def rows(self):
        """``(line number, row)``, the names of the columns first."""
        with self.opens() as stream:
            reader = csv.reader(lines(stream), strict=True)
            try:
                for row in reader:
                    yield reader.line_num, row
            except csv.Error as error:
                place = at_line(reader.line_num)
                message = _("%(place)s cannot be read as CSV.") % {"place": place}
                raise UnreadableError(message) from error

    def dataset_of(self, row):
        """``ESTAT:CRIM_THB_SEX(1.0)`` → ``crim_thb_sex``."""
        row = dict(zip(self.columns, row, strict=False))
        flow = row.get("DATAFLOW") or row.get("STRUCTURE_ID") or ""
        return flow.rpartition(":")[2].partition("(")[0].lower()

    def raws(self, problems):
        rows = self.rows()
        next(rows, None)
        for number, row in rows:
            if row:
                yield from self.line(at_line(number), row, problems)

    def line(self, place, row, problems):
        if len(row) != len(self.columns):
            problems.add(place, _("It does not have as many columns as the first line."))
            return
        if (found := self.dataset_of(row)) != self.dataset:
            problems.add(place, _("It is of another data set: %(code)s.") % {"code": quoted(found)})
            return
        named = dict(zip(self.columns, row, strict=True))
        flags = named.get("OBS_FLAG", "") + ("c" if named.get("CONF_STATUS") == "C" else "")
        codes = {name: named[name] for name in self.dimensions}
        value = named["OBS_VALUE"].strip().replace(":", "")
        yield Raw(place, codes, named["TIME_PERIOD"].strip(), value, flags.strip())
