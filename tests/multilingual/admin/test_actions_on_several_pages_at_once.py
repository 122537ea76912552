"""Bulk publish, unpublish, move and delete: what a person may do, in her languages."""

import pytest
from django.urls import reverse

from tests.factories import fresh, home, person, standard

from .forms import messages_of, save

ALL = ("en", "lv", "et")


@pytest.fixture
def pair(facts):
    return facts, standard(local_title_en="Other", local_title_lv="Cits", local_title_et="Teine")


def url(action, *pages):
    base = reverse("wagtail_bulk_action", args=["multilingual", "basepage", action])
    return f"{base}?next=/admin/&" + "&".join(f"id={page.pk}" for page in pages)


def act(client, action, *pages, **data):
    assert client.get(url(action, *pages)).status_code == 200
    return client.post(url(action, *pages), data, follow=True)


def write(client, pages):
    for page in pages:
        save(
            client,
            page,
            local_title_en="English 2" if page is pages[0] else "English 3",
            local_title_lv="Latviski",
        )


def titles(page):
    page = fresh(page)
    return page.local_title_en, page.local_title_lv, page.local_title_et


def test_an_administrator_publishes_every_language_of_the_draft(client, latvian, pair):
    write(client, pair)
    act(client, "publish", *pair)

    assert [titles(page) for page in pair] == [
        ("English 2", "Latviski", "Faktid"),
        ("English 3", "Latviski", "Teine"),
    ]
    assert not any(fresh(page).has_unpublished_changes for page in pair)


def test_a_translator_publishes_only_hers(client, admin, sign_in, pair):
    write(client, pair)
    she = sign_in(person("she", writes=["lv"], publishes=["lv"]))
    act(she, "publish", *pair)

    assert [titles(page)[:2] for page in pair] == [("Facts", "Latviski"), ("Other", "Latviski")]
    assert all(fresh(page).has_unpublished_changes for page in pair)


def test_pages_below_are_published_with_it_in_her_languages(sign_in, facts):
    below = standard(facts, draft=True, local_title_en="Below", local_title_lv="Zemāk")
    nothing = standard(facts, draft=True, local_title_en="English only")
    she = sign_in(person("she", writes=["lv"], publishes=["lv"]))
    act(she, "publish", facts, include_descendants="on")

    assert fresh(below).live_languages == ["lv"]
    assert not fresh(nothing).live


def test_a_page_with_nothing_in_her_language_is_named_and_the_others_are_published(sign_in, pair):
    nothing = standard(draft=True, local_title_en="English only")
    she = sign_in(person("she", writes=["lv"], publishes=["lv"]))
    save(she, pair[0], local_title_lv="Latviski")
    response = act(she, "publish", pair[0], nothing)

    assert titles(pair[0])[1] == "Latviski"
    assert not fresh(nothing).live
    assert "English only" in messages_of(response)


def test_unpublishing_is_for_those_who_may_in_every_live_language(client, admin, sign_in, pair):
    she = sign_in(person("she", writes=["lv"], publishes=["lv"]))
    she.post(url("unpublish", *pair))
    assert all(fresh(page).live for page in pair)

    act(client, "unpublish", *pair)
    assert not any(fresh(page).live for page in pair)
    assert fresh(pair[1]).get_latest_revision_as_object().local_title_et == "Teine"


def test_moving_several_keeps_addresses_in_every_language(client, latvian, pair):
    section = standard(local_title_en="Section", local_title_lv="Sadaļa")
    act(client, "move", *pair, chooser=section.pk)

    assert [fresh(page).url_in("lv") for page in pair] == ["/lv/sadala/fakti/", "/lv/sadala/cits/"]
    assert client.get("/lv/fakti/")["Location"].endswith("/lv/sadala/fakti/")


def test_a_page_whose_address_is_taken_in_one_language_is_not_moved(client, admin, pair):
    section = standard(local_title_en="Section", local_title_lv="Sadaļa")
    standard(section, local_title_en="Third", local_title_lv="Cits")
    response = act(client, "move", *pair, chooser=section.pk)

    assert response.status_code == 200
    assert fresh(pair[1]).url_in("lv") == "/lv/cits/"


def test_deleting_several_needs_every_live_language(client, admin, sign_in, pair):
    she = sign_in(person("she", writes=["lv"], publishes=["lv"], shared=True))
    she.post(url("delete", *pair))
    assert home().get_children().count() == 2

    act(client, "delete", *pair)
    assert home().get_children().count() == 0
    assert client.get("/et/teine/").status_code == 410


def test_the_confirmation_names_pages_in_their_source_language(client, latvian):
    page = standard(local_title_lv="Pirmais", local_title_en="First", source_language="lv")
    for action in ("publish", "unpublish", "move", "delete"):
        words = client.get(url(action, page)).content.decode()
        assert "Pirmais" in words, action
        assert "First" not in words, action
