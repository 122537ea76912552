"""What a document says about a profile, after somebody has worked on it with a program of her own."""

import json

from django.utils import translation
from django.utils.translation import gettext as _
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from wagtail.fields import RichTextField

from portal.multilingual.languages import SCHEMA
from portal.multilingual.merging import SHARED

from . import docx_markers as markers
from . import docx_text as texts
from . import profiles
from .docx_package import UNREADABLE, open_document
from .docx_writing import document_texts, in_documents
from .incoming import Incoming, RefusedError
from .paragraphs import UNWRITABLE, Run, as_kept, tidy, unsupported, write_html
from .references import describe
from .rich_links import links_in
from .shown import shown
from .spots import Spot, children, field_label, shared_fields, spots_of, text_fields

_WORDS_SHOWN = 80


def read(raw, page):
    """``Incoming`` of a document's bytes; RefusedError if it is none, or another page's."""
    document = open_document(raw)
    try:
        return _Document(document, page).incoming
    except UNREADABLE as error:
        raise RefusedError(
            _("The file is not a Word document (.docx), or it is damaged.")
        ) from error


def _foreign_words():
    return {
        texts.PICTURE: _("A picture or drawing cannot be taken over. Add it in the portal."),
        texts.OBJECT: _("An embedded object cannot be taken over."),
        texts.FOOTNOTE: _("A footnote made in the word processor cannot be taken over: “%s”. Add it in the portal."),
        texts.COMMENT: _("A comment is not taken over: “%s”."),
        texts.TRACKED: _("Tracked changes were taken as accepted."),
        texts.FORMULA: _("A formula cannot be taken over."),
        texts.SYMBOL: _("A symbol from a special font cannot be taken over."),
        texts.STRUCK: _("Text that is struck through was taken over as ordinary text. Delete it if it is to go."),
        texts.UNDERLINED: _("Underlining is not taken over."),
        texts.LEVEL: _("A heading of the highest level became one of the text's own."),
    }  # fmt: skip


class _Section:
    """The part of the document below one of our headings, or in one cell of ours."""

    def __init__(self, path, label):
        self.path, self.label, self.found = path, label, []


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
        self.base = profiles.base_content(page, self.about["revision"]) or page.draft_content()
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
            for content in (self.base, self.page.draft_content()):
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
                self._note_foreign(self.current.path, [(texts.OBJECT, "")])

    def _paragraph(self, text):
        ours = [mark for mark in text.bookmarks if mark.startswith("_")]
        opened = self._opens(text, ours)
        if opened is not None:
            self.current = opened or None
        elif self.current:
            if text.level == 1:
                text.foreign.append((texts.LEVEL, ""))
            self.current.found.append(text)
        elif self.sections:  # before the first stands what the portal wrote itself
            self._note_stray(text)

    def _note_stray(self, text):
        self._note_foreign("", text.foreign)
        if words := text.paragraph.text.strip():
            said = _(
                "This text stands where the portal has no field, so it was left out: “%(words)s”."
            )
            self.incoming.note("", said % {"words": words[:_WORDS_SHOWN]})

    def _opens(self, text, ours):
        """The section that a heading of ours opens, "" if one that holds no text, None if it is none."""
        for mark in ours:
            if mark.startswith(markers.FIELD):
                return self._section(mark.removeprefix(markers.FIELD))
            if mark.startswith(
                (markers.ROW, markers.ROWS, markers.SHARED_PART, markers.REFERENCES)
            ):
                return ""
        name = self.labels.get(" ".join(text.paragraph.text.split()).casefold())
        if text.level == 1 and name:
            known = self.sections.get(self._path(name))
            if known is None or (known is self.current and not known.found):
                return self._section(name)
        return None

    def _section(self, name):
        if name not in document_texts(self.model):
            return ""
        path = self._path(name)
        return self.sections.setdefault(path, _Section(path, field_label(self.model, name)))

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
            path = self.current.path if self.current else ""
            words = texts.all_words(table)[:_WORDS_SHOWN]
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
            self.incoming.note(mark, said % {"words": self._words(cells)[:_WORDS_SHOWN]})
        return True

    def _row_text(self, row, name, cells):
        child = children(self.model)[row[0]]
        full = [one for one in text_fields(child) if one.startswith(name)]
        if not full or not in_documents(child._meta.get_field(full[0])):
            return
        spot = Spot(self.language, full[0], *row)
        section = _Section(spot.path, field_label(child, full[0]))
        for cell in cells[:1]:
            for block in _blocks(cell):
                if texts.name(block) == "p":
                    section.found.append(self.reading.paragraph(block))
                else:
                    self.incoming.note(spot.path, _("A table in a cell cannot be taken over."))
        self.sections[spot.path] = section

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
        for path, section in self.sections.items():
            for text in section.found:
                self._note_foreign(path, text.foreign)
            if path not in missing:
                self._value(Spot.of(path), section)
        self._note_shared()

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

    def _value(self, spot, section):
        definition = spot.definition(self.model)
        paragraphs = _joined(section.found)
        if not isinstance(definition, RichTextField):
            lines = definition.get_internal_type() == "TextField"
            words = ["".join(run.text for run in one.runs) for one in paragraphs]
            words = UNWRITABLE.sub("", "\n".join(words))
            value = words.strip() if lines else " ".join(words.split())
            self.incoming.values[spot.path] = value
            return
        for paragraph in paragraphs:
            paragraph.runs = [self._linked(run, spot.path) for run in paragraph.runs]
        html = write_html(tidy(paragraphs))
        stored = spot.read(self.base)
        if not unsupported(stored):
            self.incoming.values[spot.path] = html
        elif html != as_kept(stored):
            said = _(
                "This text holds what a document cannot keep, so it was not taken over. Change it in"
                " the portal."
            )
            self.incoming.note(spot.path, said)

    def _linked(self, run, path):
        """The run with the stored form of its link instead of the document's."""
        if run.link is None:
            return run
        kind, target = run.link
        if kind == "href":
            return Run(run.text, run.marks, ("a", (("href", target),)))
        return Run(run.text, run.marks, self._link_of(target, run.text, path))

    def _link_of(self, anchor, words, path):
        payload = _payload(self.payloads.get(anchor), anchor)
        if payload is None:
            if words.strip():
                said = _(
                    "The link of “%(words)s” leads to nothing that this document names; the words were kept."
                )
                self.incoming.note(path, said % {"words": words[:_WORDS_SHOWN]})
            return None
        self.incoming.references.update(payload["refs"])
        return payload["tag"], tuple(sorted(payload["attrs"].items()))

    def _note_foreign(self, path, foreign):
        said = _foreign_words()
        for kind, number in foreign:
            words = said[kind]
            if "%s" in words:
                words = words % self._note_text(kind, number)[:_WORDS_SHOWN]
            self.incoming.note(path, words)

    def _note_text(self, kind, number):
        """Words of a comment or a footnote of the document."""
        ending = "/comments" if kind == texts.COMMENT else "notes"
        for relation in self.document.part.rels.values():
            if relation.is_external or not relation.reltype.endswith(ending):
                continue
            for one in parse_xml(relation.target_part.blob):
                if one.get(qn("w:id")) == number:
                    return texts.all_words(one)
        return "…"

    def _note_shared(self):
        """Shared values stand in the document for reading; whoever changed one is told."""
        with translation.override(self.about["interface"]):
            wanted = set()
            for spot in spots_of(self.model, self.base, units=(SHARED,)):
                wanted |= links_in(spot.definition(self.model), spot.read(self.base))
            references = describe(wanted)
            changed = [spot for spot in self._shared_spots() if self._differs(spot, references)]
        for spot in changed:
            self.incoming.note(
                spot.path,
                _("What all languages share is changed in the portal or in JSON, not here."),
            )

    def _shared_spots(self):
        key = profiles.key_field(self.model)
        yield from (Spot(SHARED, name) for name in shared_fields(self.model, key))
        for relation, uid in self.uids.values():
            names = shared_fields(children(self.model)[relation])
            yield from (Spot(SHARED, name, relation, uid) for name in names)

    def _differs(self, spot, references):
        if spot.holder(self.base) is None:
            return False
        mark = markers.cell(markers.SHARED_CELL, spot.uid, spot.field)
        digits, _sep, name = mark.removeprefix(markers.SHARED_CELL).partition("_")
        written = self.shared_cells.get((digits, name))
        if written is None:
            return False
        expected = shown(spot.definition(self.model), spot.read(self.base), references)
        return written.split() != UNWRITABLE.sub("", expected).split()


def _payload(text, anchor):
    """What a row of our table of links says, unless somebody has changed it."""
    if text is None or markers.anchor(text) != anchor:
        return None
    found = json.loads(text)
    return found if found["tag"] in ("a", "abbr") else None


def _joined(found):
    """Paragraphs, those together whose end was deleted with changes being tracked."""
    paragraphs, goes_on = [], False
    for text in found:
        if goes_on and paragraphs:
            paragraphs[-1].runs += text.paragraph.runs
        else:
            paragraphs.append(text.paragraph)
        goes_on = text.continues
    return paragraphs


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
