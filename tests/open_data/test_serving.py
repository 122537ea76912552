"""How data are served: to everybody alike, to every site, and with an answer to whatever is asked."""

from itertools import product
from urllib.parse import quote

import pytest

from tests.factories import administrator, home, standard

from .conftest import KINDS

pytestmark = pytest.mark.django_db

EVERY_SORT = (
    *("/api/", "/api/openapi.json", "/api/catalog.ttl", "/api/catalog.jsonld"),
    *("/api/lv/facts/", "/api/lv/facts.csv", "/api/lv/facts.json", "/api/lv/countries/LV/"),
)
FAILING = ("/api/nothing/", "/api/lv/facts/?page=0", "/api/lv/facts/?a=%00", "/api/" + "a" * 3000)


@pytest.mark.parametrize("address", EVERY_SORT)
def test_an_unchanged_answer_is_sent_once(client, portal, address):
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first["ETag"]})

    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    assert again["Access-Control-Allow-Origin"] == "*"
    assert first["Cache-Control"].startswith("public")


@pytest.mark.parametrize("address", EVERY_SORT)
def test_head_says_what_get_says(client, portal, address):
    get, head = client.get(address), client.head(address)

    assert (head.status_code, head.content) == (200, b"")
    assert [head[name] for name in ("ETag", "Content-Type")] == [
        get[name] for name in ("ETag", "Content-Type")
    ]


@pytest.mark.parametrize("address", [*EVERY_SORT, *FAILING])
def test_nobody_gets_a_cookie_or_bytes_of_their_own(client, portal, address):
    plain = client.get(address)
    client.force_login(administrator())
    wishes = {"Accept-Language": "et", "Cookie": "a=b", "Accept": "*/*; indent=4"}
    other = client.get(address, headers=wishes)

    assert plain.content == other.content
    assert not plain.cookies
    assert not other.cookies
    assert "Vary" not in plain
    assert plain["Access-Control-Allow-Origin"] == "*"
    assert plain["Content-Security-Policy"] == "default-src 'none'"


def test_scripts_of_other_sites_may_ask_beforehand(client):
    answer = client.options(
        "/api/lv/facts/",
        headers={"Origin": "https://a.example", "Access-Control-Request-Method": "GET"},
    )

    assert (answer.status_code, answer.content) == (204, b"")
    assert answer["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert "If-None-Match" in answer["Access-Control-Allow-Headers"]
    assert "Access-Control-Allow-Credentials" not in answer


def test_pages_are_not_open_to_scripts_of_other_sites(client):
    home()

    assert "Access-Control-Allow-Origin" not in client.get("/en/")


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
def test_nothing_can_be_changed(client, method):
    answer = getattr(client, method)("/api/lv/facts/")

    assert answer.status_code == 405
    assert answer["Allow"] == "GET, HEAD, OPTIONS"
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["title"] == "Metode nav atļauta"


@pytest.mark.parametrize(
    ("query", "parameters"),
    [
        ("page=0", {"page"}),
        ("page=x&limit=201", {"page", "limit"}),
        (f"page={'9' * 400}", {"page"}),
        ("limit=", {"limit"}),
        ("country=lv", {"country"}),
        ("country=LV&country=EE", {"country"}),
        ("fact=nothing", {"fact"}),
        ("updated_since=yesterday", {"updated_since"}),
        ("updated_since=0001-01-01T00:00:00%2B14:00", {"updated_since"}),
        ("counrty=LV", {"counrty"}),
        ("format=xml", {"format"}),
    ],
)
def test_a_wrong_parameter_is_named(client, portal, query, parameters):
    answer = client.get(f"/api/lv/facts/?{query}")

    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    body = answer.json()
    assert {fault["parameter"] for fault in body["errors"]} == parameters
    assert body["status"] == 400
    assert all(fault["detail"] for fault in body["errors"])


def test_problems_are_told_in_the_language_of_the_address(client, portal):
    english, latvian = (
        client.get(f"/api/{code}/facts/?country=x&y=1").json() for code in ("en", "lv")
    )

    assert english["title"] == "Bad request"
    assert latvian["title"] == "Nederīgs pieprasījums"
    assert [one["detail"] for one in latvian["errors"]] != [
        one["detail"] for one in english["errors"]
    ]


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/api/xx/facts/", 404),
        ("/api/de/facts/", 404),  # known, but not switched on
        ("/api/lv/nothing/", 404),
        ("/api/lv/facts.xml", 404),
        ("/api/lv/countries/XX/", 404),
        ("/api/lv/acts/999999999/", 404),
        ("/api/lv/acts/99999999999999999999999/", 404),
        ("/api/lv/facts/?page=1000", 404),
        ("/api/id/nothing/1/", 404),
        ("/api/id/facts/1/", 404),
        ("/api/lv/facts/?country=%00", 400),
        ("/api/lv/facts/?country=%ed%a0%80", 400),
        ("/api/lv/facts/?x=%zz", 400),
        ("/api/%ff/", 400),
        ("/api/lv/facts/?x=" + "a" * 5000, 414),
    ],
)
def test_what_leads_nowhere_is_a_problem_a_program_can_read(client, portal, address, status):
    answer = client.get(address)

    assert (answer.status_code, answer["Content-Type"]) == (status, "application/problem+json")
    assert answer.json()["status"] == status
    assert answer["Cache-Control"] == "no-store"


def test_a_format_is_asked_for_by_the_address_only(client, portal):
    answer = client.get("/api/lv/facts/", headers={"Accept": "text/csv"})

    assert (answer.status_code, answer.json()["status"]) == (406, 406)


GARBAGE = ("\ud800", "%00", "💥" * 50, "9" * 500, "-1", "1e5", "'\"<>;--", "[]", " ", "None")


@pytest.mark.parametrize("kind", KINDS)
def test_garbage_is_never_an_error_of_ours(client, portal, kind):
    names = ("page", "limit", "country", "kind", "year", "celex", "topic", "updated_since", "fact")
    raw = [quote(one, errors="surrogatepass", safe="%") for one in GARBAGE]
    statuses = {
        client.get(f"/api/en/{kind}{end}?{name}={value}").status_code
        for name, value in product(names, raw)
        for end in ("/", ".csv")
    }
    statuses |= {client.get(f"/api/en/{kind}/{value}/").status_code for value in raw}

    assert statuses <= {200, 400, 404}


def test_an_error_of_ours_is_a_problem_too(client, portal, monkeypatch):
    def broken(*args):
        raise RuntimeError("broken")

    monkeypatch.setattr("countries.open_data.views.read_in", broken)
    client.raise_request_exception = False

    answer = client.get("/api/lv/facts/")

    assert (answer.status_code, answer["Content-Type"]) == (500, "application/problem+json")
    assert "broken" not in answer.text


def test_no_page_takes_an_address_of_the_data(client, portal):
    page = standard(local_title_en="API", local_title_lv="API")
    other = standard(local_title_en="Open data", local_title_lv="Dati")

    assert page.url_in("en") == "/en/api/"
    assert other.url_in("en") != "/en/open-data/"
    assert client.get("/api/").json()["languages"] == ["en", "lv", "et"]
