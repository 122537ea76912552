"""What lists ask of thousands of pages at once and no query could work out of their columns."""

from django.conf import settings
from django.db import models


class OutdatedTranslation(models.Model):
    """A published translation that is older than its published source.

    Kept by ``receivers`` as ``BasePage.outdated_languages()`` says, for every language of the schema.
    """

    page = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL, on_delete=models.CASCADE, related_name="outdated_translations"
    )
    language = models.CharField(max_length=5)
    since = models.DateTimeField()

    # Derived: it is no reference to a page that somebody made.
    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["page", "language"], name="outdated_once_a_language")
        ]

    def __str__(self):
        return f"{self.page_id} {self.language}"
