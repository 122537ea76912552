"""Asking for alerts, confirming and leaving: on paper a double opt-in, here what it means for a reader."""

import re
from datetime import timedelta
from unittest import mock
from urllib.parse import urlsplit

import pytest
from django.core import signing
from django.utils import timezone

from campaigns.alerts import subscribing, tokens
from campaigns.alerts.models import Delivery, Subscriber, Subscription
from countries.models import CountryPage
from portal.content.models import Topic
from tests.alerts.content import front, item, public
from tests.alerts.mailserver import part
from tests.alerts.people import LONG_AGO, send, subscriber
from tests.factories import administrator
from tests.serving.form_pages import opened
from tests.serving.reader import Answer, words

pytestmark = pytest.mark.django_db
FORM = "/lv/forms/alerts/"
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture(autouse=True)
def _site(db):
    front()


def ask(client, email="anna@example.org", about="news", language="lv", address=FORM, **more):
    """Fill in the form and send it."""
    data = {"email": email, "about": about, "language": language, **more}
    data.setdefault("ticket", opened(client, address))
    return client.post(address, data)


def path(url):
    return urlsplit(url).path


def link(message, kind):
    """The path of a link in a mail: ``confirm`` or ``leave``."""
    return path(re.search(rf"http://testserver/\S+/{kind}/\S+", part(message, "plain"))[0])


@pytest.fixture
def asked(client, server):
    """The first mail, to somebody who asked for all news."""
    assert ask(client).status_code == 303
    assert send().sent == 1
    return server.taken[0][2]


def test_from_the_form_over_the_mail_to_the_first_alert_and_out_again(client, server, asked):
    assert Answer(client.get(link(asked, "confirm"))).status == 200
    assert (
        not Subscription.objects.confirmed().exists()
    )  # a program that opens links confirms nothing

    confirmed = Answer(client.post(link(asked, "confirm")))
    assert confirmed.status == 200
    assert confirmed.language == "lv"

    item()
    send()
    alert = server.last("anna@example.org")
    assert alert["Subject"] == "Jauns plāns"

    Answer(client.get(link(alert, "leave")))
    assert Subscriber.objects.exists()
    left = client.post(path(alert["List-Unsubscribe"].strip("<>")), ONE_CLICK)
    assert left.status_code == 200
    assert not left.cookies
    assert not Subscriber.objects.exists()
    assert not Delivery.objects.filter(subscriber__isnull=False).exists()


def test_whoever_does_not_confirm_gets_nothing_and_is_erased_after_two_days(server, asked):
    item()
    assert send().sent == 0
    Subscription.objects.update(asked_at=timezone.now() - timedelta(hours=49))
    send()

    assert not Subscriber.objects.exists()


def test_a_country_or_a_topic_is_chosen_beforehand_by_the_address(client, server):
    latvia = public(CountryPage(code="LV", local_title_lv="Latvija"), front(), LONG_AGO)
    topic = Topic.objects.create(slug="labour", name_lv="Darbs")

    for value in ("country-lv", "topic-labour"):
        page = Answer(client.get(f"{FORM}?about={value}"))
        assert (
            page.soup.select_one(
                "option[selected][value^=country], option[selected][value^=topic]"
            )["value"]
            == value
        )
        ask(client, about=value)

    found = Subscription.objects.values_list("country", "topic")
    assert sorted(found, key=str) == sorted([(latvia.pk, None), (None, topic.pk)], key=str)
    send()
    text = part(server.taken[0][2], "plain")
    assert "- Latvija" in text
    assert "- Darbs" in text


def test_the_page_is_the_same_whether_the_address_is_known_or_not(client):
    subscriber("known@example.org")

    pages = []
    for email in ("known@example.org", "new@example.org"):
        answer = client.get(ask(client, email)["Location"])
        pages.append(re.sub(rb"[0-9B-Z]{4}-[0-9B-Z]{4}", b"", answer.content))

    assert pages[0] == pages[1]


def test_who_has_the_alerts_already_is_told_so_by_mail(client, server):
    subscriber()
    ask(client)
    send()

    message = server.taken[0][2]
    assert "/confirm/" not in part(message, "plain")
    assert link(message, "leave")


def test_one_address_gets_one_such_mail_an_hour_and_a_further_wish_is_kept(client, server):
    for _ in range(3):
        ask(client)
    assert send().sent == 1
    Topic.objects.create(slug="labour", name_lv="Darbs")
    ask(client, about="topic-labour")
    assert send().sent == 0

    Delivery.objects.update(next_try_at=timezone.now() - timedelta(minutes=1))
    assert send().sent == 1
    assert "- Darbs" in part(server.taken[1][2], "plain")


def test_the_first_mails_go_before_a_crowd_of_alerts(client, server):
    for n in range(25):
        subscriber(f"reader{n}@example.org")
    item()
    ask(client, "new@example.org")
    send()

    assert "new@example.org" in [recipient for _, recipient, _ in server.taken[:20]]


def test_no_page_of_alerts_sets_a_cookie_or_may_be_kept(client, asked):
    client.force_login(administrator())
    pages = [
        client.get(FORM),
        client.get(link(asked, "confirm")),
        client.post(link(asked, "confirm")),
    ]
    pages += [client.get(link(asked, "leave")), client.post(link(asked, "leave"))]

    for page in pages:
        assert page.status_code == 200
        assert not page.cookies
        assert page["Cache-Control"] == "no-store"
        assert page["Referrer-Policy"] == "no-referrer"


def test_every_link_can_be_used_twice_and_says_what_is_true(client, asked):
    confirm, leave = link(asked, "confirm"), link(asked, "leave")

    assert (
        client.post(confirm).content == client.post(confirm).content == client.get(confirm).content
    )
    assert client.post(leave).content == client.post(leave).content
    assert client.post(confirm).status_code == 404
    assert client.get(leave).status_code == 200


def test_the_link_of_an_old_mail_lets_out_who_subscribed_again(client, asked):
    client.post(link(asked, "leave"))
    subscriber()

    client.post(link(asked, "leave"))

    assert not Subscriber.objects.exists()


def test_a_link_to_confirm_is_good_for_two_days(client, asked):
    with mock.patch("time.time", return_value=timezone.now().timestamp() + 49 * 3600):
        answer = Answer(client.post(link(asked, "confirm")))

    assert answer.status == 404
    assert answer.main.find("a", href=FORM)
    assert not Subscription.objects.confirmed().exists()


def forgeries():
    key = "0" * 64
    yield signing.Signer(salt="another").sign(key).replace(":", ".")
    yield from ("x", key, f"{key}.", f"{key}.aaaa", "." * 200, "a" * 1500, "ā.ē", "%00", "%ff")


@pytest.mark.parametrize("token", [*forgeries()])
@pytest.mark.parametrize("kind", ["confirm", "leave"])
def test_a_forged_link_is_refused_in_the_language_of_the_address(client, kind, token):
    subscriber()

    for answer in (client.get(f"{FORM}{kind}/{token}/"), client.post(f"{FORM}{kind}/{token}/")):
        assert answer.status_code in {400, 404}
        assert Answer(answer).language == "lv"
    assert Subscriber.objects.exists()


def test_a_link_to_leave_does_not_confirm_and_the_other_way_round(client, asked):
    confirm, leave = link(asked, "confirm"), link(asked, "leave")

    assert client.post(leave.replace("/leave/", "/confirm/")).status_code == 404
    assert client.post(confirm.replace("/confirm/", "/leave/")).status_code == 404
    assert Subscriber.objects.exists()


@pytest.mark.parametrize(
    "email",
    [
        *("", "anna", "anna@", "@example.org", "a@b", "anna@example.org, b@example.org"),
        *("anna@example.org\r\nBcc: all@example.org", "anna@example.org\nX: y", "a\0b@example.org"),
        *("ānna@example.org", "anna@exa mple.org", "<anna@example.org>", '"a b"@', "anna@-.org"),
        *(
            "a" * 250 + "@example.org",
            "anna@" + "a." * 126 + "org",
            "anna@xn--.org",
            "\ud800@example.org",
        ),
    ],
)
def test_what_is_no_address_comes_back_with_the_reason_and_what_was_typed(client, email):
    ticket = opened(client, FORM)
    body = {
        "email": email.encode("utf-8", "surrogatepass"),
        "about": "news",
        "language": "lv",
        "ticket": ticket,
    }
    answer = Answer(client.post(FORM, body))

    assert answer.status == 422
    assert answer.soup.select_one("#errors a[href='#id_email']")
    assert answer.soup.select_one("option[selected][value=news]")
    assert not Subscriber.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"about": "country-xx"},
        {"about": ""},
        {"about": "topic-\0"},
        {"language": "fi"},
        {"language": "x" * 5000},
    ],
)
def test_a_choice_that_is_none_comes_back(client, wrong):
    assert ask(client, **wrong).status_code == 422
    assert not Subscriber.objects.exists()


def test_one_spelling_for_each_address(client, server):
    for email in (" Anna@Example.ORG ", "anna@example.org", "ANNA@example.org"):
        assert ask(client, email).status_code == 303
    ask(client, "ants@õun.ee")

    assert sorted(one.address for one in Subscriber.objects.all()) == [
        "Anna@example.org",
        "ants@xn--un-bka.ee",
    ]
    assert send().sent == 2


def test_programs_that_fill_in_everything_store_nothing(client):
    assert ask(client, website="https://spam.example").status_code == 303
    assert not Subscriber.objects.exists()


def test_addresses_stand_nowhere_in_the_database_in_plain(client):
    ask(client)
    values = [str(value) for row in Subscriber.objects.values() for value in row.values()]

    assert not [value for value in values if "anna" in value or "example" in value]


def test_a_former_secret_still_opens_what_it_sealed(settings):
    one = subscriber()
    leave = tokens.to_leave(one)
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another " + "y" * 50

    assert Subscriber.objects.get().address == "anna@example.org"
    subscribing.ask("anna@example.org", "lv")
    assert Subscriber.objects.count() == 1
    assert tokens.left_key(leave) == one.address_key


def test_an_address_sealed_with_a_lost_secret_is_given_up_and_the_others_get_theirs(
    server, settings
):
    subscriber("lost@example.org")
    settings.SECRET_KEY = "another " + "y" * 50
    subscriber("kept@example.org")
    item()

    report = send()

    assert (report.sent, report.failed) == (1, 1)


def test_each_list_leads_to_its_alerts(client):
    page = Answer(client.get("/lv/"))

    assert page.soup.select_one(f".foot a[href='{FORM}']")


def test_the_form_tells_of_the_danger_before_it_asks(client):
    page = Answer(client.get(FORM))
    text = words(page.main)

    assert text.index(words(page.soup.select_one(".notice"))) < text.index(
        words(page.soup.select_one("label[for=id_email]"))
    )
