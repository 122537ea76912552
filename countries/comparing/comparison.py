"""What stands in a comparison of the countries chosen."""

from django.utils.translation import gettext

from ..figures.profile import about
from ..statements import statements_of
from .differences import Difference, difference
from .figures import charts_of, figures_of_all, figures_section
from .table import PATHWAY, Comparison, Row, Section


def compare(choice):
    """The ``Comparison`` a complete ``Choice`` asks for: three questions to the database."""
    pages = [country.page for country in choice.chosen]
    said = statements_of(pages, choice.language)
    of_each = [said[page.pk] for page in pages]
    sections = [
        _section("facts", gettext("Facts"), choice.chosen, [one.facts for one in of_each]),
        _section(
            PATHWAY,
            gettext("National referral pathway"),
            choice.chosen,
            [one.steps for one in of_each],
        ),
    ]
    if choice.only_differences:
        sections = [_only_differences(section) for section in sections]
    figures = figures_of_all(choice.chosen)
    if section := figures_section(figures, choice.chosen, choice.language):
        return Comparison(
            choice.chosen, [*sections, section], charts_of(figures), about(figures, *figures.codes)
        )
    return Comparison(choice.chosen, sections, [], None)


def _section(key, title, countries, columns):
    rows = [
        Row(
            key=statements[0].key,
            label=statements[0].label,
            statements=list(statements),
            countries=countries,
            difference=difference(statements),
            number=place if key == PATHWAY else None,
        )
        for place, statements in enumerate(zip(*columns, strict=True), start=1)
    ]
    return Section(key, title, rows)


def _only_differences(section):
    rows = [row for row in section.rows if row.difference == Difference.DIFFERS]
    return Section(section.key, section.title, rows, len(section.rows) - len(rows))
