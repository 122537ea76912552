"""Footnotes, abbreviations and country codes through the admin: saved, kept, compared, refused."""

import json

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import ReferenceIndex

from portal.content.blocks import PROSE
from portal.content.footnotes import NOTE_AT_MOST
from portal.content.models import Source
from tests import factories
from tests.multilingual.admin.conftest import admin, sign_in  # noqa: F401 - fixtures
from tests.multilingual.admin.forms import edit_url, messages_of, posted, publish, save

from .conftest import cite, code, contentstate


@pytest.fixture
def latvia(db, make_source):
    make_source(title_en="Fourth Report")
    source = Source.objects.get()
    return factories.country(
        "LV",
        local_title_en="Latvia",
        local_title_lv="Latvija",
        situation_en=f"<p>Most victims{cite(source, 'p. 4', True)} in {code('AT')}.</p>",
        situation_lv="<p>Latviski.</p>",
    )


def draft(page):
    return factories.fresh(page).get_latest_revision_as_object()


def converter():
    return ContentstateConverter(PROSE)


def written(html):
    """A stored text as the editor sends it."""
    return converter().from_database_format(html)


def store(text, entity, data, start=0, length=None):
    """What is stored of one entity that the editor, or somebody in its place, sends."""
    sent = contentstate(text, entity, data, start, len(text) if length is None else length)
    return converter().to_database_format(sent).replace(' data-block-key="abcde"', "")


# -- what is stored ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "html",
    [
        cite(12, "p. 4: AT, BE", True),
        cite(note="&quot;A&quot; &amp; &lt;B&gt;"),
        cite(12),
        code("EL"),
        '<abbr title="European Migration Network">EMN</abbr>',
    ],
)
def test_the_editor_gives_back_what_it_was_given(html):
    text = f'<p data-block-key="abcde">Before {html} after.</p>'

    again = converter().to_database_format(converter().from_database_format(text))

    assert parsed(again) == parsed(text)


def parsed(html):
    """Elements, attributes and words, without the keys that the editor makes anew."""
    elements = BeautifulSoup(html, "html.parser").find_all(True)
    return [
        (e.name, {k: v for k, v in e.attrs.items() if k != "data-block-key"}, e.text)
        for e in elements
    ]


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"source": "12 OR 1=1"},
        {"source": ["1"], "note": {"a": 1}},
        {"source": "9" * 40},
        {"note": " \n "},
    ],
)
def test_a_footnote_that_cites_nothing_stored_is_plain_text(data):
    assert store("[x]", "FOOTNOTE", data) == "<p>[x]</p>"


def test_a_huge_note_is_cut_and_a_hostile_one_is_only_text():
    stored = store("[x]", "FOOTNOTE", {"note": "<b>\"'&\n" + "n" * 100_000})

    (a,) = BeautifulSoup(stored, "html.parser").find_all("a")
    assert len(a["note"]) == NOTE_AT_MOST
    assert a["note"].startswith("<b>\"'& nnn")
    assert "<b>" not in stored


@pytest.mark.parametrize("value", ["XX", "at", '"><script>', 7, None, ["AT"]])
def test_a_country_that_is_none_is_plain_text(value):
    assert store("AT", "COUNTRY", {"code": value}) == "<p>AT</p>"


def test_an_abbreviation_without_a_long_form_is_plain_text():
    assert store("EMN", "ABBREVIATION", {"title": "  "}) == "<p>EMN</p>"


# -- saving, reverting, copying, comparing -------------------------------------------------------------


def test_saving_without_touching_it_changes_nothing(client, admin, latvia):  # noqa: F811
    before = draft(latvia).situation_en

    save(client, latvia, summary_lv="Kopsavilkums")

    assert parsed(draft(latvia).situation_en) == parsed(before)


def test_a_text_copied_into_another_language_keeps_its_footnotes(client, admin, latvia):  # noqa: F811
    text = latvia.situation_en

    publish(client, latvia, "en", "lv", situation_lv=written(text))

    soup = BeautifulSoup(client.get("/lv/valstis/latvija/").content, "html.parser")
    assert [a.text for a in soup.select("[role=doc-noteref]")] == ["1"]
    assert parsed(draft(latvia).situation_lv) == parsed(text)


def test_going_back_brings_the_footnotes_back(client, admin, latvia):  # noqa: F811
    old = latvia.latest_revision
    save(client, latvia, situation_en="<p>Nothing is cited.</p>")
    assert "footnote" not in draft(latvia).situation_en

    url = reverse("wagtailadmin_pages:revisions_revert", args=[latvia.pk, old.pk])
    client.post(edit_url(latvia), posted(client.get(url)))

    assert 'note="p. 4"' in draft(latvia).situation_en


def test_a_copied_page_keeps_its_footnotes(latvia):
    copy = latvia.copy(update_attrs={"local_title_en": "Copy", "code": "LT", "slug": "copy"})

    assert 'linktype="footnote"' in copy.situation_en


def test_a_comparison_shows_which_footnote_changed(client, admin, latvia):  # noqa: F811
    old = latvia.latest_revision
    changed = latvia.situation_en.replace("[label]", "[Fifth Report: p. 9]")
    save(client, latvia, situation_en=written(changed))
    new = factories.fresh(latvia).latest_revision

    url = reverse("wagtailadmin_pages:revisions_compare", args=[latvia.pk, old.pk, new.pk])
    shown = " ".join(BeautifulSoup(client.get(url).content, "html.parser").text.split())

    assert "Fifth Report: p. 9" in shown


def test_a_preview_numbers_the_footnotes(client, admin, latvia):  # noqa: F811
    response = client.get(reverse("wagtailadmin_pages:view_draft", args=[latvia.pk]) + "?mode=en")

    assert b'role="doc-noteref"' in response.content
    assert b"doc-endnotes" in response.content


# -- sources that do not exist -------------------------------------------------------------------------


@pytest.mark.parametrize("pk", ["999999", "9" * 18])
def test_a_made_up_source_is_refused_in_words(client, admin, latvia, pk):  # noqa: F811
    before = draft(latvia).situation_en

    response = save(client, latvia, situation_en=written(f"<p>A{cite(pk)}</p>"))

    assert response.status_code == 200
    assert "does not exist" in response.content.decode()
    assert draft(latvia).situation_en == before


def test_a_source_deleted_since_does_not_hold_up_the_page(client, admin, latvia):  # noqa: F811
    Source.objects.all().delete()

    response = save(client, latvia, summary_lv="Kopsavilkums")

    assert response.status_code == 302
    assert draft(latvia).summary_lv == "Kopsavilkums"


def test_the_usage_of_a_source_names_the_pages_that_cite_it(client, admin, latvia):  # noqa: F811
    source = Source.objects.get()

    assert [str(object_) for object_, _refs in ReferenceIndex.get_grouped_references_to(source)]
    url = reverse(Source.snippet_viewset.get_url_name("usage"), args=[source.pk])
    assert "Latvia" in client.get(url).content.decode()


# -- the dialogs ---------------------------------------------------------------------------------------


def dialog(name):
    return reverse(f"rich_text_dialogs:{name}")


def test_a_footnote_is_made_of_a_source_and_a_note(client, admin, make_source):  # noqa: F811
    source = make_source(title_en="Fourth Report")

    data = client.post(
        dialog("footnote"), {"source": source.pk, "note": "p. 4\n AT", "codes": "on"}
    ).json()

    assert data["step"] == "footnote_done"
    assert data["result"] == {
        "source": str(source.pk),
        "note": "p. 4 AT",
        "codes": True,
        "text": "[Fourth Report: p. 4 AT]",
    }


@pytest.mark.parametrize(
    ("sent", "message"),
    [
        ({}, "Choose a source or write a note."),
        ({"source": "999"}, "This source does not exist any more. Choose another one."),
        ({"source": "twelve"}, "This source does not exist any more. Choose another one."),
        ({"note": "n" * (NOTE_AT_MOST + 1)}, "Ensure this value has at most 500 characters"),
        ({"note": "a\x00b"}, "Null characters are not allowed."),
    ],
)
def test_a_footnote_that_cannot_be_is_refused_in_words(client, admin, sent, message):  # noqa: F811
    response = client.post(dialog("footnote"), sent)

    assert response.status_code == 200
    assert response.json()["step"] == "footnote"
    assert message in BeautifulSoup(response.json()["html"], "html.parser").text


@pytest.mark.parametrize("source", ["999", "twelve", "9" * 30, ""])
def test_the_dialog_opens_whatever_source_it_is_asked_for(client, admin, source):  # noqa: F811
    response = client.get(dialog("footnote"), {"source": source, "note": "x"})

    assert response.status_code == 200
    assert "None chosen" in response.json()["html"]


def test_an_abbreviation_needs_its_long_form(client, admin):  # noqa: F811
    assert client.post(dialog("abbreviation"), {"text": "EMN"}).json()["step"] == "abbreviation"
    done = client.post(
        dialog("abbreviation"), {"text": "EMN", "title": " European  Network"}
    ).json()
    assert done["result"] == {"text": "EMN", "title": "European Network"}


def test_sources_are_searched_and_listed_with_what_to_check(client, admin, make_source):  # noqa: F811
    make_source(title_en="Fourth Report", accessed_on=None)
    make_source(title_en="Another study")

    everything = client.get(dialog("choose")).json()["html"]
    found = client.get(dialog("choose_results"), {"q": "Fourth"}).content.decode()

    assert "the date of access is missing" in everything
    assert "Fourth Report" in found
    assert "Another study" not in found


def test_a_source_made_while_writing_is_cited_at_once(client, admin):  # noqa: F811
    values = {"title_en": "New report", "url": "https://example.org/"}

    data = client.post(dialog("create"), values).json()

    assert data["result"]["id"] == str(Source.objects.get(title_en="New report").pk)


@pytest.mark.parametrize(
    "values",
    [
        {"title_en": ""},
        {"title_en": "x", "accessed_on": "2999-01-01"},
        {"title_en": "x", "url": "no"},
    ],
)
def test_a_source_that_cannot_be_is_refused_in_words(client, admin, values):  # noqa: F811
    response = client.post(dialog("create"), values)

    assert response.json()["step"] == "reshow_creation_form"
    assert not Source.objects.exists()


@pytest.mark.parametrize("name", ["footnote", "choose", "create", "abbreviation"])
def test_strangers_get_no_dialog(client, db, name):
    assert client.get(dialog(name)).status_code == 302


# -- what the editor is told ---------------------------------------------------------------------------


def test_the_editor_is_told_of_the_sources_of_her_page(client, admin, latvia, make_source):  # noqa: F811
    unlinked = make_source(title_en="No link", url="")
    make_source(title_en="Not cited", url="")

    response = client.post(
        edit_url(latvia),
        posted(client.get(edit_url(latvia))).fill(
            situation_lv=written(f"<p>A{cite(unlinked)}</p>")
        ),
        follow=True,
    )

    told = messages_of(response)
    assert "Check the sources of this page. “No link”: it has no link" in told
    assert "Not cited" not in told
    assert "Fourth Report" not in told


def test_nothing_is_told_of_sources_in_order(client, admin, latvia):  # noqa: F811
    response = client.post(edit_url(latvia), posted(client.get(edit_url(latvia))), follow=True)

    assert "Check" not in messages_of(response)


def test_json_that_is_none_is_refused(client, admin, latvia):  # noqa: F811
    data = posted(client.get(edit_url(latvia)))
    data["situation_en"] = json.dumps({"blocks": [], "entityMap": {"0": {"type": "FOOTNOTE"}}})

    assert client.post(edit_url(latvia), data).status_code in (200, 302, 400)
