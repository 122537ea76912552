"""One table of observations, and the record of what was imported."""

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext_lazy as _

from .codes import SEVERAL, TOTALS, Unit

KEY = (
    *("dataset", "indicator", "country", "year"),
    *("sex", "age", "exploitation", "citizenship", "unit"),
)


def uid_of(cell):
    """The stable name of a cell, e.g. ``crim_thb_vexp.victims.LV.2022.T.TOTAL.SEXUAL.TOTAL.NR``."""
    return ".".join(str(cell[name]) for name in KEY)


def breakdown_of(cell):
    """The breakdown a cell belongs to: empty for a total, ``several`` for more than one at once."""
    found = [field for field, total in TOTALS.items() if cell[field] != total]
    return SEVERAL if len(found) > 1 else "".join(found)


class ObservationQuerySet(models.QuerySet):
    def in_order(self):
        return self.order_by("uid")

    def with_count(self):
        """Each with ``count_of_cell``: the number of people behind it, also behind a rate."""
        same = {name: OuterRef(name) for name in KEY if name != "unit"}
        counts = self.model.objects.filter(**same, unit=Unit.NUMBER).values("value")
        return self.annotate(count_of_cell=Subquery(counts[:1]))


class Observation(models.Model):
    """One number of one data set, and how reliable its source says it is.

    Nobody edits it: it is imported, or made up for the demonstration.
    """

    uid = models.CharField(max_length=150, unique=True)
    dataset = models.CharField(
        max_length=40
    )  # these are codes of codes.py, which no migration repeats
    indicator = models.CharField(max_length=20)
    country = models.CharField(max_length=20)  # ISO 3166-1, or an EU aggregate
    year = models.PositiveSmallIntegerField()
    sex = models.CharField(max_length=20, default=TOTALS["sex"])
    age = models.CharField(max_length=20, default=TOTALS["age"])
    exploitation = models.CharField(max_length=20, default=TOTALS["exploitation"])
    citizenship = models.CharField(max_length=20, default=TOTALS["citizenship"])
    unit = models.CharField(max_length=20, default=Unit.NUMBER.value)
    breakdown = models.CharField(max_length=20, blank=True)
    value = models.DecimalField(max_digits=16, decimal_places=4, null=True)
    flags = models.CharField(max_length=10, blank=True)
    is_demonstration = models.BooleanField(default=False)
    updated_at = models.DateTimeField()

    objects = ObservationQuerySet.as_manager()

    class Meta:
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        default_permissions = ()
        indexes = [models.Index(fields=["country", "breakdown", "indicator", "year"])]

    def __str__(self):
        return self.uid

    @classmethod
    def of(cls, cell, **columns):
        """An observation for a dictionary of ``KEY``."""
        return cls(**cell, uid=uid_of(cell), breakdown=breakdown_of(cell), **columns)


class FigureImport(models.Model):
    """What was applied, by whom and from which file."""

    class Source(models.TextChoices):
        UPLOAD = "upload", _("file sent in the admin")
        FILE = "file", _("file on the server")
        SERVICE = "service", _("Eurostat's service")

    dataset = models.CharField(_("data set"), max_length=40)
    source = models.CharField(_("source"), max_length=10, choices=Source.choices)
    file_name = models.CharField(_("file"), max_length=200)
    sha256 = models.CharField(max_length=64)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("by"), null=True, on_delete=models.SET_NULL
    )
    applied_at = models.DateTimeField(_("applied on"), auto_now_add=True)
    added = models.PositiveIntegerField(_("added"))
    changed = models.PositiveIntegerField(_("changed"))
    removed = models.PositiveIntegerField(_("removed"))
    unchanged = models.PositiveIntegerField(_("unchanged"))

    class Meta:
        verbose_name = _("import of figures")
        verbose_name_plural = _("imports of figures")
        ordering = ["-applied_at", "-pk"]
        default_permissions = ("view",)
        permissions = [("import_figures", "Import figures")]

    def __str__(self):
        return f"{self.dataset}: {self.file_name}"
