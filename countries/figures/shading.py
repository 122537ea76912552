"""An indicator on the map: which class each country falls into, and the same as a table."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from . import wording
from .charts import MADE_UP
from .codes import EU, Indicator
from .profile import About, about
from .reading import FiguresOf, Point, Series, figures_of, suppress_below

CLASSES = 5
NO_DATA, SUPPRESSED = "none", "few"


@dataclass(frozen=True)
class Class:
    """One shade. ``key``: 1 (least) to ``CLASSES``, or ``NO_DATA`` or ``SUPPRESSED``."""

    key: str
    label: str


@dataclass(frozen=True)
class Shaded:
    """A country (or the EU as a whole) in the chosen year; ``point`` is None without data."""

    code: str
    point: Point | None
    key: str

    @property
    def rate(self):
        return wording.rate_of(self.point)

    @property
    def number(self):
        return wording.value_of(self.point)

    @property
    def mark(self):
        """Flags of the number, and a star if it is made up."""
        if self.point is None:
            return ""
        return f"{MADE_UP if self.point.is_demonstration else ''} {self.point.flags}".strip()

    @property
    def rate_mark(self):
        return MADE_UP if self.point is not None and self.point.rate_is_demonstration else ""


@dataclass(frozen=True)
class Shading:
    """What was asked for and what there is; ``year`` is None if there are no figures at all.

    ``unknown``: what of the question means nothing here.
    """

    indicator: Indicator
    year: int | None
    indicators: list
    years: list
    countries: dict
    europe: Shaded
    classes: list
    about: About
    unknown: str = ""

    @property
    def is_default(self):
        """Whether it is what one gets without asking for anything."""
        latest = self.years[-1] if self.years else None
        return self.indicator == _first(self.indicators) and self.year == latest


def shading(codes, asked) -> Shading:
    """``asked``: a dictionary with ``indicator`` and ``year`` as somebody typed them. One query."""
    figures = figures_of([*codes, EU], breakdowns=())
    rated = [one for one in figures.indicators() if _years(figures, one)]
    indicator, unknown = _indicator(asked.get("indicator", ""), rated)
    years = _years(figures, indicator)
    year, unknown_year = _year(asked.get("year", ""), years)
    points = {code: figures.total(indicator, code).in_year(year) for code in (*codes, EU)}
    edges = _edges([p.per_million for code, p in points.items() if code != EU and _has_rate(p)])
    shaded = {code: Shaded(code, point, _key(point, edges)) for code, point in points.items()}
    europe = shaded.pop(EU)
    chosen = [Series(code, str(indicator), "", "", (p,)) for code, p in points.items() if p]
    return Shading(
        indicator=indicator,
        year=year,
        indicators=rated,
        years=years,
        countries=shaded,
        europe=europe,
        classes=_classes(edges, {one.key for one in shaded.values()}),
        about=about(_only(chosen), *points),
        unknown=unknown or unknown_year,
    )


def _only(several):
    """The figures that are shown, so that what stands beside them speaks of these."""
    return FiguresOf([], {(one.country, one.indicator, ""): {"": one} for one in several})


def _indicator(asked, rated):
    """``(what is shown, what was asked for in vain)``."""
    if asked in {str(one) for one in rated}:
        return Indicator(asked), ""
    return _first(rated), asked


def _first(rated):
    return next(iter(rated), Indicator.VICTIMS)


def _years(figures, indicator):
    """Years in which at least one country has a rate."""
    return [
        year
        for year in figures.years(indicator)
        if any(
            _has_rate(figures.total(indicator, code).in_year(year))
            for code in figures.codes
            if code != EU
        )
    ]


def _year(asked, years):
    latest = years[-1] if years else None
    if not asked:
        return latest, ""
    known = {str(year): year for year in years}
    return known.get(asked, latest), "" if asked in known else asked


def _has_rate(point):
    return point is not None and point.per_million is not None


def _edges(rates):
    """The upper ends of all classes but the last: as many countries in each, rounded."""
    rates = sorted(rates)
    cuts = [rates[len(rates) * n // CLASSES] for n in range(1, CLASSES)] if rates else []
    rounded = [round(cut) if cut >= 10 else round(cut, 1) for cut in cuts]
    return sorted({edge for edge in rounded if edge < rates[-1]})


def _key(point, edges):
    if point is None or (point.per_million is None and not point.suppressed):
        return NO_DATA
    if point.per_million is None:
        return SUPPRESSED
    return str(1 + sum(point.per_million > edge for edge in edges))


def _classes(edges, used):
    """The legend: every shade from the least to the most, then what is not shaded."""
    written = [wording.number(edge) for edge in edges]
    found = []
    for place in range(len(edges) + 1):
        ends = {"least": written[place - 1] if place else "", "most": (*written, "")[place]}
        found.append(Class(str(place + 1), _range(ends, place, len(edges))))
    few = _("not shown: fewer than %(number)d people") % {"number": suppress_below()}
    found.append(Class(SUPPRESSED, few))
    found.append(Class(NO_DATA, _("no figure")))
    return [one for one in found if one.key in used]


def _range(ends, place, last):
    if place == last:
        return _("over %(least)s") % ends if last else _("all countries")
    return _("over %(least)s, up to %(most)s") % ends if place else _("up to %(most)s") % ends
