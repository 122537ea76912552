"""A mail about an approval or a comment is written down with it, and tried again until it is sent."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.core.management import CommandError, call_command
from django.db import transaction
from wagtail.models import GroupPagePermission

from portal.reviews import outbox, receivers
from portal.reviews.models import WaitingLetter
from tests.factories import fresh
from tests.multilingual.admin.forms import edit_url, posted, save

from .conftest import decide, mail_to, mails_to, submit


@pytest.fixture
def server(monkeypatch):
    """``server.down = True``, or ``server.refuses = {"mara@example.org"}``."""

    class Server:
        down, refuses = False, frozenset()

    real = EmailMultiAlternatives.send

    def send(message, *args, **kwargs):
        if Server.down or message.to[0] in Server.refuses:
            raise OSError("no connection")
        return real(message, *args, **kwargs)

    monkeypatch.setattr(EmailMultiAlternatives, "send", send)
    return Server


def waiting():
    letters = WaitingLetter.objects.all()
    return sorted((letter.kind, letter.person.username) for letter in letters)


def later(**by):
    """Time passes for the letters."""
    for letter in WaitingLetter.objects.all():
        letter.written_at -= timedelta(**by)
        letter.tried_at = letter.tried_at and letter.tried_at - timedelta(**by)
        letter.save()


def run():
    out = StringIO()
    call_command("send_letters", stdout=out)
    return out.getvalue().strip()


def ids():
    return [message.extra_headers["Message-ID"] for message in mail.outbox]


def test_what_was_sent_leaves_nothing_behind(world, at):
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")

    assert len(mail.outbox) == 2
    assert len(set(ids())) == 2
    assert waiting() == []
    assert run() == "Mails sent: 0"


def test_all_steps_of_an_approval_are_told_once_the_mail_server_is_back(world, at, server):
    server.down = True
    submit(at("inga"), world.latvia, "lv", situation_lv="<p>Jauns teksts</p>")
    later(minutes=11)
    server.down = False
    assert run() == "Mails sent: 2"
    assert "[-Vecais-] [+Jauns+] teksts" in mail_to("mara").body
    mail.outbox.clear()

    server.down = True
    decide(at("ann"), world.latvia, "reject", "Name the source")
    later(minutes=11)
    server.down = False
    submit(at("inga"), world.latvia, "lv", situation_lv="<p>Jauns teksts, avots</p>")
    assert run() == "Mails sent: 1"
    assert "Name the source" in mail_to("inga").body

    server.down = True
    mail.outbox.clear()
    decide(at("mara"), world.latvia, "approve", "Paldies!")
    later(minutes=11)
    server.down = False
    assert run() == "Mails sent: 1"
    assert "Paldies!" in mail_to("inga").body
    assert "http://testserver/lv/valstis/latvija/" in mail_to("inga").body
    assert waiting() == []


def test_comments_and_an_approval_that_ended_are_told_later_too(world, at, server):
    save(at("mara"), world.latvia, comment_notifications="on")
    server.down = True
    data = posted(at("inga").get(edit_url(world.latvia)))
    data.comment("situation_lv", "Vai tas tiesa?")
    at("inga").post(edit_url(world.latvia), data)
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    WaitingLetter.objects.filter(kind="submitted").delete()
    data = posted(at("ann").get(edit_url(world.latvia)))
    data["action-cancel-workflow"] = "true"
    at("ann").post(edit_url(world.latvia), data)

    assert waiting() == [("comments", "mara"), ("ended", "inga")]
    later(minutes=11)
    server.down = False
    assert run() == "Mails sent: 2"
    assert "Vai tas tiesa?" in mail_to("mara").body
    assert mail_to("inga").subject.startswith("Apstiprināšana beigusies")


def test_one_address_that_fails_is_tried_again_alone(world, at, server):
    server.refuses = {"mara@example.org"}
    client = at("inga")
    submit(client, world.latvia, "lv", local_title_lv="Latvija 2")

    assert waiting() == [("submitted", "mara")]
    assert len(mails_to("ann")) == 1
    later(minutes=11)
    with pytest.raises(CommandError, match=r"could not be sent: 1\."):
        run()
    assert waiting() == [("submitted", "mara")]
    server.refuses = frozenset()
    assert run() == "Mails sent: 0"  # tried a moment ago
    later(minutes=11)
    assert run() == "Mails sent: 1"
    assert (len(mails_to("ann")), len(mails_to("mara"))) == (1, 1)


def test_the_letter_is_part_of_the_change(world, at):
    with transaction.atomic():
        world.latvia.get_workflow().start(world.latvia, world.inga)
        assert waiting() == [("submitted", "ann"), ("submitted", "mara")]
        transaction.set_rollback(True)

    assert waiting() == []


def test_killed_between_the_change_and_its_mails_they_go_with_the_next_run(world):
    with transaction.atomic():  # what is to be done after the commit never happens
        world.latvia.get_workflow().start(world.latvia, world.inga)

    assert mail.outbox == []
    assert run() == "Mails sent: 2"
    assert run() == "Mails sent: 0"


def test_killed_after_the_server_took_it_the_second_mail_can_be_recognised(world, monkeypatch):
    world.latvia.get_workflow().start(world.latvia, world.inga)
    with monkeypatch.context() as killed:
        killed.setattr(WaitingLetter, "delete", _killed)
        with pytest.raises(KeyboardInterrupt):
            run()
    later(minutes=11)

    assert run() == "Mails sent: 2"
    assert len(ids()) == 3
    assert len(set(ids())) == 2


def _killed(*args):
    raise KeyboardInterrupt


def test_two_at_once_send_each_letter_once(world, monkeypatch):
    world.latvia.get_workflow().start(world.latvia, world.inga)
    real, nested = outbox._send_one, []

    def meanwhile(*args, **kwargs):
        if not nested:
            nested.append(None)
            nested[0] = run()
        return real(*args, **kwargs)

    monkeypatch.setattr(outbox, "_send_one", meanwhile)

    assert run() == "Mails sent: 1"
    assert nested == ["Mails sent: 1"]
    assert len(set(ids())) == len(mail.outbox) == 2


def test_nobody_is_asked_to_decide_what_is_decided(world, at, server):
    server.down = True
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    server.down = False
    decide(at("ann"), world.latvia, "approve")
    mail.outbox.clear()
    later(minutes=11)

    assert run() == "Mails sent: 0"
    assert waiting() == []


def test_who_lost_the_page_before_the_second_try_hears_nothing(world, at, server):
    server.down = True
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    WaitingLetter.objects.all().delete()
    decide(at("mara"), world.latvia, "approve")
    GroupPagePermission.objects.filter(group__name="Country editors: LV").delete()
    server.down = False
    later(minutes=11)

    assert run() == "Mails sent: 0"
    assert waiting() == []


def test_after_three_days_a_letter_is_given_up_and_the_log_says_so(world, at, server, caplog):
    server.down = True
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    later(days=4)

    assert run() == "Mails sent: 0"
    assert waiting() == []
    assert f"A mail to user {world.mara.pk} was given up" in caplog.text


def test_a_letter_that_cannot_be_written_down_stops_nothing(world, at, monkeypatch, caplog):
    monkeypatch.setattr(receivers, "recipients", _broken)
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")

    assert fresh(world.latvia).workflow_in_progress
    assert "could not be written down" in caplog.text


def _broken(*args):
    raise RuntimeError


def test_a_letter_that_cannot_be_composed_does_not_hold_up_those_after_it(world, at, server):
    server.down = True
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    WaitingLetter.objects.filter(person=world.mara).update(kind="comments")
    later(minutes=11)
    server.down = False

    with pytest.raises(CommandError, match="could not be sent: 1"):
        run()
    assert len(mails_to("ann")) == 1


def test_with_the_page_its_letters_go(world, at, server):
    server.down = True
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    fresh(world.latvia).delete()

    assert waiting() == []
