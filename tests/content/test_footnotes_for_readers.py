"""Footnotes and country codes as readers get them."""

import re
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.fields import StreamField

from portal.multilingual.languages import column
from portal.multilingual.models import BasePage
from tests import factories

from .conftest import cite, code, prose


def read(client, page, language="en"):
    response = client.get(page.url_in(language))
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def references(soup):
    return [(a.get("id"), a["href"], a.text) for a in soup.select("sup a[role=doc-noteref]")]


def entries(soup):
    return [" ".join(li.text.split()) for li in soup.select(".footnotes > ol > li")]


def test_each_language_numbers_its_own_text(client, news, make_source):
    first, second = make_source(title_en="First"), make_source(title_en="Second")
    page = news(
        body_en=prose(f"One{cite(first)} two{cite(second)}"),
        body_lv=prose(f"Divi{cite(second)} viens{cite(first)}"),
    )

    assert [entry[:6] for entry in entries(read(client, page))] == ["First,", "Second"]
    assert [entry[:6] for entry in entries(read(client, page, "lv"))] == ["Second", "First,"]


def test_in_a_language_that_falls_back_numbers_follow_the_text_shown(client, news, make_source):
    page = news(
        local_title_lv="",
        body_en=prose(f"One{cite(make_source(celex='32011L0036'))}"),
        body_lv=prose(f"Draft{cite(make_source())} two{cite(note='x')}"),
    )

    soup = read(client, page, "lv")

    assert references(soup) == [("fnref-1", "#fn-1", "1")]
    assert soup.select_one(".footnotes")["lang"] == "lv"
    assert soup.select_one("[role=doc-noteref]")["lang"] == "lv"


def test_a_source_cited_twice_has_one_entry_with_two_ways_back(client, news, make_source):
    source = make_source(title_en="Report")
    page = news(body_en=prose(f"A{cite(source, 'p. 4')} b{cite(note='Own')}", f"C{cite(source)}"))

    soup = read(client, page)

    assert references(soup) == [
        ("fnref-1", "#fn-1", "1"),
        ("fnref-2", "#fn-2", "2"),
        ("fnref-1-2", "#fn-1", "1"),
    ]
    backs = soup.select("#fn-1 [role=doc-backlink]")
    assert [a["href"] for a in backs] == ["#fnref-1", "#fnref-1-2"]
    assert [a["aria-label"] for a in backs] == [
        "Back to the text, footnote 1, place 1",
        "Back to the text, footnote 1, place 2",
    ]
    assert "p. 4" in soup.select_one("#fn-1").text
    assert len(soup.select(".footnotes > ol > li")) == 2


def test_every_link_between_text_and_list_has_its_target_and_its_name(client, news, make_source):
    page = news(body_en=prose(*(f"A{cite(make_source())} b{cite(note='AT')}" for _ in range(3))))

    soup = read(client, page)

    ids = [element["id"] for element in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    for a in soup.select("[role=doc-noteref], [role=doc-backlink]"):
        assert a["href"].removeprefix("#") in ids
    assert soup.select_one("#fnref-3")["aria-label"] == "Footnote 3"
    assert soup.select_one(".footnotes")["role"] == "doc-endnotes"
    assert soup.find(id=soup.select_one(".footnotes")["aria-labelledby"]).text == "Footnotes"


def test_a_source_is_listed_with_all_one_needs_to_find_it(client, news, make_source):
    source = make_source(
        authors="A. Author",
        title_en="Fourth Report",
        publisher="European Commission",
        published="2022",
        url="https://example.org/report",
        accessed_on=date(2025, 6, 11),
    )

    soup = read(client, news(body_en=prose(f"A{cite(source)}")))

    assert entries(soup)[0].startswith(
        "A. Author: Fourth Report, European Commission, 2022, accessed on"
    )
    assert "2025" in entries(soup)[0]
    assert soup.select_one(".footnotes cite").parent["href"] == "https://example.org/report"


@pytest.mark.parametrize(
    ("columns", "english", "latvian"),
    [
        (
            {"celex": "32011L0036", "url": ""},
            "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32011L0036",
            "https://eur-lex.europa.eu/legal-content/LV/TXT/?uri=CELEX:32011L0036",
        ),
        (
            {"url": "http://data.europa.eu/eli/dir/2011/36/oj"},
            "https://eur-lex.europa.eu/eli/dir/2011/36/oj/eng",
            "https://eur-lex.europa.eu/eli/dir/2011/36/oj/lav",
        ),
    ],
)
def test_acts_are_read_at_eur_lex_in_the_readers_language(
    client, news, make_source, columns, english, latvian
):
    text = prose(f"A{cite(make_source(**columns))}")
    page = news(body_en=text, body_lv=text)

    for language, url in (("en", english), ("lv", latvian)):
        assert read(client, page, language).select_one(".footnotes a")["href"] == url


def test_titles_in_another_language_say_so(client, news, make_source):
    source = make_source(title_en="Fourth Report", language="en")

    soup = read(client, news(body_lv=prose(f"A{cite(source)}")), "lv")

    assert soup.select_one(".footnotes cite")["lang"] == "en"
    assert soup.select_one(".footnotes a")["hreflang"] == "en"
    assert "angļu" in entries(soup)[0]


def test_a_source_that_is_gone_leaves_its_note_and_a_word(client, news, make_source):
    source = make_source()
    page = news(body_en=prose(f"A{cite(source, note='p. 4')}"))
    source.delete()

    assert entries(read(client, page))[0].startswith("This source is no longer kept here. p. 4")


def test_a_page_without_footnotes_has_no_list(client, news):
    assert not read(client, news(body_en=prose("A"))).select(".footnotes")


def test_what_is_written_in_a_note_stays_words(client, news):
    note = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; AT"

    soup = read(client, news(body_en=prose(f"A{cite(note=note, codes=True)}")))

    assert not soup.select(".footnotes script")
    assert "<script>alert(1)</script> & AT" in entries(soup)[0]


def test_feeds_and_summaries_leave_footnotes_out(make_source):
    from portal.content.prose import without_footnotes

    assert without_footnotes(f"<p>A{cite(make_source())} {code('AT')}</p>") == "<p>A AT</p>"


# -- countries -----------------------------------------------------------------------------------------


def test_codes_lead_to_profiles_in_the_readers_language(client, news):
    factories.country("AT", local_title_en="Austria", local_title_lv="Austrija")
    factories.country("GR", local_title_en="Greece", local_title_lv="Grieķija")
    text = prose(f"In {code('AT')} and {code('EL')}{cite(note='AT, XX, el', codes=True)}")
    page = news(body_en=text, body_lv=text)

    austria, greece, noted = read(client, page, "lv").select("main a.country-code")

    assert (austria.text, austria["aria-label"]) == ("AT", "Austrija (AT)")
    assert austria["href"] == "/lv/valstis/austrija/"
    assert (greece.text, greece["aria-label"]) == ("EL", "Grieķija (EL)")
    assert noted.find_parent(class_="footnotes")
    (austria, *_rest) = read(client, page).select("main a.country-code")
    assert (austria["href"], austria["aria-label"]) == ("/en/countries/austria/", "Austria (AT)")


def test_a_country_without_a_readable_profile_is_named_and_not_linked(client, news):
    factories.country("AT", draft=True, local_title_en="Austria")
    page = news(body_lv=prose(f"{code('AT')} un {code('BE')}"))

    soup = read(client, page, "lv")

    assert not soup.select("main a.country-code")
    assert [(a["title"], a.text) for a in soup.select("main abbr")] == [
        ("Austrija", "AT"),
        ("Beļģija", "BE"),
    ]


def test_in_a_fallen_back_text_the_names_are_the_readers(client, news):
    factories.country("AT", local_title_en="Austria", local_title_lv="Austrija")
    page = news(local_title_lv="", body_en=prose(code("AT")))

    (austria,) = read(client, page, "lv").select("main a.country-code")

    assert (austria["lang"], austria["aria-label"]) == ("lv", "Austrija (AT)")


# -- every page type -----------------------------------------------------------------------------------


def page_types():
    return [
        model
        for model in apps.get_models()
        if issubclass(model, BasePage) and model is not BasePage and model.prose_fields
    ]


def with_footnote(model, name):
    """A text of this field that cites something, or None if none of its blocks can."""
    field = model._meta.get_field(name)
    if not isinstance(field, StreamField):
        return f"<p>Text{cite(note='A note')} {code('AT')}</p>"
    return (
        prose(f"Text{cite(note='A note')}") if "prose" in field.stream_block.child_blocks else None
    )


@pytest.mark.parametrize("model", page_types(), ids=lambda model: model.__name__)
def test_every_page_type_numbers_and_lists_the_footnotes_of_all_its_texts(client, db, model):
    texts = {name: with_footnote(model, name) for name in model.prose_fields}
    texts = {column(name, "en"): text for name, text in texts.items() if text}
    page = factories.page_of(model, local_title_en="Page", local_title_lv="Lapa", **texts)

    soup = read(client, page)

    found = references(soup)
    assert sorted(int(text) for _id, _href, text in found) == list(range(1, len(texts) + 1))
    assert len(soup.select(".footnotes > ol > li")) == len(texts)
    assert len(soup.select(".footnotes")) == 1


def test_as_many_queries_for_fifty_footnotes_as_for_one(client, news, make_source):
    for one in ("AT", "BE", "DE"):
        factories.country(one, local_title_en=one)
    texts = [f"A{cite(make_source(), 'AT, BE, DE', True)} {code('BE')}" for _ in range(50)]
    few, many = news(body_en=prose(texts[0])), news(body_en=prose(*texts))
    counts = []
    for page in (few, many, few, many):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert len(references(read(client, page))) in (1, 50)
        counts.append(len(queries))

    assert counts[2] == counts[3]
    assert counts[3] <= 12


def test_it_reads_without_script(client, news, make_source):
    html = client.get(news(body_en=prose(f"A{cite(make_source())}")).url_in("en")).content.decode()

    assert not re.search(r"<script(?![^>]*(\bsrc=|application/ld\+json))", html)
    assert 'href="#fn-1"' in html
    assert 'href="#fnref-1"' in html
