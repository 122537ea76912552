"""Words the glossary asks to avoid are found in any form, with what we say instead."""

import json

import pytest

from portal.content.models import StandardPage
from portal.guards import findings, running
from portal.guards.models import Severity
from portal.guards.surroundings import Surroundings
from portal.guards.vocabulary import Vocabulary

from .conftest import found_in, text
from .gold import AVOID, SENTENCES

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("code", "sentence", "match", "severity", "preferred"),
    [
        ("en", "Two slaves fled.", "slaves", Severity.WARNING, "victim of trafficking"),
        (
            "en",
            "An illegal-worker case.",
            "illegal-worker",
            Severity.WARNING,
            "victim of trafficking",
        ),
        ("lv", "Vergiem palīdzēja.", "Vergiem", Severity.WARNING, "cilvēku tirdzniecībā cietušais"),
        (
            "lv",
            "Nelegālajiem strādniekiem.",
            "Nelegālajiem strādniekiem",
            Severity.HINT,
            "cilvēku tirdzniecībā cietušais",
        ),
        ("et", "Orjatööline põgenes.", "Orjatööline", Severity.WARNING, "inimkaubanduse ohver"),
        ("et", "Orjatöölise lugu.", "Orjatöölise", Severity.HINT, "inimkaubanduse ohver"),
    ],
)
def test_a_word_to_avoid_is_marked_where_it_stands(
    words, code, sentence, match, severity, preferred
):
    [found] = found_in(text(sentence, code), code)

    assert (found.check, found.match, found.severity) == ("avoided-word", match, severity)
    assert found.details["preferred"] == preferred
    assert found.before + found.match + found.after == sentence
    assert found.spot.path.startswith(f"body_{code}.")


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("en", "Slavonic languages."),
        ("en", "Workers worked; an illegal, worker."),
        ("lv", "Verdzība ir aizliegta."),
        ("lv", "Cilvēku tirdzniecībā cietušie."),
        ("et", "Orjus on keelatud."),
    ],
)
def test_other_words_are_left_alone(words, code, sentence):
    assert found_in(text(sentence, code), code) == []


def test_a_word_of_one_language_says_nothing_in_another(words):
    assert found_in(text("Vergs", "en"), "en") == []


@pytest.mark.parametrize(
    "html",
    [
        "The word “slave” hurts.",
        '<a href="https://example.org">From Slave to Citizen</a>',
        '<a linktype="document" id="0">A slave in Europe</a>',
    ],
)
def test_in_a_title_or_a_quotation_it_is_a_hint(words, html):
    severities = {f.severity for f in found_in(text(html), "en") if f.check == "avoided-word"}

    assert severities == {Severity.HINT}


def test_what_a_footnote_shows_in_the_editor_is_no_text(words):
    html = 'Text.<a linktype="footnote" note="x">[The slave report]</a>'

    assert [f.check for f in found_in(text(html), "en")] == []


def test_a_part_of_a_word_we_prefer_is_none():
    vocabulary = Vocabulary("en", [("slave labour convention", "slave")])

    assert list(vocabulary.find("The slave labour convention")) == []
    assert [met.start for met in vocabulary.find("The slave")] == [4]


def test_a_table_that_lists_words_to_avoid_may(words):
    def table(cell):
        column = {"type": "text", "heading": ""}
        stored = {"columns": [column], "rows": [{"values": [cell]}], "caption": ""}
        value = {"caption": "Words", "table": stored, "source": ""}
        body = json.dumps([{"type": "table", "value": value, "id": "1"}])
        [content, _shared] = running.read(
            StandardPage, {"local_title_en": "T", "body_en": body}, ["en"]
        )
        return findings.of(content, Surroundings([content]))

    assert table("slave; illegal worker") == []
    assert [found.match for found in table("a slave")] == ["slave"]


def test_titles_and_rows_are_read_too(words):
    page = text("Nothing.", local_title_en="Slaves in Europe")

    assert [f.spot.path for f in found_in(page, "en")] == ["local_title_en"]


def test_the_gold_sentences_keep_their_quality():
    """Warnings are right; warnings and hints together find nearly all."""
    right = wrong = missed = false_warnings = 0
    for code, sentence, wanted in SENTENCES:
        met = list(Vocabulary(code, AVOID[code]).find(sentence))
        got = [sentence[one.start : one.end] for one in met]
        right += len([one for one in got if one in wanted])
        wrong += len([one for one in got if one not in wanted])
        missed += len([one for one in wanted if one not in got])
        false_warnings += sum(
            one.is_sure and sentence[one.start : one.end] not in wanted for one in met
        )

    assert len(SENTENCES) >= 60
    assert false_warnings == 0
    assert right / (right + missed) >= 0.9
    assert right / (right + wrong) >= 0.9
