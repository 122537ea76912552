"""Forms anybody may send: once, without a cookie, with what was typed kept when they come again."""

import threading
from datetime import timedelta
from unittest import mock

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.utils import timezone

from portal.serving import form_receipts
from portal.serving.models import FormCount, FormReceipt
from tests.factories import administrator, home
from tests.serving import form_pages
from tests.serving.form_pages import ADDRESS, opened, stored, ticket_in
from tests.serving.reader import Answer, words

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.serving.form_pages")]

GOOD = {"kind": "a", "text": "Ko darīt?"}
BODIES = {
    "JSON": (b'{"text": "a"}', "application/json"),
    "no kind": (b"text=a", ""),
    "no boundary": (b"--x", "multipart/form-data"),
    "an encoding with surrogates": (
        b"text=%5Cud800",
        "application/x-www-form-urlencoded; charset=unicode_escape",
    ),
    "a file": (
        b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\na\r\n'
        b'--x\r\nContent-Disposition: form-data; name="f"; filename="f.exe"\r\n\r\nMZ\r\n--x--\r\n',
        "multipart/form-data; boundary=x",
    ),
}


@pytest.fixture(autouse=True)
def _nothing_stored(db):
    stored.clear()


def send(client, ticket, address=ADDRESS, headers=None, **data):
    return client.post(address, {**GOOD, "ticket": ticket, **data}, headers=headers)


def test_a_form_is_taken_and_thanked_for_with_its_number(client):
    response = send(client, opened(client))

    assert response.status_code == 303
    assert stored == [("Ko darīt?", False)]
    thanks = Answer(client.get(response["Location"]))
    assert thanks.status == 200
    assert FormReceipt.objects.get().reference in words(thanks.main)
    assert thanks.language == "lv"


def test_neither_form_nor_thanks_is_kept_anywhere_and_no_cookie_is_set(client):
    sent = send(client, opened(client))
    answers = [client.get(ADDRESS), sent, client.get(sent["Location"]), send(client, "", text="")]

    for answer in answers:
        assert answer["Cache-Control"] == "no-store"
        assert answer["X-Robots-Tag"] == "noindex"
        assert answer["Referrer-Policy"] == "no-referrer"
        assert "default-src 'none'" in answer["Content-Security-Policy"]
        assert not answer.cookies
        assert "Vary" not in answer
    assert not client.cookies


def test_an_editor_who_is_signed_in_gets_no_cookie_either(client):
    client.force_login(administrator())

    response = send(client, opened(client))

    assert response.status_code == 303
    assert not response.cookies


def test_the_same_form_sent_again_is_stored_once_and_thanked_for_with_the_same_number(client):
    ticket = opened(client)

    first, second = send(client, ticket), send(client, ticket)

    assert first["Location"] == second["Location"]
    assert len(stored) == 1


def test_the_same_form_with_another_text_is_not_dropped_in_silence(client):
    ticket = opened(client)
    send(client, ticket)

    response = send(client, ticket, text="Vēl kas")

    assert response.status_code == 409
    assert FormReceipt.objects.get().reference in response.content.decode()
    assert "Vēl kas" in response.content.decode()
    assert ticket_in(response) != ticket


@pytest.mark.django_db(transaction=True)
def test_the_same_form_sent_twice_at_the_same_moment_is_stored_once(client):
    ticket, start, places = opened(client), threading.Barrier(4), []

    def press():
        try:
            start.wait(10)
            places.append(send(Client(), ticket)["Location"])
        finally:
            connection.close()

    presses = [threading.Thread(target=press) for _ in range(4)]
    for one in presses:
        one.start()
    for one in presses:
        one.join(30)

    assert len(places) == 4
    assert len(set(places)) == 1
    assert (len(stored), FormReceipt.objects.count()) == (1, 1)


@pytest.mark.django_db(transaction=True)
def test_no_more_than_the_limit_are_taken_at_the_same_moment(client):
    tickets, start, answers = [opened(client) for _ in range(8)], threading.Barrier(8), []

    def press(ticket):
        try:
            start.wait(10)
            answers.append(send(Client(), ticket).status_code)
        finally:
            connection.close()

    presses = [threading.Thread(target=press, args=[ticket]) for ticket in tickets]
    for one in presses:
        one.start()
    for one in presses:
        one.join(60)

    assert sorted(answers) == [303] * 5 + [429] * 3
    assert FormReceipt.objects.count() == 5


def test_what_fails_while_it_is_stored_leaves_no_receipt_and_is_taken_next_time(client):
    ticket = opened(client)
    with pytest.raises(RuntimeError):
        send(client, ticket, text="boom")
    assert not FormReceipt.objects.exists()
    assert not FormCount.objects.exists()

    assert send(client, ticket).status_code == 303


def test_a_database_that_does_not_answer_costs_nobody_her_text(client):
    ticket = opened(client)
    with mock.patch.object(form_pages.EchoView, "store", side_effect=OperationalError("gone")):
        response = send(client, ticket)

    assert response.status_code == 503
    assert response["Retry-After"] == "30"
    assert "Ko darīt?" in response.content.decode()
    assert send(client, ticket_in(response)).status_code == 303


def test_a_form_open_too_long_comes_again_with_its_text_and_can_be_sent(client):
    response = send(client, opened(client, ago=13 * 3600))

    assert response.status_code == 400
    assert "Ko darīt?" in response.content.decode()
    assert not stored
    fresh = ticket_in(response)
    with mock.patch("time.time", return_value=timezone.now().timestamp() + 60):
        assert send(client, fresh).status_code == 303


def test_a_form_sent_the_moment_it_was_opened_comes_again_and_can_be_sent(client):
    ticket = opened(client, ago=0)

    response = send(client, ticket)

    assert response.status_code == 400
    assert ticket_in(response) == ticket
    with mock.patch("time.time", return_value=timezone.now().timestamp() + 20):
        assert send(client, ticket).status_code == 303


@pytest.mark.parametrize(
    "ticket", ["", "made up", "a:b:c", "0" * 32 + ":1abcde:xyz", "\0", "x" * 5000]
)
def test_a_ticket_that_is_not_ours_is_not_taken(client, ticket):
    response = send(client, ticket)

    assert response.status_code == 400
    assert "Ko darīt?" in response.content.decode()
    assert not stored


def test_a_ticket_of_another_form_is_not_taken(client):
    from portal.serving import form_tickets

    assert send(client, form_tickets.issue("alerts")).status_code == 400


def test_a_form_sent_by_another_site_is_not_taken(client):
    response = send(client, opened(client), headers={"sec-fetch-site": "cross-site"})

    assert response.status_code == 400
    assert not stored


def test_who_fills_in_the_trap_is_thanked_and_known_as_a_program(client):
    response = send(client, opened(client), website="https://spam.example/")

    assert response.status_code == 303
    assert stored == [("Ko darīt?", True)]


def test_the_trap_is_out_of_the_way_of_people(client):
    trap = Answer(client.get(ADDRESS)).soup.select_one("input[name=website]")

    assert trap["tabindex"] == "-1"
    assert trap["autocomplete"] == "off"
    assert trap.parent["aria-hidden"] == "true"
    assert "style" not in trap.parent.attrs


def test_a_sixth_form_from_one_network_waits_and_is_taken_later(client):
    for _ in range(5):
        assert send(client, opened(client)).status_code == 303

    response = send(client, opened(client))

    assert response.status_code == 429
    assert 0 < int(response["Retry-After"]) <= 601
    assert "Ko darīt?" in response.content.decode()
    assert len(stored) == 5
    with mock.patch(
        "portal.serving.form_limits.timezone.now", return_value=timezone.now() + timedelta(0, 601)
    ):
        assert send(client, ticket_in(response)).status_code == 303


def test_another_network_is_not_held_up_and_the_whole_world_is_limited_too(client, settings):
    settings.PORTAL_TRUST_PROXY = True
    codes = [
        send(
            client, opened(client), headers={"x-forwarded-for": f"6.6.6.6, 198.51.100.{n}"}
        ).status_code
        for n in range(9)
    ]

    assert codes == [303] * 8 + [429]


def test_behind_a_proxy_only_what_the_proxy_wrote_counts(client, settings):
    settings.PORTAL_TRUST_PROXY = True
    codes = [
        send(
            client, opened(client), headers={"x-forwarded-for": f"10.0.0.{n}, 2001:db8::{n}"}
        ).status_code
        for n in range(6)
    ]

    assert codes == [303] * 5 + [429]


def test_without_a_proxy_the_header_counts_for_nothing(client):
    codes = [
        send(client, opened(client), headers={"x-forwarded-for": f"10.0.0.{n}"}).status_code
        for n in range(6)
    ]

    assert codes[-1] == 429


def test_no_address_is_stored_and_counts_and_receipts_are_erased(client):
    send(client, opened(client))
    rows = [*FormCount.objects.values_list(), *FormReceipt.objects.values_list()]
    assert "127.0.0.1" not in repr(rows)
    assert "Ko darīt?" not in repr(rows)

    with mock.patch("django.utils.timezone.now", return_value=timezone.now() + timedelta(days=2)):
        assert form_receipts.forget_passed() == 4

    assert not FormCount.objects.exists()
    assert not FormReceipt.objects.exists()


def test_errors_are_named_on_top_and_at_the_field_and_tied_to_it(client):
    english = "/en/forms/echo/"
    data = {"text": "", "email": "nobody", "kind": "c"}
    answer = Answer(send(client, opened(client), english, **data))

    assert answer.status == 422
    summary = answer.soup.select_one("#errors")
    assert summary["tabindex"] == "-1"
    targets = [link["href"] for link in summary.select("a")]
    assert targets == ["#id_kind_0", "#id_text", "#id_email"]
    assert all(answer.soup.select_one(target) for target in targets)
    text = answer.soup.select_one("#id_text")
    assert text["aria-invalid"] == "true"
    assert text["aria-describedby"] == "id_text_helptext id_text_error"
    assert answer.soup.select_one("#id_text_error")
    assert answer.soup.select_one("#id_email")["value"] == "nobody"
    assert answer.title.startswith("Not sent yet")


@pytest.mark.parametrize("body", BODIES)
def test_what_no_form_of_ours_sends_is_refused_with_words(client, body):
    content, kind = BODIES[body]

    answer = Answer(client.generic("POST", ADDRESS, content, content_type=kind))

    assert answer.status == 400
    assert "112" in words(answer.main)
    assert answer.headers["Cache-Control"] == "no-store"


def test_too_much_is_refused_before_it_is_read(client):
    answer = Answer(send(client, "", text="a" * 250_000))

    assert answer.status == 413
    assert "112" in words(answer.main)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"text": "a\0b"},
        {"text": "\ufffe\uffff"},
        {"text": "a" * 1001},
        {"email": "a@b." + "c" * 300},
        {"kind": "\0"},
    ],
)
def test_garbage_in_the_fields_is_answered_in_words(client, data):
    response = client.post(ADDRESS, {"ticket": opened(client), **data})

    assert response.status_code == 422
    assert not stored


@pytest.mark.parametrize(
    "raw", [b"text=%ff%fe&kind=a", b"text=%ed%a0%80&kind=a", b"%", b"&&==;", b"text"]
)
def test_bytes_that_are_no_text_are_answered_too(client, raw):
    kind = "application/x-www-form-urlencoded"

    assert client.generic("POST", ADDRESS, raw, content_type=kind).status_code in (400, 422)


def test_a_body_cut_short_on_the_way_is_answered_as_an_incomplete_form(client):
    raw = b"--x\r\nContent-Disposition: form-data; name="

    response = client.generic("POST", ADDRESS, raw, content_type="multipart/form-data; boundary=x")

    assert response.status_code == 422


@pytest.mark.parametrize("method", ["put", "delete", "patch", "options"])
def test_other_methods_are_refused(client, method):
    response = getattr(client, method)(ADDRESS)

    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, POST"


@pytest.mark.parametrize("reference", ["x", "AAAA-AAAA", "2345-678", "k7m2-9qxd", "-" * 9])
def test_no_thanks_for_what_is_no_number(client, reference):
    assert client.get(f"{ADDRESS}sent/{reference}/").status_code == 404


def test_the_page_of_thanks_takes_nothing(client):
    assert client.post(f"{ADDRESS}sent/K7M2-9QXD/", {"a": "b"}).status_code == 405


def test_no_page_can_take_the_address_of_the_forms(client):
    from tests.factories import standard

    home()
    assert standard(local_title_en="Forms").slug_in("en") != "forms"
