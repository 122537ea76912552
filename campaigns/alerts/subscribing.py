"""Coming and leaving. Every step locks the subscriber first, so that none meets a half-done other."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from .addresses import keys_of
from .models import Delivery, Subscriber, Subscription
from .tokens import CONFIRM_WITHIN

ANSWER_EVERY = timedelta(hours=1)  # per address, whoever types it in


@transaction.atomic
def ask(address, language, *, country=None, topic=None, discreet=False):
    """Somebody asks for alerts: remembered until it is confirmed, and answered by mail.

    ``address`` in its normal spelling. Says nothing about whether the address was known.
    """
    subscriber = _subscriber(address, language)
    subscription, new = Subscription.objects.get_or_create(
        subscriber=subscriber, country=country, topic=topic, discreet=discreet
    )
    if not new and subscription.confirmed_at is None:
        subscription.asked_at = timezone.now()
        subscription.save(update_fields=["asked_at"])
    _answer(subscriber)


def _subscriber(address, language):
    """The locked row of this address, made if there is none."""
    known = Subscriber.objects.select_for_update().filter(
        address_key__in=keys_of(address, language)
    )
    while not (found := known.first()):
        # Two at once: the second waits here for the first and then finds its row.
        Subscriber.objects.bulk_create([Subscriber.of(address, language)], ignore_conflicts=True)
    return found


def _answer(subscriber):
    """One mail that names all that is asked, at most one an hour; a further wish waits for the next."""
    answers = Delivery.objects.filter(subscriber=subscriber, priority=Delivery.ANSWER)
    if answers.filter(state__in=[Delivery.State.WAITING, Delivery.State.CLAIMED]).exists():
        return
    last = answers.aggregate(last=Max("done_at"))["last"]
    now = timezone.now()
    Delivery.objects.create(
        subscriber=subscriber,
        priority=Delivery.ANSWER,
        next_try_at=max(now, last + ANSWER_EVERY) if last else now,
    )


@transaction.atomic
def confirm(address_key):
    """Everything this address asked for begins now; the subscriber, or None if there is nothing to confirm."""
    subscriber = locked(address_key)
    if subscriber is None:
        return None
    subscriber.subscriptions.pending().update(confirmed_at=timezone.now())
    return subscriber


@transaction.atomic
def leave(address_key):
    """Erases the address; whether it was there."""
    subscriber = locked(address_key)
    if subscriber is None:
        return False
    erase(subscriber)
    return True


def locked(address_key):
    return Subscriber.objects.select_for_update().filter(address_key=address_key).first()


def erase(subscriber):
    """The row with the address goes; what is left of its mails names nobody. The row must be locked."""
    waiting = Delivery.objects.filter(subscriber=subscriber, state=Delivery.State.WAITING)
    waiting.update(state=Delivery.State.LEFT, done_at=timezone.now())
    subscriber.delete()


def forget_unconfirmed():
    """Erases what nobody confirmed in time; returns how many addresses went."""
    Subscription.objects.pending().filter(asked_at__lt=timezone.now() - CONFIRM_WITHIN).delete()
    gone = Subscriber.objects.filter(subscriptions=None).values_list("address_key", flat=True)
    # One at a time: whoever asks again at this moment is not erased.
    return sum(_erase_if_empty(key) for key in list(gone))


@transaction.atomic
def _erase_if_empty(address_key):
    subscriber = locked(address_key)
    if subscriber is None or subscriber.subscriptions.exists():
        return False
    erase(subscriber)
    return True
