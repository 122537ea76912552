"""Mails that come back: only with our own token, counted once, and then the address goes."""

import io
import mailbox
from email.message import EmailMessage
from unittest import mock

import pytest
from django.core.management import CommandError, call_command

from campaigns.alerts import bounces, tokens
from campaigns.alerts.models import Delivery, Dispatch, Subscriber
from tests.alerts.content import item
from tests.alerts.people import crowd, send, subscriber

pytestmark = pytest.mark.django_db


def returned(to, status="5.1.1", action="failed"):
    """A delivery status notification (RFC 3464) to the address ``to``, in bytes."""
    return f"""From: MAILER-DAEMON@mx.example.org
To: {to}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I could not deliver your message.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; reader1@example.org
Action: {action}
Status: {status}
--b--
""".encode()


def envelope(delivery):
    return f"bounces+{tokens.of_bounce(delivery)}@portal.example"


@pytest.fixture
def sent(server):
    """Two deliveries to the same subscriber."""
    crowd(1)
    item()
    item(local_title_lv="Vēl viens")
    send()
    return list(Delivery.objects.order_by("pk"))


def test_an_address_is_erased_when_two_mails_came_back(sent):
    first, second = (returned(envelope(one)) for one in sent)

    assert bounces.read(first) == "permanent"
    assert bounces.read(first) == "permanent"  # the same one again counts once
    assert Subscriber.objects.get().permanent_bounces == 1
    bounces.read(second)

    assert not Subscriber.objects.exists()
    assert not Delivery.objects.filter(subscriber__isnull=False).exists()
    assert [one.bounced for one in Dispatch.objects.order_by("pk")] == [1, 1]


def test_what_comes_back_of_a_mail_nobody_confirmed_erases_the_address_at_once(server):
    one = subscriber(confirmed=False)
    delivery = Delivery.objects.create(subscriber=one, priority=Delivery.ANSWER)

    bounces.read(returned(envelope(delivery)))

    assert not Subscriber.objects.exists()


def test_a_temporary_failure_is_counted_and_no_more(sent):
    for one in sent:
        assert bounces.read(returned(envelope(one), "4.2.2", "delayed")) == "temporary"

    assert Subscriber.objects.get().temporary_bounces == 2


@pytest.mark.parametrize(
    "forge",
    [
        lambda good: good.replace("-", "-a"),
        lambda good: good.replace("+", "+9"),
        lambda good: "bounces@portal.example",
        lambda good: "bounces+@portal.example",
        lambda good: good.replace("portal.example", "other.example"),
        lambda good: f"bounces+{'9' * 400}-a@portal.example",
        lambda good: "bounces+1٣-x@portal.example",
    ],
)
def test_a_bounce_without_our_token_counts_for_nothing(sent, forge):
    assert bounces.read(returned(forge(envelope(sent[0])))) == "not ours"
    assert Subscriber.objects.get().permanent_bounces == 0


def test_a_token_survives_servers_that_change_capitals(sent):
    assert bounces.read(returned(envelope(sent[0]).upper())) == "permanent"


def test_an_absence_note_is_no_bounce(sent):
    note = EmailMessage()
    note["To"], note["Subject"] = envelope(sent[0]), "Out of office"
    note.set_content("Back on Monday.")

    assert bounces.read(note.as_bytes()) == "no bounce"


@pytest.mark.parametrize("garbage", [b"", b"\0\xff" * 500, b"To: \xff\xfe\r\n\r\n", b"\n" * 1000])
def test_garbage_is_not_ours(garbage):
    assert bounces.read(garbage) == "not ours"


def test_the_command_reads_one_mail_from_a_pipe(sent, capsys):
    raw = returned("undisclosed")
    with mock.patch("sys.stdin", io.BytesIO(raw)):
        call_command("read_bounces", recipient=envelope(sent[0]))

    assert capsys.readouterr().out == "permanent: 1\n"


@pytest.mark.parametrize("kind", [mailbox.Maildir, mailbox.mbox])
def test_the_command_empties_a_mailbox_of_what_it_dealt_with(sent, tmp_path, capsys, kind):
    box = kind(tmp_path / "bounces", create=True)
    for raw in (returned(envelope(sent[0])), returned(envelope(sent[1])), b"To: staff\n\nHello"):
        box.add(raw)
    box.close()

    call_command("read_bounces", str(tmp_path / "bounces"))

    assert capsys.readouterr().out == "not ours: 1, permanent: 2\n"
    left = kind(tmp_path / "bounces")
    assert [message["To"] for message in left] == ["staff"]
    left.close()
    assert not Subscriber.objects.exists()


def test_the_command_says_what_is_missing(settings, tmp_path):
    with pytest.raises(CommandError, match="no mailbox"):
        call_command("read_bounces", str(tmp_path / "none"))
    settings.PORTAL_BOUNCE_ADDRESS = ""
    with pytest.raises(CommandError, match="PORTAL_BOUNCE_ADDRESS"):
        call_command("read_bounces")
