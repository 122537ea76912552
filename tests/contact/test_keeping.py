"""Messages are deleted when their time has passed, and lie encrypted until then."""

from datetime import timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.utils import timezone

from portal.contact import encryption
from portal.contact.models import Message, Status
from portal.settings import environment
from tests.contact.conftest import message

pytestmark = pytest.mark.django_db


def ago(days):
    return timezone.now() - timedelta(days=days)


def kept():
    return list(Message.objects.order_by("reference").values_list("reference", flat=True))


def test_messages_go_when_their_time_has_passed_and_no_earlier():
    closed = {"status": Status.CLOSED}
    message("A", received_at=ago(179))
    message("B", received_at=ago(181))
    message("C", received_at=ago(100), closed_at=ago(29), **closed)
    message("D", received_at=ago(100), closed_at=ago(31), **closed)
    message("E", received_at=ago(181), closed_at=ago(1), **closed)
    message("F", received_at=ago(31), closed_at=ago(31), status=Status.SPAM)

    call_command("delete_old_messages")

    assert kept() == ["A", "C"]


def test_an_installation_decides_how_long(settings):
    settings.PORTAL_MESSAGE_DAYS, settings.PORTAL_CLOSED_MESSAGE_DAYS = 10, 2
    message("A", received_at=ago(9))
    message("B", received_at=ago(11))

    call_command("delete_old_messages")

    assert kept() == ["A"]


def test_without_a_key_of_its_own_the_secret_key_is_not_used_as_it_is(settings):
    sealed = encryption.seal({"message": "a"})

    assert settings.SECRET_KEY not in "".join(encryption.keys())
    settings.SECRET_KEY = "another secret " + "x" * 50
    with pytest.raises(encryption.UnreadableError):
        encryption.unseal(sealed)
    settings.SECRET_KEY_FALLBACKS = ["only for tests: " + "x" * 50]
    assert encryption.unseal(sealed) == {"message": "a"}


@pytest.mark.parametrize("value", ["x", "ā", "YQ==", f"{'A' * 43}=,short"])
def test_a_key_that_is_none_stops_the_portal_with_a_sentence(monkeypatch, value):
    monkeypatch.setenv("PORTAL_MESSAGE_KEYS", value)

    with pytest.raises(ImproperlyConfigured, match="no Fernet key"):
        environment.fernet_keys("PORTAL_MESSAGE_KEYS")


def test_keeping_for_no_day_at_all_is_refused(monkeypatch):
    monkeypatch.setenv("PORTAL_MESSAGE_DAYS", "0")

    with pytest.raises(ImproperlyConfigured, match="number of days"):
        environment.days("PORTAL_MESSAGE_DAYS", 180)
