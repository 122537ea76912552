"""When is a translation older than its source?

The row keeps the versions of its source text (fingerprint, when saved, when published); each language
remembers the fingerprint it was made from. A translation is outdated when a version newer than that one
has been published. Nothing is read from the database to answer.
"""

import hashlib
import json

from django.db import models
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from . import merging
from .languages import SCHEMA

_KEPT = 200  # versions; a translation older than that is outdated since the oldest known one


def fingerprint(model, content, code):
    """Short hash of all text in one language, or "" if there is none."""
    text = merging.text_of(model, content, code)
    if not text:
        return ""
    return hashlib.sha256(json.dumps(text, sort_keys=True).encode()).hexdigest()[:16]


class Staleness(models.Model):
    """What each translation was made from, and what became of that text since."""

    made_from = models.JSONField(default=dict, blank=True, editable=False)
    source_versions = models.JSONField(default=list, blank=True, editable=False)

    class Meta:
        abstract = True

    def note_translations(self, before, after):
        """Before a draft is saved: languages whose text changed are now made from the current source."""
        source = after["source_language"]
        print_of_source = fingerprint(type(self), after, source)
        made_from = (
            dict(after.get(merging.MADE_FROM) or {}) if not _source_changed(before, after) else {}
        )
        for code in SCHEMA:
            text = merging.text_of(type(self), after, code)
            if code == source or not text:
                made_from.pop(code, None)
            elif print_of_source and (
                not before or merging.text_of(type(self), before, code) != text
            ):
                made_from[code] = print_of_source
        self.made_from = made_from
        self._note_version(source, print_of_source)

    def note_published_source(self, content):
        """The source text in ``content`` is public from now on."""
        source = content["source_language"]
        if entry := self._note_version(source, fingerprint(type(self), content, source)):
            entry.setdefault("published", timezone.now().isoformat())

    def _note_version(self, source, print_of_source):
        if not print_of_source:
            return None
        versions = self._versions(source)
        if not versions or versions[-1]["text"] != print_of_source:
            for entry in reversed(versions):
                if entry["text"] == print_of_source and not entry.get("published"):
                    return entry
            entry = {
                "language": source,
                "text": print_of_source,
                "saved": timezone.now().isoformat(),
            }
            self.source_versions = [*self.source_versions, entry][-_KEPT:]
        return self.source_versions[-1]

    def _versions(self, source):
        return [entry for entry in self.source_versions if entry["language"] == source]

    def outdated_since(self, code):
        """When the source text first changed in public after the published translation was made, or None."""
        available = self.is_available_in(code) and self.is_available_in(self.source_language)
        return self._source_newer_since(code) if available else None

    def outdated_languages(self):
        """``{code: since}`` of all published translations that are outdated, switched on or not."""
        if not self.is_published_in(self.source_language):
            return {}
        found = {
            code: self._source_newer_since(code) for code in SCHEMA if self.is_published_in(code)
        }
        return {code: since for code, since in found.items() if since}

    def _source_newer_since(self, code):
        source = self.source_language
        origin = self.made_from.get(code)
        if code == source or not origin:
            return None
        versions = self._versions(source)
        place = max(
            (i for i, entry in enumerate(versions) if entry["text"] == origin), default=None
        )
        if place is None:
            return None
        newer = (entry["published"] for entry in versions[place + 1 :] if entry.get("published"))
        first = next(newer, None)
        return parse_datetime(first) if first else None


def _source_changed(before, after):
    return bool(before) and before.get("source_language") != after["source_language"]
