from django.db import models
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtail.url_routing import RouteResult

from portal.content.blocks import PROSE, SHORT
from portal.multilingual.languages import columns, known
from portal.multilingual.models import BasePage, TranslatedChild
from portal.multilingual.panels import (
    TranslatedInlinePanel,
    TranslatedPanel,
    child_panels,
    page_panels,
)
from portal.multilingual.reading import Text
from portal.serving.lifetimes import changes_at

from .. import help_lines, help_parts, shown_hotlines, tongues

NOT_FOUND = 404

# Languages of people who are trafficked in the EU beside the official ones, with the direction they are written in.
FURTHER_LANGUAGES = {
    "sq": "ltr",
    "ar": "rtl",
    "hy": "ltr",
    "bn": "ltr",
    "zh": "ltr",
    "fa": "rtl",
    "fil": "ltr",
    "ka": "ltr",
    "hi": "ltr",
    "ne": "ltr",
    "ps": "rtl",
    "ru": "ltr",
    "sr": "ltr",
    "so": "ltr",
    "th": "ltr",
    "ti": "ltr",
    "tr": "ltr",
    "uk": "ltr",
    "ur": "rtl",
    "vi": "ltr",
    "yo": "ltr",
}


def further_languages():
    """Choices for an editor: each language by its own name, and by its name in hers."""
    return [(code, tongues.label(code)) for code in FURTHER_LANGUAGES]


class HelpPage(BasePage):
    """Where somebody in danger finds help: at once, and without a script.

    Below its address stand further languages and cards to print: see ``help_parts``.
    """

    is_help = True

    emergency = RichTextField(
        _("in danger now"), features=SHORT, blank=True, help_text=_("Beside the number 112.")
    )
    where_am_i = RichTextField(_("I don't know which country I am in"), features=SHORT, blank=True)
    who_can_get_help = RichTextField(_("who can get help"), features=PROSE, blank=True)
    when_you_call = RichTextField(_("what happens when you call"), features=PROSE, blank=True)
    stay_safe = RichTextField(_("staying safe online"), features=PROSE, blank=True)
    neutral_title = models.CharField(
        _("title in the browser's tab"),
        max_length=60,
        blank=True,
        help_text=_("Something that nobody looking over a shoulder wonders about."),
    )

    translated_fields = (
        "emergency",
        "where_am_i",
        "who_can_get_help",
        "when_you_call",
        "stay_safe",
        "neutral_title",
    )
    prose_fields = translated_fields[:-1]
    plain_language_fields = ("summary", *prose_fields)
    page_description = _(
        "Where somebody in danger finds help. Numbers come from the countries' profiles."
    )
    parent_page_types = ["content.HomePage"]
    subpage_types = []
    max_count = 1
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("who_can_get_help", "when_you_call")),
    ]
    edit_panels = page_panels(
        translated=[TranslatedPanel(name) for name in translated_fields],
        shared=[
            TranslatedInlinePanel("versions", heading=_("Further languages"), label=_("Language")),
        ],
    )
    template = "countries/help_page.html"

    class Meta:
        verbose_name = _("help page")
        verbose_name_plural = _("help pages")

    def route_part(self, request, path_components):
        return RouteResult(self, kwargs={"part": help_parts.read(path_components)})

    def get_template(self, request, *args, part=None, **kwargs):
        return part.template if part else super().get_template(request, *args, **kwargs)

    def get_context(self, request, *args, part=None, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        if part:
            return {**context, **help_parts.context(self, part, request)}
        return {**context, **help_lines.answer_to(request), "versions": list(self.versions.all())}

    def serve(self, request, *args, **kwargs):
        response = super().serve(request, *args, **kwargs)
        countries = response.context_data["countries"]
        hotlines = [line for country in countries for line in country.hotlines]
        changes_at(response, shown_hotlines.stale_at(hotlines))
        if response.context_data["unknown_country"]:
            response.status_code = NOT_FOUND  # the page itself comes all the same: it is what helps
        return response

    @property
    def title_in_tab(self):
        """A Text that says nothing to whoever looks over the reader's shoulder."""
        title = self.text("neutral_title")
        return title or Text(gettext("Information"), known(get_language()), foreign=True)


class HelpVersion(TranslatedChild):
    """The help in a language that is not one of the portal's: plain words, a row, no column.

    Every label a reader of this version meets stands here, because the interface has no words in it.
    """

    page = ParentalKey(HelpPage, on_delete=models.CASCADE, related_name="versions")
    language = models.CharField(_("language"), max_length=5, choices=further_languages)
    title = models.CharField(_("title"), max_length=100)
    emergency = models.TextField(
        _("in danger now"), help_text=_("A sentence that says to call 112.")
    )
    leave = models.CharField(_("“Leave this site quickly”"), max_length=80)
    where_am_i_title = models.CharField(
        _("“I don't know which country I am in”"), max_length=100, blank=True
    )
    where_am_i = models.TextField(_("I don't know which country I am in"), blank=True)
    who_title = models.CharField(_("“Who can get help”"), max_length=100, blank=True)
    who = models.TextField(_("who can get help"), blank=True, help_text=_("A sentence a line."))
    call_title = models.CharField(_("“What happens when you call”"), max_length=100, blank=True)
    call = models.TextField(
        _("what happens when you call"), blank=True, help_text=_("A step a line.")
    )
    safe_title = models.CharField(_("“Staying safe online”"), max_length=100, blank=True)
    safe = models.TextField(_("staying safe online"), blank=True, help_text=_("A sentence a line."))
    choose = models.CharField(_("“Choose your country”"), max_length=80, blank=True)
    show = models.CharField(_("“Show”"), max_length=40, blank=True)
    numbers_title = models.CharField(_("“Telephone numbers”"), max_length=80, blank=True)
    free = models.CharField(_("“free of charge”"), max_length=60, blank=True)
    demonstration = models.CharField(
        _("“Demonstration: this number does not exist”"), max_length=120, blank=True
    )
    unique_in_page = "language"
    row_fields = child_panels(
        "language",
        "title",
        "emergency",
        "leave",
        "where_am_i_title",
        "where_am_i",
        "who_title",
        "who",
        "call_title",
        "call",
        "safe_title",
        "safe",
        "choose",
        "show",
        "numbers_title",
        "free",
        "demonstration",
    )

    class Meta(TranslatedChild.Meta):
        verbose_name = _("further language")
        verbose_name_plural = _("further languages")

    @property
    def direction(self):
        return FURTHER_LANGUAGES.get(self.language, "ltr")

    @property
    def endonym(self):
        return tongues.endonym(self.language)
