"""News as an Atom feed, one per language: only what is published in that language."""

from dataclasses import dataclass
from datetime import datetime, time
from uuid import uuid5

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language, gettext

from portal.multilingual.languages import known

from .models import NewsIndexPage, NewsPage

LENGTH = 30


@dataclass(frozen=True)
class Subscription:
    """One request for the feed: its language is the address's."""

    request: HttpRequest
    language: str


@dataclass(frozen=True)
class Entry:
    """One news item as the feed shows it."""

    item: NewsPage
    subscription: Subscription

    @property
    def address(self):
        return self.item.full_url_in(self.subscription.language, self.subscription.request)

    @property
    def identifier(self):
        """Stays when the address changes; differs per language, as the texts do."""
        return uuid5(self.item.translation_key, self.subscription.language).urn

    @property
    def published(self):
        return start_of(self.item.date)

    @property
    def updated(self):
        return self.item.last_published_at or start_of(self.item.updated_on or self.item.date)


def start_of(day):
    return timezone.make_aware(datetime.combine(day, time.min))


class NewsFeed(Feed):
    """The latest news in the language of the address."""

    feed_type = Atom1Feed

    def get_object(self, request):
        return Subscription(request, known(get_language()))

    def title(self, subscription):
        return gettext("News: together against trafficking in human beings")

    def subtitle(self, subscription):
        return gettext("News, press releases, updates from the countries and event reports.")

    def author_name(self, subscription):
        return gettext("Together against trafficking in human beings")

    def link(self, subscription):
        index = NewsIndexPage.objects.readable().for_listing().first()
        return (
            index.full_url_in(subscription.language, subscription.request)
            if index
            else f"/{subscription.language}/"
        )

    def items(self, subscription):
        news = NewsPage.objects.available_in(subscription.language).public()
        for item in news.order_by("-date", "-pk").for_listing("summary")[:LENGTH]:
            yield Entry(item, subscription)

    def item_title(self, entry):
        return entry.item.local_title

    def item_description(self, entry):
        return escape(entry.item.summary)  # Atom carries it as HTML

    def item_link(self, entry):
        return entry.address

    def item_guid(self, entry):
        return entry.identifier

    def item_pubdate(self, entry):
        return entry.published

    def item_updateddate(self, entry):
        return entry.updated

    def item_author_name(self, entry):
        return entry.item.organisation or None
