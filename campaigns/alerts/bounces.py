"""Mails that come back. Which mail it was stands, signed, in the address it comes back to."""

import email.policy
import logging
import re
from email import message_from_bytes
from email.utils import getaddresses

from django.conf import settings
from django.db import transaction
from django.db.models import F
from flufl.bounce import all_failures

from .models import Delivery, Dispatch, Subscriber
from .subscribing import erase
from .tokens import bounced_delivery

logger = logging.getLogger(__name__)

ERASE_AFTER = 2  # mails, each about something else: one alone may be a mistake of a server
# Where servers write the address a mail was delivered to.
ENVELOPE = ("X-Original-To", "Envelope-To", "Delivered-To", "To")
PERMANENT, TEMPORARY, NO_BOUNCE, NOT_OURS = "permanent", "temporary", "no bounce", "not ours"


def read(raw, recipient=""):
    """What a mail to the bounce address (bytes) says; it is noted before this returns.

    ``recipient``: the address it came to, where the mail server tells it.
    """
    message = message_from_bytes(raw, policy=email.policy.compat32)
    delivery = delivery_of(message, recipient)
    if delivery is None:
        return NOT_OURS
    temporary, permanent = failures(message)
    if not (permanent or temporary):
        return NO_BOUNCE
    note(delivery, permanent=bool(permanent))
    return PERMANENT if permanent else TEMPORARY


def failures(message):
    """The addresses that failed for now and for good; none of a mail that the library cannot take apart.

    Its detectors expect the wording of particular servers and raise on some mails of others.
    """
    try:
        return all_failures(message)
    except Exception:
        logger.info("A mail to the bounce address could not be taken apart")
        return set(), set()


def delivery_of(message, recipient):
    """The key of the delivery a bounce is about; None without a token of ours."""
    name, _, domain = settings.PORTAL_BOUNCE_ADDRESS.rpartition("@")
    ours = re.compile(rf"{re.escape(name)}\+([0-9a-z-]+)@{re.escape(domain)}", re.IGNORECASE)
    written = [str(value) for header in ENVELOPE for value in message.get_all(header, [])]
    for _name, address in [("", recipient), *getaddresses(written)]:
        found = ours.fullmatch(address.strip())
        if found and (delivery := bounced_delivery(found[1])):
            return delivery
    return None


@transaction.atomic
def note(delivery_id, *, permanent):
    """Counts a bounce once for each mail; an address that does not exist is erased.

    One that nobody confirmed is erased at the first, others when a second mail comes back too.
    """
    known = Delivery.objects.filter(pk=delivery_id, bounced=False, subscriber__isnull=False)
    subscriber_id = known.values_list("subscriber_id", flat=True).first()
    subscriber = Subscriber.objects.select_for_update().filter(pk=subscriber_id).first()
    if subscriber is None:
        return
    if not permanent:
        Subscriber.objects.filter(pk=subscriber.pk).update(
            temporary_bounces=F("temporary_bounces") + 1
        )
        return
    if not Delivery.objects.filter(pk=delivery_id, bounced=False).update(bounced=True):
        return
    Dispatch.objects.filter(deliveries=delivery_id).update(bounced=F("bounced") + 1)
    confirmed = subscriber.subscriptions.confirmed().exists()
    subscriber.permanent_bounces += 1
    if subscriber.permanent_bounces >= ERASE_AFTER or not confirmed:
        erase(subscriber)
    else:
        subscriber.save(update_fields=["permanent_bounces"])
