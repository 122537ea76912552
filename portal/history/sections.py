"""A restored page as sections to read, and as lines to compare. Nothing here names a page type."""

import html
import re
from dataclasses import dataclass, field

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils import formats
from django.utils.html import linebreaks, strip_tags
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext
from wagtail.fields import RichTextField, StreamField

from portal.multilingual.languages import column
from portal.multilingual.registry import child_relations, translated_fields

from . import contents

NOTHING = SafeString("")
TITLES = ("local_title", "summary")  # they head the page; everything else is a section
_END_OF_LINE = re.compile(r"</(?:p|h\d|li|dt|dd|td|th|tr|div|blockquote|figcaption)>|<br\s*/?>")
# A link that a telephone would dial, or that would write to a number.
_CALL = re.compile(r"""\shref=(["'])\s*(?:tel|sms|callto|whatsapp):[^"']*\1""", re.IGNORECASE)


@dataclass(frozen=True)
class Value:
    """A field of a page or a row. ``html`` for a section of its own, ``words`` where a line is enough."""

    name: str
    label: str
    words: str
    html: SafeString = NOTHING


@dataclass(frozen=True)
class Row:
    uid: str
    values: list

    @property
    def heading(self):
        return self.values[0].words if self.values else ""

    @property
    def lines(self):
        return [f"{value.label}: {line}" for value in self.values for line in _lines(value.words)]


@dataclass(frozen=True)
class Rows:
    """``is_contact``: they say whom to call or where to go (``contact_fields`` of their model)."""

    name: str
    label: str
    rows: list
    is_contact: bool = False


@dataclass
class Sections:
    """``texts`` and ``facts``: lists of ``Value``; ``relations``: a list of ``Rows``."""

    title: str = ""
    summary: str = ""
    texts: list = field(default_factory=list)
    facts: list = field(default_factory=list)
    relations: list = field(default_factory=list)


def without_calls(written):
    """HTML whose telephone numbers are words: an old number must not be one tap away."""
    return mark_safe(_CALL.sub("", written))  # noqa: S308 - takes away only


class Reader:
    """Reads restored pages in language ``code``.

    ``prose``: makes HTML of stored rich text; ``context``: for the templates of blocks.
    """

    def __init__(self, code, names, prose, context):
        self.code, self.names, self.prose, self.context = code, names, prose, context

    def read(self, page):
        title, summary = (page.column_value(name, self.code) for name in TITLES)
        texts = [self._text(page, name) for name in contents.text_fields(type(page))]
        return Sections(
            title=title,
            summary=summary,
            texts=[one for one in texts if one.name not in TITLES and one.words],
            facts=self._facts(page),
            relations=[
                Rows(relation, label_of(type(page), relation), rows, _is_contact(child))
                for relation, child, _key in child_relations(type(page))
                if (rows := self._rows(page, relation))
            ],
        )

    def _rows(self, page, relation):
        found = [
            Row(str(one.uid), self._row_values(one))
            for one in getattr(page, relation).get_object_list()
        ]
        return [row for row in found if row.values]

    def _row_values(self, row):
        """Texts and facts in the order of the model; an operator before her number."""
        shared = {one.name: one for one in contents.shared_fields(type(row))}
        values = []
        for one in (*type(row)._meta.fields, *type(row)._meta.many_to_many):
            if one.name in translated_fields(type(row)):
                values.append(self._text(row, one.name))
            elif one.name in shared:
                values.append(self._fact(row, one))
        return [value for value in values if value.words]

    def _facts(self, page):
        facts = [self._fact(page, one) for one in contents.shared_fields(type(page))]
        return [fact for fact in facts if fact.words]

    def _text(self, holder, name):
        one = holder._meta.get_field(name)
        value = getattr(holder, column(name, self.code))
        return self._value(holder, name, self._written(one, value), one, value)

    def _written(self, one, value):
        if not value:
            return NOTHING
        if isinstance(one, StreamField):
            return without_calls(value.render_as_block(self.context))
        if isinstance(one, RichTextField):
            return without_calls(self.prose(value))
        return mark_safe(linebreaks(value, autoescape=True))  # noqa: S308 - escaped

    def _fact(self, holder, one):
        if one.is_relation:
            names = self.names.of(one.related_model, holder.old_relations[one.name])
            return Value(one.name, label_of(type(holder), one.name), ", ".join(names))
        value = getattr(holder, one.name)
        if isinstance(one, StreamField):
            return self._value(holder, one.name, self._written(one, value), one, value)
        return Value(one.name, label_of(type(holder), one.name), _fact_in_words(one, value))

    def _value(self, holder, name, written, one, value):
        words = value if isinstance(one, RichTextField) else written
        return Value(name, label_of(type(holder), name), as_lines(words or ""), written)


def _is_contact(model):
    return bool(getattr(model, "contact_fields", ()))


def as_lines(written):
    """HTML as plain words, a line for each paragraph, entry or cell."""
    plain = html.unescape(strip_tags(_END_OF_LINE.sub("\n", str(written))))
    return "\n".join(_lines(plain))


def _lines(words):
    return [line for each in words.split("\n") if (line := " ".join(each.split()))]


def _fact_in_words(one, value):
    if value in (None, "", False):
        return ""
    if value is True:
        return gettext("Yes")
    if choices := dict(one.flatchoices):
        return str(choices.get(value, value))
    if isinstance(one, models.DateField):  # and moments
        return formats.date_format(value)
    if isinstance(value, int | float) or isinstance(one, models.DecimalField):
        return formats.number_format(value, use_l10n=True)
    return str(value)


def label_of(model, name):
    """What people call a field or a relation, in the language that is active; "" if there is none any more."""
    try:
        found = model._meta.get_field(name)
    except FieldDoesNotExist:
        return ""
    if hasattr(found, "verbose_name"):
        return capfirst(str(found.verbose_name))
    return capfirst(str(found.related_model._meta.verbose_name_plural))
