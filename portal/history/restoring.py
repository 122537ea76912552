"""A page as a version says it was: an instance for reading, never to be saved."""

import copy

from django.core.exceptions import FieldDoesNotExist

from portal.multilingual.languages import column
from portal.multilingual.registry import ADDRESS_FIELDS, child_relations, translated_fields

from . import contents


def restored(page, version):
    """``page`` with the texts, facts and rows of ``version``, and no text in any other language.

    It keeps its place and its addresses, also the titles it has in other languages now: they say in which
    languages it exists. What the content does not hold, because the field is younger, is empty; what no field
    takes any more is left out.
    """
    old = copy.copy(page)
    old.__dict__["_cluster_related_objects"] = {}
    code = version.language
    for name in translated_fields(type(page)):
        if name not in (*ADDRESS_FIELDS, "local_title"):
            _empty(old, name)
    _fill(old, version.content, code)
    for relation, child, key in child_relations(type(page)):
        rows = (version.content.get("rows") or {}).get(relation, ())
        setattr(old, relation, [_row(child, key, old, row, code) for row in rows])
    return old


def _empty(holder, name):
    from portal.multilingual.languages import SCHEMA

    for code in SCHEMA:
        setattr(holder, column(name, code), None)


def _row(child, key, page, row, code):
    found = child(uid=row["uid"])
    setattr(found, key, page)
    _fill(found, row, code)
    return found


def _fill(holder, content, code):
    model = type(holder)
    texts, facts = content.get("text") or {}, content.get("shared") or {}
    for name in contents.text_fields(model):
        _set(holder, column(name, code), texts.get(name))
    holder.old_relations = {}
    for field in contents.shared_fields(model):
        value = facts.get(field.name)
        if field.is_relation:
            pks = value if isinstance(value, list) else [value] if value else []
            holder.old_relations[field.name] = pks  # looked up for all at once; see names.py
        elif field.name in facts:
            _set(holder, field.name, value)
        else:
            setattr(holder, field.name, field.get_default())


def _set(holder, name, value):
    try:
        field = holder._meta.get_field(name)
    except FieldDoesNotExist:
        return
    setattr(holder, name, None if value is None else field.to_python(value))
