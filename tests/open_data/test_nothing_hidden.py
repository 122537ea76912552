"""What readers may not see is in no list, row, file, count or catalogue; nor can it be asked for."""

import io

import pytest
from django.core.management import call_command

from countries.models import CountryPage
from portal.content.models import PublicationPage

from .conftest import KINDS, SECRET

pytestmark = pytest.mark.django_db
PUBLIC = {"EE", "LT", "LV"}


def everything(client):
    for language in ("en", "lv", "et"):
        for kind in KINDS:
            yield f"/api/{language}/{kind}/?limit=200"
            yield f"/api/{language}/{kind}.json"
            yield f"/api/{language}/{kind}.csv"
    yield from ("/api/", "/api/catalog.ttl", "/api/catalog.jsonld", "/api/openapi.json")


def test_no_answer_holds_anything_of_it(client, portal):
    answers = {address: client.get(address) for address in everything(client)}

    assert {answer.status_code for answer in answers.values()} == {200}
    assert [
        address for address, answer in answers.items() if SECRET in answer.getvalue().decode()
    ] == []


@pytest.mark.parametrize("kind", ["countries", "facts", "referral-steps", "hotlines"])
def test_rows_of_hidden_profiles_are_not_counted(client, portal, kind):
    found = client.get(f"/api/en/{kind}/").json()

    codes = {row.get("country", row.get("code")) for row in found["results"]}
    assert codes <= PUBLIC
    assert found["count"] == len(found["results"]) <= len(PUBLIC)


def test_a_hidden_row_cannot_be_asked_for_by_its_key(client, portal):
    addresses = []
    for page in CountryPage.objects.exclude(code__in=PUBLIC):
        addresses.append(f"countries/{page.code}")
        addresses += [f"facts/{row.uid}" for row in page.facts.all()]
        addresses += [f"hotlines/{row.uid}" for row in page.hotlines.all()]
    for page in PublicationPage.objects.filter(local_title_en__startswith=SECRET):
        addresses.append(f"publications/{page.translation_key}")

    assert len(addresses) > 8
    assert {client.get(f"/api/en/{one}/").status_code for one in addresses} == {404}


@pytest.mark.parametrize("kind", ["organisations", "acts", "publications", "facts"])
def test_what_belongs_to_a_hidden_country_cannot_be_asked_for_by_it(client, portal, kind):
    assert client.get(f"/api/en/{kind}/?country=FI").json()["count"] == 0


def test_an_organisation_does_not_name_its_hidden_country(client, portal):
    found = client.get("/api/en/organisations/").json()["results"]

    assert {row["name"]: row["country"] for row in found} == {
        "Office": "LV",
        "Northern office": None,
    }


def test_an_export_holds_nothing_of_it(portal, tmp_path):
    call_command("export_open_data", tmp_path, stdout=io.StringIO())

    files = [path for path in (tmp_path / "current").rglob("*") if path.is_file()]
    assert len(files) == 3 * len(KINDS) * 2 + 3
    assert [path for path in files if SECRET in path.read_text()] == []
