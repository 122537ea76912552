"""The help page: whom to call, in the reader's country and language, and nothing that gives the reader away."""

import gzip
import json
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext

from countries.map import OUTLINES
from tests.factories import home, standard
from tests.serving.reader import read, visit, words

from .conftest import country_with, day, hotline

HELP = "/en/get-help/"
KILOBYTE = 1024


def cost(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize("language", ["en", "lv"])
def test_112_comes_first(client, help_page, language):
    country_with("LV", hotline())

    page = read(client, help_page, language)

    assert page.status == 200
    assert page.main.select_one("a[href^='tel:']")["href"] == "tel:112"


@pytest.mark.parametrize(("language", "link"), [("en", HELP), ("lv", "/lv/sanemt-palidzibu/")])
def test_every_page_leads_to_it(client, help_page, language, link):
    country_with("LV")
    standard(local_title_en="About", local_title_lv="Par")
    addresses = ["", "search/", "nowhere/", "countries/" if language == "en" else "valstis/"]

    for address in addresses:
        page = visit(client, f"/{language}/{address}")
        assert page.soup.select_one(".safe .get-help")["href"] == link, address


def test_where_there_is_no_help_page_nothing_leads_to_it(client, db):
    home()

    page = visit(client, "/en/")

    assert page.soup.select_one(".safe .get-help") is None
    assert page.soup.select_one(".safe a[href='tel:112']")


def test_leading_to_it_asks_nothing_of_the_database(client, db, request):
    standard(local_title_en="About")
    without = cost(client, "/en/about/")
    request.getfixturevalue("help_page")

    assert visit(client, "/en/about/").soup.select_one(".get-help")
    assert cost(client, "/en/about/") == without


def test_a_hotline_says_all_that_a_caller_wants_to_know(client, help_page):
    country_with(
        "LV",
        hotline(
            free=True,
            on_bill="no",
            kind="ngo",
            hours_en="Around the clock",
            whom_en="everyone",
            chat="https://chat.example/",
            email="line@example.org",
        ),
    )

    line = visit(client, HELP + "?country=LV").soup.select_one(".chosen .line")

    assert [a["href"] for a in line.select("a.tel")] == ["tel:00000001", "tel:+37100000001"]
    text = words(line)
    for fact in [
        "Sample line",
        "Free of charge",
        "Around the clock",
        "Who answers: Civil society organisation",
        "For whom: everyone",
        "Languages: Latvian, Russian",
        "Not shown on the bill",
        "Checked:",
    ]:
        assert fact in text
    assert line.find("a", href="https://chat.example/")
    assert line.find("a", href="mailto:line@example.org")
    assert "not checked" not in text
    assert "Demonstration" not in text


def test_languages_are_named_in_the_reader_s(client, help_page):
    country_with("LV", hotline(languages="ru, ar"))

    page = visit(client, "/lv/sanemt-palidzibu/?country=LV")

    assert "krievu, arābu" in words(page.soup.select_one(".chosen"))


def test_an_operator_without_a_name_in_the_reader_s_language_is_marked(client, help_page):
    country_with("LV", hotline(operator_lv=""))

    page = visit(client, "/lv/sanemt-palidzibu/?country=LV")

    assert page.soup.select_one(".chosen .line h4")["lang"] == "en"


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ({"valid_until": day(-1)}, "This number is not checked any more. In danger, call 112."),
        ({"verified_on": None}, "Nobody has checked this number. In danger, call 112."),
    ],
)
def test_a_number_nobody_vouches_for_says_so_and_names_112(client, help_page, columns, sentence):
    country_with("LV", hotline(**columns))

    line = visit(client, HELP + "?country=LV").soup.select_one(".chosen .line")

    assert sentence in words(line)
    assert "Checked:" not in words(line)


def test_the_last_day_still_counts(client, help_page):
    country_with("LV", hotline(valid_until=day(0)))

    assert "Checked:" in words(visit(client, HELP + "?country=LV").soup.select_one(".chosen"))


def test_a_made_up_number_says_that_it_does_not_exist(client, help_page):
    country_with("LV", hotline(is_demonstration=True))

    assert "Demonstration: this number does not exist." in words(visit(client, HELP).main)


@pytest.mark.parametrize(
    "address", [HELP, HELP + "?country=LV", HELP + "card/LV/", HELP + "in/ar/"]
)
def test_a_made_up_number_is_not_one_tap_away(client, help_page, address):
    country_with("LV", hotline(is_demonstration=True))

    page = visit(client, address)

    assert "0000 0001" in words(page.main)
    assert {a["href"] for a in page.soup.select("a[href^='tel:']")} == {"tel:112"}


def test_the_chosen_country_comes_first_and_stays_chosen(client, help_page):
    country_with("EE", hotline(number="0000 0002"))
    country_with("LV", hotline())

    page = visit(client, HELP + "?country=lv")

    assert page.soup.select_one("option[selected]")["value"] == "LV"
    assert words(page.soup.select_one("#chosen")) == "Latvia"
    assert page.main.select_one(".chosen a.tel")["href"] == "tel:00000001"
    assert [words(s) for s in page.main.select(".lines summary")] == ["Estonia", "Latvia"]


def test_greece_is_known_by_both_of_its_codes(client, help_page):
    country_with("GR", hotline())

    for code in ["EL", "GR", "gr"]:
        assert visit(client, f"{HELP}?country={code}").soup.select_one("#chosen")


@pytest.mark.parametrize("code", ["XX", "Latvia", "1", "<script>", "L" * 500])
def test_a_country_nobody_knows_is_said_and_all_are_listed(client, help_page, code):
    country_with("LV", hotline())

    page = visit(client, HELP, data={"country": code})

    assert page.status == 404
    assert page.heading == "Get help"
    assert "We know no country" in words(page.soup.select_one("[role=status]"))
    assert page.main.select(".lines details")
    assert page.soup.select_one(".chosen") is None


@pytest.mark.parametrize("query", ["", "?country=", "?country=%20", "?land=LV"])
def test_choosing_nothing_is_no_mistake(client, help_page, query):
    page = visit(client, HELP + query)

    assert page.status == 200
    assert page.soup.select_one("[role=status]") is None


def test_a_country_without_a_hotline_says_so_and_names_112(client, help_page):
    country_with("LV")

    text = words(visit(client, HELP + "?country=LV").soup.select_one(".chosen"))

    assert "We know of no hotline in this country yet. In danger, call 112." in text


def test_a_draft_country_s_numbers_are_not_shown(client, help_page):
    page = country_with("LV", hotline(number="0000 7777"))
    page.unpublish()

    assert "0000 7777" not in visit(client, HELP).response.text
    assert visit(client, HELP + "card/LV/").status == 404


@pytest.mark.parametrize(("language", "title"), [("en", "Notes"), ("lv", "Piezīmes")])
def test_its_head_gives_nothing_away(client, help_page, language, title):
    page = read(client, help_page, language)
    head = str(page.soup.head)

    assert page.title == title
    assert "document" in page.soup.select_one("link[rel=icon]")["href"]
    assert page.soup.select_one("meta[name=description]") is None
    assert "secret summary" not in head
    assert "og:" not in head
    assert "ld+json" not in head


def test_without_a_neutral_title_it_is_information(client, help_page):
    help_page.neutral_title_en = help_page.neutral_title_lv = ""
    help_page.save()

    assert visit(client, HELP).title == "Information"


def test_it_says_that_leaving_does_not_erase_the_history(client, help_page):
    text = words(visit(client, HELP).soup.select_one("section[aria-labelledby=safe]"))

    assert "It cannot erase your browser’s history" in text


@pytest.mark.parametrize(
    "address",
    [HELP, HELP + "?country=LV", HELP + "in/ar/", HELP + "card/LV/", "/en/countries/latvia/"],
)
def test_fifty_hotlines_cost_no_more_questions_than_one(client, help_page, address):
    page = country_with("LV", hotline())
    few = cost(client, address)
    page.hotlines = [hotline() for _number in range(25)]
    page.save()
    country_with("EE", *(hotline() for _number in range(25)))

    assert cost(client, address) == few
    assert few <= 12


def test_a_profile_shows_its_hotlines_first(client, help_page):
    page = country_with("LV", hotline())

    text = read(client, page, "en").main

    assert text.select_one(".hotline a.tel")["href"] == "tel:00000001"
    assert text.select_one("a[href^='tel:']") == text.select_one(".hotline a.tel")


def test_the_whole_page_weighs_less_than_30_kilobytes(client, help_page):
    for number, code in enumerate(json.loads(OUTLINES.read_text())["countries"]):
        country_with(
            code,
            *(
                hotline(
                    operator_en=f"Line {number}-{line}", number=f"{number:04} {line:04}", free=True
                )
                for line in range(3)
            ),
        )

    page = client.get(HELP).content
    files = [finders.find(f"portal/{name}") for name in ("portal.css", "portal.js", "document.svg")]
    weights = [
        len(gzip.compress(text, 9)) for text in (page, *(Path(f).read_bytes() for f in files))
    ]

    assert weights[0] <= 15 * KILOBYTE
    assert sum(weights) <= 30 * KILOBYTE
