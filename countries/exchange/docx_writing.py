"""A profile in one language as a document for word processors: headings, texts, tables of rows."""

import io

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from docx import Document
from docx.shared import Pt, RGBColor
from wagtail.fields import RichTextField, StreamField

from portal.multilingual.languages import column, endonym, known
from portal.multilingual.merging import SHARED
from portal.multilingual.registry import ADDRESS_FIELDS

from . import docx_markers as markers
from . import profiles
from .changes import kept
from .docx_pieces import Pieces
from .paragraphs import read_html, unsupported
from .references import describe
from .rich_links import links_in
from .shown import shown
from .spots import (
    Spot,
    children,
    field_label,
    row_label,
    rows_label,
    shared_fields,
    spots_of,
    text_fields,
)

GREY = RGBColor(0x59, 0x59, 0x59)


def write(page, content, language, revision=None):
    """Bytes of the document of this draft content in one language."""
    return _Writer(page, content, language, revision).document()


def document_texts(model):
    """Names of the page's texts that a document holds. Addresses are not for word processors."""
    return [name for name in text_fields(model) if name not in ADDRESS_FIELDS]


def in_documents(definition):
    """Whether a translated field can be written in a word processor."""
    return not isinstance(definition, StreamField)


def _instructions():
    return (
        _(
            "Write below the headings. Formatting, lists, links and footnotes are taken over as far as the"
            " portal has them; pictures, tables and comments are not."
        ),
        _(
            "Keep the headings: by them the portal knows where a text belongs. What is grey is for reading"
            " only."
        ),
        _(
            "When you have finished, import this file at the same profile. You see what changes before"
            " anything is saved."
        ),
    )


class _Writer:
    def __init__(self, page, content, language, revision):
        self.page, self.model, self.content = page, type(page), content
        self.language, self.revision = language, revision
        self.interface = known(get_language())
        self.docx = Document()
        wanted = set()
        for spot in spots_of(self.model, content, units=(language, SHARED)):
            wanted |= links_in(spot.definition(self.model), spot.read(content))
        self.references = describe(wanted)
        self.pieces = Pieces(self.docx, language, self.references)

    def document(self):
        self._properties()
        self._introduction()
        for name in document_texts(self.model):
            self._text(Spot(self.language, name))
        for relation, child in children(self.model).items():
            self._rows(relation, child)
        self._shared()
        self._references()
        written = io.BytesIO()
        self.docx.save(written)
        return written.getvalue()

    def _properties(self):
        """Nobody's name: neither whoever exported it, nor python-docx's."""
        properties = self.docx.core_properties
        properties.author = properties.last_modified_by = properties.comments = ""
        properties.title, properties.language = self._title(), self.language
        style = self.docx.styles["Normal"]
        style.font.name, style.font.size = "Calibri", Pt(11)

    def _title(self):
        code = self.page.source_language
        title = self.content.get(column("local_title", self.language)) or self.content.get(
            column("local_title", code)
        )
        return f"{title or ''} – {endonym(self.language)}"

    def _introduction(self):
        self.pieces.plain(self.docx, self._title(), style="Title")
        for sentence in _instructions():
            self.pieces.plain(self.docx, sentence, italic=True)
        line = markers.line(self.page, self.language, self.revision, self.interface)
        self.pieces.plain(self.docx, _("Do not change this line: %s") % line, color=GREY)

    def _text(self, spot):
        definition = spot.definition(self.model)
        if not in_documents(definition):
            return
        self.pieces.heading(field_label(self.model, spot.field), 1, f"{markers.FIELD}{spot.field}")
        self._value(self.docx, definition, spot.read(self.content))

    def _value(self, holder, definition, value):
        if isinstance(definition, RichTextField):
            if foreign := unsupported(value):
                said = _(
                    "This text holds what a document cannot keep (%s). Change it in the portal."
                )
                self.pieces.plain(self.docx, said % ", ".join(sorted(foreign)), color=GREY)
            self.pieces.rich(holder, read_html(value))
        else:
            self.pieces.plain(holder, kept(definition, value))

    def _rows(self, relation, child):
        rows = self.content.get(relation, [])
        if not rows:
            return
        self.pieces.heading(rows_label(self.model, relation), 1, f"{markers.ROWS}{relation}")
        for number, row in enumerate(rows, 1):
            uid = str(row["uid"])
            label = f"{number}. {row_label(child, row, (self.language, self.page.source_language))}"
            self.pieces.heading(label, 2, markers.row(uid))
            self._row_table(child, row, uid)

    def _row_table(self, child, row, uid):
        lines = []
        for name in text_fields(child):
            definition = child._meta.get_field(name)
            if in_documents(definition):
                lines.append((markers.CELL, name, definition, row.get(column(name, self.language))))
        for name in shared_fields(child):
            lines.append((markers.SHARED_CELL, name, child._meta.get_field(name), row.get(name)))
        table = self.pieces.table(len(lines))
        for cells, (prefix, name, definition, value) in zip(
            self.pieces.cells(table), lines, strict=True
        ):
            mark = markers.cell(prefix, uid, name)
            self.pieces.label(cells[0], field_label(child, name), mark)
            if prefix == markers.CELL:
                self._value(cells[1], definition, value)
            else:
                self._read_only(cells[1], definition, value)

    def _read_only(self, cell, definition, value):
        self.pieces.shade(cell)
        self.pieces.plain(cell, shown(definition, value, self.references), color=GREY)

    def _shared(self):
        """What all languages share, for reading."""
        self.pieces.heading(_("What all languages share"), 1, markers.SHARED_PART)
        names = shared_fields(self.model, profiles.key_field(self.model))
        table = self.pieces.table(len(names))
        for cells, name in zip(self.pieces.cells(table), names, strict=True):
            mark = markers.cell(markers.SHARED_CELL, "", name)
            self.pieces.label(cells[0], field_label(self.model, name), mark)
            self._read_only(cells[1], self.model._meta.get_field(name), self.content.get(name))

    def _references(self):
        """Where the links of ours lead: for the portal, and for whoever follows them in the document."""
        if not self.pieces.targets:
            return
        self.pieces.heading(_("Sources and links: do not change"), 1, markers.REFERENCES)
        table = self.pieces.table(len(self.pieces.targets))
        pairs = zip(self.pieces.cells(table), self.pieces.targets.items(), strict=True)
        for cells, (anchor, (words, text)) in pairs:
            self.pieces.label(cells[0], words, anchor)
            self.pieces.shade(cells[1])
            self.pieces.plain(cells[1], text, color=GREY, size=Pt(8))
