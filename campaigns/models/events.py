from datetime import timedelta

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.models import PageManager
from wagtail.search import index

from portal.content.blocks import BodyBlock
from portal.content.fields import StreamField
from portal.content.models.index_pages import IndexPage
from portal.content.related import readable_countries
from portal.multilingual.languages import columns
from portal.multilingual.models import BasePage
from portal.multilingual.panels import SharedPanel, TranslatedPanel, page_panels
from portal.multilingual.querysets import TranslatedPageQuerySet


def next_hour():
    """What a new event begins with; forms know no seconds, so neither does the suggestion."""
    return timezone.now().replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


class EventQuerySet(TranslatedPageQuerySet):
    def upcoming(self):
        """Readable events that are not over, the next one first."""
        return self._listed().filter(end__gte=timezone.now()).order_by("start", "pk")

    def past(self):
        """Readable events that are over, the latest first."""
        return self._listed().filter(end__lt=timezone.now()).order_by("-start", "-pk")

    def _listed(self):
        return self.readable().public().for_listing("summary", "place")


class EventIndexPage(IndexPage):
    """What is coming, then what has been."""

    page_description = _("The calendar. It fills itself from the pages below it.")
    subpage_types = ["campaigns.EventPage"]
    per_page = 10
    template = "campaigns/event_index_page.html"

    class Meta:
        verbose_name = _("event index")
        verbose_name_plural = _("event indexes")

    def get_context(self, request, *args, **kwargs):
        events = EventPage.objects.descendant_of(self)
        past = Paginator(events.past(), self.per_page).get_page(request.GET.get("page"))
        return {
            **super().get_context(request, *args, **kwargs),
            "upcoming": list(events.upcoming()) if past.number == 1 else [],
            "past": past,
        }


class EventPage(BasePage):
    """A conference, training or day of action."""

    start = models.DateTimeField(_("start"), default=next_hour)
    end = models.DateTimeField(_("end"), default=next_hour)
    online_link = models.URLField(
        _("online link"), blank=True, help_text=_("Where to take part or to register.")
    )
    place = models.CharField(
        _("place"), max_length=200, blank=True, help_text=_("Venue and town, or “Online”.")
    )
    organiser = models.ForeignKey(
        "content.Organisation",
        verbose_name=_("organiser"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)
    topics = ParentalManyToManyField(
        "content.Topic", verbose_name=_("topics"), blank=True, related_name="+"
    )
    countries = ParentalManyToManyField(
        "countries.CountryPage", verbose_name=_("countries"), blank=True, related_name="events"
    )

    objects = PageManager.from_queryset(EventQuerySet)()

    translated_fields = ("place", "body")
    read_with = ("organiser",)
    prose_fields = ("body",)
    page_description = _("A conference, training or day of action, with its time and place.")
    parent_page_types = ["campaigns.EventIndexPage"]
    subpage_types = []
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("place", "body")),
        index.FilterField("start"),
        index.FilterField("end"),
    ]
    edit_panels = page_panels(
        translated=[TranslatedPanel("place"), TranslatedPanel("body")],
        shared=[
            SharedPanel(name)
            for name in ("start", "end", "online_link", "organiser", "topics", "countries")
        ],
    )
    template = "campaigns/event_page.html"

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    @property
    def is_over(self):
        return self.end < timezone.now()

    def clean(self):
        super().clean()
        if self.start and self.end and self.end < self.start:
            raise ValidationError({"end": _("The event cannot end before it begins.")})

    def get_context(self, request, *args, **kwargs):
        return {
            **super().get_context(request, *args, **kwargs),
            "topics": list(self.topics.all()),
            "countries": readable_countries(self),
        }
