"""What many pages refer to: organisations, legal acts, sources and the words we use."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from portal.multilingual.fields import ActiveLanguagesForm, language_panels
from portal.multilingual.languages import SCHEMA, columns, endonym
from portal.multilingual.reading import Readable

from ..eur_lex import eur_lex, in_language

# Sector, year, type of document, number: 32011L0036, 52021DC0171, 32024L1712R(01).
celex_number = RegexValidator(
    r"^[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4,}[0-9A-Z()/_-]*$",
    _("Write the CELEX number as EUR-Lex shows it, e.g. 32011L0036."),
)


class Named(Readable, index.Indexed, models.Model):
    """A snippet that is known by a translated text, ``name_field``."""

    name_field = "name"
    base_form_class = ActiveLanguagesForm

    class Meta:
        abstract = True

    def __str__(self):
        return self.text(self.name_field).value or f"#{self.pk}"

    def clean(self):
        super().clean()
        if not any(getattr(self, name) for name in columns(self.name_field)):
            raise ValidationError(_("Write the name in at least one language."))


class Organisation(Named):
    """An authority, agency or association that pages name, e.g. as a member of a network."""

    class Kind(models.TextChoices):
        NATIONAL_RAPPORTEUR = "national_rapporteur", _("National Rapporteur or equivalent")
        COORDINATOR = "coordinator", _("National coordinator")
        AUTHORITY = "authority", _("Public authority")
        POLICE = "police", _("Police or prosecution")
        NGO = "ngo", _("Civil society organisation")
        EU_INSTITUTION = "eu_institution", _("EU institution")
        EU_AGENCY = "eu_agency", _("EU agency")
        INTERNATIONAL = "international", _("International organisation")
        OTHER = "other", _("Other")

    name = models.CharField(_("name"), max_length=200, blank=True)
    kind = models.CharField(_("kind"), max_length=30, choices=Kind.choices, default=Kind.AUTHORITY)
    country = models.ForeignKey(
        "countries.CountryPage",
        verbose_name=_("country"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="organisations",
        help_text=_("Leave empty for European and international organisations."),
    )
    site = models.URLField(_("website"), blank=True)

    translated_fields = ("name",)
    panels = [*language_panels("name"), "kind", "country", "site"]
    search_fields = [
        *(index.AutocompleteField(name) for name in columns("name")),
        *(index.SearchField(name) for name in columns("name")),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["pk"]


class LegalAct(Named):
    """A directive, strategy or national law: data, so that pages cite it and follow its dates."""

    class Kind(models.TextChoices):
        DIRECTIVE = "directive", _("Directive")
        REGULATION = "regulation", _("Regulation")
        DECISION = "decision", _("Decision")
        STRATEGY = "strategy", _("Strategy")
        COMMUNICATION = "communication", _("Communication")
        REPORT = "report", _("Report")
        CONVENTION = "convention", _("Convention")
        NATIONAL = "national", _("National law")

    title = models.CharField(_("title"), max_length=400, blank=True)
    short_title = models.CharField(
        _("short title"),
        max_length=120,
        blank=True,
        help_text=_("As people call it, e.g. Anti-trafficking Directive."),
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.DIRECTIVE)
    celex = models.CharField(
        _("CELEX number"), max_length=40, blank=True, validators=[celex_number]
    )
    eli = models.URLField(
        _("ELI"), blank=True, help_text=_("European Legislation Identifier, if there is one.")
    )
    url = models.URLField(
        _("address"), blank=True, help_text=_("Only for an act that has neither CELEX nor ELI.")
    )
    country = models.ForeignKey(
        "countries.CountryPage",
        verbose_name=_("country"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="legal_acts",
        help_text=_("For national law only."),
    )
    adopted_on = models.DateField(_("adopted on"), null=True, blank=True)
    in_force_on = models.DateField(_("in force since"), null=True, blank=True)
    transposition_due = models.DateField(_("to be transposed by"), null=True, blank=True)
    amends = models.ManyToManyField(
        "self",
        verbose_name=_("amends"),
        blank=True,
        symmetrical=False,
        through="Amendment",
        through_fields=("act", "amended"),
        related_name="amended_by",
    )

    name_field = "title"
    translated_fields = ("title", "short_title")
    panels = [
        *language_panels("title", "short_title"),
        "kind",
        "celex",
        "eli",
        "url",
        "country",
        "adopted_on",
        "in_force_on",
        "transposition_due",
        "amends",
    ]
    search_fields = [
        index.AutocompleteField("celex"),
        *(index.AutocompleteField(name) for name in columns("title", "short_title")),
        *(index.SearchField(name) for name in columns("title", "short_title")),
        *(index.FilterField(name) for name in ("kind", "celex", "adopted_on")),
    ]

    class Meta:
        verbose_name = _("legal act")
        verbose_name_plural = _("legal acts")
        ordering = ["-adopted_on", "pk"]

    def address_in(self, language):
        """Where to read the act, in ``language`` where it is kept in all; may be empty."""
        return (
            eur_lex(self.celex, language)
            if self.celex
            else in_language(self.eli or self.url, language)
        )

    def clean(self):
        super().clean()
        if self.adopted_on and self.in_force_on and self.in_force_on < self.adopted_on:
            raise ValidationError(
                {"in_force_on": _("An act cannot be in force before it is adopted.")}
            )


class Amendment(models.Model):
    """That one act amends another, and since when that stands here: whoever cites the other reads it again."""

    act = models.ForeignKey(
        LegalAct, on_delete=models.CASCADE, db_column="from_legalact_id", related_name="+"
    )
    amended = models.ForeignKey(
        LegalAct, on_delete=models.CASCADE, db_column="to_legalact_id", related_name="+"
    )
    # Unknown of those that were entered before it was noted.
    recorded_at = models.DateTimeField(default=timezone.now, null=True, editable=False)

    class Meta:
        db_table = "content_legalact_amends"  # as it was before it knew its day
        unique_together = [("act", "amended")]

    def __str__(self):
        return f"{self.act_id} > {self.amended_id}"


class Source(Named):
    """Something a footnote cites. Its title may be given in several languages, as published."""

    authors = models.CharField(_("authors"), max_length=250, blank=True)
    title = models.CharField(_("title"), max_length=400, blank=True)
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    published = models.CharField(
        _("published"), max_length=40, blank=True, help_text=_("A year or a date, as printed.")
    )
    language = models.CharField(
        _("language"),
        max_length=5,
        blank=True,
        choices=[(code, endonym(code)) for code in SCHEMA],
        help_text=_("Of the publication itself, if it is not the reader's."),
    )
    url = models.URLField(_("address"), max_length=500, blank=True)
    celex = models.CharField(
        _("CELEX number"),
        max_length=40,
        blank=True,
        validators=[celex_number],
        help_text=_("The link then leads to EUR-Lex in the reader's language."),
    )
    accessed_on = models.DateField(_("accessed on"), null=True, blank=True)

    name_field = "title"
    translated_fields = ("title",)
    panels = [
        *language_panels("title"),
        "authors",
        "publisher",
        "published",
        "language",
        "url",
        "celex",
        "accessed_on",
    ]
    search_fields = [
        index.AutocompleteField("authors"),
        index.AutocompleteField("publisher"),
        index.AutocompleteField("celex"),
        *(index.AutocompleteField(name) for name in columns("title")),
        *(index.SearchField(name) for name in columns("title")),
        *(index.FilterField(name) for name in ("publisher", "language", "accessed_on")),
    ]

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["-pk"]

    def address_in(self, language):
        """Where to read it, in ``language`` at EUR-Lex; may be empty."""
        return eur_lex(self.celex, language) if self.celex else in_language(self.url, language)

    def clean(self):
        super().clean()
        if self.accessed_on and self.accessed_on > timezone.localdate():
            raise ValidationError({"accessed_on": _("This day is still to come.")})


class GlossaryTerm(Named):
    """A word of the field as we use it in each language, and the words we avoid for it."""

    term = models.CharField(_("term"), max_length=150, blank=True)
    definition = models.TextField(_("definition"), blank=True)
    avoid = models.TextField(
        _("words to avoid"), blank=True, help_text=_("One word or phrase a line.")
    )

    name_field = "term"
    translated_fields = ("term", "definition", "avoid")
    panels = language_panels("term", "definition", "avoid")
    search_fields = [
        *(index.AutocompleteField(name) for name in columns("term")),
        *(index.SearchField(name) for name in columns("term", "definition")),
    ]

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")
        ordering = ["pk"]
