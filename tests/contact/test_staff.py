"""Administrators and moderators read, note, close and reopen messages; nobody else learns of them."""

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry

from portal.contact import encryption
from portal.contact.models import Message, Status
from tests.contact.conftest import message

pytestmark = pytest.mark.django_db

LIST = "/admin/messages/"
OTHERS = ["Translators", "Campaign staff", "Auditors"]


def read(client, one):
    return client.get(f"{LIST}{one.pk}/")


def do(client, one, action, **data):
    return client.post(
        f"{LIST}{one.pk}/", {"action": action, "note": "", "version": one.version, **data}
    )


@pytest.mark.parametrize("group", ["Administrators", "Moderators"])
def test_who_answers_messages_reads_closes_and_reopens_them(client, member, group):
    user, one = member(client, group), message()
    assert one.reference in client.get(LIST).content.decode()
    assert "Kam piezvanīt?" in read(client, one).content.decode()

    assert do(client, one, "close", note="Atbildēts").status_code == 302
    one = Message.objects.get()
    assert (one.status, one.closed_by, one.note) == (Status.CLOSED, user, "Atbildēts")
    assert "Atbildēts" not in one.sealed_note

    do(client, one, "reopen")
    one = Message.objects.get()
    assert (one.status, one.closed_by, one.closed_at) == (Status.OPEN, None, None)


@pytest.mark.parametrize("group", OTHERS)
def test_nobody_else_sees_one_or_does_anything_with_it(client, member, group):
    member(client, group)
    one = message()

    assert one.reference not in client.get(LIST, follow=True).content.decode()
    assert one.reference not in client.get(f"{LIST}?export=csv", follow=True).content.decode()
    assert read(client, one).status_code == 404
    for action in ("close", "reopen", "delete", "note"):
        assert do(client, one, action, sure="on").status_code == 404
    assert Message.objects.get().status == Status.OPEN
    assert "/admin/messages/" not in client.get("/admin/").content.decode()


def test_strangers_are_asked_to_sign_in(client):
    assert read(client, message())["Location"].startswith("/admin/login/")


def test_who_reads_is_recorded_without_what_was_read(client, member):
    user, one = member(client, "Moderators"), message()
    read(client, one)

    entry = ModelLogEntry.objects.get(action="contact.read")
    assert (entry.user, entry.label) == (user, one.reference)
    assert "piezvan" not in repr(entry.data)


def test_a_message_is_kept_by_no_cache(client, member):
    member(client, "Moderators")

    assert "no-store" in read(client, message())["Cache-Control"]


def test_open_ones_come_first_and_the_list_decrypts_nothing(
    client, member, django_assert_max_num_queries
):
    member(client, "Moderators")
    for number in range(3):
        message(f"OLD-{number}", status=Status.CLOSED, closed_at=timezone.now())
    message("NEW-1")
    message("NEW-2", sealed_note=encryption.seal("x"))
    client.get(LIST)
    with django_assert_max_num_queries(25) as few:
        page = client.get(LIST).content.decode()
    for number in range(15):
        message(f"MORE-{number}")
    with django_assert_max_num_queries(len(few)):
        client.get(LIST)

    order = [page.index(name) for name in ("NEW-2", "NEW-1", "OLD-2")]
    assert order == sorted(order)


def test_the_list_can_be_narrowed(client, member):
    member(client, "Moderators")
    message("AAAA-AAAA", kind="barrier")
    message("BBBB-BBBB")

    page = client.get(f"{LIST}?kind=barrier").content.decode()

    assert "AAAA-AAAA" in page
    assert "BBBB-BBBB" not in page


def test_a_spreadsheet_says_nothing_that_is_encrypted(client, member):
    member(client, "Moderators")
    message(sealed_note=encryption.seal("piezīme"))

    sheet = b"".join(client.get(f"{LIST}?export=csv").streaming_content).decode()

    assert "K7M2-9QXD" in sheet
    for secret in ("piezvan", "Ilze", "piezīme", "gAAAA"):
        assert secret not in sheet


def test_an_answer_starts_with_the_address_and_the_number_only(client, member):
    member(client, "Moderators")
    one = message(content={"message": "a", "email": 'x?bcc=y&"@example.org'})

    page = read(client, one).content.decode()

    assert "mailto:x%3Fbcc%3Dy%26%22@example.org?subject=K7M2-9QXD" in page


def test_what_is_written_is_shown_and_never_run(client, member):
    member(client, "Moderators")
    one = message(content={"message": "<script>alert(1)</script>"})

    assert "<script>alert(1)" not in read(client, one).content.decode()


def test_two_who_close_at_once_do_not_overwrite_each_other_s_note(client, member):
    member(client, "Moderators")
    one = message()
    do(client, one, "close", note="Pirmā")

    response = do(client, one, "close", note="Otrā")

    assert response.status_code == 409
    assert "Pirmā" in response.content.decode()
    assert "Otrā" in response.content.decode()
    assert Message.objects.get().note == "Pirmā"
    assert do(client, Message.objects.get(), "note", note="Otrā").status_code == 302
    assert Message.objects.get().note == "Otrā"


def test_a_note_on_a_closed_message_does_not_keep_it_longer(client, member):
    member(client, "Moderators")
    closed = timezone.now() - timezone.timedelta(days=20)
    one = message(status=Status.CLOSED, closed_at=closed)

    do(client, one, "note", note="x")

    assert Message.objects.get().closed_at == closed


def test_an_administrator_deletes_for_good_and_only_when_sure(client, member):
    member(client, "Administrators")
    one = message()
    assert do(client, one, "delete").status_code == 422
    assert Message.objects.exists()

    do(client, one, "delete", sure="on")

    assert not Message.objects.exists()
    assert ModelLogEntry.objects.filter(action="contact.delete", label=one.reference).exists()


def test_a_moderator_does_not_delete(client, member):
    member(client, "Moderators")

    assert do(client, message(), "delete", sure="on").status_code == 404
    assert Message.objects.exists()


def test_a_message_no_key_reads_says_so(client, member):
    member(client, "Moderators")
    one = message()
    Message.objects.update(sealed="gAAAAA garbage")

    response = read(client, one)

    assert response.status_code == 200
    assert "PORTAL_MESSAGE_KEYS" in response.content.decode()


@pytest.mark.parametrize(
    "data",
    [
        {"version": ""},
        {"version": "x"},
        {"version": "9" * 30},
        {"note": "a\0b"},
        {"note": "a" * 3000},
    ],
)
def test_garbage_changes_nothing(client, member, data):
    member(client, "Moderators")
    one = message()

    assert do(client, one, "close", **data).status_code == 422
    assert Message.objects.get().status == Status.OPEN


@pytest.mark.parametrize("action", ["", "burn", "\0"])
def test_no_other_action(client, member, action):
    member(client, "Moderators")

    assert do(client, message(), action).status_code == 404
