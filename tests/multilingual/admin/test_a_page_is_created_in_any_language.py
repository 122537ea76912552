"""A page may be written first, and only, in any active language."""

import pytest

from campaigns.models import NewsPage
from countries.models import CountryPage
from portal.content.models import StandardPage
from portal.multilingual.languages import SCHEMA, column
from tests.factories import country_index, home, news_index, person

from .forms import add_url, messages_of, posted, publishing


def create(client, model, parent, *units, **values):
    """Fill in the form of a new page; ``units`` are published, none of them saves a draft."""
    url = add_url(model, parent)
    data = posted(client.get(url)).fill(**values)
    return client.post(url, publishing(data, *units) if units else data)


def titles(page):
    return {code: text for code in SCHEMA if (text := getattr(page, column("local_title", code)))}


def slugs(page):
    return {code: text for code in SCHEMA if (text := getattr(page, column("local_slug", code)))}


def test_a_draft_has_each_text_in_its_own_language_only(client, anyone):
    body = [("heading", "Ievads"), ("prose", "<p>Latviski</p>")]
    response = create(
        client, StandardPage, home(), local_title_en="Facts", local_title_lv="Fakti", body_lv=body
    )

    page = StandardPage.objects.get()
    assert response.status_code == 302
    assert not page.live
    assert titles(page) == {"en": "Facts", "lv": "Fakti"}
    assert slugs(page) == {"en": "facts", "lv": "fakti"}
    draft = page.get_latest_revision_as_object()
    assert [block.block_type for block in draft.body_lv] == ["heading", "prose"]
    assert not draft.body_en
    assert not draft.body_et
    assert page.source_language == "en"


@pytest.mark.parametrize("code", ["en", "lv", "et"])
def test_written_only_in_one_language_that_is_its_source(client, latvian, code):
    response = create(client, StandardPage, home(), code, **{column("local_title", code): "Āķis"})

    page = StandardPage.objects.get()
    assert response.status_code == 302
    assert page.source_language == code
    assert titles(page) == {code: "Āķis"}
    assert slugs(page) == {code: "akis"}
    assert page.live_languages == [code]
    assert str(page) == page.title == page.draft_title == "Āķis"


def test_publishing_some_languages_leaves_the_others_as_drafts(client, latvian):
    create(client, StandardPage, home(), "lv", local_title_en="Facts", local_title_lv="Fakti")

    page = StandardPage.objects.get()
    assert titles(page) == {"lv": "Fakti"}
    assert page.live_languages == ["lv"]
    assert page.has_unpublished_changes
    assert titles(page.get_latest_revision_as_object()) == {"en": "Facts", "lv": "Fakti"}


def test_publishing_without_a_choice_publishes_what_was_written(client, admin):
    url = add_url(StandardPage, home())
    data = posted(client.get(url)).fill(local_title_en="Facts", local_title_lv="Fakti")
    del data["publish_choice"]
    data["action-publish"] = "1"
    client.post(url, data)

    assert StandardPage.objects.get().live_languages == ["en", "lv"]


def test_a_translator_with_one_language_creates_a_page_in_it(client, sign_in):
    news_index()
    writer = person("writer", writes=["lv"], publishes=["lv"])
    client = sign_in(writer, "lv")
    response = create(
        client,
        NewsPage,
        news_index(),
        "lv",
        local_title_lv="Ziņa",
        body_lv=[("heading", "Kas noticis")],
    )

    page = NewsPage.objects.get()
    assert response.status_code == 302
    assert page.source_language == "lv"
    assert page.live_languages == ["lv"]
    assert titles(page) == {"lv": "Ziņa"}
    assert page.kind == NewsPage.Kind.NEWS


def test_a_page_that_needs_a_shared_value_is_not_for_people_without_that_right(sign_in):
    """A country has a code, which is shared; a translator's form has no field for it."""
    client = sign_in(person("writer", writes=["lv"], publishes=["lv"]))
    response = create(client, CountryPage, country_index(), local_title_lv="Latvija")

    assert response.status_code == 200
    assert "country code" in str(response.context["form"].non_field_errors())
    assert posted(response)["local_title_lv"] == "Latvija"
    assert not CountryPage.objects.exists()


def test_a_page_without_any_title_is_refused_and_what_was_typed_stays(client, latvian):
    response = create(client, StandardPage, home(), summary_lv="Kopsavilkums bez virsraksta")

    assert response.status_code == 200
    assert not StandardPage.objects.exists()
    form = response.context["form"]
    assert list(form.errors) == ["local_title_en"]
    assert posted(response)["summary_lv"] == "Kopsavilkums bez virsraksta"


def test_the_message_about_the_title_names_the_source_language(client, sign_in, django_user_model):
    client = sign_in(person("latvian", writes=["lv", "en"], publishes=["lv"], shared=True))
    response = create(client, StandardPage, home(), source_language="lv", local_title_en="")

    assert "Latvian" in str(response.context["form"].errors["local_title_lv"])


def test_ticking_nothing_is_refused_with_a_clear_message_and_nothing_is_made(client, admin):
    url = add_url(StandardPage, home())
    data = posted(client.get(url)).fill(local_title_lv="Fakti")
    response = client.post(url, publishing(data))

    assert response.status_code == 200
    assert "Choose at least one language to publish." in messages_of(response)
    assert posted(response)["local_title_lv"] == "Fakti"
    assert not StandardPage.objects.exists()


def test_ticking_only_a_language_without_a_title_is_refused(client, admin):
    response = create(client, StandardPage, home(), "et", local_title_lv="Fakti")

    assert response.status_code == 200
    assert posted(response)["local_title_lv"] == "Fakti"
    assert not StandardPage.objects.exists()


def test_a_taken_address_is_refused_in_the_language_it_is_taken_in(client, admin):
    create(client, StandardPage, home(), "en", "lv", local_title_en="Facts", local_title_lv="Fakti")
    response = create(
        client,
        StandardPage,
        home(),
        local_title_en="Other",
        local_title_lv="Cits",
        local_slug_lv="fakti",
    )

    assert StandardPage.objects.count() == 1
    (message,) = response.context["form"].errors["local_slug_lv"]
    assert "in Latvian" in message or "Latvian" in message
    assert "Facts" in message
