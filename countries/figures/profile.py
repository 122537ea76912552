"""The charts of one country's profile."""

from dataclasses import dataclass

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from portal.content.country_codes import name as country_name

from . import charts
from .charts import Table, cell
from .codes import AGGREGATES, BREAKDOWNS, DATASETS, EU, Indicator
from .reading import FiguresOf, figures_of, suppress_below

CASES = (Indicator.SUSPECTS, Indicator.PROSECUTED, Indicator.CONVICTED)
DATA_BROWSER = "https://ec.europa.eu/eurostat/databrowser/view/{}/default/table"


@dataclass(frozen=True)
class About:
    """What stands beside every figure: where it comes from, since when, and what to beware of.

    ``made_up``: all, some or none; ``fewer_than``: what small numbers are shown as, 0 if all are shown.
    """

    datasets: list
    updated_at: object
    made_up: str
    fewer_than: int


@dataclass(frozen=True)
class Profile:
    """False if there is nothing to show."""

    charts: list
    about: About

    def __bool__(self):
        return bool(self.charts)


def profile_of(code) -> Profile:
    """A country's charts in the active language; one query."""
    figures = figures_of([code, EU])
    name = country_name(code, get_language())
    found = [
        *_victims(figures, code),
        *_rates(figures, code, name),
        *_cases(figures, code),
        *_breakdowns(figures, code),
    ]
    return Profile(found, about(figures, code))


def about(figures: FiguresOf, *codes) -> About:
    points = [row.point for code in codes for row in figures.rows(code=code)]
    made_up = [
        point.is_demonstration or (point.value is None and point.rate_is_demonstration)
        for point in points
    ]
    rates = [point.rate_is_demonstration for point in points]
    used = {point.dataset for point in points}
    return About(
        datasets=[(one, DATA_BROWSER.format(one)) for one in DATASETS if one in used],
        updated_at=max((point.updated_at for point in points), default=None),
        made_up="all" if made_up and all(made_up) else "some" if any(made_up) or any(rates) else "",
        fewer_than=suppress_below() if any(point.suppressed for point in points) else 0,
    )


def _victims(figures, code):
    victims = figures.total(Indicator.VICTIMS, code)
    if not charts.known(victims) or victims.latest is None:
        return
    title = _("Registered victims a year")
    rows = [(point.year, [cell(point)]) for point in reversed(victims.points)]
    yield charts.columns(
        "victims", title, victims, Table(title, [_("Year"), _("Registered victims")], rows)
    )


def _rates(figures, code, name):
    here, europe = (figures.total(Indicator.VICTIMS, one) for one in (code, EU))
    if here.latest_rate is not None:
        named = [(name, here), (str(AGGREGATES[EU]), europe)]
        yield charts.rates("rates", Indicator.VICTIMS, named)


def _cases(figures, code):
    found = [(str(one.label), figures.total(one, code)) for one in CASES]
    named = [(label, series) for label, series in found if series.latest is not None]
    if not named:
        return
    title = _("Suspected, prosecuted and convicted persons")
    years = sorted({year for _name, series in named for year in series.years})
    rows = [
        (year, [cell(series.in_year(year)) for _name, series in named]) for year in reversed(years)
    ]
    head = [_("Year"), *(label for label, _series in named)]
    yield charts.lines("cases", title, named, Table(title, head, rows))


def _breakdowns(figures, code):
    for breakdown, label in BREAKDOWNS.items():
        several = figures.by(Indicator.VICTIMS, breakdown, code)
        latest = [series.latest.year for series in several if series.latest]
        if not latest:
            continue
        year = max(latest)
        named = [(str(s.label), s.in_year(year)) for s in several if told(s.in_year(year))]
        title = _("Victims %(breakdown)s, %(year)d") % {
            "breakdown": str(label)[:1].lower() + str(label)[1:],
            "year": year,
        }
        years = sorted({one for series in several for one in series.years}, reverse=True)
        rows = [(one, [cell(series.in_year(one)) for series in several]) for one in years]
        head = [_("Year"), *(str(series.label) for series in several)]
        yield charts.bars(breakdown, title, named, Table(str(label), head, rows))


def told(point):
    return point is not None and (point.value is not None or point.suppressed)
