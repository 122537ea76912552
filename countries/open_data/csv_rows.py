"""Rows as CSV (RFC 4180, UTF-8): a line a row, a column a field, ``legal_act_celex`` for what is within one."""

import csv
import io
import json

from rest_framework import serializers

from portal.serving.spreadsheets import harmless


def columns(serializer, prefix=()):
    """``(name, path)`` of every column; a list within a row is one column."""
    for name, field in serializer.fields.items():
        path = (*prefix, name)
        if isinstance(field, serializers.Serializer):
            yield from columns(field, path)
        else:
            yield "_".join(path), path


def lines(names_and_paths, rows):
    """The text of these rows."""
    out = io.StringIO()
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([cell(value_at(row, path)) for _name, path in names_and_paths])
    return out.getvalue()


def value_at(row, path):
    for name in path:
        row = row[name] if row is not None else None
    return row


def cell(value):
    """Empty for nothing, ``true`` and ``false``, codes of a list parted by spaces, other lists as JSON."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        if not all(isinstance(one, str) for one in value):
            return json.dumps(value, ensure_ascii=False, default=str)
        value = " ".join(value)
    return "" if value is None else harmless(str(value), numbers_stay=True)
