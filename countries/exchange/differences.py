"""A comparison as people read it: by language and section, word by word."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from portal.multilingual import merging
from portal.multilingual.languages import endonym
from portal.multilingual.merging import SHARED
from portal.multilingual.naming import unit_name
from portal.reviews.differences import as_words, difference

from .changes import ADDED, ORDER, VALUE
from .references import describe
from .rich_links import links_in
from .shown import shown
from .spots import Spot, children, field_label, row_label, rows_label, shared_fields, text_fields

SHOWN = 3_000  # words of one field


@dataclass(frozen=True)
class Shown:
    """``segments``: pairs of ``same``, ``out`` or ``in`` and the words. ``lang``: of the text, or ""."""

    path: str
    label: str
    segments: list
    conflict: bool
    lang: str = ""


def shown_changes(comparison):
    """``[(name of the unit, [Shown])]``, languages in their order, what they share last."""
    references = describe(_wanted(comparison))
    groups = {}
    for change in comparison.changes:
        unit = change.spot.unit if change.kind == VALUE else SHARED
        groups.setdefault(unit, []).append(_shown(comparison, change, references))
    return [(unit_name(unit), groups[unit]) for unit in merging.UNITS if unit in groups]


def _wanted(comparison):
    model, wanted = comparison.model, set()
    for change in comparison.changes:
        if change.kind == VALUE:
            field = change.spot.definition(model)
            wanted |= links_in(field, change.before) | links_in(field, change.after)
        elif change.kind != ORDER:
            child = children(model)[change.relation]
            row = change.after or change.before
            for name in shared_fields(child):
                wanted |= links_in(child._meta.get_field(name), row.get(name))
    return wanted


def _shown(comparison, change, references):
    if change.kind == VALUE:
        spot = change.spot
        words = [_words(comparison, spot, v, references) for v in (change.before, change.after)]
        lang = "" if spot.unit == SHARED else spot.unit
        return Shown(
            change.path, label_of(comparison, change.path), _segments(*words), change.conflict, lang
        )
    return Shown(
        change.path,
        label_of(comparison, change.path),
        _of_rows(comparison, change, references),
        change.conflict,
    )


def _words(comparison, spot, value, references):
    field = spot.definition(comparison.model)
    if spot.unit == SHARED:
        return shown(field, value, references)
    return as_words(merging.comparable(value))


def _segments(before, after):
    old, new = before.split(), after.split()
    if old == new:
        return [("same", _("the same words, set or linked differently"))]
    return list(difference(old, new, most=SHOWN))


def _of_rows(comparison, change, references):
    child = children(comparison.model)[change.relation]
    if change.kind == ORDER:
        labels = [[_name(comparison, child, change.relation, u) for u in uids]
                  for uids in (change.before, change.after)]  # fmt: skip
        return [("out", ", ".join(labels[0])), ("in", ", ".join(labels[1]))]
    kind = "in" if change.kind == ADDED else "out"
    return [(kind, "; ".join(_parts(child, change.after or change.before, references)))]


def _parts(child, row, references):
    for name in shared_fields(child):
        if words := shown(child._meta.get_field(name), row.get(name), references):
            yield f"{field_label(child, name)}: {words}"
    for code in merging.SCHEMA:
        for name in text_fields(child):
            if words := as_words(row.get(f"{name}_{code}")):
                yield f"{field_label(child, name)} ({endonym(code)}): {words}"


def _name(comparison, child, relation, uid):
    for content in (comparison.draft, comparison.base):
        if content and (row := Spot(SHARED, "", relation, uid).holder(content)):
            return row_label(child, row)
    added = (c.after for c in comparison.changes if c.kind == ADDED and c.uid == uid)
    row = next(added, None)
    return row_label(child, row) if row else uid


def label_of(comparison, path):
    """A path of the file in words: which row, which field. What is no path of ours stays as it is."""
    parts = path.split(".")
    known = children(comparison.model)
    words, model = [], comparison.model
    if parts[0] == "rows" and len(parts) > 1 and parts[1] in known:
        model = known[parts[1]]
        words.append(rows_label(comparison.model, parts[1]))
        if len(parts) > 2:
            words.append(_name(comparison, model, parts[1], parts[2]))
        parts = parts[3:]
    if parts[:1] == ["languages"] and len(parts) > 2 and parts[1] in merging.SCHEMA:
        words += [endonym(parts[1])] if words else []
        parts = parts[2:]
    elif parts[:1] == ["shared"]:
        parts = parts[1:]
    elif parts:
        return path
    return ": ".join([*words, *(field_label(model, part) for part in parts)])


def notes_in_words(comparison):
    """``[(where, message)]`` of what was not understood."""
    return [(_where(comparison, path), message) for path, message in comparison.notes]


def _where(comparison, path):
    parts = path.split(".")
    language = parts[1] if parts[0] == "languages" and len(parts) > 1 else ""
    name = endonym(language) + ", " if language in merging.SCHEMA else ""
    return name + label_of(comparison, path)
