"""A comparison as CSV and JSON: exactly what the page shows, and nothing a spreadsheet would run."""

import csv
import io
import json

import pytest

from tests.figures.content import observation, people, store
from tests.serving.reader import visit, words

from .profiles import everything, fact, profile, step

pytestmark = pytest.mark.django_db

PAGES = {"en": "/en/countries/compare/", "lv": "/lv/valstis/compare/"}
QUERIES = ["?country=ee&country=lv", "?country=ee&country=lv&only=differences"]


@pytest.fixture(scope="class")
def countries(rows_of_class):
    profile("LV", *everything())
    profile(
        "EE",
        [fact("penalty", number=1, words_en='=HYPERLINK("x")', words_lv='+1, "a"\nb')],
        [step("identification", who_en="@Board", who_lv="-Pārvalde")],
    )
    store(observation("LV", 2023, 30), people("LV", 2023), observation("EE", 2022, 4))


def lines(response):
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"), newline="")))


def in_page(page):
    """``{(question, country): the strings of its cell}``"""
    found = {}
    for table in page.main.select("table.compare"):
        names = [words(th) for th in table.select("thead th")][1:]
        for row in table.select("tbody tr"):
            mark = row.th.find("span", class_="difference")
            question = words(row.th).removesuffix(words(mark) if mark else "").strip()
            for name, cell in zip(names, row.select("td"), strict=True):
                found[table.caption.text, question.split(". ")[-1], name] = strings(cell)
    return found


def strings(cell):
    said = {
        words(item.find(["a", "span"], class_=lambda c: c != "src")) for item in cell.select("li")
    }
    links = {a["href"] for a in cell.select("li.said-website a")}
    names = {words(a) for a in cell.select("li.said-website a")}
    source = {words(a) for a in cell.select("p.src > a, p.src > span")}
    days = {time["datetime"] for time in cell.select("time")}
    missing = {words(p) for p in cell.select(".unsaid")}
    return (said - names) | links | source | days | missing


def plain(text):
    return " ".join(text.removeprefix("'").split())


class TestFiles:
    @pytest.fixture(autouse=True)
    def _countries(self, countries):
        pass

    @pytest.mark.parametrize("query", QUERIES)
    @pytest.mark.parametrize("language", ["en", "lv"])
    def test_the_csv_holds_what_the_page_shows(self, client, language, query):
        page = visit(client, PAGES[language] + query)
        head, *rows = lines(client.get(f"{PAGES[language]}csv/{query}"))

        left_out = {0, 1, 2, 3, 4, 5, head.index(LINK[language]), len(head) - 1, len(head) - 2}
        found = {
            (row[0], row[2], row[5]): {
                plain(value) for n, value in enumerate(row) if value and n not in left_out
            }
            for row in rows
        }
        assert found == in_page(page)

    @pytest.mark.parametrize("query", QUERIES)
    @pytest.mark.parametrize("language", ["en", "lv"])
    def test_the_json_holds_what_the_page_shows(self, client, language, query):
        page = visit(client, PAGES[language] + query)
        data = client.get(f"{PAGES[language]}json/{query}").json()

        names = {one["code"]: one["name"]["text"] for one in data["countries"]}
        missing = {"en": "Not entered yet", "lv": "Vēl nav ievadīts"}[language]
        found = {
            (section["title"], row["label"], names[code]): {
                *(plain(p["url"] if p["name"] == "website" else p["text"]) for p in said["parts"]),
                *([said["source"]["text"]] if said["source"] else []),
                *([said["as_of"]] if said["as_of"] else []),
            }
            if said
            else {missing}
            for section in data["sections"]
            for row in section["rows"]
            for code, said in row["countries"].items()
        }
        assert found == in_page(page)

    @pytest.mark.parametrize("language", ["en", "lv"])
    def test_page_and_files_tell_the_same_differences(self, client, language):
        page = visit(client, PAGES[language] + QUERIES[0])
        rows = lines(client.get(f"{PAGES[language]}csv/{QUERIES[0]}"))[1:]
        sections = client.get(f"{PAGES[language]}json/{QUERIES[0]}").json()["sections"]

        shown = [row.get("data-difference") for row in page.main.select(".compare tbody tr")]
        told = [row["difference"] for section in sections for row in section["rows"]]
        assert told == shown
        assert {"same", "differs", "words", "open", None} >= set(told) >= {"differs", "words"}
        labels = {None: "", "open": {"en": "Cannot be told", "lv": "Nevar pateikt"}[language]}
        for row in page.main.select(".compare tbody tr:has(.difference)"):
            labels[row["data-difference"]] = words(row.select_one(".difference")).lstrip("=≠ ")
        assert [row[3] for row in rows[::2]] == [labels[one] for one in told]

    def test_nothing_begins_like_a_formula(self, client):
        for language in PAGES:
            rows = lines(client.get(f"{PAGES[language]}csv/{QUERIES[0]}"))
            cells = [cell for row in rows for cell in row]
            assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]

    def test_the_csv_says_what_it_is(self, client):
        response = client.get(f"{PAGES['lv']}csv/{QUERIES[0]}")

        assert response.content.startswith(b"\xef\xbb\xbf")
        assert response["Content-Type"] == "text/csv; charset=utf-8"
        assert response["Content-Disposition"] == 'attachment; filename="comparison-ee-lv.csv"'
        assert response["X-Robots-Tag"] == "noindex"
        assert lines(response)[0][:3] == ["Daļa", "Atslēga", "Jautājums"]

    def test_the_json_has_stable_keys_units_numbers_and_a_licence(self, client):
        data = client.get(f"{PAGES['lv']}json/{QUERIES[0]}").json()

        rows = {row["key"]: row for row in data["sections"][0]["rows"]}
        assert rows["reflection_period"]["unit"] == "d"
        period = rows["reflection_period"]["countries"]["LV"]
        assert (period["answer"], period["number"], period["number_to"]) == ("yes", 30, 60)
        assert rows["residence_permit"]["countries"]["LV"] is None
        assert rows["legal_aid"]["countries"]["LV"]["answer"] == "unknown"
        assert data["licence"]["name"] == "CC BY 4.0"
        assert data["language"] == "lv"
        assert data["address"] == f"http://testserver{PAGES['lv']}{QUERIES[0]}"

    def test_the_licence_is_that_of_open_data(self, client, settings):
        settings.PORTAL_DATA_LICENCE = "CC0"

        data = client.get(f"{PAGES['en']}json/{QUERIES[0]}").json()

        of = {section["key"]: section["licence"]["name"] for section in data["sections"]}
        assert data["licence"]["name"] == of["facts"] == of["pathway"] == "CC0 1.0"
        assert of["figures"] == "European Commission reuse notice"

    def test_the_same_bytes_for_everyone(self, client, admin_client):
        for kind in ("csv", "json"):
            address = f"{PAGES['en']}{kind}/{QUERIES[0]}"
            mine, hers = client.get(address), admin_client.get(address)
            assert mine.content == hers.content
            assert not mine.cookies
            assert "Vary" not in mine

    @pytest.mark.parametrize("kind", ["csv", "json"])
    @pytest.mark.parametrize(
        ("query", "status"),
        [("", 400), ("?country=lv", 400), ("?country=lv&country=xx", 404)],
    )
    def test_what_cannot_be_compared_is_said(self, client, kind, query, status):
        response = client.get(f"{PAGES['en']}{kind}/{query}")

        assert response.status_code == status
        text = response.content.decode()
        assert "Choose at least two" in text or "no country “xx”" in text
        if kind == "json":
            assert json.loads(text)["problems"]


LINK = {"en": "Address of the source", "lv": "Avota adrese"}


@pytest.mark.parametrize("part", ["compare/pdf/", "compare/csv/more/", "comparing/"])
def test_there_is_nothing_else_below_the_index(client, part):
    profile("LV")

    assert client.get(f"/en/countries/{part}").status_code == 404
