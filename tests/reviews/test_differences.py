"""What a mail says of a change, in few words."""

import pytest

from countries.models import CountryPage
from portal.reviews.differences import COMPARED, MOST_WORDS, as_words, changes, difference


def told(old, new):
    return " ".join(
        {"out": "[-{}-]", "in": "[+{}+]", "same": "{}"}[kind].format(words)
        for kind, words in difference(old.split(), new.split())
    )


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("a b c", "a x c", "a [-b-] [+x+] c"),
        ("", "all new", "[+all new+]"),
        ("all gone", "", "[-all gone-]"),
    ],
)
def test_words_taken_out_and_put_in_are_marked(old, new, words):
    assert told(old, new) == words


def test_what_is_far_from_a_change_is_left_out():
    far = " ".join(str(number) for number in range(100))
    assert told(far + " old", far + " new") == "… 94 95 96 97 98 99 [-old-] [+new+]"
    assert told("old " + far, "new " + far) == "[-old-] [+new+] 0 1 2 3 4 5 …"


def test_a_long_change_is_cut():
    shown = told("", "word " * 1000)
    assert len(shown.split()) <= MOST_WORDS + 2
    assert "…" in shown


def test_a_book_is_compared_in_a_moment():
    book = [str(number % 7) for number in range(COMPARED * 50)]
    assert difference(book, [*book, "end"])[-1] == ("in", "end")
    assert difference(book, book[::-1])


def test_any_content_is_plain_words():
    stream = [{"type": "prose", "value": "<p>One &amp; two</p><p>three</p>"}]
    assert as_words(stream) == "One & two three"
    assert as_words({"uid": "x", "label": "Link"}) == "Link"
    assert as_words(None) == ""


def test_a_change_of_markup_alone_is_said():
    before, after = "<p>Old words</p>", "<p><b>Old</b> words</p>"
    (change,) = changes(CountryPage, {"situation_lv": before}, {"situation_lv": after}, ["lv"])

    assert change.as_text == "the same words, set or linked differently"
    assert change.place.startswith("latviešu, ")
