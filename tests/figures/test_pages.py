"""What readers get: charts with their tables, the map, the caveat; and what small numbers never give away."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from countries.figures.charts import MOST_YEARS
from countries.figures.codes import EU
from tests.factories import country, country_index
from tests.serving.reader import visit, words

from .content import observation, people, store

pytestmark = pytest.mark.django_db
LATVIA = {"en": "/en/countries/latvia/", "lv": "/lv/valstis/latvija/"}
MAP = {"en": "/en/countries/figures/", "lv": "/lv/valstis/figures/"}
CAVEAT = "Only people known to the authorities are counted"
NAMES = {"LV": ("Latvia", "Latvija"), "EE": ("Estonia", "Igaunija"), "MT": ("Malta", "Malta")}


@pytest.fixture(scope="module")
def pages(rows_of_module):
    return [
        country(code, local_title_en=english, local_title_lv=latvian)
        for code, (english, latvian) in NAMES.items()
    ]


def filled(**columns):
    """Some years of Latvia, of the EU, and breakdowns."""
    store(
        *(observation(year=year, value=1000 + year - 2000, **columns) for year in (2020, 2022)),
        *(people(code, year) for code in ("LV", EU) for year in (2020, 2022)),
        observation(EU, 2022, 40, **columns),
        observation(indicator="suspects", value=12, flags="bp", **columns),
        observation(sex="F", value=30, **columns),
        observation(sex="M", value=11, **columns),
        observation(dataset="crim_thb_vctz", citizenship="NAT", value=25, **columns),
    )


def chart(page, key):
    return page.soup.select_one(f"figure:has(> #chart-{key})")


def table(figure):
    return [[words(cell) for cell in row.select("th, td")] for row in figure.select("tbody tr")]


def test_a_chart_has_a_name_a_description_and_its_table(client, pages):
    filled()

    page = visit(client, LATVIA["en"])

    drawing = chart(page, "victims").select_one("svg.plot")
    assert drawing["role"] == "img"
    named = page.soup.find(id=drawing["aria-labelledby"])
    described = page.soup.find(id=drawing["aria-describedby"])
    assert (named.name, words(named)) == ("title", "Registered victims a year")
    assert words(described) == "2020 to 2022. Highest: 1,022 in 2022. Latest: 1,022 in 2022."
    assert table(chart(page, "victims")) == [["2022", "1,022"], ["2020", "1,020"]]
    assert table(chart(page, "rates")) == [["2022", "511", "20"], ["2020", "510", "–"]]
    assert table(chart(page, "cases")) == [["2022", "12 bp"]]
    assert table(chart(page, "sex")) == [["2022", "30", "11"]]
    assert "b: break in the series; p: provisional" in words(chart(page, "cases"))


def test_the_caveat_and_the_source_stand_beside_them(client, pages):
    filled()

    for address in (LATVIA["en"], MAP["en"]):
        text = words(visit(client, address).main)
        assert CAVEAT in text
        assert "Source: Eurostat, crim_thb_sex" in text
        assert "as of 1 November 2026" in text
        assert "Demonstration" not in text


def test_a_profile_is_drawn_in_latvian_with_latvian_numbers(client, pages):
    filled()

    page = visit(client, LATVIA["lv"])

    assert words(page.soup.find(id="figures")) == "Skaitļi"
    assert table(chart(page, "victims"))[0] == ["2022", "1 022"]
    assert "Salīdziniet piesardzīgi." in words(page.main)
    assert table(chart(page, "cases")) == [["2022", "12 bp"]]
    assert "p: provizoriski" in words(chart(page, "cases"))
    assert "," not in "".join(path["d"] for path in page.soup.select(".plot path"))
    assert re.fullmatch(r"[\d.]+", chart(page, "victims").select_one("rect")["y"])


def test_nothing_is_drawn_by_script_or_style(client, pages):
    filled()

    for address in (LATVIA["en"], MAP["en"]):
        soup = visit(client, address).soup
        assert soup.main.select("svg")
        assert not soup.main.select("[style], style, script, [onclick]")


def test_a_year_that_is_missing_is_a_gap(client, pages):
    store(*(observation(year=year, indicator="suspects") for year in (2018, 2019, 2021, 2022)))

    page = visit(client, LATVIA["en"])

    assert len(chart(page, "cases").select(".plot .line > path")) == 2
    assert len(chart(page, "cases").select(".plot circle")) == 4


def test_many_years_are_drawn_as_far_as_they_can_be_read_and_listed_all(client, pages):
    store(*(observation(year=year) for year in range(2008, 2025)))

    victims = chart(visit(client, LATVIA["en"]), "victims")

    assert len(victims.select("rect")) == MOST_YEARS
    assert len(table(victims)) == 17


@pytest.mark.parametrize("value", [0, 1, 7, 10**9])
def test_any_number_can_be_drawn(client, pages, value):
    store(observation(value=value), people(), observation(sex="F", value=value))

    assert visit(client, LATVIA["en"]).status == 200
    assert visit(client, MAP["en"]).status == 200


def test_without_figures_there_is_no_section_and_the_map_says_so(client, pages):
    page = visit(client, LATVIA["en"])
    assert not page.soup.find(id="figures")
    assert not visit(client, "/en/countries/").link(MAP["en"])

    found = visit(client, MAP["en"])
    assert (found.status, "There are no figures yet." in words(found.main)) == (200, True)


def test_only_flags_and_nothing_to_show_is_no_chart(client, pages):
    store(observation(value=None, flags="c"))

    page = visit(client, LATVIA["en"])

    assert not chart(page, "victims")


def test_made_up_numbers_say_so_in_every_chart(client, pages):
    filled(is_demonstration=True)

    page = visit(client, LATVIA["en"])

    assert "Demonstration: these numbers are made up." not in words(
        page.main
    )  # populations are real
    assert "Demonstration: numbers marked with * are made up." in words(page.main)
    figures = page.soup.select("figure.chart")
    assert len(figures) == 5
    assert all("Demonstration" in words(figure) for figure in figures)
    assert table(chart(page, "victims"))[0] == ["2022", "1,022 *"]
    assert "1,022*" in words(chart(page, "victims").svg)
    assert "Demonstration" in words(visit(client, MAP["en"]).main)


def test_the_map_shades_every_country_and_the_table_says_the_same(client, pages):
    store(observation("LV", value=50), observation("EE", value=10), people("LV"), people("EE"))

    page = visit(client, MAP["en"])

    assert page.heading == "Figures of all countries"
    rows = table(page.main.select_one(".table-block"))
    assert rows == [["Estonia", "5", "10"], ["Latvia", "25", "50"], ["Malta", "–", "–"]]
    titles = {words(one.title): one.path["fill"] for one in page.main.select(".map g:has(title)")}
    assert titles == {
        "Estonia: 5": "url(#shade-1)",
        "Latvia: 25": "url(#shade-2)",
        "Malta: –": "url(#shade-none)",
    }
    legend = [words(li) for li in page.main.select(".legend li")]
    assert legend == ["up to 5", "over 5", "no figure"]
    assert len(page.main.select(".map .land")) == 27 + 2  # two are also circles
    assert page.main.select_one("td").parent.a["href"] == "/en/countries/estonia/#figures"


def test_what_is_chosen_stands_in_the_address_and_leads_to_the_other_language(client, pages):
    store(
        observation("LV", 2021),
        people("LV", 2021),
        observation("LV", 2021, indicator="convicted"),
        observation("LV", 2022, indicator="convicted"),
        people("LV", 2022),
    )
    query = "?indicator=convicted&year=2021"

    page = visit(client, MAP["lv"] + query)

    assert words(page.main.h2) == "Notiesātās personas uz miljonu iedzīvotāju, 2021"
    assert [one["value"] for one in page.main.select("#indicator [selected]")] == ["convicted"]
    assert page.canonical == f"http://testserver{MAP['lv']}{query}"
    assert page.alternates["en"] == f"http://testserver{MAP['en']}{query}"
    assert page.language_menu["en"] == MAP["en"] + query
    assert visit(client, MAP["en"]).canonical == f"http://testserver{MAP['en']}"
    assert [a["href"] for a in page.soup.select(".crumbs a")] == ["/lv/", "/lv/valstis/"]


@pytest.mark.parametrize(
    "query",
    [
        "indicator=xyz",
        "year=1066",
        "year=x",
        "indicator=population",
        "indicator=prosecuted",
        "year=%F0%9F%99%82",
        "year=9" * 300,
    ],
)
def test_what_is_not_there_is_said_and_what_there_is_is_shown(client, pages, query):
    store(observation(), people())

    page = visit(client, f"{MAP['en']}?{query}")

    assert page.status == 404
    assert "There are no figures for “" in words(page.main.select_one(".notice"))
    assert table(page.main.select_one(".table-block"))[1][0] == "Latvia"


def test_a_script_in_the_address_is_text(client, pages):
    store(observation(), people())

    assert b"<script>x" not in client.get(MAP["en"], {"year": "<script>x"}).content


def test_below_the_index_there_is_nothing_else(client, pages):
    for part in ("figures/x/", "figure/", "x/figures/"):
        assert client.get(f"/en/countries/{part}").status_code == 404


def test_the_map_is_public_and_the_same_for_everyone(client, pages):
    store(observation(), people())

    answer = visit(client, MAP["en"])

    assert answer.headers.get("Vary") in {None, "Accept-Encoding"}
    assert "Set-Cookie" not in answer.headers
    assert visit(client, "/en/countries/").link(MAP["en"])


class TestSmallNumbers:
    """3 of Latvia's 1,003 are women: nowhere is that number, a rate, a height or a word that gives it away."""

    @pytest.fixture
    def small(self, settings, pages):
        settings.PORTAL_FIGURES_SUPPRESS_BELOW = 5
        store(
            *(people(code) for code in ("LV", "EE", "MT")),
            observation("LV", value=1_000),
            observation("LV", sex="F", value=3),
            observation("LV", sex="M", value=997),
            observation("EE", value=4),
            observation("EE", indicator="suspects", value=4),
            observation("MT", value=50),
        )

    def test_they_are_told_as_fewer(self, client, small):
        page = visit(client, LATVIA["en"])

        assert table(chart(page, "sex")) == [["2022", "fewer than 5", "997"]]
        said = "numbers from 1 to below 5 are shown only as “fewer than 5”"
        assert said in words(page.main)
        assert len(chart(page, "sex").select("rect")) == 1

    def test_a_chart_of_nothing_else_has_no_heights(self, client, small):
        page = visit(client, "/en/countries/estonia/")

        assert not chart(page, "rates")
        assert not chart(page, "victims").select("rect")
        assert "fewer than 5" in words(chart(page, "victims").svg)

    def test_the_map_tells_no_rate(self, client, small):
        page = visit(client, MAP["en"])

        rows = table(page.main.select_one(".table-block"))
        assert rows[0] == ["Estonia", "not shown", "fewer than 5"]
        legend = [words(li) for li in page.main.select(".legend li")]
        assert "not shown: fewer than 5 people" in legend
        assert not re.search(r"Estonia: [\d.]", words(page.main))


def cost(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_more_figures_and_countries_ask_no_more_of_the_database(client, pages):
    store(observation(), people())
    few = [cost(client, address) for address in (LATVIA["en"], MAP["en"], "/en/countries/")]
    assert few[0] <= 12
    assert few[1] <= 15

    filled_years = range(2005, 2020)
    store(*(observation(code, year) for code in ("LV", "EE", "MT", EU) for year in filled_years))
    store(*(observation("LV", year, sex="F") for year in filled_years))
    country("FR", local_title_en="France")

    assert [cost(client, a) for a in (LATVIA["en"], MAP["en"], "/en/countries/")] == few


def test_a_profile_that_is_not_written_yet_shows_its_figures(client, db):
    country_index()
    country("PL", local_title_en="Poland")
    store(observation("PL"))

    assert chart(visit(client, "/en/countries/poland/"), "victims")
