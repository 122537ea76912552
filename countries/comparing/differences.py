"""Whether countries say the same to a question, as far as anybody can tell without reading what they wrote.

Answers, numbers and years are compared, the same in every language. Words and names are not: two ministries have
two names, and of two sentences nobody can tell by their letters whether they mean the same.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from ..facts import Answer
from ..models.comparable import CountryFact


class Difference(StrEnum):
    """``WORDS``: what is said is not compared. ``OPEN``: too few of them say anything that can be compared."""

    SAME = "same"
    DIFFERS = "differs"
    WORDS = "words"
    OPEN = "open"

    @property
    def label(self):
        return LABELS[self]

    @property
    def sign(self):
        """Before the label on the page."""
        return SIGNS.get(self, "")

    @property
    def is_marked(self):
        """What readers see without a mark is a gap, which says so itself."""
        return self != Difference.OPEN


LABELS = {
    Difference.SAME: _("The same"),
    Difference.DIFFERS: _("Differs"),
    Difference.WORDS: _("Not compared"),
    Difference.OPEN: _("Cannot be told"),
}
SIGNS = {Difference.SAME: "=", Difference.DIFFERS: "≠"}


@dataclass(frozen=True)
class Comparable:
    """What of a statement can be compared. ``numbers``, ``years``: from and to; None where there are none.

    ``in_words``: an answer beyond yes and no that is not, or not only, a number.
    """

    answer: str
    numbers: tuple | None = None
    years: tuple | None = None
    in_words: bool = False

    @property
    def values(self):
        return self.answer, self.numbers, self.years


def difference(statements):
    """Of those who say something. A country that is silent neither agrees nor differs."""
    said = [found for one in statements if (found := comparable(one.row))]
    columns = list(zip(*(one.values for one in said), strict=True))
    if any(len({value for value in column if value is not None}) > 1 for column in columns):
        return Difference.DIFFERS
    if len(said) > 1 and any(one.in_words for one in said):
        return Difference.WORDS
    is_whole = len(said) == len(statements) and all(len(set(column)) == 1 for column in columns)
    return Difference.SAME if is_whole else Difference.OPEN


def comparable(row):
    """Of a fact or a step; None where nobody has entered anything, or nobody knows."""
    if row is None or getattr(row, "answer", "") == Answer.UNKNOWN:
        return None
    if not isinstance(row, CountryFact):
        return Comparable(Answer.YES.value, in_words=True)  # a step: who does what
    if row.kind.yes_no or row.answer == Answer.NO:
        return Comparable(row.answer)
    numbers = _given(row.number, row.number_to)
    in_words = not (row.kind.unit and numbers)
    return Comparable(row.answer, numbers, _given(row.since, row.until), in_words)


def _given(*ends):
    return None if set(ends) == {None} else ends
