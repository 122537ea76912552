"""A translation older than its source says so, and since when."""

import pytest
from django.utils import timezone

from tests.factories import country, fresh, standard

pytestmark = pytest.mark.django_db


def edit(page, *units, **columns):
    """Save a draft with these columns and publish these units of it."""
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in columns.items():
        setattr(draft, name, value)
    revision = draft.save_revision()
    if units:
        fresh(page).publish(revision, units=units)
    return fresh(page)


@pytest.fixture
def page():
    return standard(
        local_title_en="One", summary_en="First", local_title_lv="Viens", summary_lv="Pirmais"
    )


def test_a_translation_made_with_its_source_is_current(page):
    assert page.outdated_since("lv") is None


def test_a_source_changed_in_a_draft_outdates_nothing_yet(page):
    assert edit(page, summary_en="Second").outdated_since("lv") is None


def test_a_source_changed_in_public_outdates_its_translations_from_then_on(page):
    before = timezone.now()
    page = edit(page, "en", summary_en="Second")
    since = page.outdated_since("lv")

    assert before <= since <= timezone.now()
    assert edit(page, "en", summary_en="Third").outdated_since("lv") == since
    assert page.outdated_since("en") is None


def test_a_renewed_translation_is_current_once_it_is_published(page):
    page = edit(page, "en", summary_en="Second")
    assert edit(page, summary_lv="Otrais").outdated_since("lv") is not None
    assert edit(page, "lv").outdated_since("lv") is None


def test_a_translation_made_from_the_draft_is_not_outdated_when_that_is_published(page):
    page = edit(page, summary_en="Second")
    page = edit(page, "lv", summary_lv="Otrais")
    assert page.outdated_since("lv") is None
    assert edit(page, "en").outdated_since("lv") is None


def test_going_back_to_the_old_source_makes_old_translations_current_again(page):
    page = edit(page, "en", summary_en="Second")
    assert edit(page, "en", summary_en="First").outdated_since("lv") is None


def test_a_moved_address_outdates_nothing(page):
    assert edit(page, "en", local_slug_en="other").outdated_since("lv") is None


def test_rows_of_a_page_count_as_its_text():
    from countries.models import CountryLink

    profile = country("LV", local_title_en="Latvia", local_title_lv="Latvija")
    draft = profile.get_latest_revision_as_object()
    draft.links.add(CountryLink(url="https://example.org", label_en="New"))
    fresh(profile).publish(draft.save_revision(), units=["en", "shared"])
    assert fresh(profile).outdated_since("lv") is not None


def test_the_public_page_says_so_and_since_when(client, page):
    page = edit(page, "en", summary_en="Second")
    html = client.get("/lv/viens/").content.decode()
    assert "outdated" in html or "vecāks" in html
    assert str(timezone.localtime(page.outdated_since("lv")).year) in html
