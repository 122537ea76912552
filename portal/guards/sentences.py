"""What is said about a finding, in the language of whoever reads it, and where it is."""

from dataclasses import dataclass

from django.core.exceptions import FieldDoesNotExist
from django.db.models import TextChoices
from django.utils.text import capfirst
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from portal.content.source_checks import GAPS
from portal.multilingual import languages


class Kind(TextChoices):
    """What is found, as it is called in lists and filters."""

    PICTURE_UNDESCRIBED = "picture-undescribed", _("Picture without a description")
    PICTURE_FILE_NAME = "picture-file-name", _("Description that is a file name")
    AVOIDED_WORD = "avoided-word", _("Word to avoid")
    HARD_TO_READ = "hard-to-read", _("Hard to read")
    PERSONAL_CODE = "personal-code", _("Personal code")
    ACCOUNT = "account", _("Account number")
    TELEPHONE = "telephone", _("Telephone number in a text")
    LINK_GONE = "link-gone", _("Link that leads nowhere")
    LINK_UNPUBLISHED = "link-unpublished", _("Link to an unpublished page")
    LINK_RESTRICTED = "link-restricted", _("Link to a restricted page")
    LINK_OTHER_LANGUAGE = "link-other-language", _("Link to a page in another language")
    LINK_TYPED = "link-typed", _("Typed address of the portal")
    LINK_MOVED = "link-moved", _("Link to an old address")
    LINK_STAFF = "link-staff", _("Link for staff only")
    FILE_GONE = "file-gone", _("File that is gone")
    FOOTNOTE_GONE = "footnote-gone", _("Footnote without its source")
    FOOTNOTE_EMPTY = "footnote-empty", _("Empty footnote")
    FOOTNOTE_SOURCE = "footnote-source", _("Source to check")


_ADVICE = {
    Kind.PICTURE_UNDESCRIBED: _(
        "Describe what the picture shows, or say that it is only decoration."
    ),
    Kind.PICTURE_FILE_NAME: _("Say what the picture shows."),
    Kind.AVOIDED_WORD: _("The glossary asks to avoid this word."),
    Kind.PERSONAL_CODE: _("Take it out: it identifies a person."),
    Kind.ACCOUNT: _("Take it out, unless it is an authority’s."),
    Kind.TELEPHONE: _(
        "Numbers belong into a contact or a hotline, where they are kept up to date. "
        "A private person’s has no place here."
    ),
    Kind.LINK_GONE: _("Choose another page, or take the link out."),
    Kind.LINK_UNPUBLISHED: _(
        "Readers find no link here. Publish the page first, or take the link out."
    ),
    Kind.LINK_RESTRICTED: _("Readers are asked for a password or to sign in."),
    Kind.LINK_TYPED: _("Choose the page or file instead, so that the link follows when it moves."),
    Kind.LINK_MOVED: _("Choose the page itself: this is an address it had before."),
    Kind.LINK_STAFF: _("Readers cannot open it."),
    Kind.FILE_GONE: _("Choose another file, or take the link out."),
    Kind.FOOTNOTE_GONE: _("Choose its source again."),
    Kind.FOOTNOTE_EMPTY: _("Choose a source or write a note."),
}
_QUOTED = _("In a title or a quotation it may stay.")


def advice(kind, details):
    """What to do about it: a sentence or two."""
    said = [str(_ADVICE[kind])] if kind in _ADVICE else []
    if kind == Kind.AVOIDED_WORD:
        said += _about_word(details)
    elif kind == Kind.LINK_OTHER_LANGUAGE:
        names = ", ".join(str(languages.name(code)) for code in details.get("languages", ()))
        said.append(gettext("The page is published in: %(languages)s.") % {"languages": names})
    elif kind == Kind.HARD_TO_READ:
        said.append(
            gettext(
                "LIX %(lix)s, at most %(limit)s is easy here; %(length)s words a sentence. "
                "Begin with this sentence: make two of it."
            )
            % details
        )
    elif kind == Kind.FOOTNOTE_SOURCE:
        said.append(capfirst("; ".join(str(GAPS[gap]) for gap in details["gaps"])) + ".")
    elif kind == Kind.PICTURE_UNDESCRIBED:
        said.append(where_to_describe(details["in_place"]))
    return " ".join(said)


def _about_word(details):
    if details.get("preferred"):
        yield gettext("We say: “%(preferred)s”.") % {"preferred": details["preferred"]}
    if details.get("quoted"):
        yield str(_QUOTED)


def where_to_describe(in_place):
    if in_place:
        return gettext("The description is written beside the picture, in this text.")
    return gettext(
        "The description is written with the picture itself: the panel “Checks of the texts” leads there."
    )


SHARED_NAME = gettext_lazy("All languages")


def language_name(code):
    return str(languages.name(code)) if code else str(SHARED_NAME)


@dataclass(frozen=True)
class Said:
    """A finding as it is shown."""

    kind: str
    name: str
    severity: int
    severity_name: str
    place: str
    path: str
    before: str
    match: str
    after: str
    advice: str
    picture: int | None = None  # to be described by itself, not in its place


def place_name(model, names):
    """``body/picture/image`` as people read it: “Text › Picture › Picture”."""
    relation, *rest = names.split("/")
    labels, blocks_here = [], None
    child = _related(model, relation)
    if child is not None:
        labels.append(capfirst(str(child._meta.verbose_name)))
        model, relation, rest = child, (rest or [""])[0], rest[1:]
    field = _field(model, relation)
    if field is not None:
        labels.append(capfirst(str(field.verbose_name)))
        blocks_here = getattr(field, "stream_block", None)
    for name in rest:
        blocks_here = _below(blocks_here, name)
        if blocks_here is not None and str(blocks_here.label or "") not in ("", labels[-1]):
            labels.append(str(blocks_here.label))
    return " › ".join(labels)


def _below(block, name):
    while isinstance(block, blocks.ListBlock):
        block = block.child_block
    return getattr(block, "child_blocks", {}).get(name)


def _related(model, name):
    relation = getattr(model, name, None)
    return getattr(getattr(relation, "rel", None), "related_model", None)


def _field(model, name):
    try:
        return model._meta.get_field(name)
    except FieldDoesNotExist:
        return None
