"""What a submission changes, in a few words: for mails, where nobody can open a comparison."""

import html
import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.core.exceptions import FieldDoesNotExist
from django.utils.html import strip_tags
from django.utils.text import capfirst
from django.utils.translation import gettext

from portal.multilingual import merging
from portal.multilingual.merging import SHARED
from portal.multilingual.naming import unit_name

AROUND = 6  # words shown before and after a change
MOST_WORDS = 120  # shown of one field
MOST_FIELDS = 20
COMPARED = 2000  # words; the time that comparing takes grows with their square
MARKS = {"out": "[-{}-]", "in": "[+{}+]", "same": "{}"}
_END_OF_BLOCK = re.compile(r"</(?:p|h\d|li|td|th|tr|blockquote)>|<br\s*/?>")


@dataclass(frozen=True)
class Change:
    """``segments``: pairs of ``same``, ``out`` or ``in`` and the words; none if only the name can be told."""

    unit: str
    label: object
    segments: tuple

    @property
    def place(self):
        """In the language that is active: which language, which field."""
        return f"{unit_name(self.unit)}, {capfirst(str(self.label))}"

    @property
    def as_text(self):
        return " ".join(MARKS[kind].format(words) for kind, words in self.segments)


def changes(model, before, after, units):
    """``[Change]`` of the given units between two contents; at most ``MOST_FIELDS``."""
    found = []
    for which in (unit for unit in merging.UNITS if unit in units):
        old, new = (merging.unit(model, content or {}, which) for content in (before, after))
        for name in dict.fromkeys((*new, *old)):
            if old.get(name) != new.get(name):
                words = _segments(model, which, name, old.get(name), new.get(name))
                found.append(Change(which, _label(model, name), words))
    return found[:MOST_FIELDS]


def _segments(model, which, name, old, new):
    if which == SHARED and _says_nothing(model, name, old, new):
        return (("same", gettext("changed")),)
    before, after = as_words(old).split(), as_words(new).split()
    if before == after:
        return (("same", gettext("the same words, set or linked differently")),)
    return tuple(difference(before, after))


def _says_nothing(model, name, old, new):
    """Numbers of other things (a picture, topics) and rows: their names are in the comparison."""
    field = _field(model, name)
    return field is None or field.is_relation or isinstance(old or new, dict | list)


def _field(model, name):
    try:
        return model._meta.get_field(name)
    except FieldDoesNotExist:
        return None


def _label(model, name):
    field = _field(model, name)
    if field is None:
        return name
    if hasattr(field, "verbose_name"):
        return field.verbose_name
    return field.related_model._meta.verbose_name_plural


def as_words(value):
    """Any field's comparable content as plain words."""
    if value is None:
        return ""
    if isinstance(value, dict):
        return " ".join(as_words(v) for k, v in value.items() if k not in ("type", "uid"))
    if isinstance(value, list):
        return " ".join(as_words(item) for item in value)
    return html.unescape(strip_tags(_END_OF_BLOCK.sub(" ", str(value)))).strip()


def difference(old, new, most=MOST_WORDS):
    """Pairs of kind and words, from two lists of words; what is far from any change becomes "…".

    ``most``: words shown altogether.
    """
    if max(len(old), len(new)) > COMPARED:
        old, new = _without_common_ends(old, new)
        if max(len(old), len(new)) > COMPARED:
            return _shortened([("out", old[:COMPARED]), ("in", new[:COMPARED])], most)
    steps = []
    for step, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if step == "equal":
            steps.append(("same", old[a:b]))
            continue
        steps += [(kind, words) for kind, words in (("out", old[a:b]), ("in", new[c:d])) if words]
    return _shortened(_near_changes(steps), most)


def _without_common_ends(old, new):
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    kept = max(start - AROUND, 0)
    stop = max(end - AROUND, 0)
    return old[kept : len(old) - stop], new[kept : len(new) - stop]


def _near_changes(steps):
    for place, (kind, words) in enumerate(steps):
        if kind != "same":
            yield kind, words
            continue
        before = words[:AROUND] if place else []
        after = words[-AROUND:] if place < len(steps) - 1 else []
        cut = len(words) > len(before) + len(after)
        yield kind, [*before, "…", *after] if cut else words


def _shortened(steps, most):
    """The first ``most`` words, then an ellipsis."""
    left, kept = most, []
    for kind, words in steps:
        if left <= 0:
            return [*kept, ("same", "…")]
        shown = words[:left] if len(words) <= left else [*words[:left], "…"]
        kept.append((kind, " ".join(shown)))
        left -= len(words)
    return kept
