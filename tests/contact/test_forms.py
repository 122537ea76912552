"""Anybody can write to the office and report a barrier; what is written lies encrypted."""

import re

import pytest
from django.db import connection, transaction

from portal.contact import mailing
from portal.contact.models import Message, Status
from tests.contact.conftest import BARRIER, CONTACT, WRITTEN, ticket, write
from tests.factories import administrator, home, news, standard
from tests.serving.reader import visit, words

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("address", [CONTACT, BARRIER])
def test_what_is_written_is_stored_whole_and_thanked_for(client, address):
    response = write(client, address)

    assert response.status_code == 303
    stored = Message.objects.get()
    assert {name: stored.content[name] for name in WRITTEN[address] if name != "kind"} == {
        name: value for name, value in WRITTEN[address].items() if name != "kind"
    }
    assert (stored.kind, stored.language) == ("question" if address == CONTACT else "barrier", "lv")
    assert stored.reference in words(visit(client, response["Location"]).main)
    assert response["Location"] == f"{address}sent/{stored.reference}/"


def test_nothing_of_it_can_be_read_in_the_database(client):
    write(client)

    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM contact_message")
        contact = repr(cursor.fetchall())
        cursor.execute("SELECT * FROM serving_formreceipt")
        receipts = repr(cursor.fetchall())
    for secret in ("piezvan", "Ilze", "ilze@example.org", "127.0.0.1"):
        assert secret not in contact + receipts


@pytest.mark.parametrize("address", [CONTACT, BARRIER])
def test_the_form_says_first_that_it_is_no_emergency_line_and_where_help_is(client, address):
    from countries.models import HelpPage
    from tests.factories import page_of

    home()
    help_page = page_of(HelpPage, local_title_en="Help", local_title_lv="Palīdzība")

    page = visit(client, address)

    warning = page.main.select_one("#no-emergency-line").parent
    assert warning.select_one('a[href="tel:112"]')
    assert warning.find("a", href=help_page.url_in("lv"))
    assert warning.select_one("a[data-exit]")
    assert str(page.main).index("no-emergency-line") < str(page.main).index("<form")
    kept = words(page.main.select_one("#what-is-kept").parent)
    assert "180" in kept
    assert "30" in kept


def test_words_of_the_forms_are_latvian_on_latvian_addresses(client):
    text = words(visit(client, BARRIER).main)

    assert "Ziņot par šķērsli" in text
    assert not re.search(r"\b(the|your|what|please)\b", text, re.IGNORECASE)


def test_the_page_it_is_about_is_named_and_stored(client):
    home()
    page = standard(local_title_en="Facts", local_title_lv="Fakti")

    form = visit(client, f"{CONTACT}?about={page.pk}")
    assert "Fakti" in words(form.main)
    about = form.main.select_one("input[name=about]")["value"]
    write(client, about=about)

    assert Message.objects.get().content["about"] == "Fakti"
    assert Message.objects.get().content["address"].endswith(page.url_in("lv"))


def test_a_barrier_is_reported_where_the_reader_comes_from(client):
    home()
    page = standard(local_title_en="Facts", local_title_lv="Fakti")

    form = visit(client, f"{BARRIER}?about={page.pk}")

    assert form.main.select_one("#id_place")["value"].endswith(page.url_in("lv"))


@pytest.mark.parametrize("number", ["draft", "0", "999999999", "9" * 40, "x", "-1", "1 OR 1=1", ""])
def test_a_page_nobody_may_read_is_never_named(client, number):
    home()
    draft = standard(draft=True, local_title_en="Zzsecret", local_title_lv="Zzsecret")

    page = visit(client, CONTACT, data={"about": draft.pk if number == "draft" else number})

    assert page.status == 200
    assert "Zzsecret" not in words(page.main)


def test_garbage_as_the_page_does_not_lose_the_message(client):
    assert write(client, about="\ud7ff<>" * 50).status_code == 303
    assert Message.objects.count() == 1


def test_the_accessibility_statement_is_within_reach_of_the_barrier_form(client):
    home()
    statement = standard(
        local_title_en="Statement", local_title_lv="Paziņojums", local_slug_en="accessibility"
    )

    assert visit(client, BARRIER).link(statement.url_in("lv"))


def test_every_page_leads_to_both_forms_and_stays_the_same_for_everyone(client):
    home()
    item = news(local_title_en="Item", local_title_lv="Ziņa")
    anybody = client.get(item.url_in("lv"))
    client.force_login(administrator())

    page = visit(client, item.url_in("lv"))

    assert page.response.content == anybody.content
    for address in (CONTACT, BARRIER):
        assert page.soup.select_one(f'footer a[href="{address}"]')
        assert page.soup.select_one(f'.pgmeta a[href="{address}?about={item.pk}"]')


def test_errors_keep_what_was_written(client):
    page = visit(client, CONTACT)
    response = write(client, kind="", email="ilze")

    assert page.status == 200
    assert response.status_code == 422
    for written in ("Kam piezvanīt?", "Ilze", 'value="ilze"'):
        assert written in response.content.decode()
    assert not Message.objects.exists()


def test_5000_characters_fit_with_any_line_ends_and_one_more_is_said_to_be_too_many(client):
    assert write(client, message="ā" * 4998 + "\r\n" + "b").status_code == 303
    assert Message.objects.get().content["message"].count("\n") == 1
    assert write(client, message="ā" * 5001).status_code == 422


def test_a_program_is_thanked_stored_closed_and_nobody_is_mailed(
    client, mailoutbox, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        response = write(client, website="https://spam.example")

    stored = Message.objects.get()
    assert response["Location"].endswith(f"{stored.reference}/")
    assert stored.status == Status.SPAM
    assert stored.closed_at == stored.received_at
    assert not mailoutbox


def test_sent_twice_it_is_stored_and_mailed_once(
    client, mailoutbox, django_capture_on_commit_callbacks
):
    one = ticket(CONTACT)
    with django_capture_on_commit_callbacks(execute=True):
        places = {write(client, ticket=one)["Location"] for _ in range(3)}

    assert len(places) == 1
    assert Message.objects.count() == 1
    assert len(mailoutbox) == 1


def test_killed_after_storing_and_before_mailing_the_message_is_there_and_mailed_later(
    client, mailoutbox, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks():  # never run: the process is gone
        write(client)

    assert Message.objects.get().mailed_at is None
    assert mailing.tell_of_all() == (1, 0)
    assert len(mailoutbox) == 1


def test_killed_while_storing_nothing_is_acknowledged_and_nothing_is_left(client, monkeypatch):
    def killed(*args, **kwargs):
        raise SystemExit

    monkeypatch.setattr(transaction, "on_commit", killed)
    one = ticket(CONTACT)
    with pytest.raises(SystemExit):
        write(client, ticket=one)
    assert not Message.objects.exists()
    monkeypatch.undo()

    assert write(client, ticket=one).status_code == 303
    assert Message.objects.count() == 1
