"""Opening a file that says it is a Word document, whoever made it and for whatever purpose."""

import copy
import io
import logging
import re
import zipfile
import zlib

from django.conf import settings
from django.utils.translation import gettext as _
from docx import Document
from docx.exceptions import PythonDocxError
from docx.opc.exceptions import OpcError
from lxml import etree

from .incoming import RefusedError

logger = logging.getLogger(__name__)

MOST_PARTS = 2_000
# Against the size of the file that is taken. A profile's text is a few hundred kilobytes of XML.
UNPACKED, XML_UNPACKED = 10, 2
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the format knows no other way
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
UNREADABLE = (
    OpcError,
    PythonDocxError,
    zipfile.BadZipFile,
    zlib.error,
    etree.LxmlError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    OverflowError,
    RuntimeError,  # a part that needs a password; nested too deeply; what a library does not implement
    TypeError,
    ValueError,
)
_BAD_NAME = re.compile(r"(^|[/\\])\.\.([/\\]|$)|^[/\\]|\\|\0")
_DOCTYPE = re.compile(rb"<\s*!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)


def open_document(raw):
    """The python-docx document of these bytes; RefusedError if it is none, or does what none needs to."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            _refuse_hostile(archive)
        document = Document(io.BytesIO(raw))
        if document.part.content_type != MAIN:
            raise _not_a_document()
        return document
    except UNREADABLE as error:
        logger.info("A document could not be read", exc_info=error)
        raise _not_a_document() from error


def _not_a_document():
    return RefusedError(_("The file is not a Word document (.docx), or it is damaged."))


def _refuse_hostile(archive):
    parts = archive.infolist()
    names = [part.filename for part in parts]
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > UNPACKED * largest():
        raise RefusedError(_("Unpacked, the document is too large."), 413)
    if len({name.lower() for name in names}) < len(names) or any(map(_BAD_NAME.search, names)):
        raise _not_a_document()
    if any(part.compress_type not in PACKED for part in parts):
        raise _not_a_document()
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise RefusedError(_("Documents with macros are not taken. Save it as .docx."))
    texts = {part for part in parts if part.filename.lower().endswith((".xml", ".rels"))}
    if sum(part.file_size for part in texts) > XML_UNPACKED * largest():
        raise RefusedError(_("Unpacked, the document is too large."), 413)
    for part in parts:
        data = _unpacked(archive, part)
        # UTF-16 has a zero beside each of these letters.
        if part in texts and _DOCTYPE.search(data.replace(b"\0", b"")):
            raise RefusedError(_("The document defines entities of its own, which none needs to."))


def _unpacked(archive, part):
    """The bytes of a part, which are as many as the archive's directory says: all limits rest on that number.

    ``archive.read(part)`` would unpack whatever is there, and only then cut it off.
    """
    longer = copy.copy(part)
    longer.file_size += 1
    with archive.open(longer) as file:
        data = file.read(longer.file_size)
    if len(data) != part.file_size:
        raise _not_a_document()
    return data


def largest():
    """Bytes of a file that is taken."""
    return settings.PORTAL_EXCHANGE_MAX_MB * 1024 * 1024
