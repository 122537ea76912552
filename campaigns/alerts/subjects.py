"""What alerts can be about, as readers choose it: ``news``, ``country-lv``, ``topic-labour``.

The same names as in the addresses of the feeds.
"""

from dataclasses import dataclass, field

from django.utils.translation import gettext

from countries.models import CountryPage
from portal.content.models import Topic
from portal.content.plain_text import plain
from portal.multilingual.collation import sort_key

NEWS = "news"


@dataclass(frozen=True)
class Subject:
    """One thing to be told about. ``columns``: how a ``Subscription`` names it."""

    value: str
    name: str
    columns: dict = field(default_factory=dict)


def all_news():
    return Subject(NEWS, gettext("All news"))


def of_country(country, language):
    name = plain(country.text("local_title", around=language).value)
    return Subject(f"country-{country.code.lower()}", name, {"country": country})


def of_topic(topic, language):
    name = plain(topic.text("name", around=language).value) or topic.slug
    return Subject(f"topic-{topic.slug}", name, {"topic": topic})


def of_subscription(subscription, language):
    """Its subject; country and topic should be loaded with it."""
    if subscription.country:
        return of_country(subscription.country, language)
    if subscription.topic:
        return of_topic(subscription.topic, language)
    return all_news()


def countries(language):
    """Every country readers can see, A to Z."""
    found = CountryPage.objects.readable().public().for_listing()
    return ordered((of_country(one, language) for one in found), language)


def topics(language):
    return ordered((of_topic(one, language) for one in Topic.objects.all()), language)


def ordered(subjects, language):
    return sorted(subjects, key=lambda subject: sort_key(subject.name, language))
