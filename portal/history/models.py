"""What readers of one language saw of a page, from one publication to the next."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class PublishedVersionQuerySet(models.QuerySet):
    def of(self, page, code):
        """Versions of ``page`` in language ``code``, the newest first."""
        return self.filter(page=page, language=code).order_by("-number")

    def newest(self):
        """Only the newest version of each page and language."""
        same = PublishedVersion.objects.filter(
            page=models.OuterRef("page"), language=models.OuterRef("language")
        )
        return self.filter(pk=models.Subquery(same.order_by("-number").values("pk")[:1]))


class PublishedVersion(models.Model):
    """One version of a page in one language. Written by ``recording``, shown by ``views``.

    Of versions only three things ever change: the note, until there is a newer version; ``ended_at``; and
    withdrawing, which empties note and content for good.
    """

    page = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL, on_delete=models.CASCADE, related_name="published_versions"
    )
    language = models.CharField(_("language"), max_length=5)
    number = models.PositiveIntegerField(help_text="1, 2, 3 … for each page and language")
    published_at = models.DateTimeField(_("published"))
    ended_at = models.DateTimeField(
        null=True, help_text="When the language was taken off while this was the newest version."
    )
    note = models.TextField(_("what changed, for readers"), blank=True)
    # Names of the fields and relations that differ from the version before; empty for the first.
    changed = models.JSONField(default=list)
    content = models.JSONField(null=True, help_text="See contents.content_of; null: withdrawn")
    digest = models.CharField(max_length=64)
    withdrawn_at = models.DateTimeField(null=True)

    objects = PublishedVersionQuerySet.as_manager()

    # It records references of former texts; nobody can change them, so they hold nothing back.
    wagtail_reference_index_ignore = True

    class Meta:
        default_permissions = ()
        permissions = [("withdraw_publishedversion", "Can withdraw a published version")]
        verbose_name = _("published version")
        verbose_name_plural = _("published versions")
        constraints = [
            models.UniqueConstraint(
                fields=["page", "language", "number"], name="version_number_once_a_language"
            )
        ]

    def __str__(self):
        return f"{self.page_id} {self.language} {self.number}"
