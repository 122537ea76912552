"""What staff may know of alerts: numbers. No list of addresses exists, in the admin or elsewhere."""

from dataclasses import dataclass

from django.db.models import Count
from django.db.models.functions import TruncMonth

from portal.multilingual.languages import endonym

from . import subjects
from .announcing import COUNTED, OPEN
from .models import Delivery, Dispatch, Subscription

LATEST = 50  # dispatches shown


@dataclass(frozen=True)
class Row:
    """How many confirmed one subject in one language; ``months``: ``[(month, how many)]``, newest first."""

    name: str
    language: str
    total: int
    months: list


def subscriptions(language):
    """A ``Row`` for each subject and language, its name in ``language``."""
    found = {}
    confirmed = Subscription.objects.confirmed().annotate(month=TruncMonth("confirmed_at"))
    grouped = confirmed.values_list("country", "topic", "subscriber__language", "month")
    for country, topic, code, month, number in grouped.annotate(n=Count("pk")).order_by("-month"):
        found.setdefault((country, topic, code), []).append((month, number))
    names = subject_names(found, language)
    rows = [
        Row(names[country, topic], endonym(code), sum(n for _, n in months), months)
        for (country, topic, code), months in found.items()
    ]
    return sorted(rows, key=lambda row: (-row.total, row.name, row.language))


def subject_names(keys, language):
    """``{(country, topic): name}``; two queries."""
    countries = subjects.CountryPage.objects.in_bulk({country for country, _, _ in keys if country})
    topics = subjects.Topic.objects.in_bulk({topic for _, topic, _ in keys if topic})
    names = {}
    for country, topic, _ in keys:
        if country:
            subject = subjects.of_country(countries[country], language)
        elif topic:
            subject = subjects.of_topic(topics[topic], language)
        else:
            subject = subjects.all_news()
        names[country, topic] = subject.name
    return names


def dispatches():
    """The latest, each with ``numbers``: ``{state: how many}``; those under way counted afresh."""
    found = list(Dispatch.objects.select_related("page").order_by("-pk")[:LATEST])
    rows = Delivery.objects.filter(dispatch__in=[one.pk for one in found if one.closed_at is None])
    counted = {}
    for dispatch, state, number in (
        rows.values_list("dispatch", "state").annotate(n=Count("pk")).order_by()
    ):
        counted.setdefault(dispatch, {})[state] = number
    for one in found:
        under_way = counted.get(one.pk, {})
        one.waiting = sum(under_way.get(state, 0) for state in OPEN)
        one.numbers = {name: under_way.get(name, getattr(one, name)) for name in COUNTED}
        one.language_name = endonym(one.language)
    return found


def waiting_answers():
    return Delivery.objects.filter(priority=Delivery.ANSWER, state__in=OPEN).count()
