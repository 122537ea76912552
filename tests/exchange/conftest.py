"""A profile with a bit of everything, an editor of it, and an editor of another country."""

import json
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import Group, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from django.urls import reverse

from countries.exchange import files
from countries.exchange.models import Upload
from countries.models import CountryFact, CountryLink, Hotline, ReferralStep
from portal.content.models import LegalAct, Organisation, Source, Topic
from portal.multilingual import roles
from tests.factories import country, fresh, home, standard
from tests.multilingual.admin.forms import speaks

PROSE = (
    "<h2>Law</h2><p>The <b>main</b> and <i>only</i> law"
    '<a linktype="footnote" source="{source}" note="p. 4">[Report: p. 4]</a>, see '
    '<a linktype="page" id="{about}">about</a> and <a href="https://example.org/a?b=1&amp;c=2">more</a>.</p>'
    "<ul><li>one<ol><li>first</li><li>second</li></ol></li><li>two</li></ul>"
    '<p>In <a linktype="country" code="EE">EE</a> the <abbr title="European Union">EU</abbr> m<sup>2</sup><br/>next</p>'
)


@pytest.fixture(scope="module")
def built(django_db_setup, django_db_blocker):
    """Made once for all tests of a module: it takes seconds."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield build()
        transaction.set_rollback(True)


def build():
    home()
    made = {
        "about": standard(local_title_en="About", local_title_lv="Par mums"),
        "act": LegalAct.objects.create(title_en="Directive", celex="32011L0036"),
        "organisation": Organisation.objects.create(name_en="Ministry", name_lv="Ministrija"),
        "source": Source.objects.create(title_en="Report", url="https://example.org/report"),
        "topic": Topic.objects.create(slug="prevention", name_en="Prevention"),
    }
    text = PROSE.format(source=made["source"].pk, about=made["about"].pk)
    latvia = country(
        "LV",
        local_title_en="Latvia",
        local_title_lv="Latvija",
        local_title_de="Lettland",
        summary_en="A summary",
        situation_en="<p>English situation</p>",
        situation_lv="<p>Latviešu situācija</p>",
        framework_en=text,
        framework_de="<p>Deutscher Text</p>",
        topics=[made["topic"]],
    )
    made["latvia"] = with_rows(latvia, made)
    made["estonia"] = country("EE", local_title_en="Estonia", local_title_lv="Igaunija")
    roles.set_up()
    latvian = ("Country editors: LV", "Writes: Latvian")
    made["inga"] = someone("inga", *latvian)
    made["anna"] = someone("anna", *latvian, "Writes: English")
    made["tiina"] = someone("tiina", "Country editors: EE", "Writes: English")
    made["ann"] = someone("ann", "Translators", "Writes: Latvian")
    made["eve"] = someone("eve", "Auditors")
    return made


def with_rows(page, made):
    page.facts = [
        CountryFact(fact="reflection_period", number=30, words_en="Days", words_lv="Dienas"),
        CountryFact(fact="main_law", legal_act=made["act"], source=made["source"]),
        CountryFact(fact="coordinator", organisation=made["organisation"], words_lv="Koordinators"),
    ]
    page.referral_steps = [ReferralStep(step="contact_point", who_en="Police", what_en="One\nTwo")]
    page.hotlines = [Hotline(operator_en="Line", operator_lv="Līnija", number="0000 0001")]
    page.links = [CountryLink(url="https://example.org", label_en="Read on")]
    page.save_revision(clean=False).publish()
    return fresh(page)


def someone(username, *groups):
    user = User.objects.create_user(username, f"{username}@example.org", "secret")
    user.groups.set(Group.objects.filter(name__in=groups))
    assert user.groups.count() == len(groups)
    return speaks(user, "en")


@pytest.fixture
def world(built, db):
    """What one test changes is undone after it."""
    found = {
        name: User.objects.get(pk=thing.pk) if isinstance(thing, User) else fresh(thing)
        for name, thing in built.items()
    }
    return SimpleNamespace(**found)


@pytest.fixture
def at(world):
    """``at("inga")``: a client at which she is signed in."""

    def at(username):
        client = Client()
        client.force_login(getattr(world, username))
        return client

    return at


def address(name, page, *more):
    return reverse(f"exchange:{name}", args=[page.pk, *more])


def as_document(page):
    """The exported JSON, taken apart."""
    return json.loads(files.exported(page, files.JSON)[1])


def send(client, page, written, name="profile.json"):
    """The answer to the upload of bytes, or of a document that is made JSON first."""
    raw = written if isinstance(written, bytes) else json.dumps(written).encode()
    return client.post(address("offline", page), {"file": SimpleUploadedFile(name, raw)})


def review(client, page, written, name="profile.json"):
    """The page that shows the difference."""
    sent = send(client, page, written, name)
    assert sent.status_code == 302, sent.content.decode()
    return client.get(address("review", page))


def decision(client, page, *ticked):
    """What the form on that page would send."""
    upload = Upload.objects.get(page_id=page.pk)
    page.refresh_from_db()
    return {"upload": upload.key, "seen": str(page.latest_revision_id), "take": ticked}


def apply(client, page, written, *ticked, name="profile.json"):
    """Upload, look, save as a draft; returns the draft."""
    review(client, page, written, name)
    answer = client.post(address("review", page), decision(client, page, *ticked))
    assert answer.status_code == 302, answer.content.decode()
    return draft(page)


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def words(response):
    return " ".join(response.content.decode().split())
