"""A news index and two countries; a campaign officer and an editor of Latvia who post."""

import io

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.test.utils.form_data import rich_text

from campaigns.models import EventPage, NewsPage
from portal.content.models import Topic
from tests import factories
from tests.multilingual.admin.forms import speaks

BOTH = ("Writes: Latvian", "Publishes: Latvian", "Writes: English", "Publishes: English")


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker):
    """Made once for the module and taken out again."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield _built()
        transaction.set_rollback(True)


def _built():
    factories.home()
    made = {
        "index": factories.news_index(),
        "events": factories.parent_of(EventPage),
        "LV": factories.country("LV", local_title_en="Latvia", local_title_lv="Latvija"),
        "EE": factories.country("EE", local_title_en="Estonia", local_title_lv="Igaunija"),
        "other": factories.news(local_title_en="Somebody's item", local_title_lv="Cita ziņa"),
        "topic": Topic.objects.create(slug="prevention", name_en="Prevention", name_lv="Novēršana"),
    }
    call_command("setup_roles", stdout=io.StringIO())
    return made


@pytest.fixture
def site(built, db):
    return {
        name: thing if name == "topic" else factories.fresh(thing) for name, thing in built.items()
    }


@pytest.fixture
def member(site):
    """``member("Translators", "Writes: Latvian")``: a client signed in as somebody in these groups."""

    def make(*groups, language="en"):
        user = User.objects.create_user(f"person {User.objects.count()}", password="secret")
        user.groups.set(Group.objects.filter(name__in=groups))
        assert user.groups.count() == len(groups)
        client = Client()
        client.force_login(speaks(user, language))
        client.user = user
        return client

    return make


@pytest.fixture(params=["en", "lv"])
def officer(member, request):
    """Campaign staff who writes and publishes two languages, once with each language of the admin."""
    return member("Campaign staff", *BOTH, language=request.param)


@pytest.fixture
def staff(member):
    return member("Campaign staff", *BOTH)


@pytest.fixture
def editor(member):
    """The editor of Latvia."""
    return member("Country editors: LV", *BOTH)


@pytest.fixture
def media(settings, tmp_path):
    settings.MEDIA_ROOT, settings.DATA_DIR = tmp_path / "media", tmp_path
    return tmp_path


def picture(size=(40, 30), name="poster.png", kind="PNG"):
    file = io.BytesIO()
    Image.new("RGB", size, "teal").save(file, kind)
    file.seek(0)
    file.name = name
    return file


def url(site, **query):
    return reverse("quick_post_form", args=[site["index"].pk], query=query or None)


def opened(client, site, **query):
    """What a browser would send of the untouched form, and where to."""
    response = client.get(url(site, **query))
    assert response.status_code == 200
    return fields_of(response)


def fields_of(response):
    soup = BeautifulSoup(response.content, "html.parser", multi_valued_attributes=None)
    form = soup.find("form", id="w-editor-form")
    for outside in form.find_all("noscript"):
        outside.decompose()
    data = {}
    for element in form.find_all(["input", "textarea", "select"]):
        name, kind = element.get("name"), element.get("type")
        if not name or kind in ("file", "submit"):
            continue
        if kind in ("checkbox", "radio") and not element.has_attr("checked"):
            continue
        value = element.text.strip("\n") if element.name == "textarea" else element.get("value", "")
        if element.name == "select":
            option = element.find("option", selected=True)
            value = option["value"] if option else ""
        data.setdefault(name, []).append(value)
    return data


TWO = {
    "local_title_en": "A day of action",
    "body_en": "<p>It takes place on <b>Friday</b>.</p>",
    "local_title_lv": "Rīcības diena Rēzeknē",
    "body_lv": "<p>Tā notiek <b>piektdien</b>.</p>",
}


def sent(client, site, action="publish", query=None, **values):
    """Open the form, fill in two languages and ``values``, press a button; returns the answer."""
    data = opened(client, site, **(query or {})) | TWO | values
    return press(client, url(site, **(query or {})), data, action)


def press(client, address, data, action="publish"):
    data = {name: _as_typed(name, value) for name, value in data.items() if value is not None}
    return client.post(address, {**data, f"action-{action}": "1"})


def _as_typed(name, value):
    """Rich text as its editor sends it; an emptied one is not nothing."""
    is_html = isinstance(value, str) and (value.startswith("<") or value == "")
    return rich_text(value) if is_html and name.startswith("body_") else value


def newest():
    return NewsPage.objects.order_by("-pk").first()


def count():
    return NewsPage.objects.count()


def errors(response):
    """``{field: [messages]}`` of a refused form."""
    assert response.status_code == 422, (response.status_code, response.get("Location"))
    return {name: list(found) for name, found in response.context["form"].errors.items()}
