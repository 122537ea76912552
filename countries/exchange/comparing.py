"""What a file would change: three texts side by side, the draft it was made from, the draft now, and the file.

What only the file changed can be taken over. What both changed is a conflict, and the portal's stays unless
somebody decides otherwise. What the file cannot say, or its owner may not write, is noted and left out.
"""

from django.utils.translation import gettext as _

from portal.multilingual.languages import active
from portal.multilingual.merging import SHARED
from portal.multilingual.permissions import units_to_write
from portal.multilingual.rows import about_the_same, told_of_already

from . import profiles
from .applying import chosen, content_with
from .changes import ADDED, VALUE, Change, Comparison, row_problem, same
from .cleaning import Cleaner
from .references import Resolver
from .row_changes import compare_rows
from .spots import Spot, children, shared_fields, text_fields


def compare(page, incoming, user=None):
    """``Comparison`` of what was read from a file with the draft of ``page``. ``user`` None: a command."""
    found = Comparison(
        page=page,
        draft=page.draft_content(),
        base=profiles.base_content(page, incoming.revision),
        units=units_to_write(user) if user else [*active(), SHARED],
        incoming=incoming,
        cleaner=Cleaner(Resolver(incoming.references, user)),
        notes=[list(note) for note in incoming.notes],
    )
    for path, value in incoming.values.items():
        spot = Spot.of(path)
        if _is_known(found, spot) and spot.holder(found.draft) is not None:
            _compare_value(found, spot, value)
    compare_rows(found)
    _refuse_impossible_rows(found)
    _refuse_doubled_rows(found)
    return found


def _is_known(found, spot):
    model = spot.model(found.model)
    key = None if spot.relation else profiles.key_field(found.model)
    names = shared_fields(model, key) if spot.unit == SHARED else text_fields(model)
    if spot.field not in names:
        found.note(spot.path, _("There is no such field; it was left out."))
    return spot.field in names


def _compare_value(found, spot, value):
    definition = spot.definition(found.model)
    draft = spot.read(found.draft)
    has_base = found.base is not None and spot.holder(found.base) is not None
    base = spot.read(found.base) if has_base else None
    if found.says_same(definition, value, draft):
        return
    if has_base and found.says_same(definition, value, base):
        return  # not touched in the file; the draft has gone on since
    after = found.cleaned(spot, value, draft)
    if after is None or same(after[0], draft):
        return
    conflict = not has_base or not same(base, draft)
    found.changes.append(Change(VALUE, spot.path, draft, after[0], conflict))


def _refuse_impossible_rows(found):
    """A row that the file makes contradict itself keeps what the portal has."""
    touched = [change for change in found.changes if change.kind == VALUE and change.uid]
    for relation, uid in sorted({(change.relation, change.uid) for change in touched}):
        row = dict(Spot(SHARED, "", relation, uid).holder(found.draft))
        hers = [c for c in touched if (c.relation, c.uid) == (relation, uid)]
        row.update({change.spot.name: change.after for change in hers})
        if problem := row_problem(found.page, children(found.model)[relation], row):
            found.leave_out(relation, [uid], problem)


def _refuse_doubled_rows(found):
    """Of the rows that would be about one thing the portal's stays, or else the first in the file."""
    while doubled := list(_doubled(found)):
        for relation, uids in doubled:
            found.leave_out(relation, uids, told_of_already())


def _doubled(found):
    """``(relation, uids of the rows that give way)``"""
    changes = chosen(found)
    content = content_with(found, changes)
    for relation, child in children(found.model).items():
        told = {
            c.uid for c in changes if c.relation == relation and _names(c, child.unique_in_page)
        }
        for places in about_the_same(child, content[relation]):
            uids = [str(content[relation][place]["uid"]) for place in places]
            hers = [uid for uid in uids if uid in told]
            if giving_way := hers if len(hers) < len(uids) else hers[1:]:
                yield relation, giving_way


def _names(change, field):
    """Whether a change says what a row is about."""
    return change.kind == ADDED or (change.kind == VALUE and change.spot.field == field)
