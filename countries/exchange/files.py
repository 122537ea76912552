"""A profile as a file and back: the formats, their names and the limits."""

import re

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from portal.multilingual.states import language_states

from . import docx_reading, docx_writing, json_format, profiles
from .docx_package import largest
from .incoming import RefusedError

JSON, DOCX = "json", "docx"
TYPES = {
    JSON: "application/json",
    DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def exported(page, kind, language=None):
    """``(file name, bytes)`` of the page's draft: all languages as JSON, or one as a document."""
    content, revision = page.draft_content(), page.latest_revision_id
    if kind == JSON:
        states = {code: str(state) for code, state in language_states(page, content).items()}
        written = json_format.as_bytes(json_format.write(page, content, revision, states))
    else:
        written = docx_writing.write(page, content, language, revision)
    return file_name(page, kind, language), written


def file_name(page, kind, language=None):
    key = re.sub(r"[^\w-]", "", str(getattr(page, profiles.key_field(type(page)))))
    parts = ["profile", key.lower(), *([language] if language else [])]
    return f"{'-'.join(parts)}.{kind}"


def read(name, raw, page):
    """``(kind, Incoming)`` of a file with this name; RefusedError if it is not taken."""
    if len(raw) > largest():
        raise too_large()
    if not raw:
        raise RefusedError(_("The file is empty."))
    kind = name.rpartition(".")[2].lower()
    if kind == JSON:
        return kind, json_format.read(raw, page)
    if kind == DOCX:
        return kind, docx_reading.read(raw, page)
    raise RefusedError(_("Choose a file whose name ends in .docx or .json."))


def too_large():
    said = _("The file is larger than the %(limit)s that are taken.")
    return RefusedError(said % {"limit": filesizeformat(largest())}, 413)
