"""The figures as readers may see them. Everything shown or exported comes from here.

A number too small to be shown (``PORTAL_FIGURES_SUPPRESS_BELOW``) leaves this module as None, together with
every rate that would betray it; whoever draws or exports cannot give it away.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.conf import settings

from .codes import AGGREGATES, BREAKDOWNS, CATEGORIES, DATASETS, SEVERAL, Indicator, Unit
from .models import Observation

MILLION = 1_000_000
PER_MILLION = {Unit.PER_HUNDRED_THOUSAND: 10, Unit.PER_MILLION: 1}
PRIORITY = {code: place for place, code in enumerate(DATASETS)}
COLUMNS = (
    *("uid", "dataset", "indicator", "country", "year", "breakdown", "unit"),
    *("sex", "age", "exploitation", "citizenship"),
    *("value", "flags", "is_demonstration", "updated_at"),
)


@dataclass(frozen=True)
class Point:
    """A number of one year. ``value``, ``per_million``: None if not available, or suppressed.

    ``flags``: letters, see ``codes.FLAGS``. ``is_demonstration``: the number is made up; the rate has its own
    mark, as it may be computed from another source's population.
    """

    uid: str
    dataset: str
    year: int
    value: Decimal | None
    per_million: Decimal | None
    flags: str
    suppressed: bool
    is_demonstration: bool
    rate_is_demonstration: bool
    updated_at: datetime


@dataclass(frozen=True)
class Series:
    """The years of one country, indicator and category, the earliest first.

    ``breakdown``: a key of ``codes.BREAKDOWNS``, empty for totals; ``category``: one of its codes.
    """

    country: str
    indicator: str
    breakdown: str
    category: str
    points: tuple[Point, ...] = ()

    @property
    def label(self):
        """The category's name, or the indicator's for totals (lazy)."""
        if self.breakdown:
            return CATEGORIES[self.breakdown][self.category]
        return Indicator(self.indicator).label

    @property
    def years(self):
        return [point.year for point in self.points]

    @property
    def latest(self):
        """The latest year there is anything to tell about, or None."""
        told = [one for one in self.points if one.value is not None or one.suppressed]
        return told[-1] if told else None

    @property
    def latest_rate(self):
        return next((p for p in reversed(self.points) if p.per_million is not None), None)

    def in_year(self, year):
        return next((point for point in self.points if point.year == year), None)

    def __bool__(self):
        return bool(self.points)


@dataclass(frozen=True)
class Row:
    """A line of a table: whose and which number, and the number."""

    series: Series
    point: Point


class FiguresOf:
    """The figures of some countries (or EU aggregates), read at once. Asks the database nothing more."""

    def __init__(self, codes, series):
        self.codes = tuple(codes)
        self._series = series  # {(country, indicator, breakdown): {category: Series}}

    def total(self, indicator, code) -> Series:
        """The totals of a country; empty (false) if there are none."""
        found = self._series.get((code, str(indicator), ""), {})
        return found.get("", Series(code, str(indicator), "", ""))

    def by(self, indicator, breakdown, code) -> list[Series]:
        """A series per category of a breakdown, in the order of the code list; only those with numbers."""
        found = self._series.get((code, str(indicator), breakdown), {})
        return [found[one] for one in CATEGORIES[breakdown] if one in found]

    def indicators(self, code=None) -> list[Indicator]:
        """What there are totals of, in the order of the list; population is none of them."""
        codes = [code] if code else self.codes
        wanted = [one for one in Indicator if one is not Indicator.POPULATION]
        return [one for one in wanted if any(self.total(one, place) for place in codes)]

    def breakdowns(self, indicator, code) -> list[str]:
        return [one for one in BREAKDOWNS if self.by(indicator, one, code)]

    def years(self, indicator) -> list[int]:
        """Years for which any of the countries has a total."""
        return sorted({year for code in self.codes for year in self.total(indicator, code).years})

    def rows(self, indicator=None, code=None) -> Iterator[Row]:
        """Every number as a line of a table: by country, indicator, breakdown, category and year."""
        wanted = {str(indicator)} if indicator else {str(one) for one in Indicator}
        places = [code] if code else self.codes
        for place in places:
            for name in (name for name in Indicator.values if name in wanted):
                for series in self._of(place, name):
                    yield from (Row(series, point) for point in series.points)

    def _of(self, place, indicator):
        if total := self.total(indicator, place):
            yield total
        for breakdown in BREAKDOWNS:
            yield from self.by(indicator, breakdown, place)

    @property
    def is_demonstration(self) -> bool:
        """Whether any of the numbers or rates is made up."""
        return any(row.point.is_demonstration for row in self.rows())

    @property
    def updated_at(self) -> datetime | None:
        return max((row.point.updated_at for row in self.rows()), default=None)

    @property
    def datasets(self) -> list[str]:
        """Codes of the data sets the numbers come from."""
        found = {row.point.dataset for row in self.rows()}
        return [code for code in DATASETS if code in found]

    def __bool__(self):
        return bool(self._series)


def figures_of(
    codes: Sequence[str],
    indicators: Sequence[str] | None = None,
    breakdowns: Sequence[str] | None = None,
) -> FiguresOf:
    """The figures of these countries (ISO codes, or aggregates such as ``codes.EU``): one query for any number.

    ``indicators``, ``breakdowns``: read only these (``breakdowns=()``: totals only); all if None.
    """
    found = Observation.objects.filter(country__in=[*codes]).exclude(breakdown=SEVERAL)
    if indicators is not None:
        found = found.filter(indicator__in=[*map(str, indicators), Indicator.POPULATION])
    if breakdowns is not None:
        found = found.filter(breakdown__in=["", *breakdowns])
    counts, rates, population = _sorted(found.values(*COLUMNS).order_by("year"))
    series = defaultdict(lambda: defaultdict(list))
    for key in sorted(counts.keys() | rates.keys(), key=lambda key: key[-1]):
        country, indicator, breakdown, category, year = key
        people = population.get((country, year)) if indicator != Indicator.POPULATION else None
        point = _point(counts.get(key), rates.get(key), people)
        series[country, indicator, breakdown][category].append(point)
    return FiguresOf(
        codes,
        {
            key: {
                category: Series(*key, category, tuple(points)) for category, points in of.items()
            }
            for key, of in series.items()
        },
    )


def _sorted(rows):
    """``(counts, rates, population)``: each the one to be believed, by country, indicator, category and year."""
    counts, rates, population = {}, {}, {}
    for row in rows:
        category = row[row["breakdown"]] if row["breakdown"] else ""
        key = (row["country"], row["indicator"], row["breakdown"], category, row["year"])
        found = counts if row["unit"] == Unit.NUMBER else rates
        if key not in found or _preference(row) < _preference(found[key]):
            found[key] = row
        if row["indicator"] == Indicator.POPULATION and not row["breakdown"]:
            population[row["country"], row["year"]] = counts.get(key, row)
    return counts, rates, population


def _preference(row):
    """Real numbers before made-up ones, available ones before others, then in the order of the data sets."""
    return row["is_demonstration"], row["value"] is None, PRIORITY.get(row["dataset"], 99)


def _point(count, rate, people):
    row = count or rate
    value = count["value"] if count else None
    suppressed = count is not None and is_small(count["indicator"], value)
    per_million, made_up = _rate(count, rate, people)
    if suppressed or (rate_needs_count() and value is None):
        per_million = None
    return Point(
        uid=row["uid"],
        dataset=row["dataset"],
        year=row["year"],
        value=None if suppressed else value,
        per_million=per_million,
        flags=row["flags"],
        suppressed=suppressed,
        is_demonstration=row["is_demonstration"],
        rate_is_demonstration=per_million is not None and made_up,
        updated_at=row["updated_at"],
    )


def _rate(count, rate, people):
    """``(per million inhabitants, is it made up)``: computed, unless that takes a made-up number and the
    published rate does not."""
    found = []
    if count and people and count["value"] is not None and people["value"]:
        made_up = count["is_demonstration"] or people["is_demonstration"]
        found.append((made_up, 0, count["value"] * MILLION / people["value"]))
    if rate and rate["value"] is not None:
        found.append((rate["is_demonstration"], 1, rate["value"] * PER_MILLION[rate["unit"]]))
    made_up, _place, per_million = min(found, default=(False, 0, None))
    return per_million, made_up


def suppress_below():
    """Numbers from 1 to below this one are not shown; 0: all are."""
    return settings.PORTAL_FIGURES_SUPPRESS_BELOW


def rate_needs_count():
    """With suppression on, a rate is shown only beside a number of people that may be shown."""
    return suppress_below() > 1


def is_small(indicator, value):
    """Whether a number of people is to be suppressed."""
    counts_people = indicator != Indicator.POPULATION
    return counts_people and value is not None and 0 < value < suppress_below()


def observations():
    """All observations for an export, in a stable order; give each to ``shown_value``, never print ``value``."""
    found = Observation.objects.in_order()
    return found.with_count() if rate_needs_count() else found


def is_suppressed(observation) -> bool:
    """Whether an observation of ``observations()`` is there but may not be shown."""
    if observation.value is None:
        return False
    if observation.unit == Unit.NUMBER or not rate_needs_count():
        return is_small(observation.indicator, observation.value)
    count = getattr(observation, "count_of_cell", None)
    return count is None or is_small(observation.indicator, count)


def shown_value(observation) -> Decimal | None:
    """The number that may be shown: None if it is not available or suppressed (``is_suppressed`` tells)."""
    return None if is_suppressed(observation) else observation.value


def place_name(code):
    """The name of an EU aggregate (lazy), or None for a country, whose name its reader's language gives."""
    return AGGREGATES.get(code)
