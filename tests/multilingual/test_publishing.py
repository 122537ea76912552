"""Each language is published by itself: the rules, through the model."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from tests.factories import fresh, home, standard

pytestmark = pytest.mark.django_db


def edit(page, **columns):
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in columns.items():
        setattr(draft, name, value)
    return draft.save_revision()


def publish(page, revision, *units):
    fresh(page).publish(revision, units=units)
    return fresh(page)


def test_a_language_left_out_keeps_its_live_text():
    page = standard(local_title_en="One", local_title_lv="Viens")
    revision = edit(page, local_title_en="Two", local_title_lv="Divi")

    page = publish(page, revision, "lv")

    assert (page.local_title_en, page.local_title_lv) == ("One", "Divi")
    assert page.has_unpublished_changes
    draft = page.get_latest_revision_as_object()
    assert (draft.local_title_en, draft.local_title_lv) == ("Two", "Divi")


def test_publishing_the_rest_leaves_nothing_unpublished():
    page = standard(local_title_en="One", local_title_lv="Viens")
    revision = edit(page, local_title_en="Two", local_title_lv="Divi")
    page = publish(page, revision, "lv")

    page = publish(page, page.get_latest_revision(), "en", "lv", "shared")

    assert (page.local_title_en, page.local_title_lv) == ("Two", "Divi")
    assert not page.has_unpublished_changes


def test_a_new_page_may_be_published_in_one_language_only():
    page = standard(draft=True, local_title_en="One", local_title_lv="Viens")
    page = publish(page, page.get_latest_revision(), "lv")

    assert page.live_languages == ["lv"]
    assert page.local_title_en is None
    assert page.get_latest_revision_as_object().local_title_en == "One"


def test_unpublishing_a_language_keeps_its_text_as_a_draft():
    page = standard(local_title_en="One", local_title_lv="Viens")
    page.unpublish_languages(["lv"])
    page = fresh(page)

    assert page.live_languages == ["en"]
    assert page.get_latest_revision_as_object().local_title_lv == "Viens"
    assert page.has_unpublished_changes


def test_unpublishing_the_last_language_takes_the_page_off():
    page = standard(local_title_en="One")
    page.unpublish_languages(["en"])

    assert not fresh(page).live


def test_addresses_are_made_from_titles_and_move_with_the_page():
    parent = standard(local_title_en="Countries", local_title_lv="Valstis")
    child = standard(parent, local_title_en="Latvia", local_title_lv="Latvija")

    assert child.url_in("lv") == "/lv/valstis/latvija/"
    assert child.url_in("en") == "/en/countries/latvia/"

    edit(parent, local_slug_lv="zemes").publish()
    assert fresh(child).url_in("lv") == "/lv/zemes/latvija/"
    assert fresh(child).url_in("en") == "/en/countries/latvia/"


def test_home_is_reached_in_every_language():
    assert home().url_in("lv") == "/lv/"


def test_a_schedule_that_cannot_be_kept_does_not_hold_up_the_others(caplog):
    late = timezone.now() - timedelta(minutes=1)
    pages = [standard(local_title_en=f"Page {n}") for n in range(2)]
    for page in pages:
        draft = page.get_latest_revision_as_object()
        draft.summary_en, draft.go_live_at = "Due", timezone.now() + timedelta(days=1)
        page.publish(draft.save_revision())
        due = fresh(page).revisions.get(approved_go_live_at__isnull=False)
        due.content["go_live_at"] = due.approved_go_live_at = late.isoformat()
        if page == pages[0]:
            due.content["local_slug_en"] = "page-1"
        due.save()

    call_command("publish_scheduled", verbosity=0)

    assert [fresh(page).summary_en or "" for page in pages] == ["", "Due"]
    assert "could not be published as scheduled" in caplog.text
