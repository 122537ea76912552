"""The texts of the demonstration, before they are loaded."""

import re

import pytest

from campaigns.demo import countries, estonia, home, latvia, lithuania
from campaigns.demo.acts import ACTS
from campaigns.demo.country_sources import COUNTRY_SOURCES
from campaigns.demo.glossary import GLOSSARY
from campaigns.demo.hotlines import HOTLINES
from campaigns.demo.illustrations import DRAWINGS
from campaigns.demo.organisations import ORGANISATIONS
from campaigns.demo.papers import PAPERS
from campaigns.demo.refs import Ref
from campaigns.demo.sources import SOURCES
from campaigns.demo.topics import TOPICS
from campaigns.demo.tree import entries
from campaigns.demo.typography import rich_text, typeset
from portal.multilingual.languages import SCHEMA

LATVIAN_LETTERS = re.compile("[āčēģīķļņšūž]", re.IGNORECASE)
ENGLISH_WORDS = re.compile(r"\b(the|and|of|with|which|are|was|were|this|from)\b", re.IGNORECASE)
# Addresses, names that are the same in every language, and references.
MARKUP = re.compile(
    r"<[^>]*>|„The Brussels Times”|https?://\S+|\S+@\S+|\[(?:fn|cc):[^\]]+\]|linktype=\S+"
)
TELEPHONE = re.compile(r"(?<![\w/.-])\+?\d[\d ]{6,}\d|\+\d|tel:|\b116\s?\d{3}\b")
YEARS = re.compile(r"\b(?:1[89]|20)\d\d\b|\d[~\u202f]\d{3}")


def strings(value):
    """Every piece of text inside a text, a list of blocks or a block."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for part in value:
            yield from strings(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)


def by_language(texts, code):
    for languages in texts.values():
        if isinstance(languages, dict) and code in languages:
            yield from strings(languages[code])


def all_texts(code):
    """All text in one language but the names of countries, without markup."""
    sources = [entry.texts for entry in entries()]
    sources += [row for entry in entries() for rows in entry.rows.values() for row in rows]
    sources += [TOPICS, {"update": {"en": estonia.UPDATE["prosecution"]}}, *GLOSSARY]
    sources += [{"alt": drawing.alt} for drawing in DRAWINGS.values()]
    sources += [act["texts"] for act in ACTS.values()]
    sources += [{"name": name} for name, _shared in (*ORGANISATIONS.values(), *SOURCES.values())]
    sources += [{"name": paper.names} for paper in PAPERS.values()]
    sources += [
        {"words": {paper.language: [paper.heading, *paper.lines]}} for paper in PAPERS.values()
    ]
    for texts in sources:
        for text in by_language(texts, code):
            yield MARKUP.sub(" ", text)


def test_no_latvian_stands_in_the_english_texts():
    assert [text for text in all_texts("en") if LATVIAN_LETTERS.search(text)] == []


def test_no_english_stands_in_the_latvian_texts():
    assert [text for text in all_texts("lv") if ENGLISH_WORDS.search(text)] == []


NAMES = countries.country_names()


@pytest.mark.parametrize("code", ["en", "lv"])
def test_a_summary_fits_its_field(code):
    summaries = [e.texts["summary"][code] for e in entries() if code in e.texts["summary"]]

    assert max(map(len, summaries)) <= 250


def test_every_page_is_written_in_both_languages_unless_it_shows_a_state():
    one_language = {"counting", "plan-2025"}
    fields_in_one = {
        ("emn-study", "lead_image_caption"),
        *((code, "local_title") for code in NAMES),
    }

    for entry in entries():
        if entry.key not in one_language:
            assert {"en", "lv"} <= set(entry.texts["local_title"]), entry.key
            for name, texts in entry.texts.items():
                if (entry.key, name) not in fields_in_one:
                    assert set(texts) == {"en", "lv"}, (entry.key, name)


@pytest.mark.parametrize("profile", [estonia.ESTONIA, latvia.LATVIA, lithuania.LITHUANIA])
def test_the_baltic_profiles_are_written_out_with_sources(profile):
    for section in ("situation", "framework", "prevention", "assistance", "prosecution"):
        for code in ("en", "lv"):
            assert 'href="http' in profile[section][code], (section, code)


def test_the_profiles_say_that_they_are_a_demonstration():
    for profile in countries.PROFILES.values():
        assert "Demonstration." in profile["situation"]["en"]
        assert "Demonstrācija." in profile["situation"]["lv"]


def test_every_figure_has_a_year_and_a_source():
    for figure in home.FIGURES:
        assert figure["year"] == 2024
        assert figure["source_url"].startswith("https://")
        assert set(figure["source"]) == set(figure["label"]) == {"en", "lv"}


def test_the_only_telephone_number_in_a_text_is_112():
    everything = [*all_texts("en"), *all_texts("lv")]

    assert any("112" in text for text in everything)
    found = [hit for text in everything for hit in TELEPHONE.findall(YEARS.sub("", text))]
    assert found == []


def test_every_hotline_is_made_up_and_says_so():
    for lines in HOTLINES.values():
        for line in lines:
            assert line["is_demonstration"]
            assert re.fullmatch(r"0000 000\d", line["number"])
            assert line["number_abroad"].endswith(f" {line['number']}")
            assert line["operator"]["en"].startswith("Demonstration:")
            assert line["operator"]["lv"].startswith("Paraugs:")


def test_a_made_up_organisation_says_so():
    for key, (name, _shared) in ORGANISATIONS.items():
        if key.startswith(("rapporteur-", "civil-")):
            assert name["en"].startswith("Demonstration:"), key
            assert name["lv"].startswith("Paraugs:"), key


def test_figures_in_texts_have_a_year_and_a_source():
    for entry in entries():
        for body in entry.texts.get("body", {}).values():
            for kind, value in body:
                for figure in value if kind == "figures" else ():
                    assert figure["year"] >= 2020
                    assert figure["source"]
                    assert figure["source_url"].startswith("http")


def test_a_country_that_is_not_written_has_a_source_for_what_it_says():
    for code in set(NAMES) - set(countries.WRITTEN):
        for text in countries.profile(code).get("situation", {}).values():
            assert 'href="http' in text, code


def test_every_source_can_be_found():
    for key, (title, shared) in SOURCES.items():
        assert set(title) == {"en", "lv"}, key
        assert shared.get("celex") or shared["url"].startswith("https://"), key
        assert shared["publisher"], key


def references(value):
    if isinstance(value, Ref):
        yield value
    elif isinstance(value, list | tuple):
        for part in value:
            yield from references(part)
    elif isinstance(value, dict):
        yield from references(list(value.values()))


def test_everything_that_is_referred_to_is_there():
    kept = {
        "page": {entry.key for entry in entries()},
        "topic": TOPICS,
        "organisation": ORGANISATIONS,
        "act": ACTS,
        "source": {**SOURCES, **COUNTRY_SOURCES},
        "image": DRAWINGS,
        "document": PAPERS,
    }
    used = [ref for entry in entries() for ref in references([entry.shared, entry.rows])]

    assert [ref for ref in used if ref.key not in kept[ref.kind]] == []


def test_all_acts_stand_on_the_page_about_the_law():
    framework = next(entry for entry in entries() if entry.key == "framework")
    for body in framework.texts["body"].values():
        shown = [key for kind, keys in body if kind == "acts" for key in keys]
        assert sorted(shown) == sorted(ACTS)
    assert len(ACTS) == 14


def test_every_link_leads_to_a_page_of_the_demonstration():
    keys = {entry.key for entry in entries()}
    used = set()
    for entry in entries():
        for code in ("en", "lv"):
            for text in by_language(entry.texts, code):
                used |= set(re.findall(r'href="page:([\w-]+)"', text))
                used |= set(re.findall(r"\{([A-Z]{2})\}", text))

    assert used <= keys


def test_27_countries_are_named_in_the_24_languages_of_the_schema():
    names = countries.country_names()

    assert len(names) == 27
    for code, in_languages in names.items():
        assert set(in_languages) == set(SCHEMA), code
        assert all(in_languages.values()), code
    assert names["AT"]["ga"] == "an Ostair"
    assert names["AT"]["mt"] == "l-Awstrija"
    assert names["GR"]["el"] == "Ελλάδα"


def test_numbers_dates_and_percentages_do_not_break():
    assert typeset("9~678 no 2024.~gada, 63~%") == "9\u202f678 no 2024.\u00a0gada, 63\u00a0%"


def test_links_are_stored_as_the_editor_stores_them():
    html = rich_text(
        '{LV} <a href="page:about">x</a>', "lv", {"LV": 7, "about": 3}, {"LV": {"lv": "Latvija"}}
    )

    assert html == '<a linktype="page" id="7">Latvija</a> <a linktype="page" id="3">x</a>'


def test_footnotes_and_codes_are_stored_as_the_editor_stores_them():
    class source:  # noqa: N801 - stands for a row
        pk, title_lv = 4, "Ziņojums „A”"

    html = rich_text("63~% [fn:a] [cc:EL] [note:AT, BE]", "lv", {}, {}, {"a": source}.get)

    assert html == (
        '63\u00a0% <a linktype="footnote" source="4">[Ziņojums „A”]</a>'
        ' <a linktype="country" code="EL">EL</a>'
        ' <a linktype="footnote" note="AT, BE" codes="1">[AT, BE]</a>'
    )


def test_drawings_and_files_are_the_same_every_time():
    assert DRAWINGS["open-chain"].png() == DRAWINGS["open-chain"].png()
    assert PAPERS["poster-lv"].file() == PAPERS["poster-lv"].file()


def test_every_drawing_is_described_in_both_languages():
    for drawing in DRAWINGS.values():
        assert set(drawing.alt) == {"en", "lv"}


@pytest.mark.parametrize("key", PAPERS)
def test_a_file_is_small_and_marked(key):
    paper = PAPERS[key]
    file = paper.file()

    assert len(file) < 100_000
    assert file.startswith(b"%PDF" if paper.extension == "pdf" else b"\x89PNG")
    assert "demonstration" in paper.title
