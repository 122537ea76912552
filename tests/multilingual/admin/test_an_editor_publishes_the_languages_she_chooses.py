"""One draft holds all languages; publishing takes the chosen ones and leaves the rest as it is live."""

import pytest
from django.utils import translation
from django.utils.translation import gettext

from portal.multilingual.states import State, language_states
from tests.factories import fresh, person

from .forms import edit_url, messages_of, posted, publish, publishing, save

NEW = {"local_title_en": "Latvia 2", "local_title_lv": "Latvija 2", "local_title_et": "Läti 2"}


def titles(page):
    return page.local_title_en, page.local_title_lv, page.local_title_et


def draft_titles(page):
    return titles(fresh(page).get_latest_revision_as_object())


def test_saving_a_draft_changes_nothing_that_readers_see(client, anyone, latvia):
    save(client, latvia, **NEW, situation_lv="<p>Jauns</p>")

    page = fresh(latvia)
    assert titles(page) == ("Latvia", "Latvija", "Läti")
    assert page.situation_lv == "<p>Latvian text</p>"
    assert draft_titles(latvia) == tuple(NEW.values())
    assert "Jauns" in page.get_latest_revision_as_object().situation_lv
    assert set(language_states(page).values()) == {State.NEWER_DRAFT}


@pytest.mark.parametrize(
    ("units", "live"),
    [
        (["lv"], ("Latvia", "Latvija 2", "Läti")),
        (["en", "et"], ("Latvia 2", "Latvija", "Läti 2")),
        (["en", "lv", "et", "shared"], ("Latvia 2", "Latvija 2", "Läti 2")),
    ],
)
def test_only_the_chosen_languages_go_live(client, latvian, latvia, units, live):
    response = publish(client, latvia, *units, **NEW)

    assert response.status_code == 302
    assert titles(fresh(latvia)) == live
    assert draft_titles(latvia) == tuple(NEW.values())
    assert fresh(latvia).has_unpublished_changes == (live != tuple(NEW.values()))


def test_shared_fields_are_published_only_when_chosen(client, latvian, latvia):
    publish(client, latvia, "lv", local_title_lv="Latvija 2", reviewed_on="2026-05-04")
    assert fresh(latvia).reviewed_on is None
    assert fresh(latvia).get_latest_revision_as_object().reviewed_on.isoformat() == "2026-05-04"

    publish(client, latvia, "shared")
    assert fresh(latvia).reviewed_on.isoformat() == "2026-05-04"


def test_the_message_says_which_languages_were_published(client, admin, latvia):
    publish(client, latvia, "lv", "shared", **NEW)
    response = client.get(edit_url(latvia))

    assert "Published: latviešu, what all languages share." in messages_of(response)


def test_what_she_changed_is_ticked_when_she_comes_back(client, admin, sign_in, latvia):
    save(client, latvia, local_title_lv="Latvija 2")
    save(
        sign_in(person("other", writes=["en", "lv", "et"], shared=True)),
        latvia,
        local_title_en="Latvia 2",
    )

    data = posted(client.get(edit_url(latvia)))

    assert data.getlist("publish_units") == ["lv"]


def test_without_a_choice_she_publishes_what_she_changed_and_may(client, sign_in, latvia):
    other = sign_in(person("other", writes=["en", "lv", "et"], shared=True))
    save(other, latvia, local_title_en="Latvia 2")
    client = sign_in(person("she", writes=["lv", "et"], publishes=["lv"]))
    data = posted(client.get(edit_url(latvia))).fill(
        local_title_lv="Latvija 2", local_title_et="Läti 2"
    )
    del data["publish_choice"]
    data["action-publish"] = "1"

    client.post(edit_url(latvia), data)

    assert titles(fresh(latvia)) == ("Latvia", "Latvija 2", "Läti")
    assert draft_titles(latvia) == ("Latvia 2", "Latvija 2", "Läti 2")


def test_ticking_nothing_is_refused_and_keeps_what_was_typed(client, latvian, latvia):
    response = publish(client, latvia, local_title_lv="Latvija 2")

    assert response.status_code == 200
    assert posted(response)["local_title_lv"] == "Latvija 2"
    assert draft_titles(latvia) == ("Latvia", "Latvija", "Läti")
    with translation.override(latvian.wagtail_userprofile.preferred_language):
        assert gettext("Choose at least one language to publish.") in messages_of(response)


def test_a_required_field_is_required_in_the_source_language_only(client, latvian, latvia):
    response = publish(client, latvia, "lv", local_title_en="", local_title_lv="Latvija 2")
    assert list(response.context["form"].errors) == ["local_title_en"]
    assert posted(response)["local_title_lv"] == "Latvija 2"

    publish(client, latvia, "lv", local_title_et="", local_title_lv="Latvija 2")
    assert titles(fresh(latvia)) == ("Latvia", "Latvija 2", "Läti")


def test_publishing_an_emptied_translation_takes_it_off(client, admin, latvia):
    publish(client, latvia, "et", local_title_et="", situation_et="<p></p>")

    assert fresh(latvia).live_languages == ["en", "lv"]
    assert language_states(fresh(latvia))["et"] == State.UNPUBLISHED


def test_the_source_language_of_a_page_may_change(client, admin, latvia):
    publish(client, latvia, "shared", source_language="lv")

    page = fresh(latvia)
    assert page.source_language == "lv"
    assert page.title == page.draft_title == str(page) == "Latvija"


def test_each_tab_says_how_its_language_stands(client, latvian, latvia):
    publish(client, latvia, "et", local_title_et="", situation_et="<p></p>")
    save(client, latvia, local_title_lv="Latvija 2")
    response = client.get(edit_url(latvia))

    states = {
        code: f'language-state--{state.value}"'
        for code, state in language_states(fresh(latvia)).items()
    }
    assert states["en"].startswith("language-state--live")
    assert states["lv"].startswith("language-state--newer-draft")
    assert states["et"].startswith("language-state--unpublished")
    page = response.content.decode()
    for code, mark in states.items():
        tab = page.split(f'data-language="{code}"')[1][:400]
        assert mark in tab


def test_an_error_in_one_language_saves_nothing_of_the_others(client, admin, latvia):
    response = save(client, latvia, local_title_lv="Latvija 2", local_slug_en="not a slug")

    assert response.status_code == 200
    assert draft_titles(latvia) == ("Latvia", "Latvija", "Läti")
    assert posted(response)["local_title_lv"] == "Latvija 2"


def test_publishing_needs_the_wagtail_right_too(sign_in, latvia):
    client = sign_in(person("writer", writes=["lv"], publishes=["lv"], rights=["change"]))
    data = posted(client.get(edit_url(latvia))).fill(local_title_lv="Latvija 2")

    client.post(edit_url(latvia), publishing(data, "lv"))

    assert titles(fresh(latvia)) == ("Latvia", "Latvija", "Läti")
    assert draft_titles(latvia) == ("Latvia", "Latvija 2", "Läti")
