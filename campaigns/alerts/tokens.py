"""What stands in the links and envelopes of our mails, signed, so that nobody makes one up.

Nothing of it is stored: a token names the address by its key, and the signature proves that we wrote it.
"""

import base64
import hmac
from datetime import timedelta

from django.core import signing
from django.utils.crypto import salted_hmac

CONFIRM, LEAVE, BOUNCE = (f"campaigns.alerts.{name}" for name in ("confirm", "leave", "bounce"))
CONFIRM_WITHIN = timedelta(hours=48)
LONGEST = 300  # characters
BOUNCE_MARK = 10  # bytes of the signature, 80 bits: it only has to hold until the mail is forgotten


def to_confirm(subscriber):
    return signing.TimestampSigner(salt=CONFIRM, sep=".").sign(subscriber.address_key)


def confirmed_key(token):
    """The key of the address whose confirmation link this is; None if it is forged or too old."""
    try:
        return signing.TimestampSigner(salt=CONFIRM, sep=".").unsign(
            token[:LONGEST], max_age=CONFIRM_WITHIN
        )
    except signing.BadSignature:
        return None


def to_leave(subscriber):
    """Holds for ever, and for whoever subscribes this address again: the link in an old mail works."""
    return signing.Signer(salt=LEAVE, sep=".").sign(subscriber.address_key)


def left_key(token):
    """The key of the address whose unsubscribe link this is; None if it is forged."""
    try:
        return signing.Signer(salt=LEAVE, sep=".").unsign(token[:LONGEST])
    except signing.BadSignature:
        return None


def of_bounce(delivery):
    """``123-mzxw6ytboi4dsmrq``: small letters only, because servers on the way may change capitals."""
    return f"{delivery.pk}-{_mark(delivery.pk)}"


def bounced_delivery(token):
    """The primary key of the delivery a bounce belongs to; None if the token is not ours."""
    number, dash, mark = token.strip().lower().partition("-")
    known = dash and number.isascii() and number.isdecimal() and len(number) < 19
    if known and hmac.compare_digest(mark.encode(), _mark(int(number)).encode()):
        return int(number)
    return None


def _mark(number):
    digest = salted_hmac(BOUNCE, str(number), algorithm="sha256").digest()[:BOUNCE_MARK]
    return base64.b32encode(digest).decode().lower()
