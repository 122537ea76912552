"""A site with two countries, and an editor of one of them who would like to know about the other."""

import io
import re
import zipfile
from dataclasses import dataclass

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from campaigns.models import NewsPage
from countries.models import CountryLink, CountryPage
from portal.content.models import Topic
from portal.multilingual import roles
from tests.factories import administrator, country, fresh, home, news, person

EVERY_PAGE_RIGHT = ("add", "change", "publish", "lock", "unlock", "bulk_delete")


@dataclass
class World:
    """``estonia`` is live with a newer draft, ``finland`` was never published; the attacker has Latvia.

    All that only their drafts hold contains the word "zzsecret".
    """

    latvia: CountryPage
    estonia: CountryPage
    finland: CountryPage
    item: NewsPage
    attacker: User
    admin: User
    topic: Topic

    @property
    def drafts(self):
        return [self.estonia, self.finland]


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker):
    """Made once for all tests of a module: it takes seconds."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield _build()
        transaction.set_rollback(True)


@pytest.fixture
def world(built, db):
    """The same for every test: what one changes is undone after it."""
    return built


def _build():
    home()
    latvia = country("LV", local_title_en="Latvia", local_title_lv="Latvija")
    estonia = country("EE", local_title_en="Estonia", local_title_et="Eesti")
    item = news(local_title_en="Item")
    news(local_title_en="Another item")
    roles.set_up()
    admin = administrator()
    topic = Topic.objects.create(slug="prevention", name_en="Prevention")
    languages = ["en", "lv"]
    attacker = person(
        "attacker", languages, languages, shared=True, subtree=latvia, rights=EVERY_PAGE_RIGHT
    )
    attacker.groups.add(Group.objects.get(name="Country editors: LV"))
    drafts = _with_newer_draft(estonia, admin, topic), _never_published(admin, topic)
    call_command("update_index", verbosity=0)  # its own signals wait for a commit that never comes
    return World(latvia, *drafts, item, attacker, admin, topic)


def _with_newer_draft(page, user, topic):
    draft = fresh(page).get_latest_revision_as_object()
    draft.local_title_en = "Zzsecret title A"
    draft.local_slug_en = "zzsecret-slug-a"
    draft.situation_en = "<p>zzsecret text A</p>"
    draft.topics.set([topic])
    draft.links = [CountryLink(url="https://zzsecret.example/", label_en="zzsecret link")]
    return _submitted_and_locked(draft, user)


def _never_published(user, topic):
    columns = {"local_title_en": "Zzsecret title B", "situation_en": "<p>zzsecret text B</p>"}
    page = country("FI", draft=True, user=user, **columns)
    page.topics.set([topic])
    return _submitted_and_locked(page, user)


def _submitted_and_locked(draft, user):
    draft.save_revision(user=user, log_action=True)
    page = fresh(draft)
    page.get_workflow().start(page, user)
    locked = {"locked": True, "locked_by": user, "locked_at": timezone.now()}
    type(page).objects.filter(pk=page.pk).update(**locked)
    return fresh(page)


@pytest.fixture
def picture(world, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return get_image_model().objects.create(title="Picture", file=get_test_image_file())


@pytest.fixture
def spy(world):
    """A client logged in as the editor of Latvia."""
    return client_of(world.attacker)


@pytest.fixture
def admin(world):
    """A client logged in as an administrator."""
    return client_of(world.admin)


def client_of(user):
    client = Client(raise_request_exception=False)
    client.force_login(user)
    return client


def said(response):
    """Everything an answer says, spreadsheets unpacked, headers included."""
    raw = b"".join(response.streaming_content) if response.streaming else response.content
    if raw[:4] == b"PK\x03\x04":
        archive = zipfile.ZipFile(io.BytesIO(raw))
        raw = b"\n".join(archive.read(name) for name in archive.namelist())
    return raw.decode(errors="replace") + "\n".join(f"{k}: {v}" for k, v in response.items())


def leak(response, asked=""):
    """What an answer tells of a draft, or "". ``asked``: words of the question, which it may repeat."""
    text = (
        re.sub(re.escape(asked), "", said(response), flags=re.IGNORECASE)
        if asked
        else said(response)
    )
    found = re.search(r".{0,60}zzsecret.{0,60}", text, re.IGNORECASE)
    return found.group() if found else ""
