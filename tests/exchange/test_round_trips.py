"""Whatever a profile holds comes back from a file as it was, and in its own language."""

import io
import json
import re
from pathlib import Path

import pytest
from docx import Document
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import FormatChecker, validate

from countries.exchange import docx_reading, docx_writing, json_format, profiles
from countries.exchange.applying import content_with
from countries.exchange.comparing import compare
from countries.exchange.paragraphs import as_kept
from countries.exchange.spots import Spot, children, spots_of
from countries.models import CountryPage
from portal.multilingual import merging
from portal.multilingual.languages import SCHEMA
from portal.multilingual.merging import SHARED, UNITS

from . import generated

pytestmark = pytest.mark.django_db
SCHEMA_FILE = Path(__file__).parents[2] / "docs/profile-exchange.schema.json"
BOUNDED = settings(
    max_examples=200,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],  # shrinking takes minutes
    suppress_health_check=list(HealthCheck),
)
ENGLISH = re.compile(r"(?<!title)-en\b")  # but for the title where there is none in Latvian
FEWER = settings(BOUNDED, max_examples=12)


@pytest.fixture(autouse=True)
def _every_language_is_on(settings):
    settings.PORTAL_LANGUAGES = list(SCHEMA)


@pytest.fixture
def made_from(monkeypatch):
    """Lets unsaved pages have a draft, and the draft that a file was made from."""

    def made_from(page, draft, base=None):
        page.draft_content = lambda: draft
        monkeypatch.setattr(profiles, "base_content", lambda page, revision: base)
        return page

    return made_from


@given(generated.RICH)
@BOUNDED
def test_a_rich_text_as_paragraphs_says_the_same_to_the_editor(html):
    stored = generated.stored(html)

    assert merging.comparable(generated.stored(as_kept(stored))) == merging.comparable(stored)


@given(generated.profiles())
@FEWER
def test_json_holds_a_profile_in_all_its_languages(made_from, page):
    content = generated.content_of(page)
    raw = json_format.as_bytes(json_format.write(page, content))
    empty = CountryPage(code="LV", translation_key=page.translation_key)
    made_from(empty, generated.content_of(empty))

    found = compare(empty, json_format.read(raw, empty))
    after = content_with(found, found.changes)

    assert found.notes == []
    for unit in UNITS:
        assert merging.unit(CountryPage, after, unit) == merging.unit(CountryPage, content, unit)


@given(generated.profiles())
@FEWER
def test_json_of_the_draft_itself_changes_nothing(made_from, page):
    content = generated.content_of(page)
    raw = json_format.as_bytes(json_format.write(page, content))
    made_from(page, content, base=content)

    found = compare(page, json_format.read(raw, page))

    assert (found.changes, found.notes) == ([], [])


@given(generated.profiles(codes=("lv", "en")), st.booleans())
@FEWER
def test_a_document_holds_a_profile_in_its_language_and_no_other(made_from, page, again):
    content = generated.content_of(page)
    written = docx_writing.write(page, content, "lv")
    raw = resaved(written) if again else written
    assert not ENGLISH.search(all_words(raw))
    emptied = merging.blank(CountryPage, content, ("lv",))
    made_from(page, emptied, base=emptied)

    found = compare(page, docx_reading.read(raw, page))
    after = content_with(found, found.changes)

    assert found.notes == []
    assert texts(after, "lv") == texts(content, "lv")
    others = [unit for unit in UNITS if unit != "lv"]
    assert [
        u
        for u in others
        if merging.unit(CountryPage, after, u) != merging.unit(CountryPage, content, u)
    ] == []


@given(generated.profiles(codes=("lv", "en")))
@FEWER
def test_an_untouched_document_changes_nothing(made_from, page):
    content = generated.content_of(page)
    made_from(page, content, base=content)
    raw = docx_writing.write(page, content, "lv")

    found = compare(page, docx_reading.read(raw, page))

    assert (found.changes, found.notes) == ([], [])


def texts(content, code):
    """Every text of a language that a document holds, as the editor compares them."""
    return {
        spot.path: merging.comparable(spot.read(content))
        for spot in spots_of(CountryPage, content, units=(code,))
        if spot.field != "local_slug"
    }


def resaved(raw):
    written = io.BytesIO()
    Document(io.BytesIO(raw)).save(written)
    return written.getvalue()


def all_words(raw):
    """Without the table of what all languages share: rows may be named in the source language."""
    document = Document(io.BytesIO(raw))
    return "\n".join(
        paragraph.text
        for paragraph in document.paragraphs
        if "portal-profile" not in paragraph.text
    )


def test_every_field_of_the_model_is_exchanged_or_left_out_on_purpose():
    """A new field joins by itself; one that is left out is named here."""
    page = CountryPage(code="LV")
    for relation, child in children(CountryPage).items():
        setattr(page, relation, [child()])
    content = generated.content_of(page)
    exchanged = {spot.name for spot in spots_of(CountryPage, content) if not spot.relation}

    left = {
        name
        for name in content
        if name not in exchanged | merging.BOOKKEEPING and name not in children(CountryPage)
    }
    bare = {name for name in left if f"{name}_lv" in content}
    paths = {name for name in left if name.startswith("local_path")}
    assert left - bare - paths == {"code", "expire_at", "first_published_in", "id"} & left
    for relation in children(CountryPage):
        row = content[relation][0]
        own = {spot.name for spot in spots_of(CountryPage, content) if spot.relation == relation}
        missing = set(row) - own - merging.BOOKKEEPING
        assert {name for name in missing if f"{name}_lv" not in row} <= {"uid", "id"}


def test_paths_name_their_spots():
    for spot in (
        Spot("lv", "situation"),
        Spot(SHARED, "number", "facts", "5f1c"),
        Spot("de", "words", "facts", "5f1c"),
    ):
        assert Spot.of(spot.path) == spot


@given(generated.profiles())
@FEWER
def test_exports_follow_the_schema(page):
    schema = json.loads(SCHEMA_FILE.read_text())
    raw = json_format.as_bytes(json_format.write(page, generated.content_of(page)))

    validate(json.loads(raw), schema, format_checker=FormatChecker())
