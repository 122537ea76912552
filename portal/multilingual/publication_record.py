"""What is kept of a publication: since when a language is public, and what the page's history says of it."""

from django.db import models
from django.utils import timezone
from wagtail.models import PageLogEntry

from .languages import SCHEMA, column
from .merging import SHARED

UNPUBLISH_LANGUAGE = "multilingual.unpublish_language"


class PublicationRecord(models.Model):
    """When each language became public for the first time."""

    first_published_in = models.JSONField(default=dict, blank=True, editable=False)

    class Meta:
        abstract = True

    def record_publication(self, before, after, choice):
        """Remember which languages became public for the first time, and that the source text did."""
        if after is None or after == before:
            return
        now = timezone.now().isoformat()
        public = [code for code in choice.languages if after.get(column("local_title", code))]
        self.first_published_in = {**dict.fromkeys(public, now), **self.first_published_in}
        if self.source_language in public:
            self.note_published_source(after)
        facts = {
            "first_published_in": self.first_published_in,
            "source_versions": self.source_versions,
        }
        self.base_page_model.objects.filter(pk=self.pk).update(**facts)

    def log_languages(self, choice, newest_entry):
        """History says which languages a publication was about."""
        for entry in PageLogEntry.objects.filter(
            page_id=self.pk, pk__gt=newest_entry
        ).select_related("revision"):
            content = entry.revision.content if entry.revision else {}
            unpublished = entry.action == UNPUBLISH_LANGUAGE
            about = [
                c
                for c in SCHEMA
                if c in choice.units and (unpublished or content.get(column("local_title", c)))
            ]
            entry.data = {
                **(entry.data or {}),
                "languages": about,
                "shared": SHARED in choice.units,
            }
            entry.save(update_fields=["data"])
