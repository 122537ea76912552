"""Staff are told that a message is there, over SMTP, without a word of it; if not now, then later."""

import socket
from datetime import timedelta
from email import message_from_bytes, policy

import pytest
from aiosmtpd.controller import Controller
from django.core.management import CommandError, call_command
from django.utils import timezone

from portal.contact import mailing
from portal.contact.models import Message
from tests.contact.conftest import message, write

pytestmark = pytest.mark.django_db


class Mailbox:
    """Takes what an SMTP client hands over; refuses it while ``closed``."""

    def __init__(self):
        self.mails, self.closed = [], False

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - aiosmtpd's name
        if self.closed:
            return "451 Try again later"
        self.mails.append((envelope, message_from_bytes(envelope.content, policy=policy.default)))
        return "250 OK"


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


@pytest.fixture
def mailbox(settings):
    box = Mailbox()
    server = Controller(box, hostname="127.0.0.1", port=free_port())
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = server.port
    settings.PORTAL_CONTACT_EMAIL = ["office@example.org", "desk@example.org"]
    yield box
    server.stop()


def test_both_offices_are_mailed_at_once_and_nothing_of_the_reader_is_in_it(
    client, mailbox, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        assert write(client).status_code == 303

    (envelope, mail), stored = mailbox.mails[0], Message.objects.get()
    assert envelope.rcpt_tos == ["office@example.org", "desk@example.org"]
    assert mail["Subject"] == f"New message {stored.reference}: A question"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert "Reply-To" not in mail
    assert f"http://testserver/admin/messages/{stored.pk}/" in mail.get_content()
    for secret in ("piezvan", "Ilze", "ilze@example.org"):
        assert secret not in envelope.content.decode()
    assert stored.mailed_at


def test_a_mail_server_that_is_down_costs_nothing_but_time(
    client, mailbox, django_capture_on_commit_callbacks
):
    mailbox.closed = True
    with django_capture_on_commit_callbacks(execute=True):
        assert write(client).status_code == 303
    assert Message.objects.get().mailed_at is None
    with pytest.raises(CommandError, match="1"):
        call_command("send_contact_mail")

    mailbox.closed = False
    call_command("send_contact_mail")
    call_command("send_contact_mail")

    assert len(mailbox.mails) == 1
    assert Message.objects.get().mailed_at


def test_nobody_listening_at_all_is_no_error_for_the_reader(
    client, settings, django_capture_on_commit_callbacks
):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    with django_capture_on_commit_callbacks(execute=True):
        assert write(client).status_code == 303


def test_two_who_send_at_once_send_one_mail_and_one_who_was_killed_is_replaced(mailoutbox):
    one = message(mail_begun_at=timezone.now())
    assert not mailing.tell(one.pk)

    Message.objects.update(mail_begun_at=timezone.now() - timedelta(minutes=11))

    assert mailing.tell(one.pk)
    assert len(mailoutbox) == 1


def test_the_mail_speaks_the_language_of_the_installation(mailoutbox, settings):
    settings.PORTAL_DEFAULT_LANGUAGE = "lv"
    mailing.tell(message().pk)

    assert mailoutbox[0].subject == "Jauna ziņa K7M2-9QXD: Jautājums"
