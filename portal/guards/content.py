"""What a page consists of in one language, read from revision content. No queries.

``SHARED`` stands for what all languages have in common. Page types, rows and blocks say what they need:

``plain_language_fields``  names of the fields that must be easy to read (page types)
``contact_fields``         names of the fields in which telephone numbers belong (page types, rows, blocks)
``decoration = True``      in the Meta of a picture chooser whose pictures say nothing
"""

import json
from dataclasses import dataclass, field

from django.db import models
from modeltranslation.fields import TranslationField
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock, ImageChooserBlock

from portal.multilingual.languages import column
from portal.multilingual.merging import BOOKKEEPING, NOTES
from portal.multilingual.registry import ADDRESS_FIELDS, child_relations, translated_fields

from . import prose

SHARED = ""
_MOST = 250  # characters of a path or a place
LINKS_AT_MOST = 500  # of a page in one language are looked up; nobody writes more


@dataclass(frozen=True)
class Spot:
    """A place in the editor. ``names``: the field and the blocks in it, for people."""

    path: str
    names: str
    field: str = ""

    def below(self, step, name=""):
        path = f"{self.path}.{step}" if step else self.path
        names = f"{self.names}/{name}" if name else self.names
        return Spot(path[:_MOST], names[:_MOST], self.field)


@dataclass(frozen=True)
class Passage:
    spot: Spot
    words: prose.Words
    is_contact: bool = False
    is_quotation: bool = False
    is_plain: bool = False
    is_cell: bool = False


@dataclass(frozen=True)
class Chosen:
    """Something chosen or typed: ``kind`` is page, file or address."""

    spot: Spot
    kind: str
    value: object
    words: prose.Words | None = None
    span: tuple = (0, 0)


@dataclass(frozen=True)
class Shown:
    """A picture. ``described``: whether its place has a description of its own, None if the picture's counts."""

    spot: Spot
    image: int
    described: bool | None = None
    field: str = ""


@dataclass
class Content:
    """All of a page in one language."""

    model: type
    language: str
    passages: list = field(default_factory=list)
    chosen: list = field(default_factory=list)
    pictures: list = field(default_factory=list)


def read(model, content, language):
    """``Content`` of revision content (a dictionary) in a language, or of what is ``SHARED``."""
    found = Content(model, language)
    _Reading(found, model).fields(content)
    if note := (content.get(NOTES) or {}).get(language):  # public too, once it is published
        spot = Spot(column("reader_note", language), NOTES, NOTES)
        found.passages.append(Passage(spot, prose.plain(note)))
    for relation, child, _key in child_relations(model):
        for row in content.get(relation, ()):
            where = Spot(f"{relation}.{row.get('pk') or row.get('uid')}", relation, relation)
            _Reading(found, child).fields(row, where)
    del found.chosen[LINKS_AT_MOST:]
    return found


class _Reading:
    """Goes through the fields of a page or of one of its rows."""

    def __init__(self, found, model):
        self.found, self.model = found, model
        self.contact = set(getattr(model, "contact_fields", ()))
        self.plain = set(getattr(model, "plain_language_fields", ()))

    def fields(self, content, above=None):
        for one in _fields(self.model, self.found.language):
            name = column(one.name, self.found.language) if self.found.language else one.name
            value = content.get(name)
            if value in (None, ""):
                continue
            spot = above.below(name, one.name) if above else Spot(name, one.name, name)
            self.field(one, value, spot)
        if self.found.language:
            self._own_pictures(content, above)

    def field(self, one, value, spot):
        flags = {"is_contact": one.name in self.contact, "is_plain": one.name in self.plain}
        if isinstance(one, StreamField):
            self.block(one.stream_block, _raw(value), spot, flags)
        elif isinstance(one, RichTextField):
            self.prose(value, spot, flags)
        elif isinstance(one, models.URLField):
            self.found.chosen.append(Chosen(spot, "address", value))
        else:
            self.found.passages.append(Passage(spot, prose.plain(value), **flags))

    def prose(self, stored, spot, flags):
        words = prose.read(stored if isinstance(stored, str) else "")
        self.found.passages.append(Passage(spot, words, **flags))
        for link in words.links:
            kind = {"page": "page", "document": "file"}.get(link.attrs.get("linktype"), "address")
            value = link.attrs.get("href" if kind == "address" else "id", "")
            self.found.chosen.append(Chosen(spot, kind, value, words, (link.start, link.end)))

    def _own_pictures(self, content, above):
        """Pictures are shared, their descriptions are not: they are looked at in each language."""
        for one in self.model._meta.fields:
            if one.related_model is get_image_model() and content.get(one.name):
                spot = (
                    above.below(one.name, one.name) if above else Spot(one.name, one.name, one.name)
                )
                self.found.pictures.append(Shown(spot, content[one.name], None, one.name))

    # -- streams -----------------------------------------------------------------------------------

    def block(self, block, raw, spot, flags):
        if raw in (None, "", [], {}):
            return
        if isinstance(block, ImageBlock):
            self._described(raw, spot)
        elif isinstance(block, blocks.StreamBlock | blocks.ListBlock | blocks.StructBlock):
            self._parts(block, raw, spot, flags)
        elif isinstance(block, BaseTypedTableBlock):
            self._cells(block, raw, spot, flags)
        else:
            self._leaf(block, raw, spot, flags)

    def _parts(self, block, raw, spot, flags):
        contact = getattr(block, "contact_fields", ())
        for child, value, step, name in _parts(block, raw):
            held = {**flags, "is_contact": True} if name in contact else flags
            if getattr(block, "is_quotation", False):
                held = {**held, "is_quotation": True}
            self.block(child, value, spot.below(step, name), held)

    def _described(self, raw, spot):
        """A picture whose description is written where it stands; old texts hold its number only."""
        raw = raw if isinstance(raw, dict) else {"image": raw}
        if isinstance(raw.get("image"), int):
            described = bool(raw.get("decorative") or str(raw.get("alt_text") or "").strip())
            self.found.pictures.append(Shown(spot, raw["image"], described))
            self.found.passages.append(
                Passage(spot.below("alt_text"), prose.plain(raw.get("alt_text")))
            )

    def _cells(self, block, raw, spot, flags):
        """Cells have no place of their own in the editor: the table's is named."""
        flags = {**flags, "is_cell": True}
        children = [block.child_blocks.get(column.get("type")) for column in raw.get("columns", ())]
        for row in raw.get("rows", ()):
            for child, value in zip(children, row.get("values", ()), strict=False):
                if child is not None:
                    self.block(child, value, spot, flags)

    def _leaf(self, block, raw, spot, flags):
        if isinstance(block, ImageChooserBlock):
            if isinstance(raw, int) and not getattr(block.meta, "decoration", False):
                self.found.pictures.append(Shown(spot, raw))
        elif isinstance(block, blocks.PageChooserBlock | DocumentChooserBlock):
            kind = "page" if isinstance(block, blocks.PageChooserBlock) else "file"
            self.found.chosen.append(Chosen(spot, kind, raw))
        elif isinstance(block, blocks.URLBlock):
            self.found.chosen.append(Chosen(spot, "address", raw))
        elif isinstance(block, blocks.RichTextBlock):
            self.prose(raw, spot, flags)
        elif isinstance(block, blocks.CharBlock | blocks.TextBlock | blocks.RegexBlock):
            self.found.passages.append(Passage(spot, prose.plain(raw), **flags))


def _parts(block, raw):
    """``(block, stored value, step of the path, name)`` of what a block consists of."""
    if isinstance(block, blocks.StreamBlock):
        for item in raw:
            if isinstance(item, dict) and (child := block.child_blocks.get(item.get("type"))):
                yield child, item.get("value"), item.get("id") or "", item["type"]
    elif isinstance(block, blocks.ListBlock):
        for item in raw:
            whole = isinstance(item, dict) and item.get("type") == "item" and "value" in item
            step = item.get("id") or "" if whole else ""
            yield block.child_block, item["value"] if whole else item, step, ""
    elif isinstance(raw, dict):
        for name, child in block.child_blocks.items():
            yield child, raw.get(name), name, name


def _fields(model, language):
    """Text fields of a model: the translated ones, or those that all languages share."""
    translated = set(translated_fields(model))
    for one in model._meta.fields:
        if language:
            if one.name in translated and one.name not in ADDRESS_FIELDS:
                yield one
        elif _is_shared_text(one, translated):
            yield one


def _is_shared_text(one, translated):
    return (
        isinstance(one, models.CharField | models.TextField | StreamField)
        and not isinstance(one, TranslationField | models.EmailField | models.SlugField)
        and one.editable
        and not one.choices
        and one.name not in translated
        and one.name not in BOOKKEEPING
    )


def _raw(value):
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return []
    return value if isinstance(value, list) else []
