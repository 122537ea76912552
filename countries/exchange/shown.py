"""A shared value in words, for people who read it in a document or in a comparison."""

import json

from django.utils import formats
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from wagtail.fields import StreamField

from .references import key_of


def shown(definition, value, references):
    """``value``: of a revision's content; ``references``: ``{key: {"name": …}}``."""
    if value in (None, "", []):
        return ""
    if definition.is_relation:
        pks = value if isinstance(value, list) else [value]
        keys = [key_of(definition.related_model, pk) for pk in pks]
        return ", ".join(references.get(key, {}).get("name", key) for key in keys)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(definition, StreamField):
        return ", ".join(_words(json.loads(value) if isinstance(value, str) else value))
    if definition.get_internal_type() == "DateField":
        day = parse_date(value)
        return formats.date_format(day, "Y-m-d") if day else value
    return str(dict(definition.flatchoices).get(value, value))


def _words(value):
    """The words and numbers of a stream, without the names and identifiers of its blocks."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in ("id", "type"):
                yield from _words(part)
    elif isinstance(value, list):
        for part in value:
            yield from _words(part)
    elif value not in (None, ""):
        yield str(value)
