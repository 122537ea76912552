"""Atom feeds, each in the language of its address: only what is published in that language, and public.

``/lv/news.atom``, ``/lv/publications.atom``, ``/lv/feeds/country-lv.atom``, ``/lv/feeds/topic-<slug>.atom``.
"""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from uuid import uuid5

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language, gettext

from countries.models import CountryPage
from portal.content.models import PublicationIndexPage, PublicationPage, Topic
from portal.content.plain_text import plain
from portal.multilingual.languages import known
from portal.multilingual.models import BasePage
from portal.serving import errors

from .models import EventPage, NewsIndexPage, NewsPage

LENGTH = 30


@dataclass(frozen=True)
class Subscription:
    """One request for a feed: its language is the address's. ``subject``: a country or a topic, or None."""

    request: HttpRequest
    language: str
    subject: Any = None

    @property
    def name(self):
        """What the subject is called, e.g. ``Latvia``."""
        field = "local_title" if isinstance(self.subject, BasePage) else "name"
        return plain(self.subject.text(field, around=self.language))

    def published(self, model, *fields):
        """Pages of a type that this reader's feeds may hold, with what an entry shows."""
        pages = model.objects.available_in(self.language).public()
        return pages.for_listing("summary").select_related(*fields)


@dataclass(frozen=True)
class Entry:
    """One page as a feed shows it."""

    item: BasePage
    subscription: Subscription
    published: datetime
    by: Any = None

    @property
    def address(self):
        return self.item.full_url_in(self.subscription.language, self.subscription.request)

    @property
    def identifier(self):
        """Stays when the address changes; differs per language, as the texts do."""
        return uuid5(self.item.translation_key, self.subscription.language).urn

    @property
    def updated(self):
        return self.item.last_published_at or self.published

    @property
    def author(self):
        return plain(self.by.text("name", around=self.subscription.language)) if self.by else None


def start_of(day):
    return timezone.make_aware(datetime.combine(day, time.min))


def first_published(page):
    return page.first_published_at or page.last_published_at or timezone.now()


def news_entries(subscription, **about):
    news = subscription.published(NewsPage, "issued_by").filter(**about).order_by("-date", "-pk")
    return [
        Entry(item, subscription, start_of(item.date), item.issued_by) for item in news[:LENGTH]
    ]


def publication_entries(subscription, **about):
    found = subscription.published(PublicationPage, "publisher").filter(**about)
    return [
        Entry(item, subscription, start_of(item.date), item.publisher)
        for item in found.order_by("-date", "-pk")[:LENGTH]
    ]


def event_entries(subscription, **about):
    """Announced when they are published, not when they take place: that may still be to come."""
    found = subscription.published(EventPage, "organiser").filter(**about)
    return [
        Entry(item, subscription, first_published(item), item.organiser)
        for item in found.order_by("-first_published_at", "-pk")[:LENGTH]
    ]


class PortalFeed(Feed):
    """What all feeds share. Subclasses say ``entries`` and what the feed is called."""

    feed_type = Atom1Feed
    index = NewsIndexPage

    def __call__(self, request, *args, **kwargs):
        try:
            return super().__call__(request, *args, **kwargs)
        except Http404:
            return errors.not_found(request)

    def get_object(self, request):
        return Subscription(request, known(get_language()))

    def author_name(self, subscription):
        return gettext("Together against trafficking in human beings")

    def link(self, subscription):
        language = subscription.language
        index = self.index.objects.readable().public().for_listing().first()
        return index.full_url_in(language, subscription.request) if index else f"/{language}/"

    def items(self, subscription):
        return self.entries(subscription)

    def item_title(self, entry):
        return plain(entry.item.local_title)

    def item_description(self, entry):
        return escape(plain(entry.item.summary))  # Atom carries it as HTML

    def item_link(self, entry):
        return entry.address

    def item_guid(self, entry):
        return entry.identifier

    def item_pubdate(self, entry):
        return entry.published

    def item_updateddate(self, entry):
        return entry.updated

    def item_author_name(self, entry):
        return entry.author


class NewsFeed(PortalFeed):
    """The latest news."""

    def title(self, subscription):
        return gettext("News: together against trafficking in human beings")

    def subtitle(self, subscription):
        return gettext("News, press releases, updates from the countries and event reports.")

    def entries(self, subscription):
        return news_entries(subscription)


class PublicationFeed(PortalFeed):
    """The latest publications."""

    index = PublicationIndexPage

    def title(self, subscription):
        return gettext("Publications: together against trafficking in human beings")

    def subtitle(self, subscription):
        return gettext("Reports, studies, strategies, guidance and statistics.")

    def entries(self, subscription):
        return publication_entries(subscription)


class SubjectFeed(PortalFeed):
    """Everything about one subject, latest first."""

    def title(self, subscription):
        return gettext("%(subject)s: together against trafficking in human beings") % {
            "subject": subscription.name
        }

    def entries(self, subscription):
        found = self.about(subscription)
        return sorted(found, key=lambda entry: entry.updated, reverse=True)[:LENGTH]


class CountryFeed(SubjectFeed):
    """News, events and publications that name a country, and its profile when that changes."""

    def get_object(self, request, code):
        countries = CountryPage.objects.readable().public().for_listing("summary")
        country = countries.filter(code=code.upper()).first() if code == code.lower() else None
        if country is None:
            raise Http404
        return Subscription(request, known(get_language()), country)

    def subtitle(self, subscription):
        return gettext(
            "News, events and publications about the country, and changes to its profile."
        )

    def link(self, subscription):
        return subscription.subject.full_url_in(subscription.language, subscription.request)

    def about(self, subscription):
        profile = subscription.subject
        own = profile.is_available_in(subscription.language)
        return [
            *([Entry(profile, subscription, first_published(profile))] if own else []),
            *news_entries(subscription, countries=profile),
            *event_entries(subscription, countries=profile),
            *publication_entries(subscription, countries=profile),
        ]


class TopicFeed(SubjectFeed):
    """News, events and publications on a topic."""

    def get_object(self, request, slug):
        topic = Topic.objects.filter(slug=slug).first()
        if topic is None:
            raise Http404
        return Subscription(request, known(get_language()), topic)

    def subtitle(self, subscription):
        return gettext("News, events and publications on the topic.")

    def link(self, subscription):
        return f"{super().link(subscription)}?topic={subscription.subject.slug}"

    def about(self, subscription):
        topic = subscription.subject
        return [
            *news_entries(subscription, topics=topic),
            *event_entries(subscription, topics=topic),
            *publication_entries(subscription, topics=topic),
        ]
