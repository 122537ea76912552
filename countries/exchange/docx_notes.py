"""What a document says that is not taken over, in words for whoever sent it."""

from django.utils.translation import gettext as _
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from portal.multilingual.merging import SHARED

from . import docx_markers as markers
from . import docx_text as texts
from . import profiles
from .docx_values import WORDS_SHOWN
from .paragraphs import UNWRITABLE
from .references import describe
from .rich_links import links_in
from .shown import shown
from .spots import Spot, children, shared_fields, spots_of


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


def in_words(document, foreign):
    """Messages about ``[(kind, number)]`` that ``docx_text`` found."""
    said = _foreign_words()
    for kind, number in foreign:
        words = said[kind]
        yield words % _note_text(document, kind, number)[:WORDS_SHOWN] if "%s" in words else words


def _note_text(document, kind, number):
    """Words of a comment or a footnote of the document."""
    ending = "/comments" if kind == texts.COMMENT else "notes"
    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith(ending):
            continue
        for one in parse_xml(relation.target_part.blob):
            if one.get(qn("w:id")) == number:
                return texts.all_words(one)
    return "…"


def changed_shared(model, base, rows, cells):
    """Paths of shared values that somebody changed in the document, where they stand for reading.

    ``rows``: ``[(relation, uid)]``; ``cells``: ``{(first digits of the uid, field): what is written there}``.
    """
    wanted = set()
    for spot in spots_of(model, base, units=(SHARED,)):
        wanted |= links_in(spot.definition(model), spot.read(base))
    references = describe(wanted)
    spots = [spot for spot in _shared_spots(model, rows) if spot.holder(base) is not None]
    return [spot.path for spot in spots if _differs(model, base, spot, cells, references)]


def _shared_spots(model, rows):
    yield from (Spot(SHARED, name) for name in shared_fields(model, profiles.key_field(model)))
    for relation, uid in rows:
        names = shared_fields(children(model)[relation])
        yield from (Spot(SHARED, name, relation, uid) for name in names)


def _differs(model, base, spot, cells, references):
    mark = markers.cell(markers.SHARED_CELL, spot.uid, spot.field)
    digits, _sep, name = mark.removeprefix(markers.SHARED_CELL).partition("_")
    written = cells.get((digits, name))
    if written is None:
        return False
    expected = shown(spot.definition(model), spot.read(base), references)
    return written.split() != UNWRITABLE.sub("", expected).split()
