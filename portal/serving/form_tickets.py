"""The ticket in a public form: a signed hidden field that proves the form was opened here, and when.

It stands for the session that a reader of public pages does not have. The number in it is new each time a
form is opened, so the same form sent twice (a double click, a lost connection) is known again.
"""

import time
import uuid
from dataclasses import dataclass

from django.core import signing
from django.utils.translation import gettext as _

YOUNGEST = 3  # seconds: nobody reads and fills in a form faster
OLDEST = 12 * 60 * 60  # seconds
LONGEST = 200  # characters


@dataclass(frozen=True)
class Ticket:
    """``number``: 32 hexadecimal digits. ``age``: seconds since the form was opened."""

    number: str
    age: float

    @property
    def problem(self):
        """Why a form with this ticket is not taken, for the reader; empty if it is."""
        if self.age > OLDEST:
            return expired()
        if self.age < YOUNGEST:
            return _("That was very quick. Please check your text and press the button once more.")
        return ""


def issue(form):
    """A new ticket for the form of this name."""
    return signer(form).sign(uuid.uuid4().hex)


def read(form, text):
    """The ``Ticket`` in what was sent; None if we have not made it."""
    try:
        number = signer(form).unsign(text[:LONGEST])
    except signing.BadSignature:
        return None
    made_at = signing.b62_decode(text.rsplit(":", 2)[1])
    return Ticket(number, time.time() - made_at)


def signer(form):
    return signing.TimestampSigner(salt=f"portal.serving.form_tickets.{form}")


def expired():
    return _(
        "This form had been open for too long. Your text is still here: please send it once more."
    )


def not_ours():
    return _("This form was not opened on this page. Please check your text and send it once more.")
