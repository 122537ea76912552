"""Paragraphs and tables of a document as somebody left it: what they say, and what of it we cannot keep."""

import re
from dataclasses import dataclass, field

from docx.oxml.ns import qn

from .paragraphs import Paragraph, Run

_HEADING = re.compile(r"heading ([1-9])")
_FIELD_LINK = re.compile(r'HYPERLINK\s+(\\l\s+)?"([^"]*)"')
_BULLETS = {"bullet", "none"}
_DEEPEST_HEADING = 4

# What is found in a text and not taken over; the words for people are in docx_reading.
PICTURE, OBJECT, FOOTNOTE, COMMENT, TRACKED, FORMULA, SYMBOL, STRUCK, UNDERLINED, LEVEL = (
    "picture", "object", "footnote", "comment", "tracked", "formula", "symbol", "struck", "underlined", "level",
)  # fmt: skip
_FOREIGN = {
    "drawing": PICTURE,
    "pict": PICTURE,
    "object": OBJECT,
    "altChunk": OBJECT,
    "footnoteReference": FOOTNOTE,
    "endnoteReference": FOOTNOTE,
    "commentReference": COMMENT,
    "oMath": FORMULA,
    "oMathPara": FORMULA,
    "sym": SYMBOL,
    "AlternateContent": PICTURE,
}
_TRANSPARENT = {
    "ins",
    "moveTo",
    "smartTag",
    "sdtContent",
    "customXml",
    "dir",
    "bdo",
    "fldSimple",
    "sdt",
}
_GONE = {"del", "moveFrom"}
_WORDS = {
    "br": "\n",
    "cr": "\n",
    "tab": " ",
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "softHyphen": "\u00ad",
}


def name(element):
    """The tag without its namespace; "" for comments and processing instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def all_words(element):
    """The words of everything in an element, for a message."""
    return " ".join(" ".join(one.text or "" for one in element.iter(qn("w:t"))).split())


@dataclass
class Text:
    """A paragraph as it is read. ``level``: of a heading, 0 if it is none; ``bookmarks``: their names;
    ``continues``: its end was deleted, so the next one goes on where it stops."""

    paragraph: Paragraph
    level: int = 0
    bookmarks: list = field(default_factory=list)
    foreign: list = field(default_factory=list)
    continues: bool = False


class Reading:
    """Reads paragraphs of one document."""

    def __init__(self, document):
        self.document = document
        self.styles = _Styles(document)

    def paragraph(self, element):
        text = Text(Paragraph())
        self.text, self.link, self.fields = text, None, []
        properties = element.find(qn("w:pPr"))
        style = _value(properties, "w:pStyle")
        text.level = self.styles.heading(style)
        self._set_kind(properties, style)
        mark = properties.find(qn("w:rPr")) if properties is not None else None
        text.continues = mark is not None and mark.find(qn("w:del")) is not None
        self._read(element)
        return text

    def _set_kind(self, properties, style):
        paragraph, level = self.text.paragraph, self.text.level
        if level:
            paragraph.kind = f"h{min(max(level, 2), _DEEPEST_HEADING)}"
            return
        listed = self.styles.list_of(properties, style)
        if listed:
            paragraph.kind, paragraph.depth = listed

    def _read(self, holder):
        for element in holder:
            kind = name(element)
            if kind == "bookmarkStart":
                self.text.bookmarks.append(element.get(qn("w:name")) or "")
            elif kind in _GONE:
                self.text.foreign.append((TRACKED, ""))
            elif kind == "hyperlink":
                self._linked(element, self._target(element))
            elif kind in _TRANSPARENT:
                self._transparent(element, kind)
            elif kind == "r":
                self._run(element)
            elif kind in _FOREIGN:
                self.text.foreign.append((_FOREIGN[kind], element.get(qn("w:id")) or ""))

    def _transparent(self, element, kind):
        if kind in ("ins", "moveTo"):
            self.text.foreign.append((TRACKED, ""))
        if kind == "fldSimple":
            self._linked(element, _field_target(element.get(qn("w:instr")) or ""))
        else:
            self._read(element)

    def _linked(self, element, target):
        before, self.link = self.link, target or self.link
        self._read(element)
        self.link = before

    def _target(self, element):
        """``("anchor", name)`` or ``("href", address)``, None if it leads nowhere."""
        relation = self.document.part.rels.get(element.get(qn("r:id")) or "")
        if relation is not None and relation.is_external:
            anchor = element.get(qn("w:anchor"))
            return ("href", f"{relation.target_ref}#{anchor}" if anchor else relation.target_ref)
        anchor = element.get(qn("w:anchor"))
        return ("anchor", anchor) if anchor else None

    # -- runs --------------------------------------------------------------------------------------

    def _run(self, element):
        properties = element.find(qn("w:rPr"))
        if properties is not None and properties.find(qn("w:del")) is not None:
            return
        marks = self.styles.marks(properties)
        if self.link is None and not any(linked for _code, linked in self.fields):
            self._note_look(properties)
        for part in element:
            self._part(part, name(part), marks)

    def _part(self, part, kind, marks):
        if kind == "t":
            self._add(part.text or "", marks)
        elif kind in _WORDS and part.get(qn("w:type")) not in ("page", "column"):
            self._add(_WORDS[kind], marks)
        elif kind == "fldChar":
            self._field(part.get(qn("w:fldCharType")))
        elif kind == "instrText" and self.fields:
            self.fields[-1][0] += part.text or ""
        elif kind in _FOREIGN:
            self.text.foreign.append((_FOREIGN[kind], part.get(qn("w:id")) or ""))

    def _field(self, kind):
        """A field is written as begin, instruction, separate, what it shows, end."""
        if kind == "begin":
            self.fields.append(["", None])
        elif kind == "separate" and self.fields:
            self.fields[-1][1] = _field_target(self.fields[-1][0])
        elif kind == "end" and self.fields:
            self.fields.pop()

    def _add(self, words, marks):
        inner = next((link for _code, link in reversed(self.fields) if link), None)
        self.text.paragraph.runs.append(Run(words, marks, self.link or inner))

    def _note_look(self, properties):
        if properties is None:
            return
        for tag, kind in (("w:strike", STRUCK), ("w:dstrike", STRUCK), ("w:u", UNDERLINED)):
            element = properties.find(qn(tag))
            if element is not None and element.get(qn("w:val")) not in ("none", "0", "false"):
                self.text.foreign.append((kind, ""))


def _field_target(instruction):
    found = _FIELD_LINK.search(instruction)
    return ("anchor" if found[1] else "href", found[2]) if found and found[2] else None


def _value(holder, tag):
    element = holder.find(qn(tag)) if holder is not None else None
    return element.get(qn("w:val")) if element is not None else None


class _Styles:
    """What the document's styles and lists mean, by their names: identifiers are translated by some."""

    def __init__(self, document):
        root = document.styles.element
        self.by_id = {one.get(qn("w:styleId")): one for one in root.findall(qn("w:style"))}
        self.numbering = _numbering(document)

    def _chain(self, style):
        seen = set()
        while style in self.by_id and style not in seen:
            seen.add(style)
            yield self.by_id[style]
            style = _value(self.by_id[style], "w:basedOn")

    def heading(self, style):
        """Level of a heading style, or of one that is based on it; 0 if it is none."""
        for one in self._chain(style):
            if found := _HEADING.fullmatch((_value(one, "w:name") or "").lower()):
                return int(found[1])
        return 0

    def list_of(self, properties, style):
        """``(kind, depth)`` of the list a paragraph is an item of, or None."""
        holders = [properties, *(one.find(qn("w:pPr")) for one in self._chain(style))]
        for place, holder in enumerate(holders):
            numbered = holder.find(qn("w:numPr")) if holder is not None else None
            if numbered is None:
                continue
            number = _value(numbered, "w:numId") or "0"
            level = _number(_value(numbered, "w:ilvl"))
            if number == "0":
                return None
            depth = level or (self._depth_by_name(style) if place else 0)
            kinds = self.numbering.get(number, {})
            return ("ul" if kinds.get(level, "bullet") in _BULLETS else "ol"), min(depth, 8)
        return None

    def _depth_by_name(self, style):
        """ "List Bullet 2" has a list of its own, whose first level is our second."""
        words = (_value(self.by_id.get(style), "w:name") or "").split()
        return _number(words[-1]) - 1 if words and words[-1].isdecimal() else 0

    def marks(self, properties):
        """Bold, italic, raised and lowered, of a run and its character style."""
        styles = self._chain(_value(properties, "w:rStyle")) if properties is not None else ()
        holders = [properties, *(one.find(qn("w:rPr")) for one in styles)]
        found = {mark for mark in ("b", "i") if _is_on(holders, f"w:{mark}")}
        raised = next((v for h in holders if (v := _value(h, "w:vertAlign"))), "")
        found |= {{"superscript": "sup", "subscript": "sub"}.get(raised)} - {None}
        return frozenset(found)


def _is_on(holders, tag):
    for holder in holders:
        element = holder.find(qn(tag)) if holder is not None else None
        if element is not None:
            return element.get(qn("w:val")) not in ("0", "false", "off")
    return False


def _number(text):
    return int(text) if text and text.isdecimal() and len(text) < 3 else 0


def _numbering(document):
    """``{number of the list: {level: format}}``."""
    try:
        root = document.part.numbering_part.element
    except (KeyError, NotImplementedError, AttributeError):
        return {}
    abstract = {
        one.get(qn("w:abstractNumId")): {
            _number(level.get(qn("w:ilvl"))): _value(level, "w:numFmt") or "bullet"
            for level in one.findall(qn("w:lvl"))
        }
        for one in root.findall(qn("w:abstractNum"))
    }
    return {
        one.get(qn("w:numId")): abstract.get(_value(one, "w:abstractNumId"), {})
        for one in root.findall(qn("w:num"))
    }
