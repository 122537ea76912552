"""With all 24 languages switched on the form stays small; what is not in it is not touched."""

import pytest
from bs4 import BeautifulSoup

from countries.models import CountryLink
from portal.multilingual import merging
from portal.multilingual.languages import SCHEMA, column
from portal.multilingual.states import State, language_states
from tests.factories import administrator, country, fresh, person

from .forms import add_url, edit_url, posted, publish, publishing, speaks


@pytest.fixture
def full(db, settings):
    """A profile filled and published in every language, a link included."""
    settings.PORTAL_LANGUAGES = SCHEMA
    page = country(
        "LV", **{column(f, c): f"{f} {c}" for f in ("local_title", "summary") for c in SCHEMA}
    )
    draft = page.get_latest_revision_as_object()
    draft.links.add(
        CountryLink(
            url="https://one.example/", **{column("label", c): f"label {c}" for c in SCHEMA}
        )
    )
    for code in SCHEMA:
        setattr(draft, column("situation", code), f"<p>situation {code}</p>")
    draft.save_revision().publish()
    return fresh(page)


@pytest.fixture
def admin(client, db):
    user = speaks(administrator(), "lv")
    client.force_login(user)
    return user


def languages_in(data):
    return [code for code in SCHEMA if column("local_title", code) in data]


def post(client, page, data, **query):
    return client.post(edit_url(page, **query), data)


def changed(page, before):
    return merging.changed(type(page), before, fresh(page).draft_content())


def test_it_opens_with_the_source_and_her_own_language(client, admin, full):
    response = client.get(edit_url(full))

    assert languages_in(posted(response)) == ["en", "lv"]
    assert len(response.content) < 500_000
    links = [
        a["href"]
        for a in BeautifulSoup(response.content, "html.parser").select(".other-languages a")
    ]
    assert len(links) == 22
    assert "?languages=en,lv,de" in links


def test_languages_are_added_by_the_address(client, admin, full):
    assert languages_in(posted(client.get(edit_url(full, languages="de,sl")))) == ["de", "sl"]
    assert languages_in(posted(client.get(edit_url(full, languages="xx,de,,lv")))) == ["de", "lv"]
    assert languages_in(posted(client.get(edit_url(full, languages="xx")))) == ["en", "lv"]


def test_saving_wipes_nothing_that_is_not_in_the_form(client, admin, full):
    before = full.draft_content()
    data = posted(client.get(edit_url(full, languages="de")))
    data.fill(local_title_de="Lettland", **{"links-0-label_de": "Verweis"})
    assert post(client, full, data).status_code == 302

    assert changed(full, before) == ["de"]
    (link,) = fresh(full).get_latest_revision_as_object().links.all()
    assert (link.label_de, link.label_fi) == ("Verweis", "label fi")


def test_publishing_touches_only_the_chosen_one(client, admin, full):
    before = full.live_content()
    data = posted(client.get(edit_url(full, languages="de"))).fill(local_title_de="Lettland")
    post(client, full, publishing(data, "de"))
    page = fresh(full)

    assert merging.changed(type(page), before, page.live_content()) == ["de"]
    assert page.live_languages == list(SCHEMA)
    assert not page.has_unpublished_changes


def test_after_an_error_the_form_holds_the_same_languages(client, admin, full):
    data = posted(client.get(edit_url(full, languages="de"))).fill(
        local_slug_de="no slug", local_title_de="Lettland"
    )
    again = posted(post(client, full, data))

    assert languages_in(again) == ["de"]
    assert again["local_title_de"] == "Lettland"


def test_after_saving_the_form_holds_the_same_languages(client, admin, full):
    data = posted(client.get(edit_url(full, languages="de"))).fill(local_title_de="Lettland")
    response = client.post(edit_url(full, languages="de"), data, follow=True)

    assert languages_in(posted(response)) == ["de"]


def test_stale_saves_merge_with_few_of_many_languages_too(client, admin, sign_in, full):
    first = posted(client.get(edit_url(full, languages="de")))
    second = posted(client.get(edit_url(full, languages="fi")))
    post(client, full, second.fill(local_title_fi="Latvia suomeksi"))
    assert post(client, full, first.fill(local_title_de="Lettland")).status_code == 302
    draft = fresh(full).get_latest_revision_as_object()

    assert (draft.local_title_de, draft.local_title_fi, draft.local_title_lv) == (
        "Lettland",
        "Latvia suomeksi",
        "local_title lv",
    )


def test_a_translator_of_few_languages_gets_all_of_hers(sign_in, full):
    she = sign_in(person("she", writes=["fi", "sv"]), "lv")

    assert languages_in(posted(she.get(edit_url(full)))) == ["fi", "sv"]


def test_a_new_page_has_a_form_of_few_languages_and_takes_any(client, admin, full):
    from countries.models import CountryPage

    index = full.get_parent()
    assert languages_in(posted(client.get(add_url(CountryPage, index)))) == ["en", "lv"]
    data = posted(client.get(add_url(CountryPage, index) + "?languages=fi"))
    response = client.post(add_url(CountryPage, index), data.fill(local_title_fi="Viro", code="EE"))

    assert response.status_code == 302
    page = CountryPage.objects.get(code="EE")
    assert (page.source_language, page.local_title_fi, str(page)) == ("fi", "Viro", "Viro")


def test_a_language_switched_off_keeps_its_text_through_edits_and_publishing(
    client, admin, settings, full
):
    settings.PORTAL_LANGUAGES = ("en", "lv")
    draft_before, live_before = full.draft_content(), full.live_content()
    data = posted(client.get(edit_url(full)))
    assert languages_in(data) == ["en", "lv"]
    data.fill(local_title_lv="Latvija", local_title_de="Forged", **{"links-0-label_lv": "Saite"})
    post(client, full, publishing(data, "en", "lv", "de", "shared"))
    page = fresh(full)

    assert changed(full, draft_before) == ["lv"]
    assert merging.changed(type(page), live_before, page.live_content()) == ["lv"]
    assert page.local_title_de == "local_title de"
    assert page.live_languages == ["en", "lv"]
    settings.PORTAL_LANGUAGES = ("en", "lv", "de")
    assert fresh(full).live_languages == ["en", "lv", "de"]


def test_a_draft_in_a_language_switched_off_waits(client, admin, settings, full):
    data = posted(client.get(edit_url(full, languages="de"))).fill(local_title_de="Lettland")
    post(client, full, data)
    settings.PORTAL_LANGUAGES = ("en", "lv")
    publish(client, full, "lv", local_title_lv="Latvija")
    assert fresh(full).local_title_de == "local_title de"

    settings.PORTAL_LANGUAGES = SCHEMA
    assert fresh(full).get_latest_revision_as_object().local_title_de == "Lettland"
    assert language_states(fresh(full))["de"] == State.NEWER_DRAFT


def test_a_page_whose_source_language_is_switched_off_can_be_edited(client, admin, settings, full):
    settings.PORTAL_LANGUAGES = ("lv", "et")
    settings.PORTAL_DEFAULT_LANGUAGE = "lv"
    response = publish(client, full, "lv", local_title_lv="Latvija")
    page = fresh(full)

    assert response.status_code == 302
    assert (page.local_title_lv, page.local_title_en, page.source_language) == (
        "Latvija",
        "local_title en",
        "en",
    )
