"""Subscribers for tests, without going through the form."""

from datetime import timedelta

from django.utils import timezone

from campaigns.alerts.models import Subscriber, Subscription
from campaigns.alerts.sending import Sender

LONG_AGO = timezone.now() - timedelta(days=400)


def subscriber(address="anna@example.org", language="lv", confirmed=True, **subject):
    """Somebody subscribed long ago to all news, or to ``country=`` or ``topic=``."""
    one = Subscriber.of(address, language)
    found = Subscriber.objects.filter(address_key=one.address_key).first()
    if found is None:
        one.save()
        found = one
    since = LONG_AGO if confirmed else None
    Subscription.objects.create(subscriber=found, confirmed_at=since, **subject)
    return found


def crowd(number, language="lv"):
    """So many subscribers to all news, ``reader1@example.org`` and so on."""
    people = Subscriber.objects.bulk_create(
        Subscriber.of(f"reader{n}@example.org", language) for n in range(1, number + 1)
    )
    Subscription.objects.bulk_create(
        Subscription(subscriber=one, confirmed_at=LONG_AGO) for one in people
    )
    return people


def send():
    """One run of the sender; what it reports."""
    sender = Sender()
    assert sender.send_all()
    return sender.report
