"""A file that was sent and is not used yet: kept on the server between two requests, for the person who sent it.

It lies in a folder that no web server shows, not in the media. What the form carries is a signed reference: the
file is not sent again, so what is used is what was looked at. What nobody came back for is deleted after a day,
when the next file is kept, and every night.
"""

import secrets
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core import signing

SALT = "portal.serving.kept_files"
FOLDER = "kept-uploads"
SECONDS = 24 * 60 * 60


@dataclass(frozen=True)
class KeptFile:
    """``name``: what it is called where it came from."""

    path: Path
    name: str

    def reference(self, purpose, user, **facts):
        """What the form carries. ``purpose``: the form's own; no other takes it. ``facts``: what else it is told."""
        told = {**facts, "stored": self.path.name, "name": self.name, "user": user.pk}
        return signing.dumps(told, salt=f"{SALT}.{purpose}")

    def forget(self):
        self.path.unlink(missing_ok=True)


def keep(upload):
    """Writes an uploaded file down, piece by piece."""
    forget_passed()
    path = _folder() / secrets.token_hex(16)
    path.touch(mode=0o600)
    with path.open("wb") as file:
        for piece in upload.chunks():
            file.write(piece)
    return KeptFile(path, upload.name)


def found(reference, purpose, user):
    """``(KeptFile, facts)``, or None: forged, of another form, somebody else's, too old, or gone."""
    try:
        facts = signing.loads(reference, salt=f"{SALT}.{purpose}", max_age=SECONDS)
    except signing.BadSignature:
        return None
    kept = KeptFile(_folder() / facts["stored"], facts["name"])
    return (kept, facts) if facts["user"] == user.pk and kept.path.is_file() else None


def forget_passed():
    """Deletes what is older than a day."""
    for path in _folder().iterdir():
        with suppress(FileNotFoundError):  # somebody else's upload deletes at the same time
            if path.stat().st_mtime < time.time() - SECONDS:
                path.unlink()


def _folder():
    folder = Path(settings.DATA_DIR) / FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
