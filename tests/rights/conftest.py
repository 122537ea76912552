"""A site with two countries, and an editor of one of them who would like to know about the other."""

import io
import re
import zipfile
from dataclasses import dataclass

import pytest
from django.contrib.auth.models import Group, User
from django.utils import timezone
from wagtail.models import CollectionViewRestriction, Workflow  # noqa: F401
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from campaigns.models import NewsPage
from countries.models import CountryLink, CountryPage
from portal.content.models import Topic
from portal.multilingual import roles
from tests.factories import administrator, country, fresh, home, news, news_index, person

# Everything that only Estonia's drafts hold contains this word.
SECRET = "zzsecret"


@dataclass
class World:
    """``estonia`` is live with a newer draft; ``finland`` was never published; the attacker has Latvia."""

    latvia: CountryPage
    estonia: CountryPage
    finland: CountryPage
    attacker: User
    admin: User
    image: object
    topic: Topic

    @property
    def pages(self):
        return [self.estonia, self.finland]


@pytest.fixture
def world(db):
    home()
    latvia = country("LV", local_title_en="Latvia", local_title_lv="Latvija")
    estonia = country("EE", local_title_en="Estonia", local_title_et="Eesti")
    news_index()
    roles.set_up()
    admin = administrator()
    attacker = person("attacker", writes=["en", "lv"], publishes=["en", "lv"], shared=True, subtree=latvia,
                      rights=("add", "change", "publish", "lock", "unlock", "bulk_delete"))
    attacker.groups.add(Group.objects.get(name="Country editors: LV"))
    image = get_image_model().objects.create(title="Picture", file=get_test_image_file())
    topic = Topic.objects.create(slug="prevention", name_en="Prevention")
    return World(latvia, _newer_draft(estonia, admin, topic), _never_published(admin, topic), attacker, admin, image, topic)


def _newer_draft(page, user, topic):
    draft = fresh(page).get_latest_revision_as_object()
    draft.local_title_en = "Zzsecret title A"
    draft.local_slug_en = "zzsecret-slug-a"
    draft.situation_en = "<p>zzsecret text A</p>"
    draft.topics.set([topic])
    draft.links = [CountryLink(url="https://zzsecret.example/", label_en="zzsecret link")]
    draft.save_revision(user=user, log_action=True)
    page = fresh(page)
    page.get_workflow().start(page, user)
    type(page).objects.filter(pk=page.pk).update(locked=True, locked_by=user, locked_at=timezone.now())
    return fresh(page)


def _never_published(user, topic):
    page = country("FI", draft=True, user=user, local_title_en="Zzsecret title B", situation_en="<p>zzsecret text B</p>")
    page.topics.set([topic])
    page.save_revision(user=user, log_action=True)
    page.get_workflow().start(page, user)
    return fresh(page)


@pytest.fixture
def spy(client, world):
    """The client, logged in as the editor of Latvia."""
    client.force_login(world.attacker)
    client.raise_request_exception = False
    return client


def body(response):
    """Everything a response says, spreadsheets unpacked, headers included."""
    raw = b"".join(response.streaming_content) if response.streaming else response.content
    if raw[:4] == b"PK\x03\x04":
        archive = zipfile.ZipFile(io.BytesIO(raw))
        raw = b"\n".join(archive.read(name) for name in archive.namelist())
    return raw.decode(errors="replace") + "\n".join(f"{k}: {v}" for k, v in response.items())


def leak(response, asked=""):
    """The draft text in a response, or "". ``asked``: what the question itself said and the answer may repeat."""
    said = body(response)
    if asked:
        said = said.replace(asked, "")
    found = re.search(r".{0,60}zzsecret.{0,60}", said, re.IGNORECASE)
    return found.group() if found else ""
