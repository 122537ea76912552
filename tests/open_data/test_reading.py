"""Reading the data over HTTP: lists, rows and files in the language of the address."""

import csv
import io
import json

import pytest

from countries.models import Hotline
from portal.content.models import Organisation
from tests.factories import fresh

from .conftest import KINDS, day

pytestmark = pytest.mark.django_db


def rows(client, kind, language="en", /, **query):
    return client.get(f"/api/{language}/{kind}/", query).json()["results"]


def in_csv(client, kind, language="en", /, **query):
    text = client.get(f"/api/{language}/{kind}.csv", query).getvalue().decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("kind", KINDS)
def test_list_row_and_files_say_the_same(client, portal, kind):
    listed = rows(client, kind)

    assert listed
    assert json.loads(client.get(f"/api/en/{kind}.json").getvalue()) == listed
    assert [row["id"] for row in in_csv(client, kind)] == [row["id"] for row in listed]
    answer = client.get(listed[0]["id"], follow=True)
    assert answer.redirect_chain[0][1] == 303
    assert answer.json() == listed[0]


def test_a_row_says_what_the_profile_says(client, portal):
    [fact] = rows(client, "facts", country="LV")

    assert fact["country"] == "LV"
    assert (fact["fact"], fact["answer"], fact["number"], fact["unit"]) == (
        *("reflection_period", "yes", 30, "d"),
    )
    assert (fact["label"], fact["words"]) == ("Reflection period", "Public fact")
    assert fact["legal_act"]["celex"] == "32011L0036"
    assert fact["source"]["title"] == "A report"
    assert fact["is_demonstration"] is False


def test_the_texts_of_a_profile_come_as_plain_words(client, portal):
    latvia = client.get("/api/en/countries/LV/").json()

    assert latvia["situation"] == "One word\nTwo"
    assert latvia["topics"] == ["labour"]
    assert latvia["languages"] == ["en", "lv"]
    assert latvia["url"].endswith("/en/countries/latvia/")


def test_a_hotline_whose_check_has_run_out_is_not_verified(client, portal):
    def verified():
        return rows(client, "hotlines", country="LV")[0]["is_verified"]

    assert verified()
    Hotline.objects.filter(page__code="LV").update(valid_until=day(-1))
    assert not verified()


def test_a_hotline_says_when_it_answers(client, portal):
    [line] = rows(client, "hotlines", country="LV")

    hours = {"days": ["mon", "fri"], "opens": "09:00", "closes": "17:00", "languages": []}
    assert line["opening"] == [hours]
    assert line["on_holidays"] == "unknown"


def test_no_language_stands_in_for_another(client, portal):
    [fact] = rows(client, "facts", "lv", country="LV")
    assert (fact["language"], fact["words"]) == ("lv", None)
    assert fact["label"] != "Reflection period"
    assert fact["legal_act"]["title"] is None
    assert rows(client, "facts", "et", country="LV")[0]["label"] is None
    estonia = client.get("/api/lv/countries/EE/").json()
    assert (estonia["title"], estonia["url"], estonia["languages"]) == (None, None, ["en"])


def test_a_row_speaks_no_language_in_which_its_profile_is_not_published(client, portal):
    english, latvian = (rows(client, "hotlines", code, country="EE")[0] for code in ("en", "lv"))

    assert english["operator"] == "Northern line"
    assert latvian["operator"] is None
    assert latvian["number"] == english["number"]


def test_ids_stay_when_titles_and_addresses_change(client, portal):
    before = {kind: [row["id"] for row in rows(client, kind)] for kind in KINDS}
    for page in (portal["latvia"], portal["paper"]):
        draft = fresh(page).get_latest_revision_as_object()
        draft.local_title_en, draft.local_slug_en = "Another title", "another-address"
        draft.save_revision().publish()
    Organisation.objects.update(name_en="Another name")

    assert {kind: [row["id"] for row in rows(client, kind)] for kind in KINDS} == before


@pytest.mark.parametrize(
    ("kind", "query", "number"),
    [
        ("countries", {"updated_since": "2000-01-01T00:00:00Z"}, 3),
        ("countries", {"updated_since": "2100-01-01T00:00:00Z"}, 0),
        ("facts", {"country": "LV"}, 1),
        ("facts", {"country": "LV", "fact": "penalty"}, 0),
        ("referral-steps", {"step": "identification"}, 2),
        ("hotlines", {"kind": "police"}, 0),
        ("acts", {"celex": "32011L0036"}, 1),
        ("publications", {"year": 2025, "topic": "labour", "country": "LV"}, 1),
        ("figures", {"country": "LV", "year": 2022, "indicator": "victims"}, 2),
        ("figures", {"country": "EU27_2020"}, 0),
        ("figures", {"updated_since": "2026-06-01T00:00:00Z"}, 0),
        ("publications", {"year": 2024}, 0),
        ("organisations", {"country": "LV"}, 1),
    ],
)
def test_filters_narrow_lists_and_files_alike(client, portal, kind, query, number):
    assert len(rows(client, kind, **query)) == len(in_csv(client, kind, **query)) == number


def test_a_list_is_read_page_by_page_by_following_its_links(client, portal):
    found, address = [], "/api/en/countries/?limit=1"
    while address:
        answer = client.get(address)
        body = answer.json()
        found += [row["code"] for row in body["results"]]
        address = body["next"]
        assert (f'<{address}>; rel="next"' in answer["Link"]) is bool(address)

    assert found == ["EE", "LT", "LV"]
    assert body["count"] == 3
    assert body["previous"].endswith("limit=1&page=2")


def test_every_answer_names_the_licence(client, portal):
    answer = client.get("/api/en/facts.csv")

    assert '<https://creativecommons.org/licenses/by/4.0/>; rel="license"' in answer["Link"]


def test_a_spreadsheet_runs_no_text(client, portal):
    Hotline.objects.filter(page__code="LV").update(operator_en='=HYPERLINK("https://a.example")')

    [line] = in_csv(client, "hotlines", country="LV")

    assert line["operator"].startswith("'=")
    assert in_csv(client, "referral-steps", country="LV")[0]["telephone"] == "+371 0000 0002"


def test_files_of_publications_are_those_everybody_may_have(client, portal):
    [paper] = rows(client, "publications")

    assert [file["title"] for file in paper["files"]] == ["open paper"]
    address = paper["files"][0]["url"].removeprefix("http://testserver")
    answer = client.get(address)
    assert b"".join(answer.streaming_content).startswith(b"%PDF")
    answer.close()
