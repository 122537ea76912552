"""A file that was compared and not yet applied: kept on the server, for the person who sent it, for a day.

It lies in a folder no web server shows. What the form carries is a signed reference; the file itself is not
sent again, so what is applied is what was compared.
"""

import secrets
import time
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core import signing

from .files import FigureFile

SALT = "countries.figures.kept_files"
SECONDS = 24 * 60 * 60


@dataclass(frozen=True)
class Kept:
    """A file here. ``name``: what it is called where it came from."""

    path: Path
    name: str

    def read(self, dataset=""):
        return FigureFile(self.path, self.name, dataset)

    def reference(self, file, digest, user):
        """What the form carries: which file, and the difference that was shown."""
        facts = {
            "stored": self.path.name,
            "name": self.name,
            "dataset": file.dataset,
            "sha256": file.sha256,
            "digest": digest,
            "user": user.pk,
        }
        return signing.dumps(facts, salt=SALT)

    def forget(self):
        self.path.unlink(missing_ok=True)


def keep(upload):
    """Writes an uploaded file down, piece by piece."""
    folder = _folder()
    _sweep(folder)
    path = folder / secrets.token_hex(16)
    path.touch(mode=0o600)
    with path.open("wb") as file:
        for piece in upload.chunks():
            file.write(piece)
    return Kept(path, upload.name)


def found(reference, user):
    """``(Kept, facts)``, or None: forged, somebody else's, too old, or gone."""
    try:
        facts = signing.loads(reference, salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return None
    kept = Kept(_folder() / facts["stored"], facts["name"])
    if facts["user"] != user.pk or not kept.path.is_file():
        return None
    return kept, facts


def _folder():
    folder = Path(settings.DATA_DIR) / "kept-figures"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _sweep(folder):
    for path in folder.iterdir():
        if path.stat().st_mtime < time.time() - SECONDS:
            path.unlink(missing_ok=True)
