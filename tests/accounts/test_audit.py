"""The record of who did what, and who may read it."""

import csv
import io
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, PageLogEntry

from portal.accounts import audit
from portal.accounts.views import audit_report
from tests.multilingual.admin.forms import speaks
from tests.roles.conftest import member, pages, site  # noqa: F401 - fixtures

REPORT = "/admin/reports/site-history/"


def rows(client, **query):
    response = client.get(REPORT, {"export": "csv", **query})
    assert response.status_code == 200
    text = b"".join(response.streaming_content).decode()
    return list(csv.DictReader(io.StringIO(text)))


@pytest.fixture
def auditor(client, member):  # noqa: F811
    user = member("Auditors")
    client.force_login(user)
    return user


def test_an_entry_says_who_what_where_and_in_which_language(client, site, auditor, member):  # noqa: F811
    ilze = member("Moderators")
    page = site["LV"]
    page.local_title_lv = "Latvijas Republika"
    page.save_revision(user=ilze, log_action=True)

    entry = rows(client)[0]

    assert entry["User"] == ilze.get_username()
    assert entry["Languages"] == "latviešu"
    assert "Latvi" in entry["Name"]


@pytest.mark.parametrize(("language", "expected"), [("lv", 1), ("et", 0)])
def test_filtered_by_language(client, site, auditor, member, language, expected):  # noqa: F811
    page, ilze = site["LV"], member("Moderators")
    page.local_title_lv = "Latvijas Republika"
    page.save_revision(user=ilze, log_action=True)

    assert len(rows(client, language=language, user=ilze.pk)) == expected


def test_filtered_by_page_person_section_action_and_day(client, site, auditor, member):  # noqa: F811
    ilze, page = member("Moderators"), site["LV"]
    log(page, "wagtail.lock", user=ilze)
    log(site["EE"], "wagtail.lock", user=ilze)
    audit.note(ilze, audit.SIGN_IN, by=ilze, address="192.0.2.1")
    today = f"{timezone.localdate():%Y-%m-%d}"

    mine = rows(client, user=ilze.pk)
    assert len(mine) == 3
    assert len(rows(client, user=ilze.pk, page=page.pk)) == 1
    assert len(rows(client, user=ilze.pk, section=page.pk)) == 1
    assert len(rows(client, user=ilze.pk, section=page.get_parent().pk)) == 2
    assert len(rows(client, user=ilze.pk, action=audit.SIGN_IN)) == 1
    assert len(rows(client, user=ilze.pk, timestamp_from=today)) == 3
    assert rows(client, user=ilze.pk, timestamp_to="2001-01-01") == []


@pytest.mark.parametrize("page", ["x", "-1", "99999999999999999999", "1e9", "NaN"])
def test_garbage_in_a_filter_is_no_error(client, auditor, page):
    assert (
        client.get(REPORT, {"page": page, "section": page, "language": page, "p": page}).status_code
        == 200
    )


def test_a_title_that_begins_like_a_formula_is_none(client, auditor):
    audit.note(auditor, audit.SIGN_IN)
    ModelLogEntry.objects.update(label='=HYPERLINK("https://evil.example")')

    assert all(row["Name"].startswith("'=") for row in rows(client, action=audit.SIGN_IN))
    assert client.get(REPORT, {"export": "xlsx"}).status_code == 200


def test_an_auditor_sees_what_happened_to_accounts(client, auditor, member):  # noqa: F811
    ilze = member("Moderators")
    audit.note(ilze, audit.FAILED, address="192.0.2.9")

    assert "Failed to sign in: 192.0.2.9" in client.get(REPORT).content.decode()


@pytest.mark.parametrize("group", ["Translators", "Moderators", "Country editors: LV"])
def test_others_do_not(client, member, group):  # noqa: F811
    audit.note(member("Moderators"), audit.FAILED, address="192.0.2.9")
    client.force_login(member(group))

    page = client.get(REPORT)

    assert page.status_code == 200
    assert "192.0.2.9" not in page.content.decode()
    assert all(row["action"] != "Failed sign-in" for row in rows(client) if "action" in row)


def test_the_filters_name_no_page_that_is_not_hers(client, site, member):  # noqa: F811
    site["EE"].unpublish()
    client.force_login(member("Country editors: LV", "Writes: Latvian"))

    page = client.get(REPORT).content.decode()

    assert "Igaunija" not in page
    assert "Estonia" not in page


def test_entries_cannot_be_changed_or_deleted_in_the_admin(client, site, member):  # noqa: F811
    client.force_login(member("Administrators"))
    before = PageLogEntry.objects.count()

    for method in ("post", "put", "delete", "patch"):
        assert getattr(client, method)(REPORT).status_code in (403, 405)

    assert PageLogEntry.objects.count() == before
    assert ModelLogEntry.objects.count() >= 0


def test_it_costs_as_many_queries_for_fifty_entries_as_for_one(client, site, auditor):  # noqa: F811
    def queries(count):
        for _ in range(count):
            log(site["LV"], "wagtail.lock", user=auditor)
            audit.note(auditor, audit.SIGN_IN)
        with CaptureQueriesContext(connection) as asked:
            assert client.get(REPORT, {"user": auditor.pk}).status_code == 200
        return len(asked)

    queries(1)
    assert queries(1) == queries(24)


@pytest.mark.parametrize("batch", [1, 3, 100])
def test_a_spreadsheet_has_every_entry_once_newest_first(client, site, auditor, monkeypatch, batch):  # noqa: F811
    monkeypatch.setattr(audit_report, "BATCH", batch)
    now = timezone.now()
    for number in range(6):  # two of each record at the same moment
        at = now - timedelta(minutes=number // 2)
        log(site["LV"], "wagtail.lock", user=auditor, title=f"page {number}", timestamp=at)
        log(auditor, audit.SIGN_IN, user=auditor, title=f"account {number}", timestamp=at)

    said = [row["Name"] for row in rows(client, user=auditor.pk)]

    assert sorted(said) == sorted(f"{one} {n}" for one in ("page", "account") for n in range(6))
    assert [name[-1] for name in said if "page" in name] == ["1", "0", "3", "2", "5", "4"]
    assert {name[-1] for name in said[:4]} == {"0", "1"}
    assert {name[-1] for name in said[8:]} == {"4", "5"}


def test_a_spreadsheet_is_read_while_it_goes_out_a_batch_at_a_time(
    client,
    site,  # noqa: F811
    auditor,
    monkeypatch,
):
    def queries(number):
        for _ in range(number):
            log(site["LV"], "wagtail.lock", user=auditor)
        answer = client.get(REPORT, {"export": "csv", "user": auditor.pk})
        with CaptureQueriesContext(connection) as asked:
            parts = iter(answer.streaming_content)
            next(parts)
            next(parts)
            first = len(asked)
            assert len(list(parts)) >= number - 1
        return first, len(asked)

    monkeypatch.setattr(audit_report, "BATCH", 5)
    begun, whole = queries(20)
    assert begun <= 3
    assert whole > begun
    monkeypatch.setattr(audit_report, "BATCH", 500)
    assert sum(queries(1)) == sum(queries(30))


def test_a_spreadsheet_speaks_the_language_of_whoever_asked(client, site, auditor):  # noqa: F811
    speaks(auditor, "lv")
    audit.note(auditor, audit.FAILED, address="192.0.2.9")

    answer = client.get(REPORT, {"export": "csv", "user": auditor.pk})
    assert translation.get_language() != "lv"
    text = b"".join(answer.streaming_content).decode()

    with translation.override("lv"):
        label, message = (str(words) for words in audit.LABELS[audit.FAILED])
    assert label in text
    assert message in text


def test_links_lead_there_from_a_page_and_from_a_person(client, site, member):  # noqa: F811
    someone = member("Auditors")
    client.force_login(member("Administrators"))

    assert (
        f"{REPORT}?page={site['LV'].pk}"
        in client.get(f"/admin/pages/{site['LV'].pk}/edit/").content.decode()
    )
    users = client.get("/admin/users/").content.decode()
    assert f"{REPORT}?user={someone.pk}" in users
    assert f"/admin/users/{someone.pk}/second-factor/" in users


def test_whoever_gives_rights_in_the_admin_stands_in_the_record(client, member):  # noqa: F811
    administrator, someone = member("Administrators"), member("Auditors")
    client.force_login(administrator)
    group = Group.objects.get(name="Publishes: Latvian")

    response = client.post(
        f"/admin/users/edit/{someone.pk}/",
        {
            "username": "someone",
            "email": "some@example.org",
            "first_name": "Some",
            "last_name": "One",
            "is_active": "on",
            "groups": [group.pk],
        },
    )

    assert response.status_code == 302, response.context["form"].errors
    said = ModelLogEntry.objects.filter(action=audit.RIGHTS, object_id=str(someone.pk))
    mine = said.filter(user=administrator)
    assert {name for entry in mine for name in entry.data} == {"added", "removed"}
