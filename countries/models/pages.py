from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtail.url_routing import RouteResult

from portal.content.blocks import PROSE
from portal.content.models.index_pages import IndexPage
from portal.multilingual.languages import columns, known
from portal.multilingual.models import BasePage, TranslatedChild
from portal.multilingual.panels import (
    SharedPanel,
    TranslatedInlinePanel,
    TranslatedPanel,
    child_panels,
    page_panels,
)
from portal.serving.lifetimes import changes_at

from .. import figures_page, shown_hotlines
from ..figures.models import Observation
from ..figures.profile import profile_of
from ..map import drawing

NOT_FOUND = 404


class CountryIndexPage(IndexPage):
    """All Member States, from A to Z in the reader's language."""

    page_description = _(
        "The countries from A to Z and on the map. It fills itself from the pages below it."
    )
    subpage_types = ["countries.CountryPage"]
    template = "countries/country_index_page.html"

    class Meta:
        verbose_name = _("country index")
        verbose_name_plural = _("country indexes")

    def route_part(self, request, path_components):
        return RouteResult(self, kwargs={"part": figures_page.read(path_components)})

    def get_template(self, request, *args, part="", **kwargs):
        return figures_page.TEMPLATE if part else super().get_template(request, *args, **kwargs)

    def get_context(self, request, *args, part="", **kwargs):
        context = super().get_context(request, *args, **kwargs)
        countries = CountryPage.a_to_z()
        if part:
            return {**context, **figures_page.context(self, request, countries, context)}
        return {
            **context,
            "countries": countries,
            "map": drawing(countries),
            "figures_path": figures_page.PART if Observation.objects.exists() else "",
        }

    def serve(self, request, *args, part="", **kwargs):
        response = super().serve(request, *args, part=part, **kwargs)
        if part and response.context_data["unknown"]:
            response.status_code = NOT_FOUND  # what there is comes all the same, with a sentence
        return response


class CountryPage(BasePage):
    """One Member State's profile: how it prevents trafficking, finds and helps victims, and prosecutes."""

    code = models.CharField(
        _("country code"), max_length=2, unique=True, help_text=_("ISO 3166-1, e.g. LV")
    )
    situation = RichTextField(_("situation"), features=PROSE, blank=True)
    framework = RichTextField(_("legal and policy framework"), features=PROSE, blank=True)
    prevention = RichTextField(_("prevention"), features=PROSE, blank=True)
    assistance = RichTextField(_("assistance to victims"), features=PROSE, blank=True)
    prosecution = RichTextField(_("investigation and prosecution"), features=PROSE, blank=True)
    cooperation = RichTextField(_("cooperation"), features=PROSE, blank=True)
    referral = RichTextField(_("referral to help"), features=PROSE, blank=True)
    topics = ParentalManyToManyField(
        "content.Topic", verbose_name=_("topics"), blank=True, related_name="+"
    )

    SECTIONS = (
        "situation",
        "framework",
        "prevention",
        "assistance",
        "prosecution",
        "cooperation",
        "referral",
    )
    is_section = True  # by itself in reports
    translated_fields = SECTIONS
    prose_fields = SECTIONS
    page_description = _(
        "One country's profile, with its hotlines. What is new in the country is a news item."
    )
    parent_page_types = ["countries.CountryIndexPage"]
    subpage_types = []
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns(*SECTIONS)),
        index.FilterField("code"),
    ]
    edit_panels = page_panels(
        translated=[TranslatedPanel(name) for name in SECTIONS],
        shared=[
            SharedPanel("code"),
            SharedPanel("topics"),
            TranslatedInlinePanel("facts", heading=_("Facts to compare"), label=_("Fact")),
            TranslatedInlinePanel(
                "referral_steps", heading=_("National referral pathway"), label=_("Step")
            ),
            TranslatedInlinePanel("hotlines", heading=_("Hotlines"), label=_("Hotline")),
            TranslatedInlinePanel("links", heading=_("Links"), label=_("Link")),
        ],
    )
    template = "countries/country_page.html"

    class Meta:
        verbose_name = _("country profile")
        verbose_name_plural = _("country profiles")

    @property
    def eu_code(self):
        """The code the EU uses: EL for Greece, otherwise ISO 3166-1."""
        return {"GR": "EL"}.get(self.code, self.code)

    @classmethod
    def a_to_z(cls):
        """Published countries, in the alphabetical order of the active language."""
        from portal.multilingual.collation import sort_key

        code = known(get_language())
        countries = list(cls.objects.readable().public().for_listing())
        return sorted(
            countries, key=lambda country: sort_key(str(country.text("local_title")), code)
        )

    def serve(self, request, *args, **kwargs):
        response = super().serve(request, *args, **kwargs)
        if hotlines := response.context_data.get("hotlines"):
            changes_at(response, shown_hotlines.stale_at(hotlines))
        return response

    def get_context(self, request, *args, **kwargs):
        sections = [
            (name, self._meta.get_field(name).verbose_name, self.text(name))
            for name in self.SECTIONS
        ]
        return {
            **super().get_context(request, *args, **kwargs),
            "sections": [section for section in sections if section[2]],
            "hotlines": shown_hotlines.of(self),
            "links": list(self.links.all()),
            "topics": list(self.topics.all()),
            "figures": profile_of(self.code),
        }


class CountryLink(TranslatedChild):
    """Where to read on: an authority, a law, a service."""

    page = ParentalKey(CountryPage, on_delete=models.CASCADE, related_name="links")
    label = models.CharField(_("text"), max_length=200, blank=True)
    url = models.URLField(_("address"))

    translated_fields = ("label",)
    row_fields = child_panels("url", translated_fields)

    class Meta(TranslatedChild.Meta):
        verbose_name = _("link")
        verbose_name_plural = _("links")
