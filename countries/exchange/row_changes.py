"""Rows that a file adds, removes or moves. Which rows there are belongs to what all languages share."""

from django.utils.translation import gettext as _
from modelcluster.models import get_serializable_data_for_fields

from portal.multilingual import merging
from portal.multilingual.merging import SHARED
from portal.multilingual.rows import ROWS_AT_MOST

from .changes import ADDED, ORDER, REMOVED, Change, row_problem
from .spots import Spot, children, shared_fields, text_fields


def compare_rows(found):
    """Puts what a file changes about which rows there are, and their order, into ``found``."""
    for relation in children(found.model):
        if relation in found.incoming.rows:
            before = len(found.changes)
            _compare(found, relation)
            if SHARED not in found.units and len(found.changes) > before:
                del found.changes[before:]
                said = _("Adding, removing and moving rows is not yours; they stay as they are.")
                found.note(f"rows.{relation}", said)


def _compare(found, relation):
    listed = found.incoming.rows[relation]
    theirs = [uid for uid in listed if uid]
    now = _uids(found.draft, relation)
    base = _uids(found.base, relation) if found.base is not None else None
    gone = [uid for uid in now if uid not in theirs and (base is None or uid in base)]
    if len(theirs) < len(listed):
        gone = []  # a row could not be read: which one is missing cannot be told
    for uid in theirs:
        if uid not in now:
            _add(found, relation, uid)
    for uid in gone:
        _remove(found, relation, uid)
    _reorder(found, relation, [uid for uid in theirs if uid in now], now, base)


def _uids(content, relation):
    return [str(row["uid"]) for row in content.get(relation, [])]


def _row(content, relation, uid):
    return Spot(SHARED, "", relation, uid).holder(content) if content else None


def _add(found, relation, uid):
    was = _row(found.base, relation, uid)
    if was and _untouched(found, relation, uid, was):
        return  # the portal has removed it since, and the file says nothing new about it
    child, path = children(found.model)[relation], f"rows.{relation}.{uid}"
    row = _made(found, child, relation, uid)
    problem = row_problem(found.page, child, row, is_new=True)
    if not problem and len(found.draft.get(relation, [])) + _added(found, relation) >= ROWS_AT_MOST:
        problem = _("There are as many rows as the portal takes.")
    if problem:
        found.note(path, problem)
    else:
        found.changes.append(Change(ADDED, path, None, row, conflict=was is not None))


def _added(found, relation):
    return sum(c.kind == ADDED and c.relation == relation for c in found.changes)


def _untouched(found, relation, uid, was):
    return all(
        found.says_same(spot.definition(found.model), value, was.get(spot.name))
        for spot, value in _values(found, relation, uid)
    )


def _values(found, relation, uid):
    child, before = children(found.model)[relation], f"rows.{relation}.{uid}."
    for path, value in found.incoming.values.items():
        if path.startswith(before):
            spot = Spot.of(path)
            names = shared_fields(child) if spot.unit == SHARED else text_fields(child)
            if spot.field in names:  # of others is told where values are compared
                yield spot, value


def _made(found, child, relation, uid):
    """The content of a new row: what a row has of itself, and what of the file can be taken."""
    row = merging.plain(get_serializable_data_for_fields(child(uid=uid)))
    for spot, value in _values(found, relation, uid):
        if value not in (None, "") and (after := found.cleaned(spot, value, None)):
            row[spot.name] = after[0]
    return row


def _remove(found, relation, uid):
    row, was = _row(found.draft, relation, uid), _row(found.base, relation, uid)
    changed = was is None or _bare(was) != _bare(row)
    found.changes.append(Change(REMOVED, f"rows.{relation}.{uid}", row, None, conflict=changed))


def _bare(row):
    return {k: merging.comparable(v) for k, v in row.items() if k not in merging.BOOKKEEPING}


def _reorder(found, relation, theirs, now, base):
    ours = [uid for uid in now if uid in theirs]
    before = None if base is None else [uid for uid in base if uid in theirs]
    if theirs not in (ours, before):
        change = Change(ORDER, f"rows.{relation}", ours, theirs, conflict=before != ours)
        found.changes.append(change)
