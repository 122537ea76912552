"""The map of the Member States: 27 links, a twin of the list beside it."""

import gzip
import json

import pytest
from django.template.loader import render_to_string

from countries.map import OUTLINES, drawing
from countries.models import CountryPage
from tests.factories import country
from tests.serving.reader import visit, words

CODES = sorted(json.loads(OUTLINES.read_text())["countries"])
TINY = {"CY", "LU", "MT", "SI"}
KILOBYTE = 1024
INDEX = {"en": "/en/countries/", "lv": "/lv/valstis/"}


@pytest.fixture(scope="class")
def all_countries(rows_of_class):
    return [
        country(code, local_title_en=f"{code} en", local_title_lv=f"{code} lv") for code in CODES
    ]


def test_all_27_are_drawn():
    assert len(CODES) == 27
    assert all(one.path.startswith("M") for one in drawing([]).countries)


def test_a_name_in_another_language_is_marked(client, db):
    country("LV", local_title_en="Latvia")

    assert visit(client, INDEX["lv"]).main.select_one(".map a")["lang"] == "en"


def test_a_code_that_is_no_member_state_is_listed_and_not_drawn(client, db):
    country("XX", local_title_en="Elsewhere")

    page = visit(client, INDEX["en"])

    assert page.main.select(".countries a")
    assert not page.main.select(".map a")


@pytest.mark.django_db
class TestAllOfThem:
    @pytest.mark.parametrize("language", ["en", "lv"])
    def test_each_of_the_27_is_a_link_named_in_the_reader_s_language(
        self, client, all_countries, language
    ):
        page = visit(client, INDEX[language])

        links = {a["data-c"]: (a["aria-label"], a["href"]) for a in page.main.select(".map a")}
        listed = {a["data-c"]: (words(a.span), a["href"]) for a in page.main.select(".countries a")}
        assert len(links) == 27
        assert links == listed
        assert links["LV"][0] == f"LV {language}"

    def test_the_keyboard_meets_them_in_the_order_of_the_list(self, client, all_countries):
        page = visit(client, INDEX["lv"])

        order = [a["data-c"] for a in page.main.select(".map a")]
        assert order == [a["data-c"] for a in page.main.select(".countries a")]
        assert not page.main.select(".map [tabindex], .map [aria-hidden] a")

    def test_it_is_a_named_group_and_can_be_passed_by(self, client, all_countries):
        page = visit(client, INDEX["en"])

        svg = page.main.select_one("svg.map")
        assert (svg["role"], svg["aria-label"]) == ("group", "Map of the same countries")
        target = page.main.find("a", string="Past the map")["href"]
        assert page.main.select_one(target)

    def test_countries_too_small_to_touch_have_a_circle(self, client, all_countries):
        circles = {
            a["data-c"] for a in visit(client, INDEX["en"]).main.select(".map a:has(circle)")
        }

        assert circles >= TINY

    def test_a_country_readers_cannot_get_is_drawn_without_a_link(self, client, all_countries):
        CountryPage.objects.get(code="PL").unpublish()

        page = visit(client, INDEX["en"])

        assert len(page.main.select(".map a")) == 26
        assert page.main.select_one(".map [data-c=PL]") is None
        assert len(page.main.select(".map path.unwritten")) == 1

    @pytest.mark.parametrize("language", ["en", "lv"])
    def test_it_weighs_ten_kilobytes_at_most(self, all_countries, language):
        drawn = render_to_string(
            "countries/map.html",
            {"map": drawing(CountryPage.a_to_z()), "language": language},
        )

        assert len(gzip.compress(drawn.encode(), 9)) <= 10 * KILOBYTE

    def test_its_source_is_named(self, client, all_countries):
        assert "Natural Earth" in words(visit(client, INDEX["en"]).main.select_one("figcaption"))
