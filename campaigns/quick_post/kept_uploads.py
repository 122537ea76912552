"""A picture that was sent with a form that had an error: kept, so that nobody has to choose it again.

It lies in a folder that no web server shows, not in the media, and is named by a signed reference that only
the person who sent it can use. What nobody came back for is deleted after a day, when the next one is kept.
"""

import secrets
import time
from dataclasses import dataclass
from pathlib import Path, PurePath

from django.conf import settings
from django.core import signing
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage

SALT = "campaigns.quick_post.kept_uploads"
SECONDS = 24 * 60 * 60


@dataclass(frozen=True)
class Kept:
    """``reference``: what the form carries; ``name``: what she called it; ``stored``: the file's name here."""

    reference: str
    name: str
    stored: str

    def as_upload(self):
        with _storage().open(self.stored) as file:
            return ContentFile(file.read(), name=self.name)

    def forget(self):
        _storage().delete(self.stored)


def keep(upload, user):
    """Store an uploaded file; returns ``Kept``."""
    _sweep()
    upload.seek(0)
    stored = _storage().save(
        secrets.token_hex(16) + PurePath(upload.name).suffix.lower()[:8], upload
    )
    facts = {"stored": stored, "name": upload.name, "user": user.pk}
    return Kept(signing.dumps(facts, salt=SALT), upload.name, stored)


def found(reference, user):
    """What a reference names, or None: forged, somebody else's, too old, or gone."""
    try:
        facts = signing.loads(reference, salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return None
    if facts["user"] != user.pk or not _storage().exists(facts["stored"]):
        return None
    return Kept(reference, facts["name"], facts["stored"])


def _storage():
    return FileSystemStorage(location=settings.DATA_DIR / "kept-uploads")


def _sweep():
    folder = Path(_storage().location)
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.stat().st_mtime < time.time() - SECONDS:
            path.unlink(missing_ok=True)
