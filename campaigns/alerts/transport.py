"""One connection to the mail server, and what became of each mail.

Django's mail backend does the talking, so the ``EMAIL_…`` settings hold here as everywhere.
"""

import smtplib
import time
from enum import Enum

from django.core.mail import get_connection

LINES_CUT = 3  # lost connections in a row until the server counts as down
POLICY = b"5.7."  # RFC 3463: the server does not want it, which says nothing about the address
IDLE = 30  # seconds after which the server may have hung up


class Outcome(Enum):
    SENT = "sent"
    NO_SUCH_ADDRESS = "the server knows no such address"
    REJECTED = "the server does not take this mail"
    LATER = "the server asks to try later"
    CUT_OFF = "the connection was lost, perhaps after the server had taken the mail"


class ServerTroubleError(Exception):
    """The mail server takes no mail at all now; nothing that is waiting was touched."""


class Transport:
    """Keeps the connection open from mail to mail and opens a new one when it was lost."""

    def __init__(self):
        self.connection = get_connection()
        self.cut_off = 0
        self.used = 0.0

    def open(self):
        """Raises ServerTroubleError if there is no server, or none that lets us in."""
        if time.monotonic() - self.used > IDLE and not self.alive():
            self.drop()
        try:
            self.connection.open()
        except (OSError, smtplib.SMTPException) as error:
            self.drop()
            raise ServerTroubleError(f"no connection: {kind_of(error)}") from error

    def send(self, mail):
        """The ``Outcome``; raises ServerTroubleError if it is not about this mail."""
        self.open()
        try:
            self.connection.send_messages([mail])
        except smtplib.SMTPRecipientsRefused as error:
            outcome = of_recipient(*next(iter(error.recipients.values())))
        except smtplib.SMTPSenderRefused as error:
            self.drop()
            raise ServerTroubleError(f"our own sender is refused: {error.smtp_code}") from error
        except smtplib.SMTPDataError as error:
            outcome = Outcome.LATER if error.smtp_code < 500 else Outcome.REJECTED
        except (OSError, smtplib.SMTPException):
            outcome = Outcome.CUT_OFF
        else:
            outcome = Outcome.SENT
        self.note(outcome)
        return outcome

    def note(self, outcome):
        self.used = time.monotonic()
        self.cut_off = self.cut_off + 1 if outcome is Outcome.CUT_OFF else 0
        if outcome is not Outcome.SENT and not self.alive():
            self.drop()

    def alive(self):
        """Whether the server still answers; it may hang up after a refusal."""
        line = getattr(self.connection, "connection", None)
        try:
            return line is not None and line.noop()[0] == 250
        except (OSError, smtplib.SMTPException):
            return False

    @property
    def down(self):
        return self.cut_off >= LINES_CUT

    def drop(self):
        """Closes without ceremony; the next mail opens a new connection."""
        try:
            self.connection.close()
        except (OSError, smtplib.SMTPException):
            self.connection = get_connection()


def of_recipient(code, answer):
    """What a refusal of the recipient means. ``answer``: the server's words, in bytes."""
    if code < 500:
        return Outcome.LATER
    return Outcome.REJECTED if bytes(answer).startswith(POLICY) else Outcome.NO_SUCH_ADDRESS


def kind_of(error):
    """What happened without the server's words, which may hold an address."""
    code = getattr(error, "smtp_code", getattr(error, "errno", ""))
    return f"{type(error).__name__} {code}".strip()
