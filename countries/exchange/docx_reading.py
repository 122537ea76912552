"""What a document says about a profile, after somebody has worked on it with a program of her own."""

from django.utils import translation
from django.utils.translation import gettext as _
from docx.oxml.ns import qn

from portal.multilingual.languages import SCHEMA

from . import docx_markers as markers
from . import docx_text as texts
from . import profiles
from .docx_notes import changed_shared, in_words
from .docx_package import UNREADABLE, open_document
from .docx_values import WORDS_SHOWN, Values
from .docx_writing import document_texts, in_documents
from .incoming import Incoming, RefusedError
from .spots import Spot, children, field_label, text_fields


def read(raw, page):
    """``Incoming`` of a document's bytes; RefusedError if it is none, or another page's."""
    document = open_document(raw)
    try:
        return _Document(document, page).incoming
    except UNREADABLE as error:
        raise RefusedError(
            _("The file is not a Word document (.docx), or it is damaged.")
        ) from error


class _Document:
    """Goes through the body once, and then makes values of what stood in each section."""

    def __init__(self, document, page):
        self.document, self.page, self.model = document, page, type(page)
        self.reading = texts.Reading(document)
        self.blocks = list(_blocks(document.element.body))
        self.about = self._about()
        self.language = self.about["language"]
        self.incoming = Incoming(
            revision=self.about["revision"], exact=False, offered=[self.language]
        )
        self.draft = page.draft_content()
        self.base = profiles.base_content(page, self.about["revision"]) or self.draft
        with translation.override(self.about["interface"]):  # the headings were written in it
            self.labels = {
                field_label(self.model, name).casefold(): name
                for name in document_texts(self.model)
            }
        self.payloads, self.sections, self.shared_cells = {}, {}, {}
        self.uids = self._uids()
        self._collect()
        self._settle()

    def _about(self):
        lines = (self._plain_text(block) for block in self.blocks if texts.name(block) == "p")
        about = next((found for line in lines if (found := markers.read_line(line))), None)
        if about is None:
            raise RefusedError(
                _(
                    "The document has lost the line that says which profile it holds. Export it again and"
                    " copy your text."
                )
            )
        profiles.refuse_other(self.page, profiles.FORMAT, about["version"], about)
        if about["language"] not in SCHEMA:
            raise RefusedError(_("The document is in a language that the portal does not know."))
        return about

    def _plain_text(self, element):
        return self.reading.paragraph(element).paragraph.text

    def _uids(self):
        """``{first digits: (relation, uid)}`` of the rows that the document can be about."""
        found = {}
        for relation in children(self.model):
            for content in (self.base, self.draft):
                for row in content.get(relation, []):
                    uid = str(row["uid"])
                    found[uid.replace("-", "")[: markers.ROW_DIGITS]] = (relation, uid)
        return found

    # -- going through -----------------------------------------------------------------------------

    def _collect(self):
        self.current = None
        for block in self.blocks:
            if texts.name(block) == "tbl":
                self._table(block)
            elif texts.name(block) == "p":
                self._paragraph(self.reading.paragraph(block))
            elif self.current and texts.name(block) == "altChunk":
                self._note_foreign(self.current, [(texts.OBJECT, "")])

    def _paragraph(self, text):
        ours = [mark for mark in text.bookmarks if mark.startswith("_")]
        opened = self._opens(text, ours)
        if opened is not None:
            self.current = opened or None
        elif self.current:
            if text.level == 1:
                text.foreign.append((texts.LEVEL, ""))
            self.sections[self.current].append(text)
        elif self.sections:  # before the first stands what the portal wrote itself
            self._note_stray(text)

    def _note_stray(self, text):
        self._note_foreign("", text.foreign)
        if words := text.paragraph.text.strip():
            said = _(
                "This text stands where the portal has no field, so it was left out: “%(words)s”."
            )
            self.incoming.note("", said % {"words": words[:WORDS_SHOWN]})

    def _opens(self, text, ours):
        """Path of the section that a heading of ours opens, "" if that holds no text, None if it is none."""
        for mark in ours:
            if mark.startswith(markers.FIELD):
                return self._section(mark.removeprefix(markers.FIELD))
            if mark.startswith(
                (markers.ROW, markers.ROWS, markers.SHARED_PART, markers.REFERENCES)
            ):
                return ""
        name = self.labels.get(" ".join(text.paragraph.text.split()).casefold())
        if text.level == 1 and name:
            path = self._path(name)
            if path not in self.sections or (path == self.current and not self.sections[path]):
                return self._section(name)
        return None

    def _section(self, name):
        if name not in document_texts(self.model):
            return ""
        path = self._path(name)
        self.sections.setdefault(path, [])
        return path

    def _path(self, name):
        return Spot(self.language, name).path

    def _table(self, table):
        ours = False
        for row in table.iter(qn("w:tr")):
            cells = list(_children(row, "tc"))
            marks = [
                m.get(qn("w:name")) or "" for c in cells[:1] for m in c.iter(qn("w:bookmarkStart"))
            ]
            for mark in marks:
                ours = self._cell(mark, cells[1:]) or ours
        if not ours:
            path = self.current or ""
            words = texts.all_words(table)[:WORDS_SHOWN]
            said = _("A table cannot be taken over: “%(words)s”. Write it as paragraphs or a list.")
            self.incoming.note(path, said % {"words": words})

    def _cell(self, mark, cells):
        """Whether the row of a table is one of ours; takes what stands in it."""
        if mark.startswith(markers.REFERENCE):
            self.payloads[mark] = self._words(cells)
            return True
        prefix = next((p for p in (markers.CELL, markers.SHARED_CELL) if mark.startswith(p)), None)
        if prefix is None:
            return False
        digits, _sep, name = mark.removeprefix(prefix).partition("_")
        if prefix == markers.SHARED_CELL:
            self.shared_cells[(digits, name)] = self._words(cells)
        elif digits in self.uids:
            self._row_text(self.uids[digits], name, cells)
        else:
            said = _("This row is no longer in the portal: “%(words)s” was left out.")
            self.incoming.note(mark, said % {"words": self._words(cells)[:WORDS_SHOWN]})
        return True

    def _row_text(self, row, name, cells):
        child = children(self.model)[row[0]]
        full = [one for one in text_fields(child) if one.startswith(name)]
        if not full or not in_documents(child._meta.get_field(full[0])):
            return
        spot = Spot(self.language, full[0], *row)
        found = self.sections[spot.path] = []
        for cell in cells[:1]:
            for block in _blocks(cell):
                if texts.name(block) == "p":
                    found.append(self.reading.paragraph(block))
                else:
                    self.incoming.note(spot.path, _("A table in a cell cannot be taken over."))

    def _words(self, cells):
        found = [
            self.reading.paragraph(one).paragraph.text
            for cell in cells[:1]
            for one in cell.iter(qn("w:p"))
        ]
        return "\n".join(found)

    # -- making values -----------------------------------------------------------------------------

    def _settle(self):
        missing = self._missing()
        values = Values(self.model, self.base, self.payloads, self.incoming)
        for path, found in self.sections.items():
            for text in found:
                self._note_foreign(path, text.foreign)
            if path not in missing:
                values.take(Spot.of(path), found)
        rows = self.uids.values()
        with translation.override(self.about["interface"]):
            changed = changed_shared(self.model, self.base, rows, self.shared_cells)
        for path in changed:
            said = _("What all languages share is changed in the portal or in JSON, not here.")
            self.incoming.note(path, said)

    def _note_foreign(self, path, foreign):
        for message in in_words(self.document, foreign):
            self.incoming.note(path, message)

    def _missing(self):
        """Paths that cannot be told apart: a heading is gone, so its text may stand below the one before."""
        doubtful, before = set(), None
        for name in document_texts(self.model):
            if not in_documents(self.model._meta.get_field(name)):
                continue
            path = self._path(name)
            if path not in self.sections:
                doubtful |= {path, before} - {None}
                said = _(
                    "The heading “%(heading)s” is missing, so neither this text nor the one before it"
                    " was taken over. Put the heading back."
                )
                self.incoming.note(path, said % {"heading": field_label(self.model, name)})
            before = path
        return doubtful


def _blocks(holder):
    """Paragraphs and tables of a body or a cell, those inside of content controls too."""
    for element in holder:
        if texts.name(element) in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _blocks(element)
        elif texts.name(element) in ("p", "tbl", "altChunk"):
            yield element


def _children(holder, kind):
    for element in holder:
        if texts.name(element) == kind:
            yield element
        elif texts.name(element) in ("sdt", "sdtContent", "ins"):
            yield from _children(element, kind)
