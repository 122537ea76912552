"""A file's content is what its name says.

A web page renamed to ``paper.pdf`` would be kept and handed on under the portal's name. Pictures Wagtail
opens itself: it counts their pixels and compares what it finds with the name.
"""

import re
import struct
import zipfile
from pathlib import PurePath

import filetype
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

HEAD = 8192  # bytes; what tells one format from another stands at the beginning

# In a ZIP file: the folder that only this format has, or what its entry "mimetype" says.
OFFICE_FOLDERS = {"docx": "word/", "pptx": "ppt/", "xlsx": "xl/"}
MIME_TYPES = {
    "epub": b"application/epub+zip",
    "odp": b"application/vnd.oasis.opendocument.presentation",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
    "odt": b"application/vnd.oasis.opendocument.text",
}
_MARKUP = re.compile(rb"\s*<(!doctype|\?|!--|html|head|body|script|svg|iframe|meta)", re.IGNORECASE)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def check(upload):
    """Raise ValidationError unless ``upload``, an open file with a name, holds what its extension says."""
    extension = PurePath(upload.name).suffix.lower().lstrip(".")
    upload.seek(0)
    holds = _TESTS.get(extension)
    is_true = holds is None or holds(upload, extension)
    upload.seek(0)
    if not is_true:
        message = _(
            "This file is not what its name says: its content is no .%(extension)s file. Save it as one first."
        )
        raise ValidationError(message % {"extension": extension}, code="content")


def refuse_broken_pictures(field):
    """Wagtail's ``field`` for a picture lets pass what the image library says of one cut short."""
    count_pixels = field.check_image_pixel_size

    def check_image_pixel_size(file):
        try:
            count_pixels(file)
        except (
            OSError,
            SyntaxError,
            EOFError,
            struct.error,
        ) as error:  # Pillow raises each of them
            raise ValidationError(
                field.error_messages["invalid_image"], code="invalid_image"
            ) from error

    field.check_image_pixel_size = check_image_pixel_size


def _is_pdf(upload, extension):
    kind = filetype.guess(upload.read(HEAD))
    return kind is not None and kind.extension == "pdf"


def _is_office(upload, extension):
    names = _names_in_zip(upload)
    return "[Content_Types].xml" in names and any(
        name.startswith(OFFICE_FOLDERS[extension]) for name in names
    )


def _has_mime_type(upload, extension):
    """OpenDocument and EPUB begin with an uncompressed entry that names the format."""
    return bool(_names_in_zip(upload)) and _first_entry(upload) == MIME_TYPES[extension]


def _is_text(upload, extension):
    head = upload.read(HEAD)
    if head.startswith(_UTF_16):
        head = head.decode("utf-16", errors="replace").encode()
    head = head.removeprefix(b"\xef\xbb\xbf")
    return b"\0" not in head and not _MARKUP.match(head) and filetype.guess(head) is None


def _names_in_zip(upload):
    try:
        with zipfile.ZipFile(upload) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return []


def _first_entry(upload):
    with zipfile.ZipFile(upload) as archive:
        first = archive.infolist()[0]
        small = first.filename == "mimetype" and first.file_size < 100
        return archive.read(first).strip() if small else b""


_TESTS = {
    "pdf": _is_pdf,
    **dict.fromkeys(OFFICE_FOLDERS, _is_office),
    **dict.fromkeys(MIME_TYPES, _has_mime_type),
    **dict.fromkeys(("csv", "txt"), _is_text),
}
