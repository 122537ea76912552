"""One language, several, or the whole page; each by those who may."""

import pytest
from django.urls import reverse
from wagtail.models import PageLogEntry

from portal.multilingual.states import State, language_states
from tests.factories import fresh, person, standard

from .forms import messages_of, publish, save


def url(page):
    return reverse("wagtailadmin_pages:unpublish", args=[page.pk])


def unpublish(client, page, *codes):
    return client.post(url(page), {"languages": codes}, follow=True)


def test_one_language_leaves_and_keeps_its_text_as_a_draft(client, latvian, facts):
    save(client, facts, local_title_en="Facts 2")
    assert client.get(url(facts)).status_code == 200
    response = unpublish(client, facts, "lv")
    page = fresh(facts)

    assert page.live_languages == ["en", "et"]
    assert page.local_title_lv is None
    assert page.get_latest_revision_as_object().local_title_lv == "Fakti"
    assert page.get_latest_revision_as_object().local_title_en == "Facts 2"
    assert page.local_title_en == "Facts"
    assert language_states(page) == {
        "en": State.NEWER_DRAFT,
        "lv": State.UNPUBLISHED,
        "et": State.LIVE,
    }
    assert "latviešu" in messages_of(response)


def test_readers_of_that_language_get_the_page_in_its_own(client, admin, facts):
    unpublish(client, facts, "lv")
    response = client.get(fresh(facts).url_in("lv"))

    assert response.status_code == 200
    assert response.context["reading"].available is False
    assert response.context["reading"].content_language == "en"


def test_the_source_language_may_leave_alone(client, admin, facts):
    unpublish(client, facts, "en")
    page = fresh(facts)

    assert page.live_languages == ["lv", "et"]
    assert str(page) == "Facts"
    assert page.get_admin_display_title() == "Facts"
    assert save(client, page, local_title_lv="Fakti 2").status_code == 302
    assert publish(client, page, "lv").status_code == 302
    assert fresh(facts).live_languages == ["lv", "et"]


def test_published_again_it_is_live_again(client, admin, facts):
    unpublish(client, facts, "lv")
    publish(client, facts, "lv")

    assert fresh(facts).live_languages == ["en", "lv", "et"]
    assert not fresh(facts).has_unpublished_changes


def test_all_languages_one_after_the_other_take_the_page_off(client, admin, facts):
    for code in ("lv", "et", "en"):
        assert fresh(facts).live
        unpublish(client, facts, code)

    page = fresh(facts)
    assert not page.live
    assert page.get_latest_revision_as_object().local_title_et == "Faktid"
    assert set(language_states(page).values()) == {State.UNPUBLISHED}


def test_the_whole_page_at_once(client, latvian, facts):
    unpublish(client, facts, "en", "lv", "et")
    page = fresh(facts)

    assert not page.live
    assert page.has_unpublished_changes
    assert client.get("/lv/fakti/").status_code == 404


def test_nothing_ticked_is_asked_again(client, admin, facts):
    response = unpublish(client, facts)

    assert fresh(facts).live_languages == ["en", "lv", "et"]
    assert "Choose at least one language" in messages_of(response)


@pytest.mark.parametrize(
    ("publishes", "asked", "left"),
    [
        (["lv"], ["lv"], ["en", "et"]),
        (["lv"], ["en"], None),
        (["lv"], ["lv", "en"], None),
        (["lv"], ["en", "lv", "et"], None),
        (["en", "lv"], ["en", "lv"], ["et"]),
        (["en", "lv", "et"], ["en", "lv", "et"], []),
    ],
)
def test_only_languages_she_may_publish_leave(sign_in, facts, publishes, asked, left):
    client = sign_in(
        person("she", writes=["lv"], publishes=publishes, rights=("change", "publish"))
    )
    response = unpublish(client, facts, *asked)
    page = fresh(facts)

    assert page.live_languages == (["en", "lv", "et"] if left is None else left)
    if left is None:
        assert "permission" in messages_of(response)


def test_without_any_right_the_question_is_not_even_asked(sign_in, facts):
    client = sign_in(person("she", writes=["lv"], rights=("change", "publish")))

    assert client.get(url(facts)).status_code == 302
    assert unpublish(client, facts, "lv").status_code == 200
    assert fresh(facts).live_languages == ["en", "lv", "et"]


def test_the_log_names_the_language_and_the_person(client, admin, facts):
    unpublish(client, facts, "lv")
    entry = PageLogEntry.objects.filter(page=facts.pk).order_by("-pk").first()

    assert entry.action == "multilingual.unpublish_language"
    assert entry.user == admin
    assert entry.data["languages"] == ["lv"]


def test_live_pages_below_can_be_unpublished_with_it(client, admin, facts):
    below = standard(facts, local_title_en="Below", local_title_lv="Zemāk")
    client.post(url(facts), {"languages": ["en", "lv", "et"], "include_descendants": "on"})

    assert not fresh(facts).live
    assert not fresh(below).live


def test_one_language_of_live_pages_below_can_be_unpublished_with_it(client, admin, facts):
    below = standard(facts, local_title_en="Below", local_title_lv="Zemāk")
    only = standard(below, local_title_lv="Vēl zemāk", source_language="lv")
    client.post(url(facts), {"languages": ["lv"], "include_descendants": "on"})

    assert [fresh(page).live_languages for page in (facts, below, only)] == [
        ["en", "et"],
        ["en"],
        [],
    ]
