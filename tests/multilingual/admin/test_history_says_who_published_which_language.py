"""History and comparison of versions, language by language."""

from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as WAGTAILS  # noqa: N812 - its words, not ours

from countries.models import CountryLink
from tests.factories import fresh, person

from .forms import publish, save


def history(client, page):
    """The rows of the history, newest first, as plain words."""
    response = client.get(reverse("wagtailadmin_pages:history", args=[page.pk]))
    assert response.status_code == 200
    rows = BeautifulSoup(response.content, "html.parser").select("table tbody tr")
    return [" ".join(row.text.split()) for row in rows]


def compare(client, page, a, b):
    url = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, a, b])
    response = client.get(url)
    assert response.status_code == 200
    return response


def test_each_publication_names_its_languages_and_the_person(client, latvian, sign_in, facts):
    publish(client, facts, "en", "shared", local_title_en="Facts 2")
    translator = sign_in(person("translator", writes=["lv", "et"], publishes=["lv", "et"]))
    publish(translator, facts, "lv", "et", local_title_lv="Fakti 2", local_title_et="Faktid 2")
    with translation.override(latvian.wagtail_userprofile.preferred_language):
        published = str(WAGTAILS("Published"))
    hers, his, *_older = [row for row in history(client, facts) if row.startswith(published)]

    assert "translator" in hers
    assert "eesti, latviešu" in hers
    assert "admin" in his
    assert f"{published}: English" in his
    assert "latviešu" not in his


def test_a_language_taken_off_is_named(client, admin, facts):
    client.post(reverse("wagtailadmin_pages:unpublish", args=[facts.pk]), {"languages": ["lv"]})

    assert "Unpublished: latviešu" in history(client, facts)[0]


def test_a_scheduled_publication_names_its_languages(client, admin, facts):
    publish(client, facts, "lv", local_title_lv="Fakti 2", go_live_at="2030-05-01 10:00")

    assert any("schedule" in row.lower() and "latviešu" in row for row in history(client, facts))


def test_a_draft_names_the_languages_it_changed(client, admin, facts):
    save(client, facts, local_title_lv="Fakti 2", reviewed_on="2026-01-01")

    row = history(client, facts)[0]
    assert "Draft saved" in row
    assert "latviešu" in row
    assert "English" not in row


def test_the_title_is_that_of_the_source_language(client, sign_in, facts):
    client = sign_in(person("she", writes=["lv"]), "lv")
    response = client.get(reverse("wagtailadmin_pages:history", args=[facts.pk]))

    assert "Facts" in BeautifulSoup(response.content, "html.parser").title.text


def test_versions_are_compared_in_every_language_of_the_person(client, latvian, facts):
    old = facts.get_latest_revision()
    save(client, facts, local_title_lv="Fakti 2", body_et=[("heading", "Uus tekst")])
    new = fresh(facts).get_latest_revision()
    response = compare(client, facts, old.pk, new.pk)
    words = BeautifulSoup(response.content, "html.parser").text

    assert {field.field.name for field in response.context["comparison"]} == {
        "local_title_lv",
        "body_et",
    }
    assert "latviešu" in words
    assert "eesti" in words
    assert "Fakti 2" in words
    assert "Uus" in words


def test_a_language_written_for_the_first_time_is_compared_with_nothing(client, admin, latvia):
    page = latvia.get_latest_revision_as_object()
    page.links.add(CountryLink(url="https://one.example/", label_en="One"))
    old = page.save_revision()
    save(
        client,
        latvia,
        summary_lv="Kopsavilkums",
        prevention_et="<p>Ennetus</p>",
        **{"links-0-label_lv": "Viens"},
    )
    response = compare(client, latvia, old.pk, fresh(latvia).get_latest_revision().pk)
    words = BeautifulSoup(response.content, "html.parser").text

    assert len(response.context["comparison"]) == 3
    for word in ("Kopsavilkums", "Ennetus", "Viens"):
        assert word in words
    assert str(page.links.first().uid) not in words


def test_the_live_page_is_compared_with_the_draft(client, admin, facts):
    publish(client, facts, "lv", local_title_lv="Fakti 2", local_title_en="Facts 2")
    response = compare(client, facts, "live", "latest")

    assert [field.field.name for field in response.context["comparison"]] == ["local_title_en"]


def test_an_old_version_is_shown_as_it_was(client, admin, facts):
    old = facts.get_latest_revision()
    save(client, facts, local_title_lv="Fakti 2")
    url = reverse("wagtailadmin_pages:revisions_view", args=[facts.pk, old.pk])

    assert "Latvian text" in client.get(url, {"mode": "lv"}).content.decode()
    assert "English text" in client.get(url, {"mode": "en"}).content.decode()
