"""Who gets which mail: once, in the reader's language, only what is public, whatever the server answers."""

import socket
from datetime import timedelta
from unittest import mock

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from campaigns.alerts import lease, sending
from campaigns.alerts.models import Delivery, Dispatch, SenderLease, Subscriber
from countries.models import CountryPage
from portal.content.models import Topic
from tests.alerts.content import front, item, public
from tests.alerts.mailserver import part
from tests.alerts.people import LONG_AGO, crowd, send, subscriber
from tests.campaigns.content import change, publication, restrict
from tests.factories import country, fresh, news

pytestmark = pytest.mark.django_db
NO_SUCH = "550 5.1.1 no such address"


def later(minutes=24 * 60):
    """Whatever was to be tried later is due now."""
    Delivery.objects.update(next_try_at=timezone.now() - timedelta(minutes=minutes))


def test_a_news_item_goes_to_each_subscriber_of_its_language_once(server):
    crowd(3)
    subscriber("estonian@example.org", "et")
    item()

    assert send().sent == 3
    assert send().sent == 0
    assert server.recipients == [f"reader{n}@example.org" for n in (1, 2, 3)]
    assert Dispatch.objects.get().sent == 3


def test_who_asked_for_several_things_gets_one_mail(server):
    latvia = public(CountryPage(code="LV", local_title_lv="Latvija"), front(), LONG_AGO)
    topic = Topic.objects.create(slug="labour", name_lv="Darbs")
    for subject in ({}, {"country": latvia}, {"topic": topic}):
        subscriber(**subject)
    subscriber("other@example.org", topic=Topic.objects.create(slug="other", name_lv="Cits"))
    item(countries=[latvia], topics=[topic])

    send()

    assert server.recipients == ["anna@example.org"]


def test_a_country_s_subscribers_hear_of_its_profile_and_a_topic_s_of_publications(server):
    topic = Topic.objects.create(slug="labour", name_lv="Darbs")
    estonia = country("EE", local_title_en="Estonia")
    subscriber("estonia@example.org", country=estonia)
    subscriber("labour@example.org", topic=topic)
    subscriber("all-news@example.org")
    change(estonia, local_title_lv="Igaunija")
    publication(local_title_lv="Pētījums", topics=[topic])

    send()

    assert server.recipients == ["estonia@example.org", "labour@example.org"]


def test_a_translation_that_comes_later_tells_its_own_readers_only(server):
    subscriber("lv@example.org", "lv")
    subscriber("et@example.org", "et")
    page = news(local_title_lv="Jauns plāns")
    send()
    change(page, local_title_et="Uus kava")
    send()
    change(page, local_title_lv="Labots virsraksts")
    send()

    assert server.recipients == ["et@example.org", "lv@example.org"]
    assert server.last("et@example.org")["Subject"] == "Uus kava"


def test_what_was_public_before_somebody_confirmed_is_not_sent_to_them(server):
    item()
    one = subscriber()
    one.subscriptions.update(confirmed_at=timezone.now())
    subscriber("pending@example.org", confirmed=False)

    assert send().sent == 0


def test_an_item_waits_some_minutes_for_its_editor(server, settings):
    settings.PORTAL_ALERT_DELAY = 10
    subscriber()
    item()

    assert send().sent == 0


@pytest.mark.parametrize(
    "hide", [restrict, lambda page: page.unpublish(), lambda page: page.delete()]
)
def test_what_is_no_longer_public_is_not_sent(server, hide):
    crowd(2)
    page = item()
    with mock.patch.object(sending.Sender, "claim", return_value=[]):
        send()  # the mails are written down, none is sent
    assert Delivery.objects.filter(state="waiting").count() == 2
    hide(fresh(page))

    assert send().withdrawn == 2
    assert server.taken == []
    assert Dispatch.objects.get().withdrawn == 2


def test_a_draft_or_restricted_page_is_not_told(server):
    subscriber()
    news(draft=True, local_title_lv="Melnraksts")
    restrict(news(local_title_lv="Slepens"))

    assert send().sent == 0
    assert not Dispatch.objects.exists()


def test_a_mail_is_a_letter_without_anything_that_follows_its_reader(server):
    subscriber()
    item(local_title_lv="Jauns <plāns>\n & cits")

    send()

    sender, _, message = server.taken[0]
    html, text = part(message, "html"), part(message, "plain")
    assert sender.startswith("bounces+")
    assert sender.endswith("@portal.example")
    assert message["From"] == "News desk <news@portal.example>"
    assert message["Subject"] == "Jauns <plāns> & cits"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Precedence"] == "list"
    assert message["List-ID"] == "<alerts-lv.testserver>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["Content-Language"] == "lv"
    assert '<html lang="lv"' in html
    assert "Jauns &lt;plāns&gt; &amp; cits" in html
    assert "Jauns <plāns> & cits" in text
    assert [tag for tag in ("<img", "<style", "<script", "src=") if tag in html] == []
    leave = message["List-Unsubscribe"].strip("<>")
    assert leave in text
    links = [piece.split('"')[0] for piece in html.split('href="')[1:]]
    page = Dispatch.objects.get().page.specific.full_url_in("lv")
    assert sorted(links) == sorted([page, leave])


def test_a_neutral_subject_line_says_nothing(server):
    subscriber(discreet=True)
    item()

    send()

    subject = server.taken[0][2]["Subject"]
    assert "plāns" not in subject
    assert subject.startswith("Jaunumi, ")


def test_one_connection_carries_all_and_a_lost_one_is_opened_again(server):
    crowd(30)
    item()
    send()

    assert server.greetings == 1


def test_a_server_that_asks_for_patience_gets_it_and_the_mail_is_the_same_one(server):
    subscriber()
    item()
    server.data_answers = ["451 4.3.0 later"]

    assert send().later == 1
    assert send().sent == 0  # not yet due
    first = Delivery.objects.get()
    later()
    assert send().sent == 1
    assert server.taken[0][2]["Message-ID"] == f"<{first.uid.hex}@testserver>"


def test_a_mail_that_is_never_taken_is_given_up_and_the_others_go(server):
    crowd(2)
    item()
    server.refusals = {"reader1@example.org": "450 4.2.1 mailbox busy"}
    for _ in range(8):
        send()
        later()

    assert server.recipients == ["reader2@example.org"]
    assert Dispatch.objects.get().failed == 1
    assert Subscriber.objects.count() == 2


def test_an_address_that_does_not_exist_is_erased_after_two_mails(server):
    crowd(2)
    server.refusals = {"reader1@example.org": NO_SUCH}
    item()
    assert send().refused == 1
    assert Subscriber.objects.count() == 2
    item(local_title_lv="Vēl viens")
    send()

    assert [one.address for one in Subscriber.objects.all()] == ["reader2@example.org"]
    assert not Delivery.objects.filter(state="refused", subscriber__isnull=False).exists()


def test_a_refusal_by_policy_is_not_held_against_the_address(server):
    crowd(2)
    server.refusals = {"reader1@example.org": "550 5.7.1 not from you"}
    for number in range(3):
        item(local_title_lv=f"Ziņa {number}")
        send()

    assert Subscriber.objects.count() == 2
    assert not Subscriber.objects.filter(permanent_bounces__gt=0).exists()


def test_a_server_that_refuses_everybody_erases_nobody_and_loses_nothing(server):
    people = crowd(25)
    item()
    server.refusals = {one.address: NO_SUCH for one in people}
    with pytest.raises(CommandError, match="refused one after another"):
        call_command("send_alerts")
    server.refusals = {}
    later()

    assert send().sent == 25
    assert not Subscriber.objects.filter(permanent_bounces__gt=0).exists()


def test_a_server_that_puts_everybody_off_costs_no_mail_its_tries(server):
    people = crowd(25)
    item()
    server.refusals = {one.address: "452 4.3.1 disk full" for one in people}
    with pytest.raises(CommandError, match="refused one after another"):
        call_command("send_alerts")

    assert Delivery.objects.filter(state="waiting", attempts=0).count() == 25


def test_a_server_that_hangs_up_while_nothing_is_sent_is_called_again(server):
    crowd(2)
    item()
    sender = sending.Sender()

    def hang_up(number):
        sender.transport.used -= 60
        sender.transport.connection.connection.sock.shutdown(socket.SHUT_RDWR)

    with mock.patch.object(sender.pace, "wait") as waited:
        waited.side_effect = lambda stop: server.taken and hang_up(1)
        sender.send_all()

    assert sender.report.sent == 2
    assert server.greetings == 2
    assert server.twice == []


def test_without_a_mail_server_everything_waits(server, settings):
    crowd(3)
    item()
    settings.EMAIL_PORT = 1
    with pytest.raises(CommandError, match="takes nothing now"):
        call_command("send_alerts")
    assert Delivery.objects.filter(state="waiting", attempts=0).count() == 3
    settings.EMAIL_PORT = server.port

    assert send().sent == 3


def test_a_second_run_beside_the_first_does_nothing_until_the_first_is_dead(server, capsys):
    crowd(2)
    item()
    first = sending.Sender()
    first.lease.take()

    call_command("send_alerts")
    assert "Another run" in capsys.readouterr().out
    assert server.taken == []

    SenderLease.objects.update(renewed_at=timezone.now() - timedelta(seconds=lease.SECONDS + 1))
    call_command("send_alerts")
    assert "sent 2" in capsys.readouterr().out
    first.lease.renewed = 0
    with pytest.raises(lease.LeaseLostError):
        first.lease.renew()


def test_a_run_that_was_overtaken_stops_and_marks_nothing(server):
    crowd(3)
    item()
    sender = sending.Sender()

    def overtaken(number):
        if number == 0:
            SenderLease.objects.update(run=None)
            sender.lease.renewed = 0

    with mock.patch.object(sender.transport, "send", wraps=sender.transport.send) as sent:
        sent.side_effect = lambda mail: overtaken(sent.call_count - 1) or sending.Outcome.SENT
        sender.send_all()

    assert sent.call_count == 1


def test_asked_to_stop_a_run_finishes_the_mail_under_way_and_leaves_the_rest(server):
    crowd(5)
    item()
    sender = sending.Sender()
    server.before_answer = lambda number: sender.stop.set() if number == 2 else None
    sender.send_all()

    assert len(server.taken) == 2
    assert send().sent == 3
    assert server.twice == []
    assert not Delivery.objects.filter(in_doubt=True).exists()


def test_the_pace_is_kept():
    stop, waits = mock.Mock(), []
    stop.wait = waits.append
    pace = sending.Pace(per_minute=60)
    with mock.patch("time.monotonic", return_value=100.0):
        for _ in range(3):
            pace.wait(stop)

    assert waits == [0.0, 1.0, 2.0]


def test_the_queries_of_a_mail_are_one_and_those_of_a_batch_the_same_for_any_number(
    server, monkeypatch
):
    def queries(number):
        Subscriber.objects.all().delete()
        crowd(number)
        item(local_title_lv=f"Ziņa par {number}")
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert send().sent == number
        return len(captured)

    monkeypatch.setattr(sending, "BATCH", 100)
    queries(1)
    few, many = queries(5), queries(45)

    assert many - few == 40


def test_who_got_what_is_forgotten_and_the_counts_stay(server):
    crowd(2)
    item()
    send()
    Delivery.objects.update(done_at=timezone.now() - timedelta(days=31))
    send()

    assert not Delivery.objects.exists()
    assert Dispatch.objects.get().sent == 2


def test_no_address_gets_into_the_log(server, caplog):
    crowd(2)
    item()
    server.refusals = {"reader1@example.org": "550 5.1.1 <reader1@example.org> unknown"}
    send()

    ours = [r.getMessage() for r in caplog.records if r.name != "mail.log"]  # the server's own
    assert [line for line in ours if "reader1" in line] == []
