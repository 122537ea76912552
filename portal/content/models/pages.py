from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from portal.multilingual.languages import columns
from portal.multilingual.models import BasePage, TranslatedChild
from portal.multilingual.panels import (
    SharedPanel,
    TranslatedInlinePanel,
    TranslatedPanel,
    child_panels,
    page_panels,
)

from ..blocks import PROSE, SHORT, ActionsBlock, BodyBlock


class HomePage(BasePage):
    """The entrance: what the crime is, what is done about it, where to turn."""

    intro = RichTextField(_("introduction"), features=SHORT, blank=True)
    crime_facts = RichTextField(_("facts about the crime"), features=PROSE, blank=True)
    organised_crime = RichTextField(_("links with organised crime"), features=PROSE, blank=True)
    campaign = RichTextField(_("campaign"), features=PROSE, blank=True)
    actions = StreamField(ActionsBlock(), verbose_name=_("EU actions"), blank=True)
    framework = RichTextField(_("legal and policy framework"), features=PROSE, blank=True)
    coordinator = RichTextField(_("the coordinator's mandate"), features=PROSE, blank=True)
    coordination = RichTextField(_("networks and coordination"), features=PROSE, blank=True)
    coordinator_name = models.CharField(_("coordinator's name"), max_length=120, blank=True)
    hero_image = models.ForeignKey(
        "content.PortalImage",
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    translated_fields = (
        "intro",
        "crime_facts",
        "organised_crime",
        "campaign",
        "actions",
        "framework",
        "coordinator",
        "coordination",
    )
    parent_page_types = ["multilingual.BasePage"]
    subpage_types = [
        "content.StandardPage",
        "countries.CountryIndexPage",
        "campaigns.NewsIndexPage",
    ]
    max_count = 1
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("intro", "crime_facts")),
    ]
    edit_panels = page_panels(
        translated=[TranslatedPanel(name) for name in translated_fields],
        shared=[
            SharedPanel("coordinator_name"),
            SharedPanel("hero_image"),
            TranslatedInlinePanel("figures", heading=_("Figures"), label=_("Figure")),
        ],
    )
    template = "content/home_page.html"

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def get_context(self, request, *args, **kwargs):
        return {
            **super().get_context(request, *args, **kwargs),
            "figures": list(self.figures.all()),
        }


class FactFigure(TranslatedChild):
    """A number with its year and source: it never stands alone."""

    page = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="figures")
    value = models.CharField(_("value"), max_length=30)
    year = models.PositiveSmallIntegerField(_("year"))
    label = models.CharField(_("what it counts"), max_length=200, blank=True)
    source = models.CharField(_("source"), max_length=200, blank=True)
    source_url = models.URLField(_("address of the source"), blank=True)

    translated_fields = ("label", "source")
    row_fields = child_panels("value", "year", translated_fields, "source_url")

    class Meta(TranslatedChild.Meta):
        verbose_name = _("figure")
        verbose_name_plural = _("figures")


class StandardPage(BasePage):
    """A text of its own: facts about trafficking, the accessibility statement, privacy."""

    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)

    translated_fields = ("body",)
    parent_page_types = ["content.HomePage", "content.StandardPage"]
    subpage_types = ["content.StandardPage"]
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("body")),
    ]
    edit_panels = page_panels(translated=[TranslatedPanel("body")])
    template = "content/standard_page.html"

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")
