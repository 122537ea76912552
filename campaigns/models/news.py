from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.models import PageManager
from wagtail.search import index

from portal.content.acts import shown_acts
from portal.content.blocks import BodyBlock, PagesBlock
from portal.content.fields import StreamField
from portal.content.listing import listing
from portal.content.models.index_pages import IndexPage
from portal.content.related import chosen, readable_countries
from portal.multilingual.languages import columns, known
from portal.multilingual.models import BasePage
from portal.multilingual.panels import SharedPanel, TranslatedPanel, page_panels
from portal.multilingual.querysets import TranslatedPageQuerySet

from ..country_news import countries_of, is_limited


class NewsQuerySet(TranslatedPageQuerySet):
    def newest(self):
        """Readable news, newest first, with what a listing shows."""
        return self.readable().public().order_by("-date", "-pk").for_listing("summary")

    def about(self, country):
        """News that names this country."""
        return self.newest().filter(countries=country)


class NewsIndexPage(IndexPage):
    """All news, newest first."""

    page_description = _("The list of news with filters. It fills itself from the pages below it.")
    subpage_types = ["campaigns.NewsPage"]
    template = "campaigns/news_index_page.html"

    class Meta:
        verbose_name = _("news index")
        verbose_name_plural = _("news indexes")

    def get_context(self, request, *args, **kwargs):
        news = NewsPage.objects.descendant_of(self).newest()
        found = listing(news, request.GET, known(get_language()))
        return {
            **super().get_context(request, *args, **kwargs),
            "listing": found,
            "topic": found.only("topic"),
            "country": found.only("country"),
        }


class NewsPage(BasePage):
    """A news item, press release, country update or event report."""

    class Kind(models.TextChoices):
        NEWS = "news", _("News")
        PRESS_RELEASE = "press_release", _("Press release")
        COUNTRY_UPDATE = "country_update", _("Update from a country")
        EVENT_REPORT = "event_report", _("Event report")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.NEWS)
    date = models.DateField(_("date"), default=timezone.localdate)
    updated_on = models.DateField(_("updated on"), null=True, blank=True)
    issued_by = models.ForeignKey(
        "content.Organisation",
        verbose_name=_("issuing organisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    lead_image = models.ForeignKey(
        "content.PortalImage",
        verbose_name=_("lead picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    lead_image_caption = models.CharField(
        _("caption of the lead picture"), max_length=250, blank=True
    )
    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)
    topics = ParentalManyToManyField(
        "content.Topic", verbose_name=_("topics"), blank=True, related_name="+"
    )
    countries = ParentalManyToManyField(
        "countries.CountryPage", verbose_name=_("countries"), blank=True, related_name="news"
    )
    legal_acts = ParentalManyToManyField(
        "content.LegalAct", verbose_name=_("legal acts"), blank=True, related_name="+"
    )
    related_pages = StreamField(
        PagesBlock(), verbose_name=_("related pages"), blank=True, help_text=_("To read on.")
    )

    objects = PageManager.from_queryset(NewsQuerySet)()

    translated_fields = ("body", "lead_image_caption")
    read_with = ("issued_by",)
    prose_fields = ("body",)
    page_description = _(
        "News, a press release, an update from a country or a report on an event that is over."
    )
    parent_page_types = ["campaigns.NewsIndexPage"]
    subpage_types = []
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("body")),
        index.FilterField("date"),
        index.FilterField("kind"),
    ]
    edit_panels = page_panels(
        translated=[TranslatedPanel("body"), TranslatedPanel("lead_image_caption")],
        shared=[
            SharedPanel(name)
            for name in (
                "kind",
                "date",
                "updated_on",
                "issued_by",
                "lead_image",
                "topics",
                "countries",
                "legal_acts",
                "related_pages",
            )
        ],
    )
    template = "campaigns/news_page.html"

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")

    def offered(self, field_name, pages, user):
        if field_name == "countries" and self.pk and is_limited(user, self):
            return pages.filter(pk__in=countries_of(user))
        return pages

    def clean(self):
        super().clean()
        if self.updated_on and self.date and self.updated_on < self.date:
            raise ValidationError(
                {"updated_on": _("The update cannot be earlier than the date of the item.")}
            )

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "topics": list(self.topics.all()),
            "countries": readable_countries(self),
            "acts": shown_acts(self.legal_acts.all(), context["reading"].language),
            "related_pages": chosen(self.related_pages),
        }
