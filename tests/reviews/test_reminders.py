"""``send_reminders``: one letter a person, each stage once, killed or not."""

import datetime
import fcntl
from io import StringIO

import pytest
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import TaskState

from portal.multilingual.models import BasePage
from portal.reviews import reminding
from portal.reviews.models import Reminder
from tests.factories import country, fresh

from .conftest import mail_to, mails_to, someone, submit, today


def run():
    out = StringIO()
    call_command("send_reminders", stdout=out)
    return out.getvalue()


def due(page, days):
    BasePage.objects.filter(pk=page.pk).update(review_due=today(days))


@pytest.fixture
def waiting(world, at):
    """Inga's submission has waited for four days."""
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    TaskState.objects.update(started_at=timezone.now() - datetime.timedelta(days=4))
    mail.outbox.clear()
    return world


def test_nothing_waits_nothing_is_sent(world):
    assert "Reminders sent: 0" in run()
    assert mail.outbox == []


def test_moderators_are_reminded_of_a_submission_once_in_their_language(waiting):
    run()
    run()

    assert sorted(message.to[0] for message in mail.outbox) == [
        "ann@example.org",
        "mara@example.org",
    ]
    assert mail_to("mara").subject == "Jūs gaida 1 lapa"
    assert "Gaida apstiprinājumu" in mail_to("mara").body
    assert "„Latvia”, iesniegts: " in mail_to("mara").body
    assert "“Latvia”, submitted on " in mail_to("ann").body
    assert f"http://testserver/admin/pages/{waiting.latvia.pk}/edit/" in mail_to("ann").body


def test_a_fresh_submission_is_not_yet_a_reminder(world, at):
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    mail.outbox.clear()
    run()

    assert mail.outbox == []


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (30, "Tuvojas pārskatīšanas termiņš"),
        (0, "== Jāpārskata =="),
        (-13, "== Jāpārskata =="),
        (-14, "Pārskatīšana kavējas"),
    ],
)
def test_the_owner_team_is_told_each_stage_once(world, days, said):
    due(world.latvia, days)
    run()
    run()

    assert said in mail_to("inga").body
    assert len(mail.outbox) == 1


def test_the_stages_follow_one_another(world):
    for offset, expected in ((31, 0), (30, 1), (10, 1), (0, 2), (-5, 2), (-14, 3), (-200, 3)):
        _on_the_day(world.latvia, offset)
        assert len(mails_to("inga")) == expected, offset


def _on_the_day(page, offset, day=datetime.date(2027, 6, 1)):
    from unittest.mock import patch

    BasePage.objects.filter(pk=page.pk).update(review_due=day)
    with patch(
        "portal.reviews.waiting.timezone.localdate", return_value=day - datetime.timedelta(offset)
    ):
        run()


def test_next_year_s_review_is_another_one(world):
    due(world.latvia, 0)
    run()
    due(world.latvia, 1)
    run()

    assert len(mails_to("inga")) == 2


def test_a_confirmed_page_is_not_reminded_of(world, at):
    due(world.latvia, 0)
    at("inga").post(f"/admin/reviews/{world.latvia.pk}/still-right/")
    run()

    assert mail.outbox == []


def test_one_letter_holds_all_that_waits(waiting):
    due(waiting.about, -20)
    due(waiting.latvia, 0)
    run()

    assert "Review overdue" in mail_to("ann").body
    assert "Waiting for approval" in mail_to("ann").body
    assert mail_to("ann").subject == "2 pages wait for you"
    assert "„Latvia”" in mail_to("inga").body


def test_a_page_without_a_team_is_looked_after_by_the_team_above(world):
    BasePage.objects.filter(pk=world.latvia.pk).update(owner_team=None)
    due(world.latvia, 0)
    run()

    assert {message.to[0] for message in mail.outbox} == {"ann@example.org", "mara@example.org"}


def test_a_team_outside_of_its_part_of_the_tree_hears_nothing(world):
    BasePage.objects.filter(pk=world.latvia.pk).update(
        owner_team=world.tiina.groups.get(name="Country editors: EE")
    )
    due(world.latvia, 0)
    run()

    assert mail.outbox == []


def test_who_left_gets_nothing(world):
    world.inga.is_active = False
    world.inga.save()
    due(world.latvia, 0)
    run()

    assert mail.outbox == []


def test_a_publication_that_failed_is_told(world):
    page = world.latvia.get_latest_revision_as_object()
    page.local_title_lv = "Vēlāk"
    page.go_live_at = timezone.now() + datetime.timedelta(days=1)
    page.publish(page.save_revision(user=world.inga), units=["lv"])
    fresh(page).revisions.filter(approved_go_live_at__isnull=False).update(
        approved_go_live_at=timezone.now() - datetime.timedelta(hours=2)
    )
    run()

    assert "Nav publicēts paredzētajā laikā" in mail_to("inga").body


# -- killed, failing, twice at once ------------------------------------------------------------------


class Killed(BaseException):
    """As when the process ends: nothing catches it."""


def test_killed_before_sending_the_next_run_sends(world, monkeypatch):
    due(world.latvia, 0)
    monkeypatch.setattr(EmailMultiAlternatives, "send", _killed)
    with pytest.raises(Killed):
        run()
    monkeypatch.undo()
    assert mail.outbox == []
    run()

    assert len(mails_to("inga")) == 1
    run()
    assert len(mails_to("inga")) == 1


def test_killed_after_sending_the_duplicate_can_be_recognised(world, monkeypatch):
    due(world.latvia, 0)
    real = reminding.Post.send

    def sent_then_killed(*args):
        real(*args)
        raise Killed

    monkeypatch.setattr(reminding.Post, "send", sent_then_killed)
    with pytest.raises(Killed):
        run()
    monkeypatch.undo()
    run()
    run()

    first, second = mails_to("inga")
    assert first.extra_headers["Message-ID"] == second.extra_headers["Message-ID"]
    assert Reminder.objects.get().sent_at


def test_killed_between_two_people_nobody_gets_it_twice(waiting, monkeypatch):
    real, sent = reminding.Post.send, []

    def one_then_killed(*args):
        if sent:
            raise Killed
        sent.append(1)
        return real(*args)

    monkeypatch.setattr(reminding.Post, "send", one_then_killed)
    with pytest.raises(Killed):
        run()
    monkeypatch.undo()
    run()

    assert (len(mails_to("ann")), len(mails_to("mara"))) == (1, 1)


def test_what_was_left_and_no_longer_waits_is_forgotten(world, monkeypatch):
    due(world.latvia, 0)
    monkeypatch.setattr(EmailMultiAlternatives, "send", _killed)
    with pytest.raises(Killed):
        run()
    monkeypatch.undo()
    due(world.latvia, 300)
    due(world.about, 0)
    run()

    assert mails_to("inga") == []
    assert not Reminder.objects.filter(person=world.inga).exists()


def test_one_address_that_fails_is_tried_again_and_stops_nobody(waiting, monkeypatch):
    real = EmailMultiAlternatives.send

    def send(message, *args, **kwargs):
        if message.to == ["ann@example.org"]:
            raise OSError("550")
        return real(message, *args, **kwargs)

    monkeypatch.setattr(EmailMultiAlternatives, "send", send)
    with pytest.raises(CommandError, match="1 could not be sent"):
        run()
    assert len(mails_to("mara")) == 1
    monkeypatch.undo()
    run()

    assert (len(mails_to("ann")), len(mails_to("mara"))) == (1, 1)


def test_two_runs_at_once_are_one(world, settings):
    due(world.latvia, 0)
    with (settings.DATA_DIR / "reminders.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert "Another run" in run()
    assert mail.outbox == []
    run()
    assert len(mail.outbox) == 1


def test_it_asks_the_database_as_often_for_many_pages_as_for_few(world):
    due(world.latvia, 0)
    run()

    def asked():
        Reminder.objects.all().delete()
        with CaptureQueriesContext(connection) as queries:
            run()
        return len(queries)

    few = asked()
    for code in ("FI", "SE", "DK"):
        page = country(code, local_title_en=code)
        BasePage.objects.filter(pk=page.pk).update(
            review_due=today(), owner_team=world.latvia.owner_team
        )
    assert asked() == few


def _killed(*args, **kwargs):
    raise Killed


def test_people_are_found_by_the_groups_they_are_in(world):
    world.zane = someone("zane", "en", "Country editors: LV")
    due(world.latvia, 0)
    run()

    assert mail_to("zane").subject == "1 page waits for you"
