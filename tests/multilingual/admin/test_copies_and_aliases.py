"""A copy says the same in every language at an address of its own; an alias follows its original."""

import pytest
from django.urls import reverse

from countries.models import CountryLink
from portal.content.models import StandardPage
from tests.factories import country_index, fresh, person, standard

from .forms import edit_url, publish, save


def url(page):
    return reverse("wagtailadmin_pages:copy", args=[page.pk])


def copy(client, page, parent=None, **data):
    """Sends the copy form; returns the response. The newest page is the copy."""
    data = {
        "new_title": "Copied",
        "new_slug": "copied",
        "new_parent_page": (parent or page.get_parent()).pk,
        **data,
    }
    return client.post(url(page), data)


def newest(model=StandardPage):
    return model.objects.order_by("-pk").first()


def titles(page):
    return page.local_title_en, page.local_title_lv, page.local_title_et


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def test_a_copy_is_a_draft_with_every_language_and_the_new_title_in_the_source_only(
    client, anyone, facts
):
    save(client, facts, local_title_et="Faktid 2", body_et=[("heading", "Uus")])
    assert client.get(url(facts)).status_code == 200
    assert copy(client, facts).status_code == 302
    copied = newest()

    assert not copied.live
    assert titles(draft(copied)) == ("Copied", "Fakti", "Faktid 2")
    assert draft(copied).body_et[0].value == "Uus"
    assert draft(copied).body_lv[0].value == "Latvian text"
    assert str(copied) == copied.draft_title == "Copied"
    assert titles(fresh(facts)) == ("Facts", "Fakti", "Faktid")


def test_the_new_title_belongs_to_the_source_language_of_the_page(client, latvian):
    page = standard(local_title_en="Facts", local_title_lv="Fakti", source_language="lv")
    copy(client, page, new_title="Kopija", new_slug="kopija")

    assert titles(draft(newest()))[:2] == ("Facts", "Kopija")


def test_a_copy_has_addresses_of_its_own_in_every_language(client, admin, facts):
    copy(client, facts)
    copied = newest()
    publish(client, copied, "en", "lv", "et", "shared")
    copied = fresh(copied)

    assert copied.url_in("en") == "/en/copied/"
    originals = {facts.url_in(code) for code in ("en", "lv", "et")}
    copies = {copied.url_in(code) for code in ("en", "lv", "et")}
    assert len(copies) == 3
    assert not originals & copies
    for address in originals | copies:
        assert client.get(address).status_code == 200, address


def test_a_copy_may_go_live_at_once_in_the_languages_that_are(client, admin, facts):
    client.post(reverse("wagtailadmin_pages:unpublish", args=[facts.pk]), {"languages": ["et"]})
    save(client, facts, local_title_lv="Fakti, melnraksts")
    copy(client, facts, publish_copies="on")
    copied = newest()

    assert copied.live_languages == ["en", "lv"]
    assert titles(copied) == ("Copied", "Fakti", None)
    assert titles(draft(copied)) == ("Copied", "Fakti, melnraksts", "Faktid")
    assert copied.has_unpublished_changes


def test_a_subtree_is_copied_with_every_language(client, admin, facts):
    child = standard(
        facts, local_title_en="Child", local_title_lv="Bērns", body_lv=[("heading", "Teksts")]
    )
    save(client, child, local_title_et="Laps")
    copy(client, facts, copy_subpages="on", publish_copies="on")
    copied = StandardPage.objects.get(local_title_en="Copied")
    (below,) = copied.get_children()
    below = below.specific

    assert titles(below) == ("Child", "Bērns", None)
    assert titles(draft(below)) == ("Child", "Bērns", "Laps")
    assert below.url_in("lv") == copied.url_in("lv") + "berns/"
    assert client.get(below.url_in("lv")).status_code == 200
    assert below.body_lv[0].value == "Teksts"


def test_rows_are_copied_with_every_language_and_stay_apart(client, admin, latvia):
    page = latvia.get_latest_revision_as_object()
    page.links.add(CountryLink(url="https://one.example/", label_en="One", label_lv="Viens"))
    page.save_revision().publish()
    copied = fresh(latvia).copy(update_attrs={"slug": "copied", "code": "XX"}, keep_live=False)
    save(client, copied, **{"links-0-label_lv": "Cits"})

    assert [(r.label_en, r.label_lv) for r in draft(copied).links.all()] == [("One", "Cits")]
    assert [(r.label_en, r.label_lv) for r in fresh(latvia).links.all()] == [("One", "Viens")]


def test_a_taken_address_is_refused_in_the_form(client, admin, facts):
    response = copy(client, facts, new_slug="facts")

    assert response.status_code == 200
    assert response.context["form"].errors["new_slug"]
    assert StandardPage.objects.count() == 1


def test_a_missing_parent_is_a_404(client, admin, facts):
    assert client.post(url(facts), {"new_title": "x", "new_slug": "x"}).status_code == 404


def test_what_must_be_unique_is_refused_in_words(client, admin, latvia):
    """There is one profile of a country; its code cannot be copied."""
    for more in ({}, {"alias": "on"}):
        response = copy(client, latvia, country_index(), **more)

        assert response.status_code == 200
        assert "code" in response.context["form"].errors["new_slug"][0]
        assert type(latvia).objects.count() == 1


def test_an_address_taken_in_a_language_the_page_does_not_have_is_refused_in_words(
    client, admin, facts
):
    page = standard(local_title_en="English only")
    response = copy(client, page, new_slug="fakti")

    assert response.status_code == 200
    assert "Latvian" in str(response.context["form"].errors["new_slug"])


def test_a_translator_cannot_publish_others_languages_by_copying(sign_in, facts):
    client = sign_in(person("she", writes=["lv"], publishes=["lv"], shared=True))
    copy(client, facts, publish_copies="on", alias="on")

    assert [page.pk for page in StandardPage.objects.live()] == [facts.pk]


@pytest.fixture
def section(db):
    return standard(local_title_en="Section", local_title_lv="Sadaļa")


@pytest.fixture
def alias(client, admin, facts, section):
    copy(client, facts, section, alias="on", new_slug="alias")
    return newest()


def test_an_alias_is_the_page_in_each_language_at_another_address(client, alias, facts):
    assert alias.alias_of_id == facts.pk
    assert alias.live_languages == ["en", "lv", "et"]
    assert titles(alias) == titles(facts)
    for code in ("en", "lv", "et"):
        address = fresh(alias).url_in(code)
        assert address != facts.url_in(code)
        assert facts.local_title_et in client.get(fresh(alias).url_in("et")).content.decode()
    assert fresh(alias).url_in("en") == "/en/section/alias/"


def test_an_alias_follows_the_languages_published(client, alias, facts):
    save(client, facts, local_title_en="Facts 2")
    publish(client, facts, "lv", local_title_lv="Fakti 2", body_lv=[("heading", "Jauns")])
    followed = fresh(alias)

    assert titles(followed) == ("Facts", "Fakti 2", "Faktid")
    assert followed.body_lv[0].value == "Jauns"
    assert followed.url_in("en") == "/en/section/alias/"
    assert not followed.has_unpublished_changes


def test_an_alias_keeps_its_addresses_when_the_original_changes_its_own(client, alias, facts):
    before = [fresh(alias).url_in(code) for code in ("en", "lv", "et")]
    publish(client, facts, "en", "lv", local_slug_en="facts-2", local_slug_lv="fakti-2")

    assert [fresh(alias).url_in(code) for code in ("en", "lv", "et")] == before


def test_an_alias_follows_a_language_off_and_the_page_off(client, alias, facts):
    unpublish = reverse("wagtailadmin_pages:unpublish", args=[facts.pk])
    client.post(unpublish, {"languages": ["lv"]})
    assert fresh(alias).live_languages == ["en", "et"]

    client.post(unpublish, {"languages": ["en", "et"]})
    assert not fresh(alias).live


def test_an_alias_is_not_edited_but_may_become_a_page(client, alias, facts):
    assert client.get(edit_url(alias)).status_code == 200
    assert client.post(edit_url(alias), {"local_title_en": "x"}).status_code == 405
    client.post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk]))
    save(client, alias, local_title_lv="Pati")
    publish(client, alias, "lv")

    assert fresh(alias).alias_of_id is None
    assert titles(fresh(alias)) == ("Facts", "Pati", "Faktid")
    assert titles(fresh(facts)) == ("Facts", "Fakti", "Faktid")
