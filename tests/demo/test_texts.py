"""The texts of the demonstration, before they are loaded."""

import re

import pytest

from campaigns.demo import countries, estonia, home, illustrations, latvia, lithuania
from campaigns.demo.topics import TOPICS
from campaigns.demo.tree import entries
from campaigns.demo.typography import rich_text, typeset
from portal.multilingual.languages import SCHEMA

LATVIAN_LETTERS = re.compile("[āčēģīķļņšūž]", re.IGNORECASE)
ENGLISH_WORDS = re.compile(r"\b(the|and|of|with|which|are|was|were|this|from)\b", re.IGNORECASE)
MARKUP = re.compile(r"<[^>]*>|„The Brussels Times”")


def strings(value):
    """Every piece of text inside a text, a list of blocks or a block."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for part in value:
            yield from strings(part)


def by_language(texts, code):
    for languages in texts.values():
        if isinstance(languages, dict) and code in languages:
            yield from strings(languages[code])


def all_texts(code):
    """All text in one language but the names of countries, without markup."""
    sources = [entry.texts for entry in entries()]
    sources += [row for entry in entries() for rows in entry.rows.values() for row in rows]
    sources += [TOPICS, {"update": {"en": estonia.UPDATE["prosecution"]}}]
    sources += [{"alt": drawing.alt} for drawing in drawings()]
    for texts in sources:
        for text in by_language(texts, code):
            yield MARKUP.sub(" ", text)


def drawings():
    return [illustrations.BEYOND_BORDERS, illustrations.OPEN_CHAIN]


def test_no_latvian_stands_in_the_english_texts():
    assert [text for text in all_texts("en") if LATVIAN_LETTERS.search(text)] == []


def test_no_english_stands_in_the_latvian_texts():
    assert [text for text in all_texts("lv") if ENGLISH_WORDS.search(text)] == []


@pytest.mark.parametrize("code", ["en", "lv"])
def test_a_summary_fits_its_field(code):
    summaries = [e.texts["summary"][code] for e in entries() if code in e.texts["summary"]]

    assert max(map(len, summaries)) <= 250


def test_every_page_is_written_in_both_languages_unless_it_shows_a_state():
    one_language = {"counting", "plan-2025"}

    for entry in entries():
        if entry.key not in one_language:
            assert {"en", "lv"} <= set(entry.texts["local_title"]), entry.key
            assert set(entry.texts["summary"]) == {"en", "lv"}, entry.key


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


def test_the_only_telephone_number_is_112():
    everything = " ".join([*all_texts("en"), *all_texts("lv")])

    assert "112" in everything
    assert not re.search(r"\+\s?\d|tel:|\b116\s?\d{3}\b", everything)


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


def test_drawings_are_the_same_every_time():
    assert illustrations.OPEN_CHAIN.png() == illustrations.OPEN_CHAIN.png()


def test_every_drawing_is_described_in_both_languages():
    for drawing in drawings():
        assert set(drawing.alt) == {"en", "lv"}
