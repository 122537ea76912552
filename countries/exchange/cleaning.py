"""From a value in a file to a value of a revision's content, checked as the editor's form would check it."""

import json
import logging
from collections import Counter

from bs4 import BeautifulSoup, Comment
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.fields import RichTextField, StreamField

from portal.content.blocks import PROSE
from portal.multilingual import merging
from portal.multilingual.languages import active

from .paragraphs import MARKS
from .rich_links import links_in, relinked

logger = logging.getLogger(__name__)

# What the editor's converters raise about elements that are not where they expect them.
UNREADABLE = (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_SILENT = {"p", "br", "ul", "ol", "li", "span", "div"}  # set anew by the converters


class NotTakenError(Exception):
    """The value is left out; the message says why."""


class Cleaner:
    """``clean(field, value, before)``: ``(value for the content, [message of what was changed in it])``."""

    def __init__(self, resolver):
        self.resolver = resolver

    def clean(self, field, value, before):
        """``before``: what stands there in the draft. Raises NotTakenError."""
        if field.is_relation:
            return self.related(field, value, before), []
        if isinstance(field, StreamField):
            return self._stream(field, value, before), []
        if isinstance(field, RichTextField):
            return self._rich(field, value, before)
        return _plain(field, value), []

    def related(self, field, value, before):
        """Primary key, or a list of them, of what the file refers to."""
        already = links_in(field, before)
        if not field.many_to_many:
            return None if value is None else self._pk(field, value, already)
        if not isinstance(value, list):
            raise NotTakenError(_("A list was expected here."))
        return sorted({self._pk(field, key, already) for key in value})

    def _pk(self, field, key, already):
        pk = self.resolver.pk(key, field.related_model, already)
        if pk is None:
            raise NotTakenError(
                _("“%(thing)s” is nothing that the portal has, or not yours to choose.")
                % {"thing": self._name(key)}
            )
        return pk

    def _name(self, key):
        described = self.resolver.references.get(key) if isinstance(key, str) else None
        name = described.get("name") if isinstance(described, dict) else None
        return str(name or key)[:80]

    def _stream(self, field, value, before):
        if not isinstance(value, list):
            raise NotTakenError(_("A list was expected here."))
        try:
            stored = json.dumps(value)
            stream = field.to_python(stored)
            field.stream_block.clean(stream)
            new = links_in(field, stored) - links_in(field, before)
        except (ValidationError, *UNREADABLE) as error:
            raise NotTakenError(_("The portal cannot read this; it was left out.")) from error
        if len(stream) != len(value):
            raise NotTakenError(_("It holds blocks that the portal does not know."))
        for model, pk in new:
            key = f"{model._meta.label_lower}:{pk}"
            if self.resolver.pk(key, model) != int(pk):
                raise NotTakenError(_("It refers to something the portal does not have."))
        return stored

    def _rich(self, field, value, before):
        text = "" if value is None else value
        if not isinstance(text, str):
            raise NotTakenError(_("A text was expected here."))
        try:
            linked, messages = relinked(text, self.resolver, links_in(field, before))
            soup = BeautifulSoup(linked, "html.parser")
            foreign = _without_foreign(soup)
            converter = ContentstateConverter(field.features or PROSE)
            stored = converter.to_database_format(converter.from_database_format(str(soup)))
            lost = sorted(foreign | _lost(soup, stored))
        except UNREADABLE as error:
            logger.info("A rich text could not be read", exc_info=error)
            raise NotTakenError(_("The portal cannot read this text.")) from error
        if lost:
            said = _("Not taken over, because the portal has no such thing here: %(elements)s.")
            messages.append(said % {"elements": ", ".join(lost)})
        return stored, messages


def _without_foreign(soup):
    """Takes out what holds no words for readers; returns what it was."""
    found = set()
    for element in soup.find_all(["script", "style", "iframe", "object", "template"]):
        found.add(element.name)
        element.decompose()
    for comment in soup.find_all(string=lambda text: isinstance(text, Comment)):
        comment.extract()
    return found


def _lost(soup, stored):
    before = _elements(soup)
    after = _elements(BeautifulSoup(stored, "html.parser"))
    return {name for name, number in before.items() if number > after[name]}


def _elements(soup):
    names = (MARKS.get(element.name, element.name) for element in soup.find_all(True))
    return Counter(name for name in names if name not in _SILENT)


def _plain(field, value):
    if field.null and value is None:
        return None
    _refuse_type(field, value)
    if field.name == "source_language" and value not in active():
        raise NotTakenError(_("The portal has no such language; it was left out."))
    try:
        cleaned = field.clean(value, None)
    except ValidationError as error:
        raise NotTakenError(" ".join(error.messages)) from error
    if isinstance(field, models.TextField) and field.max_length and len(value) > field.max_length:
        raise NotTakenError(
            _("The text has %(length)s characters; at most %(most)s fit.")
            % {"length": len(value), "most": field.max_length}
        )
    return merging.plain({"value": cleaned})["value"]


def _refuse_type(field, value):
    """The fields' own conversion would make a text of a number, and a number of ``true``."""
    if isinstance(field, models.BooleanField):
        expected, fits = _("true or false"), isinstance(value, bool)
    elif isinstance(field, models.IntegerField):
        expected, fits = _("a whole number"), isinstance(value, int) and not isinstance(value, bool)
    else:
        expected, fits = _("a text"), isinstance(value, str)
    if not fits:
        raise NotTakenError(_("Expected here: %(type)s.") % {"type": expected})
