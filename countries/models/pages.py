from django.db import models
from django.utils.translation import get_language, gettext
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

from .. import shown_hotlines
from ..answer_rows import FactsPanel, StepsPanel
from ..figures.models import Observation
from ..figures.profile import profile_of
from ..map import drawing


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
        return RouteResult(self, kwargs={"part": index_parts().read(path_components)})

    def get_template(self, request, *args, part=None, **kwargs):
        return part.template if part else super().get_template(request, *args, **kwargs)

    def get_context(self, request, *args, part=None, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        if part:
            return part.context(self, context, request)
        countries = CountryPage.a_to_z()
        return {
            **context,
            "countries": countries,
            "map": drawing(countries),
            "figures_path": "figures" if Observation.objects.exists() else "",
        }

    def serve(self, request, *args, part=None, **kwargs):
        if part and (file := part.file(self, request)):
            return file
        response = super().serve(request, *args, part=part, **kwargs)
        if part:
            response.status_code = part.status(response.context_data)
        return response


def index_parts():
    """What stands below the index's address; it reads profiles, so it is not there yet when they are defined."""
    from .. import index_parts

    return index_parts


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
    is_section = True
    keeps_history = True
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
            TranslatedInlinePanel(
                "facts",
                heading=_("Facts to compare"),
                label=_("Fact"),
                panel=FactsPanel,
                help_text=_(
                    "Open a fact, change it and publish. “Not known” means that somebody looked and did not find out;"
                    " what nobody has looked for stays empty."
                ),
            ),
            TranslatedInlinePanel(
                "referral_steps",
                heading=_("National referral pathway"),
                label=_("Step"),
                panel=StepsPanel,
                help_text=_(
                    "The same seven steps in every country. A step that is left empty is shown as not entered yet."
                ),
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
        shown = getattr(response, "context_data", None) or {}
        if hotlines := shown.get("hotlines"):
            changes_at(response, shown_hotlines.stale_at(hotlines))
        return response

    def get_context(self, request, *args, **kwargs):
        from ..statements import statements_of

        said = statements_of([self], known(get_language()))[self.pk]
        sections = [
            (name, self._meta.get_field(name).verbose_name, self.text(name))
            for name in self.SECTIONS
        ]
        sections = [one for one in sections if one[2] or (one[0] == "referral" and said.has_steps)]
        facts = [("facts", gettext("Facts"))] if said.has_facts else []
        return {
            **super().get_context(request, *args, **kwargs),
            "statements": said,
            "contents": [*facts, *sections],
            "compare_url": self._compare_url(request),
            "sections": sections,
            "hotlines": shown_hotlines.of(self),
            "links": list(self.links.all()),
            "topics": list(self.topics.all()),
            "figures": profile_of(self.code),
        }

    def _compare_url(self, request):
        """Where this country is compared with others; "" if readers cannot get there."""
        above = self.known_ancestors()
        if not above or not above[-1].is_readable():
            return ""
        return f"{above[-1].get_url(request)}compare/?with={self.code.lower()}"


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
