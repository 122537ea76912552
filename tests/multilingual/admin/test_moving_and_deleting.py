"""A move or a deletion concerns every language at once: addresses, redirects, drafts."""

import pytest
from django.urls import reverse

from tests.factories import fresh, home, person, standard

from .forms import messages_of, save


@pytest.fixture
def section(db):
    return standard(local_title_en="Section", local_title_lv="Sadaļa", local_title_et="Jaotis")


@pytest.fixture
def child(facts):
    return standard(facts, local_title_en="Child", local_title_lv="Bērns")


def move_url(page, destination):
    return reverse("wagtailadmin_pages:move_confirm", args=[page.pk, destination.pk])


def delete_url(page):
    return reverse("wagtailadmin_pages:delete", args=[page.pk])


def urls(page):
    return [fresh(page).url_in(code) for code in ("en", "lv", "et")]


def test_a_move_changes_the_address_in_every_language_and_below(
    client, latvian, facts, child, section
):
    save(client, facts, local_title_lv="Fakti 2")
    assert client.get(move_url(facts, section)).status_code == 200
    assert client.post(move_url(facts, section)).status_code == 302

    assert urls(facts) == ["/en/section/facts/", "/lv/sadala/fakti/", "/et/jaotis/faktid/"]
    assert urls(child) == [
        "/en/section/facts/child/",
        "/lv/sadala/fakti/berns/",
        "/et/jaotis/faktid/child/",
    ]
    assert fresh(facts).get_latest_revision_as_object().local_title_lv == "Fakti 2"
    assert fresh(facts).local_title_lv == "Fakti"


def test_old_addresses_lead_to_the_new_ones(client, admin, facts, child, section):
    client.post(move_url(facts, section))

    for old, new in (
        ("/en/facts/", "/en/section/facts/"),
        ("/lv/fakti/", "/lv/sadala/fakti/"),
        ("/lv/fakti/berns/", "/lv/sadala/fakti/berns/"),
        ("/et/faktid/child/", "/et/jaotis/faktid/child/"),
    ):
        response = client.get(old)
        assert response.status_code in (301, 302), old
        assert response["Location"].endswith(new)


def test_moving_back_leaves_no_loop(client, admin, facts, child, section):
    client.post(move_url(facts, section))
    client.post(move_url(fresh(facts), home()))

    for page in (facts, child):
        for url in urls(page):
            assert client.get(url).status_code == 200, url
    assert client.get("/lv/sadala/fakti/berns/")["Location"].endswith("/lv/fakti/berns/")


def test_a_destination_where_the_address_is_taken_is_refused_in_words(
    client, admin, facts, section
):
    standard(section, local_title_en="Other", local_title_lv="Fakti")
    response = client.post(move_url(facts, section), follow=True)

    assert urls(facts)[1] == "/lv/fakti/"
    assert "“fakti” is already used in Latvian by the page “Other”" in messages_of(response)


def test_the_confirmation_names_the_page_in_its_source_language(client, latvian, section):
    page = standard(
        section,
        local_title_lv="Tikai latviski",
        local_title_en="Later in English",
        source_language="lv",
    )

    for url in (move_url(page, home()), delete_url(page)):
        assert "Tikai latviski" in client.get(url).content.decode()


def test_a_translator_may_not_move_or_delete_what_others_publish(sign_in, facts, section):
    client = sign_in(
        person(
            "she", writes=["lv"], publishes=["lv"], shared=True, rights=("add", "change", "publish")
        )
    )
    client.post(move_url(facts, section))
    client.post(delete_url(facts))

    assert urls(facts)[0] == "/en/facts/"


def test_deleting_takes_the_page_with_every_language_and_below(client, latvian, facts, child):
    old = urls(facts) + urls(child)
    assert client.get(delete_url(facts)).status_code == 200
    assert client.post(delete_url(facts)).status_code == 302

    assert not type(facts).objects.filter(pk__in=[facts.pk, child.pk]).exists()
    for url in old:
        assert client.get(url).status_code == 410, url


def test_a_new_page_at_a_deleted_address_answers_again(client, admin, facts):
    client.post(delete_url(facts))
    again = standard(local_title_en="Facts", local_title_lv="Fakti")

    assert client.get(again.url_in("lv")).status_code == 200


def test_the_former_addresses_of_a_deleted_page_are_gone_too(client, admin, facts, section):
    client.post(move_url(facts, section))
    client.post(delete_url(facts))

    assert client.get("/lv/sadala/fakti/").status_code == 410
    assert client.get("/lv/fakti/").status_code == 410


def test_the_order_of_pages_may_be_set(client, admin, facts, section):
    url = reverse("wagtailadmin_pages:set_page_position", args=[section.pk])
    response = client.post(f"{url}?position=0")

    assert response.status_code == 200
    assert [page.pk for page in home().get_children()] == [section.pk, facts.pk]
    assert urls(section) == ["/en/section/", "/lv/sadala/", "/et/jaotis/"]
