"""Footnotes as they are stored in rich text, and how they are numbered. Pure functions, no queries.

A footnote is ``<a linktype="footnote" source="12" note="p. 4" codes="1">[Fourth Report: p. 4]</a>``: a
source, a note or both. The words inside are for people who see the stored text, such as in comparisons;
readers get a number instead.
"""

import re
from dataclasses import dataclass, field

from wagtail.blocks import ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.blocks.stream_block import StreamValue
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock
from wagtail.rich_text import RichText
from wagtail.rich_text.rewriters import extract_attrs

NOTE_AT_MOST = 500  # characters; what is longer belongs into the text
FOOTNOTE, COUNTRY = "footnote", "country"

# Nothing is tried twice (++, *+), so that no text, whatever it holds, takes longer than its length.
_ELEMENT = re.compile(
    r"""<a(?P<attrs>(?:\s+(?:linktype="(?P<kind>footnote|country)"|[\w:-]+="[^"]*"))++)\s*+>"""
    r"""(?(kind)|(?!))(?P<text>[^<]*+(?:<(?!/?a\b)[^<]*+)*+)</a>"""
)
_SPACE_BEFORE = re.compile(r'(?<!\s)\s++(?=<a\s[^>]*?\blinktype="footnote")')


@dataclass(frozen=True)
class Mark:
    """One place in the text that cites something. ``source``: primary key as text, or empty."""

    source: str
    note: str = ""
    codes: bool = False

    @classmethod
    def of(cls, attrs):
        source = attrs.get("source", "")
        return cls(
            source=source if re.fullmatch(r"[0-9]{1,18}", source) else "",
            note=" ".join(attrs.get("note", "").split()),
            codes=attrs.get("codes") == "1",
        )

    @property
    def key(self):
        """What makes two marks the same footnote: the source, whatever is noted beside it."""
        return ("source", self.source) if self.source else None


@dataclass
class Numbered:
    """A footnote of the page: its number, and the marks that lead to it in the order of the text."""

    number: int
    marks: list = field(default_factory=list)

    @property
    def source(self):
        return self.marks[0].source


def source_of(value):
    """The stored rich text of a field's value, a block's value or a ``Text``."""
    value = getattr(value, "value", value)
    return value.source if isinstance(value, RichText) else str(value or "")


def rich_texts(value):
    """The stored rich texts of a field's value, in reading order: one, or those of a stream's blocks."""
    if isinstance(value, StreamValue):
        yield from _texts_of_block(value.stream_block, value.raw_data)
    elif value:
        yield source_of(value)


def _texts_of_block(block, raw):
    if isinstance(block, RichTextBlock):
        yield raw if isinstance(raw, str) else source_of(raw)
    for child, value in _parts(block, raw):
        if child is not None:
            yield from _texts_of_block(child, value)


def _parts(block, raw):
    """``(block, stored value)`` of what a block consists of, in reading order."""
    if isinstance(block, StreamBlock):
        return ((block.child_blocks.get(item["type"]), item["value"]) for item in raw or ())
    if isinstance(block, StructBlock):
        return ((child, (raw or {}).get(name)) for name, child in block.child_blocks.items())
    if isinstance(block, ListBlock):
        return ((block.child_block, _item_value(item)) for item in raw or ())
    if isinstance(block, BaseTypedTableBlock):
        return _cells(block, raw or {})
    return ()


def _item_value(item):
    """Streams stored before their items had identifiers hold the bare values."""
    in_block_format = isinstance(item, dict) and item.get("type") == "item" and "value" in item
    return item["value"] if in_block_format else item


def _cells(block, raw):
    columns = [block.child_blocks.get(column["type"]) for column in raw.get("columns", ())]
    for row in raw.get("rows", ()):
        yield from zip(columns, row["values"], strict=False)


def elements(html):
    """``(kind, attributes)`` of the footnotes and country codes in a stored rich text, in order."""
    return [
        (found["kind"], extract_attrs(found["attrs"])) for found in _ELEMENT.finditer(html or "")
    ]


def marks(texts):
    """The footnotes of several stored rich texts, in order. A mark without a source and a note is none."""
    found = (Mark.of(attrs) for html in texts for kind, attrs in elements(html) if kind == FOOTNOTE)
    return [mark for mark in found if mark.source or mark.note]


def numbered(found):
    """Marks as numbered footnotes in order of appearance; one source is one footnote."""
    notes, by_key = [], {}
    for mark in found:
        note = by_key.get(mark.key) if mark.key else None
        if note is None:
            note = Numbered(len(notes) + 1)
            notes.append(note)
            if mark.key:
                by_key[mark.key] = note
        note.marks.append(mark)
    return notes


def replaced(html, footnote, country):
    """The stored rich text with its elements replaced by what ``footnote(mark)`` and ``country(code, text)`` give."""

    def replacement(found):
        attrs = extract_attrs(found["attrs"])
        if found["kind"] == COUNTRY:
            return country(attrs.get("code", ""), found["text"])
        return footnote(Mark.of(attrs))

    return _ELEMENT.sub(replacement, _SPACE_BEFORE.sub("", html or ""))


def without_footnotes(html):
    """The stored rich text as it reads in a feed or a summary: no footnotes, country codes as plain text."""
    return replaced(html, lambda mark: "", lambda code, text: text)
