"""The latest numbers of the countries compared, each with its year, and their rates drawn over the years.

They are never marked as same or different.

Countries count differently, and in different years: the page says so beside them.
"""

from django.utils.translation import get_language, gettext

from portal.content.country_codes import name as country_name
from portal.multilingual.reading import Text

from ..figures import charts, wording
from ..figures.codes import DATASETS, Indicator
from ..figures.reading import figures_of
from ..statements import Part, Statement
from .table import FIGURES, Row, Section


def figures_of_all(countries):
    """The totals of all years, by one question to the database."""
    return figures_of([one.code for one in countries], breakdowns=())


def charts_of(figures):
    """A drawing for each indicator of which any country has a rate: a line for each of these."""
    found = []
    for indicator in figures.indicators():
        named = [
            (country_name(code, get_language()), figures.total(indicator, code))
            for code in figures.codes
        ]
        if any(series.latest_rate is not None for _name, series in named):
            found.append(charts.rates(str(indicator), indicator, named))
    return found


def figures_section(figures, countries, language):
    """A ``table.Section``, or None if there is no number of any of them."""
    rows = []
    for indicator in figures.indicators():
        series = [figures.total(indicator, one.code) for one in countries]
        statements = [_of(indicator, one, language) for one in series]
        rows.append(Row(str(indicator), Indicator(indicator).label, statements, countries))
    return Section(FIGURES, gettext("Figures"), rows) if rows else None


def _of(indicator, series, language):
    point = series.latest if series else None
    if point is None:
        return Statement(str(indicator), indicator.label, silence=gettext("No figure"))
    return Statement(
        str(indicator),
        indicator.label,
        point,
        tuple(_parts(point, language)),
        _source(point, language),
    )


def _parts(point, language):
    yield Part("amount", Text(str(wording.value_of(point)), language))
    yield Part("period", Text(str(point.year), language))
    if point.per_million is not None:
        rate = gettext("%(rate)s per million inhabitants") % {"rate": wording.rate_of(point)}
        yield Part("rate", Text(rate, language))
    if flags := wording.flags_of(point.flags):
        yield Part("text", Text(flags, language))


def _source(point, language):
    """A number that is made up has no source, whatever data set it is shaped after."""
    if point.is_demonstration:
        return None
    dataset = DATASETS.get(point.dataset)
    title = f"Eurostat: {dataset.title} ({point.dataset})" if dataset else point.dataset
    return Part("source", Text(title, language))
