"""Two to four countries side by side."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from countries.comparing.differences import difference
from countries.models import CountryPage
from countries.statements import Statement
from portal.multilingual.languages import SCHEMA
from tests.factories import country_index, fresh
from tests.figures.content import observation, people, store
from tests.serving.reader import visit, words

from .profiles import everything, fact, profile, step

pytestmark = pytest.mark.django_db

COMPARE = "/en/countries/compare/"
LATVIAN = "/lv/valstis/compare/"
TWO = "?country=ee&country=lv"
BUDGET = 15


def table(page, key="facts"):
    """``{question: {country: what is said}}``"""
    found = page.main.select_one(f"table[aria-labelledby='cap-{key}']")
    names = [words(th) for th in found.select("thead th")][1:]
    return {
        question(row): {
            name: words(cell.ul or cell.select_one(".unsaid"))
            for name, cell in zip(names, row.select("td"), strict=True)
        }
        for row in found.select("tbody tr")
    }


def marks(page, key="facts"):
    found = page.main.select_one(f"table[aria-labelledby='cap-{key}']")
    return {question(row): row["data-difference"] for row in found.select("tbody tr")}


def drawn_numbers(figure):
    """The lines of a chart's table."""
    rows = figure.select("tbody tr")
    return [" ".join(words(cell) for cell in row.select("th, td")) for row in rows]


def question(row):
    """What stands before the mark."""
    return words(row.th.contents[0])


@pytest.fixture(scope="class")
def countries(rows_of_class):
    """Latvia with everything, Estonia with a little, Lithuania and Greece with nothing."""
    profile("LV", *everything())
    profile(
        "EE",
        [
            fact("penalty", number=1, number_to=7),
            fact("reflection_period", number=30, number_to=60),
            fact("compensation", answer="yes"),
            fact("legal_aid", answer="yes"),
        ],
        [step("contact_point", who_en="Board", who_lv="Pārvalde")],
    )
    profile("LT")
    profile("GR")


class TestComparing:
    @pytest.fixture(autouse=True)
    def _countries(self, countries):
        pass

    def test_a_visitor_compares_latvia_with_two_others(self, client):
        page = visit(client, f"{COMPARE}?country=lv&country=ee&country=lt")

        said = table(page)
        assert page.status == 200
        assert said["Range of penalties"] == {
            "Estonia": "1 to 7 years",
            "Latvia": "up to 8 years",
            "Lithuania": "Not entered yet",
        }
        assert len(said) == 13
        assert len(table(page, "pathway")) == 7

    def test_in_latvian(self, client):
        said = table(visit(client, LATVIAN + TWO))

        assert said["Sodu robežas"] == {
            "Igaunija": "no 1 līdz 7 gadiem",
            "Latvija": "līdz 8 gadiem",
        }

    def test_no_not_known_and_not_entered_are_three_things(self, client):
        said = table(visit(client, f"{COMPARE}?country=lv&country=lt"))

        assert said["Compensation by the state"]["Latvia"] == "No"
        assert said["Free legal aid"] == {"Latvia": "Not known", "Lithuania": "Not entered yet"}

    def test_differences_are_marked_in_words(self, client):
        page = visit(client, COMPARE + TWO)

        found = marks(page)
        assert found["Range of penalties"] == "differs"
        assert found["Reflection period"] == "same"
        # "Not known" is no answer, and who has entered nothing does not contradict.
        assert found["Free legal aid"] == "open"
        assert found["Strategy or plan"] == "open"
        row = next(r for r in page.main.select("tr") if "Range of penalties" in r.text)
        assert "≠ Differs" in words(row.th)

    def test_words_are_not_compared_and_that_is_said(self, client):
        profile("PL", [fact("main_law", words_en="Act")], [step("contact_point", who_en="Office")])

        for address in (COMPARE, LATVIAN):
            page = visit(client, f"{address}?country=lv&country=pl")
            assert [*marks(page).values()].count("words") == 1
            assert [*marks(page, "pathway").values()].count("words") == 1
        row = visit(client, f"{COMPARE}?country=lv&country=pl").main.select_one(
            "[data-difference=words]"
        )
        assert words(row.th) == "Main law and articles Not compared"
        only = visit(client, f"{COMPARE}?country=lv&country=pl&only=differences")
        assert not table(only, "pathway")
        assert "Nothing that is compared differs here." in words(only.main)

    def test_only_the_differences(self, client):
        page = visit(client, f"{COMPARE}{TWO}&only=differences")

        assert set(table(page)) == {"Range of penalties", "Compensation by the state"}
        assert "11 questions" not in page.main.text
        assert page.main.select_one("input[name=only]").has_attr("checked")
        assert page.main.find("a", string="Show all questions")["href"] == COMPARE + TWO

    def test_whoever_asks_in_which_order_gets_the_same(self, client):
        one = client.get(f"{COMPARE}?country=lv&country=ee")
        page = visit(client, f"{COMPARE}?country=EE&country=LV&country=")

        assert page.canonical == visit(client, f"{COMPARE}?country=lv&country=ee").canonical
        assert page.canonical == f"http://testserver{COMPARE}{TWO}"
        assert list(table(page)["Range of penalties"]) == ["Estonia", "Latvia"]
        assert one.content == client.get(f"{COMPARE}?country=lv&country=ee").content

    def test_greece_is_known_by_both_its_codes(self, client):
        for code in ("gr", "EL"):
            assert "Greece" in visit(client, f"{COMPARE}?country=lv&country={code}").title

    def test_the_form_alone(self, client):
        page = visit(client, COMPARE)

        assert page.status == 200
        assert len(page.main.select("select[name=country]")) == 4
        assert page.main.select_one("table") is None
        assert page.robots is None
        assert page.alternates["lv"] == f"http://testserver{LATVIAN}"

    def test_a_profile_leads_to_the_form_with_its_country_chosen(self, client):
        address = "/en/countries/latvia/"
        link = visit(client, address).main.find("a", string="Compare with other countries")

        page = visit(client, link["href"])

        assert page.status == 200
        assert page.main.select_one("option[selected]")["value"] == "lv"
        assert page.main.select_one(".notice--error") is None

    def test_the_index_leads_to_it(self, client):
        assert visit(client, "/en/countries/").main.find("a", string="Compare countries")

    @pytest.mark.parametrize(
        ("query", "status", "said"),
        [
            ("country=lv", 400, "Choose at least two countries."),
            ("country=lv&country=LV", 400, "Latvia is chosen more than once."),
            ("country=gr&country=el&country=lv", 400, "Greece is chosen more than once."),
            ("country=lv&country=xx", 404, "There is no country “xx” here."),
            ("country=lv&country=%3Cb%3E", 404, "There is no country “<b>” here."),
            (f"country=lv&country={'x' * 500}", 404, f"“{'x' * 20}”"),
        ],
    )
    def test_what_cannot_be_compared_is_said_and_kept(self, client, query, status, said):
        page = visit(client, f"{COMPARE}?{query}")

        assert page.status == status
        assert said in page.main.select_one(".notice--error").text
        kept = [one["value"] for one in page.main.select("option[selected]")]
        assert "lv" in kept
        assert page.main.select_one("table") is None

    def test_it_is_said_in_the_reader_s_language(self, client):
        page = visit(client, f"{LATVIAN}?country=lv")

        assert "Izvēlieties vismaz divas valstis." in page.main.text

    def test_five_are_too_many(self, client):
        profile("PL")

        page = visit(
            client, COMPARE + "?" + "&".join(f"country={c}" for c in ["lv", "ee", "lt", "gr", "pl"])
        )

        assert page.status == 400
        assert "Choose four countries at most" in page.main.text
        assert len(page.main.select("option[selected]")) == 5

    @pytest.mark.parametrize("query", ["country=lv%00&country=ee", "country=%FF&country=ee"])
    def test_garbage_is_refused(self, client, query):
        assert client.get(f"{COMPARE}?{query}").status_code == 400

    def test_an_unpublished_country_is_not_there(self, client):
        CountryPage.objects.get(code="EE").unpublish()

        page = visit(client, COMPARE + TWO)

        assert page.status == 404
        assert page.main.select_one("option[value=ee]") is None

    def test_a_draft_is_not_shown(self, client):
        draft = fresh(CountryPage.objects.get(code="LT"))
        draft.facts = [fact("main_law", words_en="Secret draft")]
        draft.save_revision()

        assert "Secret draft" not in client.get(f"{COMPARE}?country=lt&country=ee").text

    def test_a_country_in_another_language_is_marked(self, client):
        profile("PL", [fact("main_law", words_en="Polish law")], local_title_lv="")

        page = visit(client, f"{LATVIAN}?country=pl&country=lv")

        assert page.main.select_one("thead th[lang=en]").text == "Poland"
        assert page.main.select_one(".said-text [lang=en]").text == "Polish law"

    def test_the_language_menu_keeps_the_comparison(self, client):
        page = visit(client, COMPARE + TWO)

        assert page.language_menu["lv"] == LATVIAN + TWO

    def test_search_engines_keep_the_form_and_no_comparison(self, client):
        assert visit(client, COMPARE + TWO).robots == "noindex"

    def test_figures_stand_with_their_year_and_a_warning(self, client):
        store(observation("LV", 2022, 20), observation("LV", 2023, 30), people("LV", 2023))

        page = visit(client, COMPARE + TWO)

        said = table(page, "figures")["Registered victims"]
        assert said["Latvia"] == "30 2023 15 per million inhabitants"
        assert said["Estonia"] == "No figure"
        assert "Compare with care." in words(page.main.select_one(".caveat"))
        assert "Source: Eurostat, crim_thb_sex" in words(page.main)

    def test_figures_are_drawn_over_the_years_and_stand_as_a_table(self, client):
        years = (2021, 2022)
        store(
            *(observation(code, year, 20) for code in ("LV", "EE", "GR") for year in years),
            *(people(code, year) for code in ("LV", "EE") for year in years),
            observation("LV", 2022, 8, indicator="convicted"),
            observation("GR", 2022, 8, indicator="suspects"),
        )

        page = visit(client, f"{COMPARE}?country=lv&country=ee&country=gr")

        drawn = [words(one.h3) for one in page.main.select("figure.chart")]
        assert drawn == [
            "Registered victims per million inhabitants",
            "Convicted persons per million inhabitants",  # of suspects nobody has a rate
        ]
        victims = page.main.select_one("figure:has(#chart-victims)")
        assert [words(li) for li in victims.select(".chart-key li")] == ["Estonia", "Latvia"]
        assert [words(th) for th in victims.select("thead th")] == ["Year", "Estonia", "Latvia"]
        assert drawn_numbers(victims) == ["2022 10 10", "2021 10 10"]
        assert "Latvia: 10 in 2021, 10 in 2022." in words(victims.desc)
        titles = visit(client, LATVIAN + TWO).main.select("figure.chart h3")
        assert words(titles[0]) == "Reģistrētie cietušie uz miljonu iedzīvotāju"

    def test_small_numbers_and_their_rates_are_nowhere(self, client, settings):
        settings.PORTAL_FIGURES_SUPPRESS_BELOW = 5
        population = 977_517  # 3 of them are 3.069… a million, which stands nowhere else
        store(
            *(people(code, year, population) for code in ("LV", "EE") for year in (2021, 2022)),
            observation("LV", 2021, 3),
            observation("LV", 2022, 3),
            observation("LV", 2022, "0.307", unit="P_HTHAB"),
            observation("EE", 2021, 9),
            observation("EE", 2022, 9),
        )

        page = visit(client, COMPARE + TWO)

        assert table(page, "figures")["Registered victims"]["Latvia"] == "fewer than 5 2022"
        chart = page.main.select_one("figure.chart")
        assert [words(li) for li in chart.select(".chart-key li")] == ["Estonia"]
        assert "fewer than 5" in words(page.main.select(".caveat")[1])
        for part in ("", "csv/", "json/"):
            text = client.get(f"{COMPARE}{part}{TWO}").text
            assert "fewer than 5" in text
            assert not re.search(r"3\.0?7|3\.1 per|\b3\.0 per|\b3 per", text)

    def test_one_suppressed_year_of_several_is_said_in_the_table_of_a_chart(self, client, settings):
        settings.PORTAL_FIGURES_SUPPRESS_BELOW = 5
        years = (2020, 2021, 2022)
        store(
            *(people(code, year) for code in ("LV", "EE") for year in years),
            *(observation("EE", year, 20) for year in years),
            *(observation("LV", year, value) for year, value in zip(years, (8, 4, 8), strict=True)),
        )

        chart = visit(client, COMPARE + TWO).main.select_one("figure.chart")

        assert drawn_numbers(chart) == ["2022 10 4", "2021 10 not shown", "2020 10 4"]
        latvia = chart.select_one(".plot .line-2")
        assert len(latvia.select(".mark")) == 2
        assert not latvia.select("path:not(.mark)")  # a gap is no line

    def test_it_has_a_caption_headings_and_a_region_for_the_keyboard(self, client):
        page = visit(client, COMPARE + TWO)

        for found in page.main.select("table"):
            assert found.caption
            assert found.select("thead th[scope=col]")
            assert found.select("tbody th[scope=row]")
            assert found.parent["tabindex"] == "0"
            assert found.parent["role"] == "region"


def cost(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_four_countries_and_24_languages_cost_no_more_than_two(client, settings):
    country_index()
    rows = everything()
    store(observation("LV"), people("LV"))
    for code in ("LV", "EE", "LT", "GR"):
        profile(code, *[[type(row)(**_values(row)) for row in one] for one in rows])
    addresses = [
        f"{COMPARE}?country=lv&country=ee",
        f"{COMPARE}?country=lv&country=ee&country=lt&country=gr",
    ]

    two, four = (cost(client, address) for address in addresses)
    assert two == four <= BUDGET
    assert cost(client, f"{COMPARE}csv/{TWO}") <= BUDGET
    settings.PORTAL_LANGUAGES = SCHEMA
    assert [cost(client, address) for address in addresses] == [two, four]


def _values(row):
    names = [f.attname for f in row._meta.fields if f.attname not in ("id", "uid", "page_id")]
    return {name: getattr(row, name) for name in names}


YES, NO, PARTLY, UNKNOWN = ({"answer": one} for one in ("yes", "no", "partly", "unknown"))


@pytest.mark.parametrize(
    ("key", "said", "expected"),
    [
        ("legal_aid", [YES, YES], "same"),
        ("legal_aid", [YES, PARTLY], "differs"),
        ("legal_aid", [YES, UNKNOWN], "open"),
        ("legal_aid", [YES, YES, None], "open"),
        ("legal_aid", [{"words_en": "Always"}, {"words_en": "On request"}], "same"),
        ("penalty", [{"number": 1, "number_to": 8}, {"number": 1, "number_to": 8}], "same"),
        ("penalty", [{"number_to": 8}, {"number": 1, "number_to": 8}], "differs"),
        ("penalty", [{"words_en": "up to life"}, {"number_to": 8}], "words"),
        ("penalty", [{"words_en": "up to life"}, {"words_en": "for life"}], "words"),
        ("greta_round", [{"number": 3, "since": 2022}, {"number": 3, "since": 2023}], "differs"),
        ("greta_round", [{"number": 3, "since": 2022}, {"number": 3}], "open"),
        ("strategy", [{"since": 2025}, {"since": 2026}], "differs"),
        ("strategy", [{"since": 2025}, {"since": 2025}], "words"),  # two plans of the same years
        ("coordinator", [{"words_en": "Ministry"}, {"words_en": "Board"}], "words"),
        ("coordinator", [{"words_en": "Ministry"}, {"words_en": "Ministry"}], "words"),
        ("coordinator", [{"words_en": "Ministry"}, NO], "differs"),
        ("coordinator", [NO, NO], "same"),
        ("coordinator", [{"words_en": "Ministry"}, None], "open"),
        ("coordinator", [None, None], "open"),
    ],
)
def test_answers_numbers_and_years_are_compared_and_words_are_not(key, said, expected):
    rows = [one if one is None else fact(key, **one) for one in said]

    assert difference([Statement(key, key, row) for row in rows]) == expected


def test_steps_are_words():
    rows = [step("contact_point", who_en=who) for who in ("Board", "Board")]

    assert difference([Statement("", "", row) for row in rows]) == "words"
    assert difference([Statement("", "", row) for row in (rows[0], None)]) == "open"
