"""The sections of two versions beside each other, those that differ."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

TITLE, SUMMARY = gettext_lazy("Title"), gettext_lazy("Summary")


@dataclass(frozen=True)
class Change:
    """A section that differs. ``lines``: lists of pieces; ``remark`` where words alone do not say it."""

    label: str
    lines: list
    remark: str = ""


def compared(old, new, comparing):
    """``[Change]`` between two ``Sections``, in the order of the newer one."""
    changes = [
        _change(str(TITLE), old.title, new.title, comparing),
        _change(str(SUMMARY), old.summary, new.summary, comparing),
    ]
    changes += [_value(*pair, comparing) for pair in _pairs(old.texts, new.texts)]
    changes += [_value(*pair, comparing) for pair in _pairs(old.facts, new.facts)]
    for before, after in _pairs(old.relations, new.relations):
        changes += _rows(before, after, comparing)
    return [change for change in changes if change]


def _pairs(old, new, key=lambda one: one.name):
    """What has the same name on both sides; None where one side lacks it."""
    before, after = ({key(one): one for one in side} for side in (old, new))
    return [(before.get(name), after.get(name)) for name in dict.fromkeys((*after, *before))]


def _value(old, new, comparing):
    label = (new or old).label
    words = [one.words if one else "" for one in (old, new)]
    if words[0] == words[1] and old.html != new.html:
        return Change(label, [], _("The same words, set or linked differently."))
    return _change(label, *words, comparing)


def _change(label, old, new, comparing):
    if old == new:
        return None
    return Change(label, comparing.lines(old.split("\n"), new.split("\n")))


def _rows(old, new, comparing):
    label = (new or old).label
    rows = [one.rows if one else [] for one in (old, new)]
    changes = []
    for before, after in _pairs(*rows, key=lambda row: row.uid):
        lines = [one.lines if one else [] for one in (before, after)]
        if lines[0] != lines[1]:
            heading = f"{label}: {(after or before).heading}"
            changes.append(Change(heading, comparing.lines(*lines)))
    if _order_differs(*rows):
        changes.append(Change(label, [], _("The order has changed.")))
    return changes


def _order_differs(old, new):
    kept = {row.uid for row in old} & {row.uid for row in new}
    orders = [[row.uid for row in side if row.uid in kept] for side in (old, new)]
    return orders[0] != orders[1]
