"""Two texts, word by word, in a time that no text can lengthen.

``difflib`` may take the square of a text's length and more; here every step is paid for from a budget, and what
is left when it is used up counts as replaced.
"""

from dataclasses import dataclass
from difflib import Match, SequenceMatcher

BUDGET = 1_000_000  # pairs of words looked at for a whole page: about a second
SAME, OUT, IN = "same", "out", "in"
_LINE_END = "\n"
AROUND = 1  # unchanged lines shown beside a changed one


@dataclass(frozen=True)
class Piece:
    """Words that are the same, were taken out or put in; a gap stands for unchanged lines that are not shown."""

    kind: str
    words: str = ""

    @property
    def is_gap(self):
        return self.kind == SAME and not self.words


class Comparing:
    """Compares the sections of one page; they share the budget."""

    def __init__(self, budget=BUDGET):
        self.left = budget

    def lines(self, old, new):
        """``[[Piece]]``: a list for each line, from two lists of lines."""
        shown = []
        steps = self._steps(old, new)
        for place, (kind, a, b, c, d) in enumerate(steps):
            if kind == "equal":
                shown += _around(old[a:b], place == 0, place == len(steps) - 1)
            else:
                shown += self._changed(old[a:b], new[c:d])
        return shown

    def _changed(self, old, new):
        """Changed lines as one run of words, so that a line put in before them moves nothing."""
        shown = [[]]
        for kind, words in self._words(_as_words(old), _as_words(new)):
            for place, line in enumerate(" ".join(words).split(_LINE_END)):
                if place:
                    shown.append([])
                if line.strip():
                    shown[-1].append(Piece(kind, line.strip()))
        return [line for line in shown if line]

    def _words(self, old, new):
        for kind, a, b, c, d in self._steps(old, new):
            if kind == "equal":
                yield SAME, old[a:b]
                continue
            if b > a:
                yield OUT, old[a:b]
            if d > c:
                yield IN, new[c:d]

    def _steps(self, old, new):
        return _Bounded(self, old, new).get_opcodes()


def _as_words(lines):
    return [word for line in lines for word in (*line.split(), _LINE_END)]


class _Bounded(SequenceMatcher):
    """Looks no further once the budget is used up: what follows then has nothing in common."""

    def __init__(self, account, old, new):
        self.account = account
        super().__init__(None, old, new, autojunk=False)

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        ahi = len(self.a) if ahi is None else ahi
        bhi = len(self.b) if bhi is None else bhi
        self.account.left -= ahi - alo
        if self.account.left > 0:
            self.account.left -= sum(len(self.b2j.get(self.a[i], ())) for i in range(alo, ahi))
        if self.account.left <= 0:
            return Match(alo, blo, 0)
        return super().find_longest_match(alo, ahi, blo, bhi)


def _around(lines, is_first, is_last):
    """Unchanged lines, those in the middle as a gap; none at all where nothing has changed."""
    if is_first and is_last:
        return []
    before = [] if is_first else lines[:AROUND]
    after = [] if is_last else lines[-AROUND:]
    if len(lines) <= len(before) + len(after):
        return [[Piece(SAME, line)] for line in lines]
    gap = [[Piece(SAME)]]
    return [[Piece(SAME, line)] for line in before] + gap + [[Piece(SAME, line)] for line in after]
