"""A letter to one person: composed once in her language, sent as plain text and as simple HTML."""

import logging
from dataclasses import dataclass, field
from smtplib import SMTPException
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from portal.serving import staff_language

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Part:
    """One part of a letter. ``template`` shows it: text, quote, link, heading or changes."""

    kind: str
    value: object = ""
    label: str = ""


@dataclass
class Letter:
    subject: str
    parts: list = field(default_factory=list)

    def text(self, words):
        self.parts.append(Part("text", words))

    def heading(self, words):
        self.parts.append(Part("heading", words))

    def quote(self, words):
        if words := words.strip():
            self.parts.append(Part("quote", words))

    def link(self, label, address):
        self.parts.append(Part("link", address, label))

    def changes(self, changes):
        if changes:
            self.parts.append(Part("changes", changes))

    def message(self, address, connection, message_id=None):
        context = {"letter": self, "language": translation.get_language()}
        headers = {"Auto-Submitted": "auto-generated"}
        if message_id:
            headers["Message-ID"] = message_id
        message = EmailMultiAlternatives(
            " ".join(self.subject.split()),
            render_to_string("reviews/letter.txt", context).strip() + "\n",
            settings.DEFAULT_FROM_EMAIL,
            [address],
            connection=connection,
            headers=headers,
        )
        message.attach_alternative(render_to_string("reviews/letter.html", context), "text/html")
        return message


def message_id(kind, uid):
    """The same however often a letter is sent, so that mail programs show a second one as the first."""
    host = urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or "localhost"
    return f"<{kind}-{uid.hex}@{host}>"


def absolute(name, *args):
    return settings.WAGTAILADMIN_BASE_URL + reverse(name, args=args)


class Post:
    """Sends letters over one connection. What fails for one person does not stop the next.

    ``undelivered``: how many were not taken by the mail server.
    """

    def __init__(self):
        self.connection, self.undelivered, self._down = get_connection(), 0, False

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._close()

    def send(self, user, compose, message_id=None):
        """``compose()`` makes the letter while her language is active. Returns whether it was sent."""
        try:
            with translation.override(staff_language.of(user)):
                message = compose().message(user.email, self.connection, message_id)
            sent = self._hand_over(message)
        except Exception:  # one person's mail must not stop the others', nor what it reports
            logger.exception("A mail to user %s could not be sent", user.pk)
            self._close()
            sent = False
        self.undelivered += not sent
        return sent

    def _hand_over(self, message):
        if self._down:  # without waiting for the same timeout once for every receiver
            return False
        try:
            self.connection.open()
        except (OSError, SMTPException):
            self._down = True
            raise
        return bool(message.send())

    def _close(self):
        try:
            self.connection.close()
        except Exception:
            logger.exception("The connection to the mail server could not be closed")
