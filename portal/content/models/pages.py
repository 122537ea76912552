from django.apps import apps
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.fields import RichTextField
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

from ..acts import shown_acts
from ..blocks import PROSE, SHORT, ActionsBlock, BodyBlock, PagesBlock
from ..fields import StreamField
from ..related import pinned_first

FRONT = 3  # publications on the home page


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
    hero_image = models.ForeignKey(
        "content.PortalImage",
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    pinned_campaign = models.ForeignKey(
        "campaigns.CampaignPage",
        verbose_name=_("campaign shown"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Leave empty to show the newest one."),
    )
    pinned_news = StreamField(
        PagesBlock("campaigns.NewsPage", max_num=3),
        verbose_name=_("news shown first"),
        blank=True,
        help_text=_("Up to three. The rest of the three places goes to the newest."),
    )
    pinned_publications = StreamField(
        PagesBlock("content.PublicationPage", max_num=3),
        verbose_name=_("publications shown first"),
        blank=True,
        help_text=_("Up to three. The rest of the three places goes to the newest."),
    )
    key_documents = ParentalManyToManyField(
        "content.LegalAct", verbose_name=_("key documents"), blank=True, related_name="+"
    )

    # Looked up together with the newest, in one question.
    not_gathered = ("pinned_news", "pinned_publications")
    shown_with = ()
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
    prose_fields = translated_fields
    page_description = _(
        "The entrance. What follows from the tree (news, networks, campaign, countries) is looked up."
    )
    parent_page_types = ["multilingual.BasePage"]
    subpage_types = [
        "content.StandardPage",
        "content.CoordinatorPage",
        "content.NetworkIndexPage",
        "content.PublicationIndexPage",
        "countries.CountryIndexPage",
        "countries.HelpPage",
        "campaigns.CampaignIndexPage",
        "campaigns.NewsIndexPage",
        "campaigns.EventIndexPage",
    ]
    max_count = 1
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("intro", "crime_facts")),
    ]
    edit_panels = page_panels(
        translated=[TranslatedPanel(name) for name in translated_fields],
        shared=[
            *(
                SharedPanel(name)
                for name in (
                    "hero_image",
                    "pinned_campaign",
                    "pinned_news",
                    "pinned_publications",
                    "key_documents",
                )
            ),
            TranslatedInlinePanel("figures", heading=_("Figures"), label=_("Figure")),
        ],
    )
    template = "content/home_page.html"

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def get_context(self, request, *args, **kwargs):
        coordinator = self._coordinator()
        self.shown_with = [coordinator] if coordinator else []
        context = super().get_context(request, *args, **kwargs)
        publications = apps.get_model("content.PublicationPage").objects.newest()
        return {
            **context,
            "figures": list(self.figures.all()),
            "indexes": self._by_type(context["below_home"]),
            "documents": shown_acts(self.key_documents.all(), context["reading"].language),
            "coordinator": coordinator,
            "networks": list(apps.get_model("content.NetworkPage").objects.listed()),
            "publications": pinned_first(publications, self.pinned_publications)[:FRONT],
        }

    def _coordinator(self):
        pages = apps.get_model("content.CoordinatorPage").objects.readable().public()
        return pages.for_listing("summary", "role").order_by("path").first()

    def _by_type(self, sections):
        """``{model name: the first page of that type right below, or None}``."""
        found = dict.fromkeys(name.rpartition(".")[2] for name in self.subpage_types)
        for page in reversed(sections):
            if page.specific_class:
                found[page.specific_class.__name__] = page
        return found


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
    topics = ParentalManyToManyField(
        "content.Topic", verbose_name=_("topics"), blank=True, related_name="+"
    )

    translated_fields = ("body",)
    prose_fields = translated_fields
    page_description = _(
        "A text of its own, such as facts, EU actions, or the accessibility statement. Not for news."
    )
    parent_page_types = ["content.HomePage", "content.StandardPage"]
    subpage_types = ["content.StandardPage"]
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("body")),
    ]
    edit_panels = page_panels(translated=[TranslatedPanel("body")], shared=[SharedPanel("topics")])
    template = "content/standard_page.html"

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")
