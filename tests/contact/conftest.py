"""Somebody who writes to the office, and the people there."""

import io
import time
from unittest import mock

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.db import transaction

from portal.contact import encryption
from portal.contact.models import Message
from portal.serving import form_tickets

CONTACT, BARRIER = "/lv/forms/contact/", "/lv/forms/barrier/"
WRITTEN = {
    CONTACT: {
        "kind": "question",
        "message": "Kam piezvanīt?",
        "name": "Ilze",
        "email": "ilze@example.org",
    },
    BARRIER: {
        "place": "/lv/valstis/",
        "message": "Karte netiek nolasīta",
        "device": "NVDA",
        "email": "",
    },
}


def ticket(address, ago=20):
    """A ticket of a form opened some seconds ago."""
    with mock.patch("time.time", return_value=time.time() - ago):
        return form_tickets.issue(address.split("/")[3])


def write(client, address=CONTACT, **data):
    """Send a form as somebody would who opened it and wrote for a while."""
    return client.post(address, {**WRITTEN[address], "ticket": ticket(address), **data})


def message(reference="K7M2-9QXD", content=None, **columns):
    """A message as it lies in the database."""
    columns.setdefault("kind", "question")
    sealed = encryption.seal(content or WRITTEN[CONTACT])
    return Message.objects.create(reference=reference, language="lv", sealed=sealed, **columns)


@pytest.fixture(scope="module")
def roles(django_db_setup, django_db_blocker):
    """Made once for the module and taken out again."""
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("setup_roles", stdout=io.StringIO())
        yield
        transaction.set_rollback(True)


@pytest.fixture
def member(roles, db):
    """``member(client, "Moderators")``: somebody in this group, signed in."""

    def make(client, group):
        user = User.objects.create_user(f"{group} person", password="secret")
        user.groups.add(Group.objects.get(name=group))
        client.force_login(user)
        return user

    return make
