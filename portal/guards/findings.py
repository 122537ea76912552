"""What a check says: a kind, how much it matters, a place and the words there.

A check is a function ``(content, surroundings)`` that yields ``Finding``s, entered with ``@check``. It sees
one page in one language (``content.Content``) and what stands around it (``surroundings.Surroundings``),
asks the database for nothing and takes time in proportion to the text. What it finds is put into words
only when somebody reads it, in her language: see ``sentences``.
"""

from dataclasses import dataclass, field
from itertools import islice

from .content import Spot
from .models import Severity
from .personal_codes import hidden

AROUND, AT_MOST = 60, 160  # characters
SLACK = (
    50  # more than the longest personal number, which must not be cut in two and then not be known
)
MOST_OF_A_KIND = 100  # by one check, of one page in one language: a text pasted a thousand times says nothing new

CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


@dataclass(frozen=True)
class Finding:
    check: str
    severity: Severity
    spot: Spot
    before: str = ""
    match: str = ""
    after: str = ""
    details: dict = field(default_factory=dict)


def at(check, severity, spot, text="", span=(0, 0), **details):
    """A ``Finding`` about ``text[slice(*span)]``; personal codes in and around it are hidden."""
    start, end = span
    end = min(end, start + AT_MOST)
    begin = max(0, start - AROUND)
    offset = max(0, begin - SLACK)
    around = hidden(text[offset : end + AROUND + SLACK])
    return Finding(
        check,
        severity,
        spot,
        _one_line(around[begin - offset : start - offset], "start"),
        _one_line(around[start - offset : end - offset]),
        _one_line(around[end - offset : end - offset + AROUND], "end"),
        details,
    )


def _one_line(text, cut=""):
    """``text`` with single spaces; at its cut end without half a word."""
    words = " ".join(text.split())
    if cut == "start" and len(text) >= AROUND and " " in words:
        words = "…" + words.partition(" ")[2]
    if cut == "end" and len(text) >= AROUND and " " in words:
        words = words.rpartition(" ")[0] + "…"
    lead = " " if words and cut == "end" and text[:1].isspace() else ""
    trail = " " if words and cut == "start" and text[-1:].isspace() else ""
    return f"{lead}{words}{trail}"


def of(content, surroundings):
    """All findings of a page in one language, the weightiest first, each once."""
    from . import checks  # noqa: F401 - enters them

    found = {}
    for function in CHECKS:
        for one in islice(function(content, surroundings), MOST_OF_A_KIND):
            key = (one.check, one.spot.path, one.before, one.match, one.after)
            found.setdefault(key, one)
    return sorted(found.values(), key=lambda one: -one.severity)
