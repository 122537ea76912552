"""Staff are told by e-mail that a message is there, and where; never what it says or who wrote it.

Mailboxes are copied, forwarded and searched; the message stays encrypted where it is, and its readers are
recorded. A message is stored before a mail is tried, and stays marked as long as none has gone out.
"""

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from .models import Message

logger = logging.getLogger(__name__)

PATIENCE = 5  # seconds a reader waits for our mail server; the message is stored by then


def tell(pk):
    """Mails that there is a new message; whether it went out. Twice at once sends one mail."""
    message = Message.objects.without_mail().filter(pk=pk)
    if not message.update(mail_begun_at=timezone.now()):
        return False
    try:
        mail_about(Message.objects.only("pk", "reference", "kind").get(pk=pk)).send()
    except (OSError, SMTPException):
        logger.warning("No mail about message %s yet", pk, exc_info=True)
        Message.objects.filter(pk=pk).update(mail_begun_at=None)
        return False
    Message.objects.filter(pk=pk).update(mailed_at=timezone.now())
    return True


def tell_of_all():
    """The same for every message no mail has gone out about; returns how many went, and how many did not."""
    results = [tell(pk) for pk in Message.objects.without_mail().values_list("pk", flat=True)]
    return results.count(True), results.count(False)


def mail_about(message):
    path = reverse("contact_messages:inspect", args=[message.pk])
    with translation.override(settings.PORTAL_DEFAULT_LANGUAGE):
        words = {"kind": message.get_kind_display(), "reference": message.reference}
        return EmailMessage(
            subject=_("New message %(reference)s: %(kind)s") % words,
            body=_(
                "A reader of the portal has sent a message.\n\nNumber: %(reference)s\nAbout: %(kind)s\n\n"
                "What it says is not in this mail. Read, answer and close it here:\n%(address)s\n"
            )
            % {**words, "address": settings.WAGTAILADMIN_BASE_URL + path},
            to=settings.PORTAL_CONTACT_EMAIL,
            headers={"Auto-Submitted": "auto-generated"},
            connection=get_connection(timeout=PATIENCE),
        )
