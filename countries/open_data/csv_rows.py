"""Rows as CSV (RFC 4180, UTF-8): a line a row, a column a field, ``legal_act_celex`` for what is within one."""

import csv
import io
import json
import re

from rest_framework import serializers

# A spreadsheet would run a text that begins so. Numbers to call begin with "+" and do no harm.
_RUNS = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?[0-9][0-9 .]*")


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
        if all(isinstance(one, str) for one in value):
            return harmless(" ".join(value))
        return json.dumps(value, ensure_ascii=False, default=str)
    return "" if value is None else harmless(str(value))


def harmless(text):
    """A text no spreadsheet takes for a formula: an apostrophe is put before it."""
    return f"'{text}" if _RUNS.match(text) and not _NUMBER.fullmatch(text) else text
