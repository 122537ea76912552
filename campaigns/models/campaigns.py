from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.models import PageManager
from wagtail.search import index

from portal.content.blocks import BodyBlock, FilesBlock
from portal.content.fields import StreamField
from portal.content.files import offer
from portal.content.models.index_pages import IndexPage
from portal.content.related import chosen, readable_countries
from portal.multilingual.languages import columns
from portal.multilingual.models import BasePage, TranslatedChild
from portal.multilingual.panels import (
    SharedPanel,
    TranslatedInlinePanel,
    TranslatedPanel,
    child_panels,
    page_panels,
)
from portal.multilingual.querysets import TranslatedPageQuerySet

from .. import sharing
from ..blocks import IndicatorsBlock, ShareTextsBlock


class CampaignQuerySet(TranslatedPageQuerySet):
    def newest(self):
        """Readable campaigns, the latest first, with what a listing shows."""
        return self.readable().public().order_by("-start", "-pk").for_listing("summary", "slogan")


class CampaignIndexPage(IndexPage):
    """All campaigns, the latest first."""

    page_description = _("The list of campaigns. It fills itself from the pages below it.")
    subpage_types = ["campaigns.CampaignPage"]
    per_page = 10
    template = "campaigns/campaign_index_page.html"

    class Meta:
        verbose_name = _("campaign index")
        verbose_name_plural = _("campaign indexes")

    def get_context(self, request, *args, **kwargs):
        campaigns = CampaignPage.objects.descendant_of(self).newest()
        return {
            **super().get_context(request, *args, **kwargs),
            "campaigns": Paginator(campaigns, self.per_page).get_page(request.GET.get("page")),
        }


class CampaignPage(BasePage):
    """An awareness campaign: what to look for, what to do, and material to pass on."""

    slogan = models.CharField(_("slogan"), max_length=150, blank=True)
    start = models.DateField(_("from"), default=timezone.localdate)
    end = models.DateField(_("until"), null=True, blank=True)
    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)
    indicators = StreamField(
        IndicatorsBlock(),
        verbose_name=_("know the signs"),
        blank=True,
        help_text=_("One observation each, in plain words."),
    )
    disclaimer = models.TextField(
        _("what the signs do not say"),
        max_length=500,
        blank=True,
        help_text=_("Stands above the signs: one sign alone proves nothing."),
    )
    share_texts = StreamField(
        ShareTextsBlock(),
        verbose_name=_("texts to share"),
        blank=True,
        help_text=_("Ready to copy into a message or a post."),
    )
    partners = ParentalManyToManyField(
        "content.Organisation", verbose_name=_("partners"), blank=True, related_name="+"
    )
    topics = ParentalManyToManyField(
        "content.Topic", verbose_name=_("topics"), blank=True, related_name="+"
    )
    countries = ParentalManyToManyField(
        "countries.CountryPage",
        verbose_name=_("participating countries"),
        blank=True,
        related_name="campaigns",
    )

    objects = PageManager.from_queryset(CampaignQuerySet)()

    translated_fields = ("slogan", "body", "disclaimer", "indicators", "share_texts")
    prose_fields = ("body",)
    plain_language_fields = ("summary", "disclaimer", "indicators")
    page_description = _(
        "An awareness campaign: signs, materials in every language, texts to share."
    )
    parent_page_types = ["campaigns.CampaignIndexPage"]
    subpage_types = []
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("slogan", "body")),
        index.FilterField("start"),
    ]
    edit_panels = page_panels(
        translated=[TranslatedPanel(name) for name in translated_fields],
        shared=[
            *(SharedPanel(name) for name in ("start", "end", "countries", "partners", "topics")),
            TranslatedInlinePanel("materials", heading=_("Materials"), label=_("Material")),
        ],
    )
    template = "campaigns/campaign_page.html"

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")

    def clean(self):
        super().clean()
        if self.start and self.end and self.end < self.start:
            raise ValidationError({"end": _("The campaign cannot end before it begins.")})

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        reading = context["reading"]
        materials = self.materials.all()
        offers = [(one, offer(chosen(one.files), reading.language)) for one in materials]
        return {
            **context,
            "materials": [(material, files) for material, files in offers if files],
            "share": sharing.places(
                self.column_value("local_title", reading.content_language), reading
            ),
            "countries": readable_countries(self),
            "partners": list(self.partners.all()),
            "topics": list(self.topics.all()),
        }


class CampaignMaterial(TranslatedChild):
    """A poster or leaflet, with a file per language; each file says its own language."""

    class Kind(models.TextChoices):
        POSTER = "poster", _("Poster")
        LEAFLET = "leaflet", _("Leaflet")
        CARD = "card", _("Card")
        SOCIAL = "social", _("Picture for social media")
        VIDEO = "video", _("Video")
        PRESENTATION = "presentation", _("Presentation")
        OTHER = "other", _("Other")

    page = ParentalKey(CampaignPage, on_delete=models.CASCADE, related_name="materials")
    title = models.CharField(_("title"), max_length=150, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.POSTER)
    print_ready = models.BooleanField(
        _("ready for printing"), default=False, help_text=_("With bleed, in print quality.")
    )
    files = StreamField(FilesBlock(), verbose_name=_("files"), blank=True)

    translated_fields = ("title",)
    row_fields = child_panels(translated_fields, "kind", "print_ready", "files")

    class Meta(TranslatedChild.Meta):
        verbose_name = _("material")
        verbose_name_plural = _("materials")
