"""The parts a comparison consists of. The page, the CSV and the JSON are three ways of writing them down."""

from dataclasses import dataclass

from ..figures.profile import About
from .differences import Difference

PATHWAY, FIGURES = "pathway", "figures"


@dataclass(frozen=True)
class Row:
    """One question, and a ``Statement`` of each country in the order of the columns.

    ``difference`` is None where comparing would mislead: numbers of people. ``number``: of a step.
    """

    key: str
    label: str
    statements: list
    countries: list
    difference: Difference | None = None
    number: int | None = None

    @property
    def by_country(self):
        return list(zip(self.countries, self.statements, strict=True))


@dataclass(frozen=True)
class Section:
    """``hidden``: how many rows were left out because they do not differ."""

    key: str
    title: str
    rows: list
    hidden: int = 0

    @property
    def numbered(self):
        return self.key == PATHWAY


@dataclass(frozen=True)
class Comparison:
    """``charts``: drawings of the figures over the years; ``about_figures``: what stands beside every figure."""

    countries: list
    sections: list
    charts: list
    about_figures: About | None

    @property
    def hidden(self):
        return sum(section.hidden for section in self.sections)
