"""Saving what was decided as the new draft, by the rules of the editor's form."""

import copy

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.log_actions import log

from portal.multilingual import merging
from portal.multilingual.forms import untitled
from portal.multilingual.languages import column
from portal.multilingual.merging import SHARED
from portal.multilingual.rows import about_the_same, told_of_already

from .changes import ADDED, ORDER, REMOVED, VALUE
from .spots import children

IMPORTED = "exchange.import"


def chosen(comparison, ticked=()):
    """The changes to make: all that are no conflicts, and the conflicts whose paths are ``ticked``."""
    return [c for c in comparison.changes if not c.conflict or c.path in ticked]


def content_with(comparison, changes):
    """The content of the draft with these changes, in the units that may be written and in no others."""
    content = copy.deepcopy(comparison.draft)
    for change in changes:
        if change.kind == VALUE:
            change.spot.write(content, change.after)
    for relation in {change.relation for change in changes if change.kind != VALUE}:
        hers = [c for c in changes if c.relation == relation and c.kind != VALUE]
        listed = [uid for uid in comparison.incoming.rows[relation] if uid]
        content[relation] = _rows(content[relation], hers, listed)
    return merging.merge(comparison.model, comparison.draft, content, set(comparison.units))


def _rows(rows, changes, listed):
    """The rows without those removed, in the new order, new ones behind the row they follow in the file."""
    by_uid = {str(row["uid"]): row for row in rows}
    gone = {change.uid for change in changes if change.kind == REMOVED}
    order = [uid for uid in by_uid if uid not in gone]
    for change in changes:
        if change.kind == ORDER:
            places = iter([uid for uid in change.after if uid in order])
            order = [next(places) if uid in change.after else uid for uid in order]
    new = {change.uid: change.after for change in changes if change.kind == ADDED}
    for number, uid in enumerate(listed):
        if uid in new:
            before = [one for one in listed[:number] if one in order]
            order.insert(order.index(before[-1]) + 1 if before else 0, uid)
    return [{**by_uid, **new}[uid] for uid in order]


@transaction.atomic
def save(comparison, user=None, ticked=(), kind="json"):
    """Saves the draft and returns it; None if there is nothing to change. Raises ValidationError."""
    changes = chosen(comparison, ticked)
    if not changes:
        return None
    page = comparison.page
    draft = page.with_content_json(content_with(comparison, changes))
    draft.latest_revision = page.latest_revision
    _refuse_impossible(draft)
    if not draft.live:
        draft.save()  # as the editor does: a page that nobody reads yet is its own draft
    revision = draft.save_revision(user=user, log_action=True, clean=False)
    log(
        instance=draft,
        action=IMPORTED,
        user=user,
        revision=revision,
        data={"format": kind, "units": units_of(changes)},
        content_changed=True,
    )
    return draft


def units_of(changes):
    """Languages, and ``SHARED``, that these changes are about."""
    found = {change.spot.unit if change.kind == VALUE else SHARED for change in changes}
    return [unit for unit in merging.UNITS if unit in found]


def _refuse_impossible(draft):
    source = draft.source_language
    if not getattr(draft, column("local_title", source)):
        raise ValidationError(untitled(source))
    draft.sync_canonical()
    draft.clean()
    if errors := draft.slug_errors():
        raise ValidationError(errors)
    for relation, child in children(type(draft)).items():
        rows = getattr(draft, relation).all()
        if about_the_same(child, [vars(row) for row in rows]):  # a conflict was decided that way
            raise ValidationError(told_of_already())
