"""A site with two countries and its roles; an editor who may write but not publish, and two moderators."""

import datetime
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Group, User
from django.core import mail
from django.db import transaction
from django.test import Client
from django.utils import timezone

from portal.multilingual import roles
from tests.factories import country, fresh, home, standard
from tests.multilingual.admin.forms import edit_url, posted, publishing, speaks


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker):
    """Made once for all tests of a module: it takes seconds."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield build()
        transaction.set_rollback(True)


def build():
    home()
    texts = {"situation_en": "<p>Old words in English</p>", "situation_lv": "<p>Vecais teksts</p>"}
    made = {
        "latvia": country("LV", local_title_en="Latvia", local_title_lv="Latvija", **texts),
        "estonia": country("EE", local_title_en="Estonia", local_title_lv="Igaunija", **texts),
        "about": standard(local_title_en="About", local_title_lv="Par mums"),
    }
    roles.set_up()
    made["inga"] = someone("inga", "lv", "Country editors: LV", "Writes: Latvian")
    made["tiina"] = someone("tiina", "en", "Country editors: EE", "Writes: English")
    made["mara"] = someone("mara", "lv", "Moderators")
    made["ann"] = someone("ann", "en", "Moderators")
    return made


def someone(username, language, *groups):
    user = User.objects.create_user(username, f"{username}@example.org", "secret")
    user.groups.set(Group.objects.filter(name__in=groups))
    assert user.groups.count() == len(groups)
    return speaks(user, language)


@pytest.fixture
def world(built, db):
    """What one test changes is undone after it."""
    found = {
        name: fresh(thing) if not isinstance(thing, User) else User.objects.get(pk=thing.pk)
        for name, thing in built.items()
    }
    return SimpleNamespace(**found)


@pytest.fixture
def at(world, django_capture_on_commit_callbacks):
    """``at("inga")``: a client at which she is signed in; mails go out after each of its requests."""

    def at(username):
        client = Client()
        client.force_login(getattr(world, username))
        real = client.request

        def request(**asked):
            with django_capture_on_commit_callbacks(execute=True):
                return real(**asked)

        client.request = request
        return client

    return at


def submit(client, page, *units, **values):
    data = publishing(posted(client.get(edit_url(page))).fill(**values), *units)
    del data["action-publish"]
    data["action-submit"] = "1"
    response = client.post(edit_url(page), data)
    assert response.status_code == 302
    return response


def decide(client, page, action, comment=""):
    data = posted(client.get(edit_url(page)))
    data["action-workflow-action"] = "true"
    data["workflow-action-name"] = action
    data["workflow-action-extra-data"] = f'{{"comment": "{comment}"}}'
    response = client.post(edit_url(page), data)
    assert response.status_code == 302
    return response


def mails_to(username):
    return [message for message in mail.outbox if message.to == [f"{username}@example.org"]]


def mail_to(username):
    (message,) = mails_to(username)
    return message


def html_of(message):
    return message.alternatives[0][0]


def today(days=0):
    return timezone.localdate() + datetime.timedelta(days=days)
