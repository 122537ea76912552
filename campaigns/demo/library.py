"""What pages refer to: snippets, pictures and files. Found in the database, or added when first asked for.

Only what a new page needs is looked up. A second run adds no page and so touches nothing of this,
whatever editors have renamed or thrown away since.
"""

from dataclasses import dataclass, field

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile

from portal.content.models import (
    GlossaryTerm,
    LegalAct,
    Organisation,
    PortalDocument,
    PortalImage,
    Source,
    Topic,
)

from . import illustrations, papers
from .acts import ACTS
from .country_sources import COUNTRY_SOURCES
from .glossary import GLOSSARY
from .organisations import ORGANISATIONS
from .sources import SOURCES
from .topics import TOPICS


@dataclass(frozen=True)
class Record:
    """A row to be: the columns it is found by, its texts by language, what all languages share."""

    model: type
    found_by: dict
    texts: dict
    shared: dict = field(default_factory=dict)


def record(kind, key):
    """The record that ``key`` names in the collection ``kind``."""
    return RECORDS[kind](key)


def glossary():
    return [Record(GlossaryTerm, {"term_en": term["term"]["en"]}, term, {}) for term in GLOSSARY]


def _topic(slug):
    return Record(Topic, {"slug": slug}, {"name": TOPICS[slug]}, {"slug": slug})


def _organisation(key):
    name, shared = ORGANISATIONS[key]
    return Record(Organisation, {"name_en": name["en"]}, {"name": name}, shared)


def _act(key):
    act = ACTS[key]
    found_by = (
        {"celex": act["shared"]["celex"]}
        if act["shared"].get("celex")
        else {"title_en": act["texts"]["title"]["en"]}
    )
    return Record(LegalAct, found_by, act["texts"], act["shared"])


def _source(key):
    title, shared = (SOURCES | COUNTRY_SOURCES)[key]
    return Record(Source, {"title_en": title["en"]}, {"title": title}, shared)


def _image(key):
    drawing = illustrations.DRAWINGS[key]
    shared = {
        "title": drawing.title,
        "file": lambda: ImageFile(ContentFile(drawing.png()), name=f"{key}.png"),
        "credit": illustrations.CREDIT,
        "licence": illustrations.LICENCE,
    }
    return Record(PortalImage, {"title": drawing.title}, {"alt": drawing.alt}, shared)


def _document(key):
    paper = papers.PAPERS[key]
    shared = {
        "title": paper.title,
        "file": lambda: ContentFile(paper.file(), name=f"{key}.{paper.extension}"),
        "language": paper.language,
        "pages": paper.pages,
    }
    return Record(PortalDocument, {"title": paper.title}, {"local_title": paper.names}, shared)


RECORDS = {
    "topic": _topic,
    "organisation": _organisation,
    "act": _act,
    "source": _source,
    "image": _image,
    "document": _document,
}
