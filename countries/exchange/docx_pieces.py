"""The pieces a document is made of, as python-docx and the format itself want them."""

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from portal.multilingual.languages import direction

from . import docx_markers as markers
from .paragraphs import LISTS
from .references import key_of
from .rich_links import targets

LONGEST_ADDRESS = 2000  # characters; word processors cut longer ones
INDENT = 360  # twentieths of a point
HEADINGS = {"h2": "Heading 2", "h3": "Heading 3", "h4": "Heading 4"}
# Where the country of a language is not called like the language.
COUNTRIES = {
    "cs": "CZ", "da": "DK", "el": "GR", "en": "GB", "et": "EE", "ga": "IE", "sl": "SI", "sv": "SE",
}  # fmt: skip


def locale(language):
    """The language as word processors know their dictionaries, e.g. ``lv-LV``."""
    return f"{language}-{COUNTRIES.get(language, language.upper())}"


class Pieces:
    """Adds to one document. ``targets``: ``{anchor: (words, payload)}`` of the links of ours met so far."""

    def __init__(self, docx, language, references):
        self.docx, self.references, self.targets = docx, references, {}
        self.bookmarks = 0
        self.abstract = _define_lists(docx)
        self._set_language(language)
        link = docx.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
        link.font.color.rgb, link.font.underline = RGBColor(0x05, 0x4A, 0x91), True

    def _set_language(self, language):
        defaults = self.docx.styles.element.find(qn("w:docDefaults"))
        properties = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
        element = properties.find(qn("w:lang"))
        element = OxmlElement("w:lang") if element is None else element
        for name in ("w:val", "w:eastAsia", "w:bidi"):
            element.set(qn(name), locale(language))
        properties.append(element)
        if direction(language) == "rtl":
            normal = self.docx.styles["Normal"].element.get_or_add_pPr()
            normal.append(OxmlElement("w:bidi"))

    # -- paragraphs --------------------------------------------------------------------------------

    def heading(self, words, level, bookmark):
        self._mark(self.docx.add_heading(str(words), level), bookmark)

    def plain(self, holder, words, style=None, italic=None, color=None, size=None):
        """A paragraph with these words; lines stay lines."""
        paragraph = _empty_paragraph(holder)
        if style:
            paragraph.style = style
        if words:
            run = paragraph.add_run(words)
            run.italic, run.font.size = italic, size
            if color is not None:
                run.font.color.rgb = color

    def rich(self, holder, paragraphs):
        if not paragraphs:
            _empty_paragraph(holder)
        numbers = []  # of the lists that are open, by depth
        for paragraph in paragraphs:
            added = _empty_paragraph(holder)
            if paragraph.kind in LISTS:
                self._as_item(added, paragraph, numbers)
            else:
                numbers = []
                added.style = HEADINGS.get(paragraph.kind, "Normal")
            self._runs(added, paragraph.runs)

    def _as_item(self, added, paragraph, numbers):
        del numbers[paragraph.depth + 1 :]
        kinds = [kind for kind, _number in numbers]
        if len(kinds) <= paragraph.depth or kinds[paragraph.depth] != paragraph.kind:
            del numbers[paragraph.depth :]
            numbers.append((paragraph.kind, self._new_list(paragraph.kind)))
        added.style = "List Paragraph"
        properties = added._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = paragraph.depth
        properties.get_or_add_numId().val = numbers[paragraph.depth][1]

    def _new_list(self, kind):
        """A list of its own: numbering begins anew."""
        number = self.docx.part.numbering_part.element.add_num(self.abstract[kind])
        if kind == "ol":
            number.add_lvlOverride(ilvl=0).add_startOverride(1)
        return number.numId

    # -- runs --------------------------------------------------------------------------------------

    def _runs(self, paragraph, runs):
        link, holder = None, paragraph._p
        for run in runs:
            if run.link != link:
                link = run.link
                words = "".join(one.text for one in runs if one.link == link)
                holder = self._hyperlink(paragraph, link, words) if link else paragraph._p
            element = paragraph.add_run(run.text, style="Hyperlink" if link else None)
            font = element.font
            font.bold = True if "b" in run.marks else None
            font.italic = True if "i" in run.marks else None
            font.superscript = True if "sup" in run.marks else None
            if "sub" in run.marks:
                font.subscript = True
            holder.append(element._r)

    def _hyperlink(self, paragraph, link, words):
        element = OxmlElement("w:hyperlink")
        attributes = dict(link[1])
        address = attributes.get("href", "")
        if link[0] == "a" and set(attributes) == {"href"} and 0 < len(address) <= LONGEST_ADDRESS:
            relation = self.docx.part.relate_to(
                address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
            element.set(qn("r:id"), relation)
        else:
            text = markers.payload(link, self._references_of(attributes))
            anchor = markers.anchor(text)
            self.targets[anchor] = (words, text)
            element.set(qn("w:anchor"), anchor)
        paragraph._p.append(element)
        return element

    def _references_of(self, attributes):
        attribute, model = targets().get(attributes.get("linktype"), ("", None))
        key = key_of(model, attributes.get(attribute, "")) if model else None
        return {key: self.references[key]} if key in self.references else {}

    # -- tables ------------------------------------------------------------------------------------

    def table(self, rows):
        table = self.docx.add_table(rows=rows, cols=2, style="Table Grid")
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.LEFT, False
        self.docx.add_paragraph().paragraph_format.space_after = Pt(0)
        return table

    def cells(self, table):
        """``[(label, value)]`` of each row; widths are said once a cell, as LibreOffice wants it."""
        for row in table.rows:
            left, right = row.cells
            left.width, right.width = Cm(4.5), Cm(11.5)
            yield left, right

    def label(self, cell, words, bookmark):
        paragraph = cell.paragraphs[0]
        paragraph.add_run(str(words)).bold = True
        self._mark(paragraph, bookmark)

    def shade(self, cell):
        shading = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="EDEDED"/>'
        cell._tc.get_or_add_tcPr().append(parse_xml(shading))

    def _mark(self, paragraph, name):
        self.bookmarks += 1
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for element in (start, end):
            element.set(qn("w:id"), str(self.bookmarks))
        start.set(qn("w:name"), name)
        first = 1 if paragraph._p.pPr is not None else 0
        paragraph._p.insert(first, start)
        paragraph._p.append(end)


def _empty_paragraph(holder):
    """A new paragraph; in a cell first the one that every cell has."""
    if hasattr(holder, "_tc") and len(holder.paragraphs) == 1 and not len(holder.paragraphs[0]._p):
        return holder.paragraphs[0]
    return holder.add_paragraph()


def _define_lists(docx):
    """``{kind: number}`` of two definitions of lists, five levels deep, in front of the document's own."""
    numbering = docx.part.numbering_part.element
    taken = [int(one.get(qn("w:abstractNumId"))) for one in numbering.findall(qn("w:abstractNum"))]
    defined = {}
    for kind, number in (("ul", max(taken, default=0) + 1), ("ol", max(taken, default=0) + 2)):
        levels = "".join(_level(kind, depth) for depth in range(9))
        xml = (
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
            f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        )
        numbering.insert(0, parse_xml(xml))
        defined[kind] = number
    return defined


def _level(kind, depth):
    shape, text = ("bullet", "•") if kind == "ul" else ("decimal", f"%{depth + 1}.")
    left = INDENT * 2 * (depth + 1)
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{INDENT}"/></w:pPr></w:lvl>'
    )
