"""Opening a file of figures: only as much of it as may be, packed or not, read piece by piece."""

import gzip
import hashlib
import io
import zlib

from django.conf import settings
from django.utils.translation import gettext as _

from .problems import UnreadableError

GZIP, ZIP = b"\x1f\x8b", b"PK\x03\x04"
UNPACKED = 10  # times as large as the file may be
PIECE = 1 << 16
MEBIBYTE = 1024 * 1024


def largest():
    """Bytes a file may have."""
    return settings.PORTAL_FIGURES_MEGABYTES * MEBIBYTE


def too_large():
    return UnreadableError(
        _("The file is larger than %(megabytes)d MB and was not read.")
        % {"megabytes": settings.PORTAL_FIGURES_MEGABYTES}
    )


class Limited(io.RawIOBase):
    """A stream that refuses to give more than ``limit`` bytes; what is damaged is ``UnreadableError``."""

    def __init__(self, file, stream, limit):
        self.file, self.stream, self.left = file, stream, limit

    def readable(self):
        return True

    def readinto(self, buffer):
        try:
            piece = self.stream.read(min(len(buffer), PIECE))
        except (OSError, EOFError, zlib.error) as error:
            raise UnreadableError(_("The file is damaged and cannot be unpacked.")) from error
        self.left -= len(piece)
        if self.left < 0:
            raise UnreadableError(_("Unpacked, the file is larger than may be; it was not read."))
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self):
        self.stream.close()
        self.file.close()  # gzip leaves it open
        super().close()


def opened(path):
    """A buffered binary stream of what is in the file, unpacked if it is gzip."""
    if path.stat().st_size > largest():
        raise too_large()
    file = path.open("rb")
    start = file.read(len(ZIP))
    file.seek(0)
    if start == ZIP:
        file.close()
        raise UnreadableError(
            _("This is a ZIP archive. Unpack it, or send the file packed with gzip.")
        )
    stream = gzip.GzipFile(fileobj=file) if start.startswith(GZIP) else file
    return io.BufferedReader(Limited(file, stream, largest() * UNPACKED), PIECE)


def sha256(path):
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
