"""The mails themselves: plain text and simple HTML, no picture, nothing that tells who opened them.

A ``Letter`` is written once for all recipients; only the addresses that each of them needs differ.
"""

from dataclasses import dataclass
from email.utils import parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import formats, timezone, translation
from django.utils.translation import gettext

from portal.content.plain_text import plain

from . import subjects, tokens

LONGEST_LINE = 998  # RFC 5322
# Stand in a letter for the addresses that are put in for each recipient.
LEAVE_HERE, CONFIRM_HERE = "https://leave.invalid/", "https://confirm.invalid/"


class Mail(EmailMultiAlternatives):
    """Headers stay on one line: not every mail program finds an address that was folded."""

    def message(self):
        message = super().message()
        message.policy = message.policy.clone(max_line_length=LONGEST_LINE)
        return message


@dataclass(frozen=True)
class Letter:
    """What all recipients of a mail get. ``quiet``: the subject line of those who want it to say nothing."""

    language: str
    subject: str
    quiet: str
    text: str
    html: str

    def to(self, delivery, address, *, discreet=False):
        """The mail for one recipient, ready for the server."""
        leave = address_of("alerts_leave", self.language, tokens.to_leave(delivery.subscriber))
        confirm = address_of(
            "alerts_confirm", self.language, tokens.to_confirm(delivery.subscriber)
        )
        text, html = (
            part.replace(LEAVE_HERE, leave).replace(CONFIRM_HERE, confirm)
            for part in (self.text, self.html)
        )
        mail = Mail(
            subject=self.quiet if discreet else self.subject,
            body=text,
            from_email=envelope_sender(delivery),
            to=[address],
            headers=headers(delivery, self.language, leave),
        )
        mail.attach_alternative(html, "text/html")
        return mail


def headers(delivery, language, leave):
    """What tells programs that this is a list, how to leave it (RFC 2369, 2919, 8058), and not to answer."""
    return {
        "From": settings.PORTAL_ALERT_FROM,
        "Message-ID": f"<{delivery.uid.hex}@{host()}>",
        "List-ID": f"<alerts-{language}.{host()}>",
        "List-Unsubscribe": f"<{leave}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
        "Precedence": "list",
        "Content-Language": language,
    }


def envelope_sender(delivery):
    """Where the mail comes back to if it cannot be delivered: an address that says which mail it was."""
    if not settings.PORTAL_BOUNCE_ADDRESS:
        return parseaddr(settings.PORTAL_ALERT_FROM)[1]
    name, _, domain = settings.PORTAL_BOUNCE_ADDRESS.rpartition("@")
    return f"{name}+{tokens.of_bounce(delivery)}@{domain}"


def host():
    return urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or "localhost"


def address_of(view, language, *args):
    with translation.override(language):
        return settings.WAGTAILADMIN_BASE_URL + reverse(view, args=args)


def alert(page, language):
    """The letter about a page that is public in ``language``."""
    with translation.override(language):
        date = getattr(page, "date", None)
        context = {
            "title": one_line(page.column_value("local_title", language)),
            "summary": one_line(page.column_value("summary", language)),
            "kind": page.get_kind_display() if hasattr(page, "kind") else "",
            "date": formats.date_format(date) if date else "",
            "url": page.full_url_in(language),
        }
        return written("alert", language, context["title"], context)


def answer(subscriber):
    """The letter to somebody who filled in the form: to confirm what is new, or that all is as it was."""
    language = subscriber.language
    known = list(subscriber.subscriptions.select_related("country", "topic").order_by("pk"))
    pending = [one for one in known if one.confirmed_at is None]
    with translation.override(language):
        names = [subjects.of_subscription(one, language).name for one in pending or known]
        context = {"subjects": list(dict.fromkeys(names)), "pending": bool(pending)}
        subject = gettext("Please confirm") if pending else gettext("You are subscribed already")
        return written("answer", language, subject, context)


def written(name, language, subject, context):
    context |= {
        "language": language,
        "leave_url": LEAVE_HERE,
        "confirm_url": CONFIRM_HERE,
        "host": host(),
        "subject": subject,
    }
    return Letter(
        language=language,
        subject=subject,
        quiet=gettext("News, %(date)s") % {"date": formats.date_format(timezone.localdate())},
        text=render_to_string(f"alerts/mail/{name}.txt", context).strip() + "\n",
        html=render_to_string(f"alerts/mail/{name}.html", context),
    )


def one_line(text):
    """As a subject line holds it: no line break can begin another header."""
    return " ".join(plain(text).split())
