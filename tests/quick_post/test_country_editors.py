"""Editors of a country propose news about it: about no other, published by moderators, and only theirs to edit."""

import pytest
from django.urls import reverse
from django.utils.html import escape

from campaigns.models import NewsPage
from tests.factories import fresh, news
from tests.multilingual.admin.forms import edit_url, posted

from .conftest import BOTH, count, errors, newest, opened, press, sent, url


@pytest.fixture
def proposed(editor, site):
    sent(editor, site, "submit")
    return newest()


def named(page):
    return [country.code for country in page.get_latest_revision_as_object().countries.all()]


def test_she_comes_from_her_page_and_her_country_is_fixed(editor, site):
    address = reverse("quick_post") + f"?country={site['LV'].pk}"
    profile = editor.get(edit_url(site["LV"])).content.decode()
    assert escape(address) in profile
    screen = editor.get(address, follow=True).content.decode()

    assert "Country: Latvia" in screen
    assert 'name="countries"' not in screen
    assert "action-publish" not in screen


def test_what_she_posts_waits_for_the_moderators_as_an_update_from_her_country(
    editor, site, member, client
):
    answer = sent(editor, site, "submit")
    page = newest()

    assert not page.live
    assert page.workflow_in_progress
    assert named(page) == ["LV"]
    assert page.kind == NewsPage.Kind.COUNTRY_UPDATE
    assert editor.get(answer.url).status_code == 200
    page.current_workflow_task_state.approve(user=member("Moderators").user)
    page = fresh(page)
    assert page.live_languages == ["en", "lv"]
    assert [country.code for country in page.countries.all()] == ["LV"]
    assert client.get(page.url_in("lv")).status_code == 200


def test_publishing_by_a_forged_button_is_refused(editor, site):
    before = count()
    assert sent(editor, site, "publish").status_code == 302

    assert count() == before


def test_another_country_is_not_named_by_forging(editor, site):
    sent(editor, site, "submit", countries=[site["EE"].pk])
    assert named(newest()) == ["LV"]
    address = reverse("quick_post_form", args=[site["index"].pk]) + f"?country={site['EE'].pk}"
    press(editor, address, opened(editor, site) | {"local_title_en": "Draft"}, "save")
    assert named(newest()) == ["LV"]


def test_nor_later_in_the_editor(editor, site, proposed):
    data = posted(editor.get(edit_url(proposed)))
    assert data.getlist("countries") == [str(site["LV"].pk)]
    data.setlist("countries", [str(site["LV"].pk), str(site["EE"].pk)])
    answer = editor.post(edit_url(proposed), data)

    assert answer.status_code == 200
    assert named(fresh(proposed)) == ["LV"]


def test_of_several_countries_she_ticks_hers_and_at_least_one(member, site):
    both = member("Country editors: LV", "Country editors: EE", *BOTH)
    assert "countries" in errors(sent(both, site, "submit"))
    sent(both, site, "submit", countries=[site["EE"].pk])
    assert named(newest()) == ["EE"]


def test_of_several_countries_none_is_somebody_elses(member, site, built):
    from tests import factories

    third = factories.country("FI", local_title_en="Finland")
    both = member("Country editors: LV", "Country editors: EE", *BOTH)

    assert "countries" in errors(sent(both, site, "submit", countries=[third.pk]))


def test_she_goes_on_with_her_draft_and_ends_where_she_may_be(editor, site):
    sent(editor, site, "save")
    page = newest()
    data = posted(editor.get(edit_url(page))).fill(local_title_lv="Jauns virsraksts")
    assert editor.post(edit_url(page), data).status_code == 302
    data = posted(editor.get(edit_url(page)))
    answer = editor.post(edit_url(page), {**dict(data.lists()), "action-submit": "1"})

    assert answer.url == reverse("quick_post_done", args=[page.pk])
    assert editor.get(answer.url).status_code == 200
    assert fresh(page).workflow_in_progress
    assert fresh(page).get_latest_revision_as_object().local_title_lv == "Jauns virsraksts"


def test_somebody_elses_news_is_not_hers_even_about_her_country(editor, site):
    theirs = news(draft=True, local_title_en="Theirs", countries=[site["LV"]])
    for page in (theirs, site["other"]):
        for view in ("edit", "view_draft", "history", "delete", "unpublish", "copy"):
            address = reverse(f"wagtailadmin_pages:{view}", args=[page.pk])
            assert editor.get(address).status_code in (302, 403, 404), address
        for name in ("quick_post_done", "duplicate_page"):
            assert editor.get(reverse(name, args=[page.pk])).status_code == 404
        before = fresh(page).latest_revision_id
        editor.post(edit_url(page), {"local_title_en": "Mine"})
        assert fresh(page).latest_revision_id == before


def test_she_does_not_see_the_list_of_all_news(editor, site, proposed):
    explorer = reverse("wagtailadmin_explore", args=[site["index"].pk])

    assert editor.get(explorer).status_code in (302, 404)


def test_her_own_she_neither_publishes_nor_deletes(editor, site, proposed):
    rights = proposed.permissions_for_user(editor.user)

    assert rights.can_edit()
    assert not rights.can_publish()
    assert not rights.can_delete()
    assert not rights.can_unpublish()


def test_an_item_of_hers_that_names_another_country_is_no_longer_hers(editor, site, proposed):
    page = fresh(proposed)
    page.countries.add(site["EE"])
    page.save()

    assert not fresh(page).permissions_for_user(editor.user).can_edit()


def test_a_translator_of_all_pages_proposes_nothing(member, site):
    client = member("Translators", *BOTH)

    assert client.get(url(site)).status_code == 302
