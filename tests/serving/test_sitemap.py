"""The sitemap: an index of parts; every published page in every language it is published in."""

from urllib.parse import urlsplit

import pytest
from defusedxml import ElementTree

from portal.serving import sitemap
from tests.factories import country, home, standard

pytestmark = pytest.mark.django_db

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture
def fetch(client):
    def fetch(address):
        response = client.get(address)
        assert (response.status_code, response["Content-Type"]) == (200, "application/xml")
        return ElementTree.fromstring(response.content)

    return fetch


def address_of(entry):
    return entry.find("s:loc", NAMES).text


def addresses(document):
    return [place.text for place in document.findall(".//s:loc", NAMES)]


def test_the_index_names_its_parts(fetch, monkeypatch):
    monkeypatch.setattr(sitemap, "ADDRESSES_PER_PART", 6)  # two pages in three languages
    for number in range(4):
        standard(local_title_en=f"Page {number}")

    index = addresses(fetch("/sitemap.xml"))
    found = [address for part in index for address in addresses(fetch(urlsplit(part).path))]

    assert index == [f"http://testserver/sitemap-{number}.xml" for number in (1, 2, 3)]
    assert len(found) == len(set(found)) == 6  # home in two languages


def test_a_page_names_all_its_languages(fetch):
    country("LV", local_title_en="Latvia", local_title_lv="Latvija")

    entries = fetch("/sitemap-1.xml").findall("s:url", NAMES)
    latvian = next(entry for entry in entries if address_of(entry).endswith("/lv/valstis/latvija/"))

    assert {
        link.get("hreflang"): link.get("href") for link in latvian.findall("x:link", NAMES)
    } == {
        "en": "http://testserver/en/countries/latvia/",
        "lv": "http://testserver/lv/valstis/latvija/",
        "x-default": "http://testserver/en/countries/latvia/",
    }
    assert latvian.find("s:lastmod", NAMES).text


def test_only_what_is_published_is_in_it(fetch):
    home()
    standard(local_title_en="English only")
    standard(local_title_en="Draft", draft=True)

    found = addresses(fetch("/sitemap-1.xml"))

    assert "http://testserver/en/english-only/" in found
    assert not [address for address in found if "draft" in address or "/lv/english" in address]


def test_a_part_that_does_not_exist(client):
    home()

    assert client.get("/sitemap-9.xml").status_code == 404
    assert client.get("/sitemap-0.xml").status_code == 404


def test_robots_are_told_where_it_is(client):
    text = client.get("/robots.txt").text

    assert "Sitemap: http://testserver/sitemap.xml" in text
    assert "Disallow: /admin/" in text
    assert "Disallow: /lv/search/" in text


def test_it_asks_the_same_of_the_database_for_one_page_and_for_many(
    client, django_assert_max_num_queries
):
    for number in range(25):
        standard(local_title_en=f"Page {number}", local_title_lv=f"Lapa {number}")
    client.get("/sitemap-1.xml")

    with django_assert_max_num_queries(6):
        client.get("/sitemap-1.xml")
