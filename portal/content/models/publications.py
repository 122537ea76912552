from urllib.parse import quote

from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import RichTextField
from wagtail.models import PageManager
from wagtail.search import index

from portal.multilingual.languages import columns, known
from portal.multilingual.models import BasePage
from portal.multilingual.panels import SharedPanel, TranslatedPanel, page_panels
from portal.multilingual.querysets import TranslatedPageQuerySet

from ..blocks import PROSE, FilesBlock
from ..fields import StreamField
from ..files import languages_of, offer
from ..listing import listing
from ..related import chosen, readable_countries
from .index_pages import IndexPage
from .knowledge import celex_number, eur_lex

DOI = "https://doi.org/{}"


class PublicationQuerySet(TranslatedPageQuerySet):
    def newest(self):
        """Readable publications, newest first, with what a listing shows."""
        return self.readable().public().order_by("-date", "-pk").for_listing("summary")


class PublicationIndexPage(IndexPage):
    """All publications, newest first, with filters."""

    page_description = _(
        "The list of publications with filters. It fills itself from the pages below it."
    )
    subpage_types = ["content.PublicationPage"]
    template = "content/publication_index_page.html"

    class Meta:
        verbose_name = _("publication index")
        verbose_name_plural = _("publication indexes")

    def get_context(self, request, *args, **kwargs):
        language = known(get_language())
        publications = PublicationPage.objects.descendant_of(self).newest()
        found = listing(publications, request.GET, language)
        languages = languages_of([publication.files for publication in found.page], language)
        return {
            **super().get_context(request, *args, **kwargs),
            "listing": found,
            "publications": list(zip(found.page, languages, strict=True)),
            "topic": found.only("topic"),
            "country": found.only("country"),
        }


class PublicationPage(BasePage):
    """A report, study or leaflet, with a file per language and how to cite it."""

    class Kind(models.TextChoices):
        REPORT = "report", _("Report")
        STUDY = "study", _("Study")
        STRATEGY = "strategy", _("Strategy")
        LEGISLATION = "legislation", _("Legislation")
        GUIDANCE = "guidance", _("Guidance")
        FACTSHEET = "factsheet", _("Factsheet")
        STATISTICS = "statistics", _("Statistics")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.REPORT)
    date = models.DateField(_("date"), default=timezone.localdate)
    authors = models.CharField(_("authors"), max_length=250, blank=True)
    publisher = models.ForeignKey(
        "content.Organisation",
        verbose_name=_("publisher"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="publications",
    )
    isbn = models.CharField(
        _("ISBN"),
        max_length=17,
        blank=True,
        validators=[
            RegexValidator(r"^(97[89]-?)?[0-9][0-9-]{8,12}[0-9X]$", _("Write ten or 13 digits."))
        ],
    )
    doi = models.CharField(
        _("DOI"),
        max_length=120,
        blank=True,
        validators=[RegexValidator(r"^10\.[0-9]{4,9}/\S+$", _("Write it as 10.1234/abcd."))],
    )
    celex = models.CharField(
        _("CELEX number"), max_length=40, blank=True, validators=[celex_number]
    )
    url = models.URLField(
        _("address"), blank=True, help_text=_("Where the original stands, if not here.")
    )
    abstract = RichTextField(_("abstract"), features=PROSE, blank=True)
    key_findings = RichTextField(_("key findings"), features=PROSE, blank=True)
    files = StreamField(
        FilesBlock(),
        verbose_name=_("files"),
        blank=True,
        help_text=_("A file per language; each file says its own language."),
    )
    topics = ParentalManyToManyField(
        "content.Topic", verbose_name=_("topics"), blank=True, related_name="+"
    )
    countries = ParentalManyToManyField(
        "countries.CountryPage",
        verbose_name=_("countries"),
        blank=True,
        related_name="publications",
    )

    objects = PageManager.from_queryset(PublicationQuerySet)()

    translated_fields = ("abstract", "key_findings")
    read_with = ("publisher",)
    prose_fields = translated_fields
    page_description = _(
        "A report, study or leaflet with a file per language. A news item may announce it."
    )
    parent_page_types = ["content.PublicationIndexPage"]
    subpage_types = []
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("abstract", "key_findings")),
        index.FilterField("date"),
        index.FilterField("kind"),
    ]
    edit_panels = page_panels(
        translated=[TranslatedPanel(name) for name in translated_fields],
        shared=[
            SharedPanel(name)
            for name in (
                "kind",
                "date",
                "authors",
                "publisher",
                "isbn",
                "doi",
                "celex",
                "url",
                "files",
                "topics",
                "countries",
            )
        ],
    )
    template = "content/publication_page.html"

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "offer": offer(chosen(self.files), context["reading"].language),
            "identifiers": self.identifiers(context["reading"].language),
            "citation": self.citation(context["reading"]),
            "topics": list(self.topics.all()),
            "countries": readable_countries(self),
        }

    def identifiers(self, language):
        """``[(name, number, address)]`` by which the publication is found elsewhere; some lead nowhere."""
        known_as = [
            ("ISBN", self.isbn, ""),
            ("DOI", self.doi, DOI.format(quote(self.doi))),
            ("CELEX", self.celex, eur_lex(self.celex, language)),
        ]
        return [identifier for identifier in known_as if identifier[1]]

    def citation(self, reading):
        """How to cite it, in the language it is read in: authors (year). Title. Publisher. Where it stands."""
        publisher = self.publisher and self.publisher.text("name", reading.content_language).value
        title = self.column_value("local_title", reading.content_language)
        year = f"({self.date.year})"
        who = self.authors or publisher
        parts = [f"{who} {year}" if who else "", title if who else f"{title} {year}"]
        if self.authors and publisher:
            parts.append(publisher)
        if self.isbn:
            parts.append(f"ISBN {self.isbn}")
        place = DOI.format(self.doi) if self.doi else self.url or reading.canonical_url
        return ". ".join(part.rstrip(".") for part in [*parts, place] if part)
