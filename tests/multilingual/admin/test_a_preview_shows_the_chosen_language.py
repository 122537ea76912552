"""The preview beside the editor, in each language, with what is typed but not saved."""

import pytest
from django.urls import reverse

from portal.content.models import StandardPage
from tests.factories import home, person

from .forms import add_url, edit_url, posted, save


def edit_preview(page):
    return reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])


def look(client, url, data, mode):
    answer = client.post(url, data)
    assert answer.json() == {"is_valid": True, "is_available": True}
    response = client.get(url, {"mode": mode})
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("code", ["en", "lv", "et"])
def test_what_is_typed_is_shown_in_the_chosen_language(client, latvian, facts, code):
    titles = {"en": "Typed in English", "lv": "Rakstīts latviski", "et": "Kirjutatud"}
    data = posted(client.get(edit_url(facts)))
    data.fill(**{f"local_title_{other}": title for other, title in titles.items()})
    page = look(client, edit_preview(facts), data, code)

    assert titles.pop(code) in page
    assert not any(title in page for title in titles.values())
    assert f'<html lang="{code}"' in page
    assert (
        StandardPage.objects.get(pk=facts.pk).get_latest_revision_as_object().local_title_lv
        == "Fakti"
    )


def test_a_language_without_text_is_shown_as_readers_would_see_it(client, admin, facts):
    data = posted(client.get(edit_url(facts))).fill(local_title_et="", body_et=[])
    page = look(client, edit_preview(facts), data, "et")

    assert "English text" in page
    assert '<html lang="et"' in page
    assert 'lang="en"' in page


@pytest.mark.parametrize("code", ["en", "lv"])
def test_a_page_that_does_not_exist_yet_is_shown_too(client, latvian, code):
    url = reverse("wagtailadmin_pages:preview_on_add", args=["content", "standardpage", home().pk])
    data = posted(client.get(add_url(StandardPage, home())))
    data.fill(
        local_title_en="New",
        local_title_lv="Jauna",
        body_lv=[("heading", "Pirmais")],
        body_en=[("heading", "First")],
    )
    page = look(client, url, data, code)

    assert {"en": "First", "lv": "Pirmais"}[code] in page
    assert {"en": "Pirmais", "lv": "First"}[code] not in page
    assert not StandardPage.objects.exists()


def test_someone_with_one_language_sees_the_others_as_they_are_in_the_draft(
    client, admin, sign_in, facts
):
    save(client, facts, local_title_en="Facts, draft")
    she = sign_in(person("she", writes=["lv"]))
    data = posted(she.get(edit_url(facts))).fill(local_title_lv="Rakstīts", local_title_en="Forged")

    assert "Rakstīts" in look(she, edit_preview(facts), data, "lv")
    page = look(she, edit_preview(facts), data, "en")
    assert "Facts, draft" in page
    assert "Forged" not in page


def test_all_active_languages_are_offered(client, admin, facts):
    response = client.get(edit_url(facts))

    assert [mode for mode, _name in response.context["page"].preview_modes] == ["en", "lv", "et"]


def test_an_unknown_language_is_no_error(client, admin, facts):
    data = posted(client.get(edit_url(facts)))

    for mode in ("xx", "", "de"):
        assert "Facts" in look(client, edit_preview(facts), data, mode)


def test_the_saved_draft_is_shown_in_each_language(client, admin, facts):
    save(client, facts, local_title_lv="Fakti 2")
    url = reverse("wagtailadmin_pages:view_draft", args=[facts.pk])

    assert "Fakti 2" in client.get(url, {"mode": "lv"}).content.decode()
    assert "Facts" in client.get(url, {"mode": "en"}).content.decode()
