"""A word in each language in every field; then every address of the history, in each language."""

import random
from datetime import UTC, datetime, timedelta
from unittest import mock

import pytest

from countries.models import CountryPage
from portal.multilingual.languages import column
from portal.multilingual.registry import child_relations
from tests.factories import add, country, country_index, fresh
from tests.multilingual.test_nothing_leaks import filled, rows_of
from tests.serving.reader import words

from .conftest import history, versions

pytestmark = pytest.mark.django_db
CODES = ("en", "lv", "et")
ADDRESSES = ("", "v1/", "v2/", "compare/?from=1&to=2", "2026-03-01/")


def test_no_address_shows_a_draft_or_another_language(client, at):
    with at(2026, 3, 1):
        page = filled(CountryPage, CODES, source_language="en", code="XX")
        for relation, rows in rows_of(CountryPage, CODES):
            setattr(page, relation, rows)
        page = add(page, country_index())
    draft = fresh(page).get_latest_revision_as_object()
    for code in CODES:
        for name in ("summary", "situation"):
            setattr(draft, column(name, code), f"second-{code} text")
    draft.reader_notes = {code: f"note-{code}" for code in CODES}
    fresh(page).publish(draft.save_revision(), units=CODES)
    draft = fresh(page).get_latest_revision_as_object()
    draft.reader_notes = {code: f"draft-{code}" for code in CODES}
    for code in CODES:
        draft_words = dict.fromkeys(("summary", "situation", "local_title"), f"draft-{code}")
        for name, text in draft_words.items():
            setattr(draft, column(name, code), text)
    draft.save_revision()

    for code in CODES:
        assert len(versions(page, code)) == 2
        stored = [str(one.content) + one.note for one in versions(page, code)]
        shown = {rest: history(client, page, code, rest).main.get_text() for rest in ADDRESSES}
        for text in (*stored, *shown.values()):
            assert "draft-" not in text
            for other in CODES:
                assert (f"-{other}" in text) == (other == code), (code, other)


def test_every_field_of_the_language_is_in_its_version(client):
    page = filled(CountryPage, ("lv",), source_language="lv", code="XX")
    for relation, rows in rows_of(CountryPage, ("lv",)):
        setattr(page, relation, rows)
    page = add(page, country_index())

    shown = history(client, page, "lv", "v1/").main.get_text()

    for name in ("local_title", "summary", *CountryPage.SECTIONS):
        assert f"{name}-lv" in shown
    for relation, child, _key in child_relations(CountryPage):
        for name in getattr(child, "translated_fields", ()):
            assert f"{name}-lv" in shown, (relation, name)


def test_whatever_was_published_each_day_stands_as_the_page_said_it_then(client):
    """A random walk: each evening the live page is written down; later each day's address says the same."""
    rng = random.Random(20261125)
    start = datetime(2026, 1, 1, 12, tzinfo=UTC)
    said = {}
    page, counter = None, 0
    for day in range(14):
        with mock.patch("django.utils.timezone.now", return_value=start + timedelta(days=day)):
            if page is None:
                page = country("LV", local_title_en="Latvia", local_title_lv="Latvija")
            for _step in range(rng.randrange(0, 3)):
                counter += 1
                draft = fresh(page).get_latest_revision_as_object()
                code = rng.choice(("en", "lv"))
                section = rng.choice(("situation", "framework", "summary"))
                setattr(draft, column(section, code), f"{code} word{counter}")
                revision = draft.save_revision()
                act = rng.random()
                if act < 0.6:
                    fresh(page).publish(revision, units=rng.sample(["en", "lv", "shared"], 2))
                elif act < 0.75:
                    fresh(page).unpublish_languages([code])
        for code in ("en", "lv"):
            live = fresh(page)
            if live.is_published_in(code):
                said[day, code] = {
                    getattr(live, column(name, code)) or ""
                    for name in ("local_title", "summary", "situation", "framework")
                }
            else:
                said[day, code] = None
    fresh(page).publish(fresh(page).get_latest_revision(), units=("en", "lv"))

    assert sum(1 for texts in said.values() if texts is None) > 0
    for (day, code), texts in said.items():
        when = (start + timedelta(days=day)).date().isoformat()
        answer = history(client, page, code, f"{when}/")
        assert answer.status == (404 if texts is None else 200), (when, code)
        if texts:
            shown = words(answer.main)
            assert all(text in shown for text in texts), (when, code)
            found = {word for word in shown.split() if word.startswith("word")}
            assert found == {word for text in texts for word in text.split() if "word" in word}
