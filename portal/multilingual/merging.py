"""Pure functions on revision content (plain JSON dictionaries).

The unit of editing, publishing and merging is one language of one page, or ``SHARED``: everything that
has no language (dates, relations, images, the order and existence of child rows). Child rows are known
by their ``uid``, because a row that was never published has no primary key yet.
"""

import json
import re

from django.core.serializers.json import DjangoJSONEncoder

from .languages import SCHEMA, column
from .registry import ADDRESS_FIELDS, child_relations, translated_columns, translated_fields

SHARED = "shared"
UNITS = (*SCHEMA, SHARED)

# What was chosen when a revision was submitted or scheduled travels in its content under these keys.
CHOSEN_LANGUAGES, CHOSEN_SHARED = "publish_languages", "publish_shared"
# Marks a revision made for publishing some languages: nobody wrote it as it is.
MERGED = "merged_for_publishing"
# Per language: fingerprint of the source text it was translated from.
MADE_FROM = "made_from"
# Per language: what readers are to be told of its changes.
NOTES = "reader_notes"

# Facts about the row or the revision, not about the text: they never count as a change.
BOOKKEEPING = frozenset(
    [
        "pk",
        "title",
        "slug",
        "url_path",
        "draft_title",
        "path",
        "depth",
        "numchild",
        "live",
        "has_unpublished_changes",
        "expired",
        "first_published_at",
        "last_published_at",
        "go_live_at",
        "live_revision",
        "latest_revision",
        "latest_revision_created_at",
        "locked",
        "locked_at",
        "locked_by",
        "owner",
        "content_type",
        "locale",
        "translation_key",
        "alias_of",
        "wagtail_admin_comments",
        "source_versions",
        "first_published_in",
        "basepage_ptr",
        "page",
        "sort_order",
    ]
) | {CHOSEN_LANGUAGES, CHOSEN_SHARED, MADE_FROM, MERGED, NOTES}

_BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')


def plain(content):
    """The content as it reads back from the database: a fresh revision still holds dates and UUIDs."""
    return None if content is None else json.loads(json.dumps(content, cls=DjangoJSONEncoder))


def merge(model, base, new, units):
    """``base`` with the given units taken from ``new``. ``base`` may be None: nothing is there yet."""
    taken = new if SHARED in units or base is None else base
    merged = dict(taken)
    for code in SCHEMA:
        side = new if code in units else base or {}
        for field in translated_fields(model):
            merged[column(field, code)] = side.get(column(field, code))
    for key in (MADE_FROM, NOTES):
        if key in new or key in (base or {}):
            merged[key] = _merge_by_language(key, base or {}, new, units)
    for relation, child, _key in child_relations(model):
        merged[relation] = _merge_children(child, relation, base or {}, new, taken, units)
    return merged


def _merge_by_language(key, base, new, units):
    sides = {code: new if code in units else base for code in SCHEMA}
    found = {code: (side.get(key) or {}).get(code) for code, side in sides.items()}
    return {code: value for code, value in found.items() if value}


def _merge_children(child, relation, base, new, taken, units):
    ours = {row["uid"]: row for row in base.get(relation, [])}
    theirs = {row["uid"]: row for row in new.get(relation, [])}
    merged = []
    for uid in (row["uid"] for row in taken.get(relation, [])):
        if uid not in theirs:  # removed in the draft, but the removal was not taken
            merged.append(ours[uid])
            continue
        row = merge(child, ours.get(uid), theirs[uid], units)
        if uid in ours:
            row["pk"] = ours[uid]["pk"] or row["pk"]
        merged.append(row)
    return merged


def blank(model, content, codes):
    """``content`` without any text in the given languages."""
    emptied = {**content, **dict.fromkeys(translated_columns(model, tuple(codes)))}
    for key in (MADE_FROM, NOTES):
        if content.get(key):
            emptied[key] = {k: v for k, v in content[key].items() if k not in codes}
    for relation, child, _key in child_relations(model):
        emptied[relation] = [blank(child, row, codes) for row in content.get(relation, [])]
    return emptied


def unit(model, content, which):
    """Comparable value of one unit: ``{}`` when a language is empty.

    Identifiers that the editor's widgets make anew at every save (block ids and keys) do not count.
    """
    return _shared(model, content) if which == SHARED else _language(model, content, which)


def _language(model, content, code):
    values = {
        f: comparable(content.get(column(f, code)))
        for f in translated_fields(model)
        if f != "local_path"
    }
    values = {field: value for field, value in values.items() if value is not None}
    for relation, child, _key in child_relations(model):
        rows = {row["uid"]: _language(child, row, code) for row in content.get(relation, [])}
        if rows := {uid: value for uid, value in rows.items() if value}:
            values[relation] = rows
    if note := (content.get(NOTES) or {}).get(code):
        values[NOTES] = note
    return values


def _shared(model, content):
    relations = child_relations(model)
    skip = BOOKKEEPING | set(translated_columns(model)) | set(translated_fields(model))
    skip |= {name for name, _child, _key in relations}
    skip |= {link.name for link in model._meta.parents.values() if link}
    values = {k: comparable(v) for k, v in content.items() if k not in skip}
    for field in model._meta.many_to_many:  # a relation has no order; the database gives it any
        if isinstance(values.get(field.name), list):
            values[field.name] = sorted(values[field.name])
    for name, child, key in relations:
        values[name] = [
            {"uid": row["uid"], **{k: v for k, v in _shared(child, row).items() if k != key}}
            for row in content.get(name, [])
        ] or None
    return {k: v for k, v in values.items() if v is not None}


def text_of(model, content, code):
    """The text of one language without its addresses and the note: what a translation is made from."""
    beside = ADDRESS_FIELDS | {NOTES}
    return {k: v for k, v in _language(model, content, code).items() if k not in beside}


def changed(model, before, after):
    """The units whose value differs between two contents, in schema order, ``SHARED`` last."""
    return [which for which in UNITS if unit(model, before, which) != unit(model, after, which)]


def comparable(value):
    """``value`` without volatile identifiers; None when it says nothing."""
    if isinstance(value, str):
        if value[:1] in ("[", "{"):
            try:
                return comparable(json.loads(value))
            except ValueError:
                pass
        value = _BLOCK_KEY.sub("", value)
        return None if value in ("", "<p></p>") else value
    if isinstance(value, dict):
        return {
            k: v
            for k, v in ((k, comparable(x)) for k, x in value.items() if k not in ("id", "pk"))
            if v is not None
        } or None
    if isinstance(value, list | tuple):
        return [comparable(item) for item in value] or None
    return value
