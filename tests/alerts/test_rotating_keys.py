"""Keys are changed: what readers wrote and subscribers' addresses lie under the first one afterwards.

Both are tested here, because the command knows neither: ``portal.contact`` does not import this package.
"""

import io

import pytest
from cryptography.fernet import Fernet
from django.core.management import CommandError, call_command

from campaigns.alerts import subscribing, tokens
from campaigns.alerts.models import Subscriber
from portal.contact import encryption, rotating
from portal.contact.models import Message
from tests.alerts.people import crowd, subscriber
from tests.contact.conftest import message

pytestmark = pytest.mark.django_db


@pytest.fixture
def keys(settings):
    """``keys(2, 1)``: the second key encrypts, the first still reads; always the same two keys."""
    made = {number: Fernet.generate_key().decode() for number in (1, 2, 3)}

    def use(*numbers):
        settings.PORTAL_MESSAGE_KEYS = [made[number] for number in numbers]

    use(1)
    return use


def rotate():
    out = io.StringIO()
    call_command("rotate_message_keys", stdout=out)
    return out.getvalue()


def contents():
    return [one.content and one.content["name"] for one in Message.objects.order_by("pk")]


def addresses():
    return [one.address for one in Subscriber.objects.order_by("pk")]


def test_after_a_rotation_the_old_key_is_not_needed_any_more(keys):
    message("A", sealed_note=encryption.seal("note"))
    anna = subscriber("anna@example.org")
    keys(2, 1)
    message("B")

    said = rotate()
    keys(2)

    assert contents() == ["Ilze", "Ilze"]
    assert Message.objects.get(reference="A").note == "note"
    assert addresses() == ["anna@example.org"]
    assert "contact.Message: 1 encrypted anew, 1 under the first key already, 0 that" in said
    assert "alerts.Subscriber: 1 encrypted anew" in said
    assert subscribing.locked(anna.address_key) == anna


def test_what_the_secret_key_has_encrypted_goes_under_the_first_key_too(keys, settings):
    settings.PORTAL_MESSAGE_KEYS = []
    message()
    keys(1)

    rotate()
    settings.SECRET_KEY = "another secret " + "x" * 50

    assert contents() == ["Ilze"]


def test_an_address_is_found_again_and_its_links_hold(keys):
    anna = subscriber("anna@example.org")
    link = tokens.to_leave(anna)
    keys(2, 1)
    rotate()
    keys(2)

    subscribing.ask("anna@example.org", "lv", discreet=True)

    assert Subscriber.objects.get().subscriptions.count() == 2
    assert subscribing.leave(tokens.left_key(link))
    assert not Subscriber.objects.exists()


def test_a_second_run_writes_nothing(keys):
    message()
    crowd(3)
    keys(2, 1)
    rotate()
    before = list(Subscriber.objects.values_list("pk", "sealed_address"))

    said = rotate()

    assert list(Subscriber.objects.values_list("pk", "sealed_address")) == before
    assert "alerts.Subscriber: 0 encrypted anew, 3 under the first key already" in said


def test_killed_in_the_middle_all_is_readable_and_the_next_run_does_the_rest(keys, monkeypatch):
    monkeypatch.setattr(rotating, "BATCH", 2)
    crowd(5)
    keys(2, 1)
    renewed, calls = encryption.renewed, []

    def killed_at_the_fourth(token):
        calls.append(token)
        if len(calls) == 4:
            raise KeyboardInterrupt
        return renewed(token)

    monkeypatch.setattr(encryption, "renewed", killed_at_the_fourth)
    with pytest.raises(KeyboardInterrupt):
        rotate()
    monkeypatch.setattr(encryption, "renewed", renewed)
    assert addresses() == [f"reader{n}@example.org" for n in range(1, 6)]

    said = rotate()
    keys(2)

    assert "alerts.Subscriber: 3 encrypted anew, 2 under the first key already" in said
    assert addresses() == [f"reader{n}@example.org" for n in range(1, 6)]


def test_what_no_key_reads_is_named_without_its_address_and_left_as_it_is(keys):
    message("LOST")
    anna = subscriber("anna@example.org")
    keys(2)
    message("KEPT", sealed_note="rubbish")
    message("FINE")

    with pytest.raises(CommandError) as error:
        rotate()

    said = str(error.value)
    assert "contact.Message LOST, contact.Message KEPT" in said
    assert f"alerts.Subscriber lv {anna.pk}" in said
    assert "FINE" not in said
    assert "anna" not in said
    keys(2, 1)
    with pytest.raises(CommandError, match=r"left as they are: contact\.Message KEPT\. Put"):
        rotate()
    keys(2)
    assert contents() == ["Ilze", "Ilze", "Ilze"]
    assert addresses() == ["anna@example.org"]


def test_as_many_queries_for_a_whole_batch_as_for_one(keys, django_assert_num_queries):
    def queries(number):
        Subscriber.objects.all().delete()
        crowd(number)
        keys(2, 1)
        with django_assert_num_queries(7):  # most of them begin and end the two transactions
            rotating.rotate(Subscriber, ["sealed_address"])
        keys(1)

    queries(1)
    queries(50)
