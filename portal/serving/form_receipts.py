"""Each form is taken once: its ticket, its receipt and what it holds are stored together or not at all."""

import json
import logging
import secrets
from datetime import timedelta

from django.db import DatabaseError, IntegrityError, transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from . import form_limits
from .form_tickets import OLDEST
from .models import FormReceipt

logger = logging.getLogger(__name__)

SALT = "portal.serving.form_receipts"
# Letters and digits that nobody mistakes for another when they are read aloud; no vowels, so no words.
LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ"
KEPT_FOR = timedelta(seconds=2 * OLDEST)


class AlreadySentError(Exception):
    """The form with this ticket was taken with another text, under ``reference``."""

    def __init__(self, reference):
        self.reference = reference
        super().__init__(reference)


def digest(ticket, cleaned):
    """Keyed hash of what a form holds. The ticket's number in it keeps equal texts from looking equal."""
    text = json.dumps([ticket.number, cleaned], sort_keys=True, default=str)
    return salted_hmac(SALT, text, algorithm="sha256").hexdigest()


def known(ticket, sent):
    """The reference of the same form taken before, or None. Raises ``AlreadySentError`` if it held another text."""
    receipt = FormReceipt.objects.filter(ticket=ticket.number).first()
    if receipt is not None and receipt.digest != sent:
        raise AlreadySentError(receipt.reference)
    return receipt and receipt.reference


def take(view, form, ticket, sent):
    """Stores a form and returns its reference. Of the same form sent twice at once, one waits for the other.

    Raises ``TooManyFormsError``, ``AlreadySentError`` or what the database raises; then nothing is stored.
    """
    reference = new_reference()
    try:
        with transaction.atomic():
            FormReceipt.objects.create(
                ticket=ticket.number,
                form=view.name,
                reference=reference,
                digest=sent,
                received_at=timezone.now(),
            )
            form_limits.count(view.request, view.name, view.per_network, view.altogether)
            view.store(form, reference, view.trapped)
    except IntegrityError:
        first = known(ticket, sent)
        if first is None:
            raise
        return first
    forget_quietly()
    return reference


def new_reference():
    """Something like ``K7M2-9QXD``."""
    drawn = "".join(secrets.choice(LETTERS) for _ in range(8))
    return f"{drawn[:4]}-{drawn[4:]}"


def is_reference(text):
    return len(text) == 9 and text[4] == "-" and set(text.replace("-", "", 1)) <= set(LETTERS)


def forget_passed():
    """Erases receipts and counts that have served; returns how many."""
    receipts = FormReceipt.objects.filter(received_at__lt=timezone.now() - KEPT_FOR)
    return receipts.delete()[0] + form_limits.forget_passed()


def forget_quietly():
    """The same after each form. The form is stored already: what goes wrong here is done by the next."""
    try:
        with transaction.atomic():
            forget_passed()
    except DatabaseError:
        logger.warning("Old form receipts were not erased", exc_info=True)
