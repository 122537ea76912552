"""What was found, kept so that a report over all pages reads one table. All of it can be made again."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Severity(models.IntegerChoices):
    HINT = 1, _("Hint")
    WARNING = 2, _("Warning")
    BLOCK = 3, _("Blocks publishing")


class CheckedPage(models.Model):
    """That a page was checked. ``is_stale``: something it depends on has changed since."""

    page = models.OneToOneField(
        "multilingual.BasePage", on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    is_stale = models.BooleanField(default=True, db_index=True)
    # Counts up with each mark, so that a check that began before the latest change cannot clear it.
    generation = models.PositiveIntegerField(default=0)

    def __str__(self):
        return f"#{self.pk}"


class Target(models.Model):
    """Something outside a page that its findings depend on: a page it links to, a picture, a file, a source."""

    page = models.ForeignKey("multilingual.BasePage", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10)
    key = models.PositiveBigIntegerField()

    class Meta:
        indexes = [models.Index(fields=["kind", "key"], name="guards_target_key")]

    def __str__(self):
        return f"{self.kind} {self.key}"


class FoundIn(models.Model):
    """One finding in the published text or in the draft of a page.

    ``language``: a code, or empty for what all languages share. ``place``: names of the field and of the
    blocks in it; ``path``: where it is in the editor. ``before``, ``match``, ``after``: the words around,
    with personal codes hidden. ``details``: what the sentence about it needs.
    """

    page = models.ForeignKey("multilingual.BasePage", on_delete=models.CASCADE, related_name="+")
    is_live = models.BooleanField(_("published text"))
    language = models.CharField(_("language"), max_length=5, blank=True)
    check_name = models.CharField(_("kind"), max_length=40)
    severity = models.PositiveSmallIntegerField(_("severity"), choices=Severity.choices)
    place = models.CharField(_("field"), max_length=255)
    path = models.CharField(max_length=255)
    before = models.CharField(max_length=100, blank=True)
    match = models.CharField(_("text"), max_length=200, blank=True)
    after = models.CharField(max_length=100, blank=True)
    details = models.JSONField(default=dict, blank=True)

    class Meta:
        verbose_name = _("finding")
        verbose_name_plural = _("findings")
        ordering = ["-severity", "page_id", "language", "pk"]
        indexes = [models.Index(fields=["is_live", "severity", "page"], name="guards_report")]

    def __str__(self):
        return f"{self.check_name}: {self.match}"
