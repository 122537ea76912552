"""The page for people, and the ways to it."""

import pytest

from tests.factories import country_index
from tests.serving.reader import read, visit

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("language", "heading"), [("en", "Open data"), ("lv", "Atvērtie dati")])
def test_it_offers_every_file_in_the_reader_s_language(client, portal, language, heading):
    page = visit(client, f"/{language}/open-data/")

    assert (page.status, page.heading, page.language) == (200, heading, language)
    links = [a["href"] for a in page.main.select("a[href^='/api/']")]
    assert f"/api/{language}/hotlines.csv" in links
    assert [one for one in links if client.get(one).status_code != 200] == []
    assert not page.main.select("script")


def test_the_foot_of_every_page_and_the_list_of_countries_lead_to_it(client, portal):
    page = read(client, country_index(), "lv")

    assert page.link("/lv/open-data/").get_text() == "Atvērtie dati par valstīm"
    assert page.soup.select_one("footer a[href='/lv/open-data/']").get_text() == "Atvērtie dati"


def test_it_names_the_publisher(client, portal, settings):
    settings.PORTAL_DATA_PUBLISHER = "Ministry of Examples"

    assert "Ministry of Examples" in visit(client, "/en/open-data/").main.get_text()
