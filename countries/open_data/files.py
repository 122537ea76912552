"""All public rows of a kind in one file, made piece by piece: memory does not grow with their number."""

from itertools import islice

from django.utils import translation
from rest_framework.renderers import JSONRenderer

from . import csv_rows

ROWS_AT_ONCE = 500


def pieces(kind, suffix, reading, given=None):
    """Texts that make the file ``json`` or ``csv`` when put together."""
    found = kind.found(reading, given).iterator(chunk_size=ROWS_AT_ONCE)
    return WRITERS[suffix](kind, in_language(kind, reading, found))


def in_language(kind, reading, found):
    """Rows as dictionaries, some at a time.

    They are made while the answer is sent, when nobody's language is active any more; and none is left
    active while the next piece is waited for.
    """
    while some := list(islice(found, ROWS_AT_ONCE)):
        with translation.override(reading.language):
            shown = kind.shown(some, reading)
        yield shown


def as_csv(kind, groups):
    columns = list(csv_rows.columns(kind.row()))
    yield ",".join(name for name, _path in columns) + "\r\n"
    for rows in groups:
        yield csv_rows.lines(columns, rows)


def as_json(kind, groups):
    """An array with an object a line."""
    before = "[\n"
    for rows in groups:
        for row in rows:
            yield before + JSONRenderer().render(row).decode()
            before = ",\n"
    yield "\n]\n" if before == ",\n" else "[]\n"


WRITERS = {"csv": as_csv, "json": as_json}
