"""The report shows what was found in one's own part of the site: filtered, paged, and as a spreadsheet."""

import csv
import io

import openpyxl
import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from portal.guards import running
from portal.guards.models import FoundIn
from tests.factories import administrator, country, fresh, person, standard
from tests.multilingual.admin.conftest import sign_in  # noqa: F401 - fixture

from .conftest import prose


@pytest.fixture
def site(words):
    latvia = country("LV", local_title_en="Latvia", situation_en="<p>A slave.</p>")
    estonia = country(
        "EE", local_title_en="Estonia", local_title_lv="Igaunija", situation_lv="<p>Vergi.</p>"
    )
    page = standard(local_title_en="=Formula()", body_en=prose("+371 67 123 456"))
    page.body_en = prose("In the draft a slave.")
    page.save_revision()
    running.check([latvia.pk, estonia.pk, page.pk])
    return {"latvia": latvia, "estonia": estonia, "page": page}


@pytest.fixture
def admin(client, site):
    client.force_login(administrator())
    return client


def report(client, **asked):
    response = client.get(reverse("guards_report"), asked)
    assert response.status_code == 200
    table = BeautifulSoup(response.content, "html.parser").select_one("table.report-of-texts")
    rows = table.tbody("tr") if table else []
    return [(row.a.get_text(strip=True), row("td")[2].get_text(strip=True)) for row in rows]


LATVIA, ESTONIA, PAGE = ("Latvia", "English"), ("Estonia", "Latvian"), ("=Formula()", "English")


def test_all_that_is_published(admin):
    assert set(report(admin)) == {LATVIA, ESTONIA, PAGE}


def test_filters(admin, site):
    assert report(admin, language="lv") == [ESTONIA]
    assert report(admin, check_name="telephone") == [PAGE]
    assert report(admin, version="draft", check_name="telephone") == []
    assert set(report(admin, version="draft")) == {LATVIA, ESTONIA, PAGE}
    assert report(admin, section=site["latvia"].pk) == [LATVIA]
    assert report(admin, severity=3) == []
    assert report(admin, language="shared") == []


def test_owners(admin, site):
    owner = person("owner")
    page = fresh(site["latvia"])
    page.owner = owner
    page.save()

    assert report(admin, owner=owner.pk) == [LATVIA]


@pytest.mark.parametrize(
    "asked", [{"language": "xx"}, {"section": "x"}, {"owner": "'"}, {"page": "999"}, {"p": "x"}]
)
def test_choices_that_are_none(admin, asked):
    assert set(report(admin, **asked)) == {LATVIA, ESTONIA, PAGE}


def test_only_ones_own_part(site, sign_in):  # noqa: F811
    client = sign_in(person("editor", writes=("en",), subtree=site["latvia"], rights=("change",)))

    assert report(client) == [LATVIA]
    assert report(client, section=site["estonia"].pk) == [LATVIA]
    assert ">Estonia<" not in client.get(reverse("guards_report")).content.decode()
    assert "Igaunija" not in export(client, "csv")[0]


def test_who_has_no_pages_sees_no_report(site, sign_in):  # noqa: F811
    client = sign_in(person("nobody", rights=()))

    response = client.get(reverse("guards_report"))

    assert response.status_code == 302
    assert reverse("guards_report") not in client.get("/admin/", follow=True).content.decode()


def export(client, kind):
    response = client.get(reverse("guards_report"), {"export": kind})
    body = b"".join(response.streaming_content)
    return (body.decode(), response) if kind == "csv" else (body, response)


def test_as_a_spreadsheet_nothing_is_a_formula(admin):
    rows = list(csv.DictReader(io.StringIO(export(admin, "csv")[0])))

    assert len(rows) == 3
    assert {row["Page"] for row in rows} == {"Latvia", "Estonia", "'=Formula()"}
    assert {row["Words"] for row in rows} >= {"A slave.", "Vergi.", "'+371 67 123 456"}
    assert not [v for row in rows for v in row.values() if v.startswith(("=", "+", "-", "@"))]
    sheet = openpyxl.load_workbook(io.BytesIO(export(admin, "xlsx")[0])).active
    assert "f" not in {cell.data_type for row in sheet.iter_rows() for cell in row}


@pytest.mark.parametrize("kind", ["", "csv"])
def test_as_many_questions_for_one_as_for_fifty(admin, site, kind, django_assert_max_num_queries):
    def questions():
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        with CaptureQueriesContext(connection) as asked:
            response = admin.get(reverse("guards_report"), {"export": kind} if kind else {})
            if kind:
                b"".join(response.streaming_content)
        return len(asked)

    FoundIn.objects.exclude(page=site["latvia"]).delete()
    few = questions()
    row = FoundIn.objects.filter(is_live=True).get()
    rows = []
    for page in (site["estonia"], site["page"]) * 25:
        row.pk, row.page_id = None, page.pk
        rows.append(FoundIn(**{f.attname: getattr(row, f.attname) for f in FoundIn._meta.fields}))
    FoundIn.objects.bulk_create(rows)

    assert questions() <= few + 1  # the home page's children are asked for once


def test_it_is_paged(admin, site):
    row = FoundIn.objects.filter(is_live=True).first()
    values = {f.attname: getattr(row, f.attname) for f in FoundIn._meta.fields if not f.primary_key}
    FoundIn.objects.bulk_create(FoundIn(**values) for _ in range(60))

    assert len(report(admin)) == 50
    assert len(report(admin, p=2)) == 13
