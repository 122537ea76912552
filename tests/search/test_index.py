"""The search index follows the row of a page: what is published, moved or deleted, never a draft."""

from unittest.mock import patch

import pytest
from wagtail.search import index

from portal.multilingual.models import BasePage
from tests.factories import fresh, home, standard

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def _site(rows_of_module):
    home()


def found(word):
    return [page.pk for page in BasePage.objects.search(word)]


@pytest.fixture
def page():
    return standard(local_title_en="Shelters", local_title_lv="Patversmes")


def draft_titled(page, title):
    draft = fresh(page).get_latest_revision_as_object()
    draft.local_title_en = title
    return draft.save_revision()


def test_a_page_is_found_by_what_is_published_of_it(page):
    revision = draft_titled(page, "Helplines")
    assert (found("Shelters"), found("Helplines")) == ([page.pk], [])

    revision.publish()
    assert (found("Shelters"), found("Helplines")) == ([], [page.pk])
    assert found("Patversmes") == [page.pk]


def test_a_text_saved_by_a_command_is_found(page):
    page.local_title_en = "Helplines"
    page.save(update_fields=["local_title_en", "title"])

    assert (found("Shelters"), found("Helplines")) == ([], [page.pk])


def test_what_was_not_saved_is_not_found(page):
    """An instance may hold a draft's texts; only what is written to the row is published."""
    page.local_title_en, page.local_title_lv = "Helplines", "Melnraksts"
    page.save(update_fields=["local_title_en"])

    assert found("Helplines") == found("Patversmes") == [page.pk]
    assert found("Melnraksts") == []


def test_a_deleted_page_is_not_found(page):
    fresh(page).delete()

    assert found("Shelters") == found("Patversmes") == []


def test_saving_a_draft_writes_no_index(page):
    with patch.object(index, "insert_or_update_object") as written:
        revision = draft_titled(page, "Helplines")
        assert not written.called
        revision.publish()
    assert written.called
