"""An administrator at the admin, in English or Latvian, with one page to edit."""

import pytest
from bs4 import BeautifulSoup
from django.db import transaction
from django.test import Client

from tests.factories import administrator, country, fresh, home, news, standard
from tests.multilingual.admin.forms import Posted, edit_url, posted, speaks


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker):
    """Made once for all tests of a module."""
    with django_db_blocker.unblock(), transaction.atomic():
        home()
        pages = {
            "latvia": country("LV", local_title_en="Latvia", local_title_lv="Latvija"),
            "item": news(local_title_en="Item"),
            "facts": standard(local_title_en="Facts"),
        }
        _forms.clear()
        yield {**pages, "user": administrator()}
        transaction.set_rollback(True)


@pytest.fixture
def latvia(built, db):
    return fresh(built["latvia"])


@pytest.fixture
def item(built, db):
    return fresh(built["item"])


@pytest.fixture
def facts(built, db):
    return fresh(built["facts"])


@pytest.fixture
def admin(built, db):
    """A client at which a 500 is an answer, not an exception."""
    client = Client(raise_request_exception=False)
    client.force_login(speaks(built["user"], "en"))
    return client


@pytest.fixture
def latvian(admin, built):
    """The same person, her admin in Latvian."""
    speaks(built["user"], "lv")
    return admin


def errors(response):
    """What a form says is wrong with it, as one text."""
    soup = BeautifulSoup(response.content, "html.parser")
    found = soup.select(".error-message, .help-critical, .messages .error, .page404__text")
    return " ".join(" ".join(element.text.split()) for element in found)


_forms = {}


def form(client, page):
    """The POST of the page's untouched form; the form is rendered and read once."""
    if page.latest_revision_id not in _forms:
        _forms[page.latest_revision_id] = posted(client.get(edit_url(page)))
    kept, data = _forms[page.latest_revision_id], Posted()
    for name, values in kept.lists():
        data.setlist(name, list(values))
    data.empty_rows = kept.empty_rows
    return data


def save(client, page, **values):
    """Fill in ``values`` and save the draft."""
    return client.post(edit_url(page), form(client, page).fill(**values))
