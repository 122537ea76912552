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


def rewrite(page, words, *names):
    """A newer draft that says ``words`` and its language in each field named, and as a note."""
    draft = fresh(page).get_latest_revision_as_object()
    draft.reader_notes = {code: f"{words}-note-{code}" for code in CODES}
    for name in names:
        for code in CODES:
            setattr(draft, column(name, code), f"{words}-{code} text")
    return draft.save_revision()


@pytest.fixture
def page(at):
    """Every field filled in three languages; published twice, with a newer draft."""
    with at(2026, 3, 1):
        page = filled(CountryPage, CODES, source_language="en", code="XX")
        for relation, rows in rows_of(CountryPage, CODES):
            setattr(page, relation, rows)
        page = add(page, country_index())
    fresh(page).publish(rewrite(page, "second", "summary", "situation"), units=CODES)
    rewrite(page, "draft", "summary", "situation", "local_title")
    return fresh(page)


@pytest.mark.parametrize("code", CODES)
def test_no_address_shows_a_draft_or_another_language(client, page, code):
    assert len(versions(page, code)) == 2
    texts = [str(one.content) + one.note for one in versions(page, code)]
    texts += [history(client, page, code, rest).main.get_text() for rest in ADDRESSES]

    foreign = [f"-{other}" for other in CODES if other != code]
    leaks = [(mark, text) for mark in ("draft-", *foreign) for text in texts if mark in text]

    assert leaks == []
    assert all(f"-{code}" in text for text in texts)


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


FIELDS = ("local_title", "summary", "situation", "framework")
START = datetime(2026, 1, 1, 12, tzinfo=UTC)


class Walk:
    """Somebody edits, publishes and takes off at random, day by day."""

    def __init__(self, seed):
        self.rng, self.counter, self.page = random.Random(seed), 0, None

    def live_through(self, day):
        with mock.patch("django.utils.timezone.now", return_value=START + timedelta(days=day)):
            if self.page is None:
                self.page = country("LV", local_title_en="Latvia", local_title_lv="Latvija")
            for _step in range(self.rng.randrange(0, 3)):
                self.step()

    def step(self):
        self.counter += 1
        draft = fresh(self.page).get_latest_revision_as_object()
        code, field = self.rng.choice(("en", "lv")), self.rng.choice(FIELDS[1:])
        setattr(draft, column(field, code), f"{code} word{self.counter}")
        revision, act = draft.save_revision(), self.rng.random()
        if act < 0.6:
            units = self.rng.sample(["en", "lv", "shared"], 2)
            fresh(self.page).publish(revision, units=units)
        elif act < 0.75:
            fresh(self.page).unpublish_languages([code])

    def said(self, code):
        """What the live page says in a language now, or None while it is not published in it."""
        live = fresh(self.page)
        texts = {getattr(live, column(name, code)) or "" for name in FIELDS}
        return texts if live.is_published_in(code) else None


def test_whatever_was_published_each_day_stands_as_the_page_said_it_then(client):
    """Each evening the live page is written down; later the address of that day says the same."""
    walk, said = Walk(20261125), {}
    for day in range(14):
        walk.live_through(day)
        said |= {(day, code): walk.said(code) for code in ("en", "lv")}
    page = fresh(walk.page)
    page.publish(page.get_latest_revision(), units=("en", "lv"))

    found = {
        (day, code): history(client, page, code, f"{(START + timedelta(days=day)).date()}/")
        for day, code in said
    }

    assert {one.status for one in found.values()} == {200, 404}
    for key, texts in said.items():
        assert found[key].status == (404 if texts is None else 200), key
        shown = words(found[key].main).split() if texts else []
        marks = {word for text in texts or () for word in text.split()}
        assert marks <= set(shown), key
        assert {word for word in shown if word.startswith("word")} <= marks, key
