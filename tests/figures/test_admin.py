"""Figures in the admin: who may, what is shown before it is applied, and what becomes of files."""

import io
from pathlib import Path

import pytest
from django.contrib.auth.models import Group, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import ModelLogEntry

from countries.figures.models import FigureImport, Observation
from portal.multilingual import roles
from portal.serving import kept_files
from tests.serving.reader import Answer, words

from .conftest import JSON, TSV
from .content import observation, store

pytestmark = pytest.mark.django_db
LIST, APPLY = "/admin/figures/", "/admin/figures/apply/"
IMPORTERS = ["Administrators", "Campaign staff"]
OTHERS = ["Moderators", "Translators", "Country editors: LV", "Auditors"]


@pytest.fixture(scope="module")
def groups(rows_of_module):
    call_command("setup_roles", stdout=io.StringIO())
    roles._grant(roles.country_editors("LV"), [], lambda line: None)


@pytest.fixture
def member(groups, client, db, settings, tmp_path):
    """``member("Campaign staff")``: somebody of this group, signed in."""
    settings.DATA_DIR = tmp_path

    def make(group):
        user = User.objects.create_user(f"{group} person", password="secret")
        user.groups.add(Group.objects.get(name=group))
        client.force_login(user)
        return user

    return make


def send(client, content, name=TSV.name, **data):
    upload = SimpleUploadedFile(name, content)
    return Answer(client.post(LIST, {"file": upload, **data}))


def apply(client, page, **data):
    reference = page.soup.select_one("input[name=reference]")["value"]
    return client.post(APPLY, {"reference": reference, **data})


def rows(page):
    """The lines of a page's tables, cells parted by bars."""
    return ["|".join(words(cell) for cell in row.select("td")) for row in page.main.select("tr")]


def kept(settings):
    folder = Path(settings.DATA_DIR) / kept_files.FOLDER
    return list(folder.iterdir()) if folder.is_dir() else []


@pytest.mark.parametrize("group", IMPORTERS)
def test_who_may_import_compares_first_and_then_applies(client, member, group, settings):
    user = member(group)
    assert LIST in client.get("/admin/").text

    page = send(client, TSV.read_bytes())
    assert page.status == 200
    assert [words(li) for li in page.main.select("ul li")][:3] == [
        "New: 9",
        "Changed: 0",
        "Removed: 0",
    ]
    assert "Latvia|2022|Registered victims, Sexual exploitation|–|4 e" in rows(page)
    assert not Observation.objects.exists()
    assert len(kept(settings)) == 1

    assert apply(client, page)["Location"] == LIST
    assert Observation.objects.count() == 9
    record = FigureImport.objects.get()
    assert (record.by, record.file_name, record.source) == (user, TSV.name, "upload")
    assert ModelLogEntry.objects.get(action="figures.import").user == user
    listed = Answer(client.get(LIST))
    assert TSV.name in listed.main.text
    assert "crim_thb_vexp" in listed.main.text


def test_the_file_is_gone_once_it_is_applied(
    client, member, settings, django_capture_on_commit_callbacks
):
    member("Campaign staff")
    page = send(client, TSV.read_bytes())

    with django_capture_on_commit_callbacks(execute=True):
        apply(client, page)

    assert kept(settings) == []
    answer = client.post(
        APPLY, {"reference": page.soup.select_one("input[name=reference]")["value"]}
    )
    assert "Send it again" in client.get(answer["Location"]).text


@pytest.mark.parametrize("group", OTHERS)
def test_nobody_else_imports(client, member, group):
    member(group)

    assert send(client, TSV.read_bytes()).status == 302
    assert client.post(APPLY, {"reference": "x"}).status_code == 302
    seen = client.get(LIST)
    assert (seen.status_code == 200) is (group == "Auditors")
    assert b'type="file"' not in seen.content
    assert (LIST in client.get("/admin/").text) is (group == "Auditors")
    assert not Observation.objects.exists()


def test_strangers_are_asked_to_sign_in(client, db):
    for address in (LIST, APPLY):
        assert client.get(address)["Location"].startswith("/admin/login/")


def test_the_same_file_again_changes_nothing_and_offers_no_button(client, member, settings):
    member("Campaign staff")
    apply(client, send(client, TSV.read_bytes()))

    page = send(client, JSON.read_bytes(), "x.json")

    assert "There is nothing to change." in words(page.main)
    assert not page.soup.select("input[name=reference]")


def test_what_changed_meanwhile_is_shown_and_not_applied(client, member):
    member("Campaign staff")
    page = send(client, TSV.read_bytes())
    store(observation(dataset="crim_thb_vexp", value=1))

    answer = Answer(apply(client, page))

    assert answer.status == 409
    assert "the figures have changed since" in words(answer.soup)
    assert "Changed: 1" in words(answer.main)
    assert Observation.objects.count() == 1
    assert apply(client, answer).status_code == 302
    assert Observation.objects.count() == 9


def test_an_unknown_code_is_told_by_its_line_and_offers_no_button(client, member, settings):
    member("Campaign staff")

    page = send(client, TSV.read_bytes() + b"A,WAR,NR,LV\t1 \t2 \n")

    assert page.status == 422
    assert "Line 8: Unknown code in exploit: “WAR”." in words(page.main)
    assert not page.soup.select("input[name=reference]")
    assert kept(settings) == []


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"", "x.tsv", "empty"),
        (b"\0\xff", "x.tsv", "This is no file of figures"),
        (b"PK\x03\x04", "x.zip", "ZIP archive"),
        (TSV.read_bytes(), "x.tsv", "does not say which data set"),
        (b"x" * 1_100_000, "x.tsv", "larger than 1 MB"),
        (TSV.read_bytes(), "x" * 200 + ".tsv", "at most 150 characters"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_beside_its_field(
    client, member, settings, content, name, said
):
    member("Campaign staff")
    settings.PORTAL_FIGURES_MEGABYTES = 1

    page = send(client, content, name)

    assert page.status == 422
    assert said in words(page.main.select_one(".w-field__errors"))
    assert kept(settings) == []


def test_a_forged_or_somebody_elses_reference_applies_nothing(client, member):
    member("Campaign staff")
    page = send(client, TSV.read_bytes())
    member("Administrators")

    for reference in (page.soup.select_one("input[name=reference]")["value"], "é/", ""):
        answer = client.post(APPLY, {"reference": reference}, follow=True)
        assert "Send it again" in answer.text
    assert not Observation.objects.exists()


def test_the_difference_is_told_in_latvian(client, member):
    user = member("Campaign staff")
    user.wagtail_userprofile.preferred_language = "lv"
    user.wagtail_userprofile.save()

    page = send(client, TSV.read_bytes())

    assert words(page.soup.h1 or page.soup.title).startswith("Ko datne maina")
    assert "Latvija|2022|Reģistrētie cietušie, Seksuālā izmantošana|–|4 e" in rows(page)


def test_the_list_costs_the_same_for_one_import_and_many(client, member, django_assert_num_queries):
    member("Campaign staff")
    row = {"dataset": "crim_thb_sex", "source": "file", "file_name": "x", "sha256": "0" * 64}
    counts = {"added": 1, "changed": 0, "removed": 0, "unchanged": 0}
    FigureImport.objects.create(**row, **counts)
    client.get(LIST)
    with CaptureQueriesContext(connection) as few:
        client.get(LIST)
    FigureImport.objects.bulk_create(FigureImport(**row, **counts) for _ in range(40))
    with django_assert_num_queries(len(few)):
        client.get(LIST)
