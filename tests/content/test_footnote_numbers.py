"""Reading and numbering of footnotes: functions on stored text."""

from wagtail.rich_text import RichText

from portal.content import footnotes
from portal.content.blocks import BodyBlock

from .conftest import cite, code, prose


def numbers(*texts):
    return [
        (note.number, [mark.source or mark.note for mark in note.marks])
        for note in footnotes.numbered(footnotes.marks(texts))
    ]


def test_footnotes_are_numbered_in_the_order_of_the_texts():
    assert numbers(cite(9) + cite(note="AT, BE"), "none", cite(3)) == [
        (1, ["9"]),
        (2, ["AT, BE"]),
        (3, ["3"]),
    ]


def test_a_source_cited_again_keeps_its_number_whatever_is_noted_beside_it():
    assert numbers(cite(9), cite(3), cite(9, note="p. 4")) == [(1, ["9", "9"]), (2, ["3"])]


def test_notes_without_a_source_are_footnotes_of_their_own_even_if_alike():
    assert numbers(cite(note="Ibid."), cite(note="Ibid.")) == [(1, ["Ibid."]), (2, ["Ibid."])]


def test_a_mark_that_cites_nothing_is_none():
    assert numbers('<a linktype="footnote">[x]</a>', cite("twelve"), cite("1" * 40)) == []


def test_attributes_are_read_as_they_were_written():
    (mark,) = footnotes.marks([cite(note="&quot;A&quot; &amp; &lt;B&gt;", codes=True)])

    assert mark == footnotes.Mark(source="", note='"A" & <B>', codes=True)


def test_other_links_and_code_in_headings_are_left_alone():
    assert footnotes.elements('<a linktype="page" id="3">x</a><a href="https://e.org">y</a>') == []


def test_elements_are_replaced_and_no_space_is_left_before_a_number():
    html = f"<p>Most victims {cite(9)} and {code('AT', '<b>AT</b>')}.</p>"

    replaced = footnotes.replaced(
        html, lambda mark: f"[{mark.source}]", lambda c, text: f"({c}|{text})"
    )

    assert replaced == "<p>Most victims[9] and (AT|<b>AT</b>).</p>"


def test_without_footnotes_codes_are_plain_text():
    html = f"<p>Most{cite(9)} in {code('AT')}.</p>"

    assert footnotes.without_footnotes(html) == "<p>Most in AT.</p>"


def test_a_stream_is_read_in_the_order_of_its_blocks_with_all_they_hold():
    table = {
        "columns": [{"type": "text", "heading": "A"}, {"type": "prose", "heading": "B"}],
        "rows": [{"values": ["plain", "<p>row one</p>"]}, {"values": ["", "<p>row two</p>"]}],
        "caption": "",
    }
    raw = [
        {"type": "heading", "value": cite(1)},
        {"type": "prose", "value": "<p>first</p>"},
        {"type": "callout", "value": {"title": cite(1), "text": "<p>note</p>"}},
        {
            "type": "steps",
            "value": [
                {"type": "item", "id": "x", "value": {"title": "", "text": "<p>step</p>"}},
                {"title": "", "text": "<p>step of old</p>"},
            ],
        },
        {"type": "table", "value": {"caption": "", "table": table}},
        {"type": "gone since", "value": "<p>lost</p>"},
    ]

    found = list(footnotes.rich_texts(BodyBlock().to_python(raw)))

    assert found == [
        "<p>first</p>",
        "<p>note</p>",
        "<p>step</p>",
        "<p>step of old</p>",
        "<p>row one</p>",
        "<p>row two</p>",
    ]


def test_a_stream_from_a_form_is_read_like_a_stored_one():
    value = BodyBlock().normalize(prose("one", "two"))

    assert list(footnotes.rich_texts(value)) == ["<p>one</p>", "<p>two</p>"]


def test_a_rich_text_is_read_as_it_is_and_nothing_as_nothing():
    assert list(footnotes.rich_texts("<p>x</p>")) == ["<p>x</p>"]
    assert list(footnotes.rich_texts(RichText("<p>x</p>"))) == ["<p>x</p>"]
    assert list(footnotes.rich_texts(None)) == []
