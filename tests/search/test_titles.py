"""Searching titles, as a visitor does."""

import pytest

from tests.factories import country, country_index, fresh, home, news, standard
from tests.serving.reader import visit, words

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def _site(rows_of_module):
    home()
    country_index()


@pytest.fixture
def search(client):
    def search(query, language="lv", **extra):
        return visit(client, f"/{language}/search/", query_params={"q": query, **extra})

    return search


def found(answer):
    return [link["href"] for link in answer.main.select(".results a")]


def test_a_page_is_found_by_words_of_its_title_in_any_order(search):
    standard(
        local_title_en="Facts about trafficking", local_title_lv="Fakti par cilvēku tirdzniecību"
    )

    assert found(search("tirdzniecību fakti")) == ["/lv/fakti-par-cilveku-tirdzniecibu/"]
    assert found(search("fakti nekas")) == []


@pytest.mark.parametrize("query", ["ĀRVALSTIS", "ārvalstis", "ĀrvalstiS", "  ārvals  "])
def test_case_does_not_matter_also_beyond_ascii(search, query):
    standard(local_title_en="Abroad", local_title_lv="Ārvalstis")

    assert found(search(query)) == ["/lv/arvalstis/"]


def test_the_reader_s_language_comes_first_and_the_rest_is_marked(search):
    country("RO", local_title_en="Romania plan")
    standard(local_title_en="Plan", local_title_lv="Plan")

    answer = search("plan")

    assert found(answer) == ["/lv/plan/", "/lv/valstis/romania-plan/"]
    marked = answer.main.select(".results h2")[1]
    assert words(marked) == "Romania plan angļu valodā"
    assert marked.a["lang"] == "en"


def test_a_page_in_the_reader_s_language_is_not_found_by_another_language_s_title(search):
    standard(local_title_en="Facts", local_title_lv="Fakti")

    assert found(search("facts")) == []
    assert found(search("facts", "en")) == ["/en/facts/"]


def test_drafts_are_not_found(search):
    standard(local_title_en="Secret plan", local_title_lv="Slepens plāns", draft=True)
    page = standard(local_title_en="Open plan", local_title_lv="Atklāts plāns")
    draft = fresh(page).get_latest_revision_as_object()
    draft.local_title_lv = "Slepens nodoms"
    draft.save_revision()

    assert found(search("slepens")) == []


def test_nothing_asked(search):
    home()

    answer = search("")

    assert "Ierakstiet vienu vai vairākus vārdus" in words(answer.main)
    assert found(answer) == []


def test_nothing_found_says_what_to_do(search):
    home()

    assert "Nevienas lapas virsrakstā nav „xyz”." in words(search("xyz").main)


def test_how_much_was_found_is_said_in_good_latvian(search):
    home()
    standard(local_title_en="a", local_title_lv="Plāns viens")
    assert "Pēc „plāns” atrasta 1 lapa" in words(search("plāns").main)

    standard(local_title_en="b", local_title_lv="Plāns divi")
    assert "Pēc „plāns” atrastas 2 lapas" in words(search("plāns").main)


def test_a_long_query_is_cut_and_says_so(search):
    home()

    answer = search("ā" * 500)

    assert "garāks par 200 rakstzīmēm" in words(answer.main)
    assert len(answer.main.select_one("input[name=q]")["value"]) == 200


@pytest.mark.parametrize(
    "query",
    ['<script>alert("x")</script>', "' OR 1=1 --", "(", "[a-z", "\\", "%", "_", "*", "😀", "حق"],
)
def test_signs_have_no_meaning_and_are_written_back_as_text(search, query):
    standard(local_title_en="Plan", local_title_lv="Plāns")

    answer = search(query)

    assert answer.status == 200
    assert found(answer) == []
    assert answer.main.select_one("input[name=q]")["value"] == query
    assert not answer.soup.select("main script")


def test_a_query_of_a_thousand_words_is_answered(search):
    home()

    assert search("a " * 100).status == 200


def test_results_come_in_pages_that_keep_the_query(search):
    for number in range(12):
        standard(local_title_en=f"Plan {number}", local_title_lv=f"Plāns {number}")

    first, second = search("plāns"), search("plāns", page=2)

    assert len(found(first)) == 10
    assert len(found(second)) == 2
    assert first.main.select_one("a[rel=next]")["href"] == "?q=pl%C4%81ns&page=2"


@pytest.mark.parametrize("number", ["0", "99", "-3", "x"])
def test_a_page_of_results_that_does_not_exist(search, number):
    standard(local_title_en="Plan", local_title_lv="Plāns")

    assert search("plāns", page=number).status == 200


def test_the_query_is_not_for_search_engines(search):
    home()

    assert search("plāns").robots == "noindex"


def test_it_asks_the_same_of_the_database_for_one_page_and_for_many(
    client, django_assert_max_num_queries
):
    for number in range(15):
        news(local_title_en=f"Plan {number}", summary_en="A summary.")
    client.get("/lv/search/?q=plan")

    with django_assert_max_num_queries(8):
        client.get("/lv/search/?q=plan")
