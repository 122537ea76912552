"""Help in languages the portal is not written in, and the cards to print."""

import pytest

from countries.models import HelpVersion
from tests.factories import fresh
from tests.serving.reader import visit, words

from .conftest import country_with, day, hotline, written_help

HELP = "/en/get-help/"
ARABIC = HELP + "in/ar/"


@pytest.fixture(scope="module")
def one_for_all(rows_of_module):
    return written_help()


@pytest.fixture
def help_page(db, one_for_all):
    return fresh(one_for_all)


def test_the_help_page_names_them_by_their_own_names(client, help_page):
    links = visit(client, HELP).main.select(".tongues a")

    assert [(a.text, a["lang"], a["hreflang"], a["dir"]) for a in links] == [
        ("English", "en", "en", "ltr"),
        ("latviešu", "lv", "lv", "ltr"),
        ("العربية", "ar", "ar", "rtl"),
        ("українська", "uk", "uk", "ltr"),
    ]
    assert links[2]["href"] == ARABIC


def test_arabic_runs_from_right_to_left_in_its_own_words(client, help_page):
    country_with("LV", hotline(free=True))

    page = visit(client, ARABIC)

    assert page.status == 200
    assert (page.language, page.soup.html["dir"]) == ("ar", "rtl")
    assert page.heading == "مساعدة"
    assert page.title == "العربية"
    assert words(page.soup.select_one("[data-exit] span")) == "غادر"
    assert page.main.select_one("a")["href"] == "tel:112"
    assert words(page.main.select_one("summary")) == "لاتفيا"
    operator = page.main.select_one(".line h3 bdi")
    assert (operator["lang"], operator["dir"], words(operator)) == ("en", "ltr", "Sample line")
    assert [words(li) for li in page.main.select(".pathway li")] == ["أولا", "ثانيا"]


def test_no_word_of_the_interface_slips_in(client, help_page):
    country_with("LV", hotline(operator_en="", operator_lv="", free=True))

    soup = visit(client, ARABIC + "?country=LV").soup
    for link in soup.select(".tongues, script, style, kbd"):
        link.decompose()

    latin = [letter for letter in soup.body.get_text() if letter.isascii() and letter.isalpha()]
    assert latin == []


def test_the_canonical_address_is_the_default_language_s(client, help_page):
    for address in [ARABIC, "/lv/sanemt-palidzibu/in/ar/"]:
        assert visit(client, address).canonical == "http://testserver/en/get-help/in/ar/"


def test_they_are_not_in_the_sitemap(client, help_page):
    assert "/in/ar/" not in client.get("/sitemap-1.xml").text


@pytest.mark.parametrize(
    "part",
    [
        "in/",
        "in/xx/",
        "in/AR/",
        "in/ar/x/",
        "in/lv/",
        "card/",
        "card/XX/",
        "card/lv/",
        "in/ar/card/XX/",
        "in/xx/card/LV/",
        "in/ar/card/",
        "x/",
    ],
)
def test_what_is_not_there_is_not_found(client, help_page, part):
    country_with("LV")

    assert client.get(HELP + part).status_code == 404


def test_a_country_can_be_chosen(client, help_page):
    country_with("EE", hotline(number="0000 0002", number_abroad=""))
    country_with("LV", hotline())

    page = visit(client, ARABIC + "?country=EE")

    assert page.soup.select_one("form")["action"] == ARABIC + "#numbers"
    assert page.soup.select_one(".chosen a.tel")["href"] == "tel:00000002"
    assert page.soup.select_one("option[selected]")["value"] == "EE"
    assert visit(client, ARABIC + "?country=XX").status == 404


def test_a_number_nobody_vouches_for_is_left_out_where_no_words_can_say_so(client, help_page):
    country_with("LV", hotline(valid_until=day(-1)))

    for address in [ARABIC, HELP + "card/LV/", ARABIC + "card/LV/"]:
        page = visit(client, address)
        assert "0000 0001" not in page.main.text, address
        assert page.main.select("a[href='tel:112']"), address


@pytest.mark.parametrize(("words_", "shown"), [("رقم تجريبي", "رقم تجريبي"), ("", "Demonstration")])
def test_a_made_up_number_says_so_in_every_language(client, help_page, words_, shown):
    help_page.versions = [
        HelpVersion(language="ar", title="ا", emergency="ا", leave="ا", demonstration=words_)
    ]
    help_page.save()
    country_with("LV", hotline(is_demonstration=True))

    for address in [ARABIC, ARABIC + "card/LV/"]:
        assert shown in visit(client, address).main.text


@pytest.mark.parametrize(
    ("address", "language", "name"),
    [
        (HELP + "card/LV/", "en", "Latvia"),
        ("/lv/sanemt-palidzibu/card/LV/", "lv", "Latvija"),
        (ARABIC + "card/LV/", "ar", "لاتفيا"),
    ],
)
def test_a_card_holds_numbers_and_not_what_they_are_for(client, help_page, address, language, name):
    country_with("LV", hotline())

    page = visit(client, address)

    assert (page.status, page.language, page.heading) == (200, language, name)
    cards = page.main.select(".card-cut")
    assert len(cards) == 8
    assert [a["href"] for a in cards[0].select("a")] == [
        "tel:112",
        "tel:00000001",
        "tel:+37100000001",
    ]
    assert "Sample line" not in page.main.text
    assert all(card["aria-hidden"] == "true" and not card.select("a") for card in cards[1:])
    assert page.robots == "noindex"
    assert page.title in {"Notes", "Piezīmes", "العربية"}


@pytest.mark.parametrize("part", ["", "in/ar/", "card/LV/", "in/ar/card/LV/"])
def test_every_part_leads_out_first_and_is_the_same_for_everyone(client, help_page, part):
    country_with("LV", hotline())

    page = visit(client, HELP + part)

    order = [link.get("href") for link in page.soup.body.select("a")][:3]
    assert order == ["#main", "https://www.wikipedia.org/", "tel:112"]
    assert page.headers.get("Vary") in {None, "Accept-Encoding"}
    assert "Set-Cookie" not in page.headers
    assert "document" in page.soup.select_one("link[rel=icon]")["href"]


def test_an_editor_sees_the_languages_by_name():
    choices = dict(HelpVersion._meta.get_field("language").choices)

    assert str(choices["uk"]) == "українська (Ukrainian)"
