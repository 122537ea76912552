"""Drafts as objects: what they refer to and is gone by now is left out.

Modelcluster asks for it key by key, and for the page of each row, which has some 360 columns: a profile of fifty rows
took a hundred queries. Here it is one for each kind of thing.
"""

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from modelcluster.models import get_all_child_relations


class FromDrafts:
    """Mixin of the page."""

    @classmethod
    def from_serializable_data(cls, data, check_fks=True, strict_fks=False):
        if check_fks:
            data = without_dangling(cls, data, strict_fks)
        return data and super().from_serializable_data(data, check_fks=False, strict_fks=strict_fks)


def without_dangling(model, data, strict=False):
    """The content without what is gone: keys that may be empty are, rows that cannot be without it are left out.

    None if it is the content itself that cannot be, and ``strict``.
    """
    wanted = {}
    for field, value in _keys(model, data):
        wanted.setdefault(_target(field), set()).add(value)
    there = {
        (related, name): set(
            related._default_manager.order_by()
            .filter(**{f"{name}__in": values})
            .values_list(name, flat=True)
        )
        for (related, name), values in wanted.items()
    }
    return _cleared(model, data, there, strict)


def _keys(model, data):
    """``(field, value)`` of each key in the content and its rows."""
    yield from _own_keys(model, data)
    for relation, child in _children(model):
        for row in data.get(relation, []):
            yield from _keys(child, row)


def _own_keys(model, data):
    for name, value in data.items():
        try:
            field = model._meta.get_field(name)
        except FieldDoesNotExist:
            continue
        if isinstance(field, models.ForeignKey) and value is not None:
            yield field, field.target_field.to_python(value)


def _target(field):
    return field.remote_field.model, field.remote_field.field_name


def _children(model):
    return [(rel.get_accessor_name(), rel.related_model) for rel in get_all_child_relations(model)]


def _cleared(model, data, there, strict):
    data = {**data}
    for field, value in _own_keys(model, data):
        if value in there[_target(field)] or field.remote_field.on_delete is models.DO_NOTHING:
            continue
        if strict and (field.remote_field.on_delete is models.CASCADE or not field.null):
            return None
        data[field.name] = None
    for relation, child in _children(model):
        if relation in data:
            rows = (_cleared(child, row, there, strict=True) for row in data[relation])
            data[relation] = [row for row in rows if row is not None]
    return data
