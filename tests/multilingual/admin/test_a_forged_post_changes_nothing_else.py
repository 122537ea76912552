"""A person with Latvian only posts everything there is: only Latvian text changes."""

import pytest

from countries.models import CountryLink
from portal.multilingual import merging
from tests.factories import fresh, home, person, standard

from .forms import edit_url, posted, publishing


@pytest.fixture
def profile(latvia):
    """With two links, published."""
    draft = latvia.get_latest_revision_as_object()
    draft.links = [
        CountryLink(url="https://one.example/", label_en="One", label_lv="Viens", sort_order=0),
        CountryLink(url="https://two.example/", label_en="Two", label_lv="Divi", sort_order=1),
    ]
    draft.save_revision().publish()
    return fresh(latvia)


@pytest.fixture
def forger(sign_in):
    return sign_in(person("forger", writes=["lv"], publishes=["lv"], rights=("change", "publish")))


def changed(page, before, after=None):
    return merging.changed(type(page), before, after or fresh(page).draft_content())


def forge(client, page, action=None, **values):
    data = posted(client.get(edit_url(page)))
    assert not [
        name for name in data if name.endswith(("_en", "_et")) or name in ("code", "topics")
    ]
    data.fill(**values)
    return client.post(edit_url(page), publishing(data, *action) if action else data)


def test_columns_of_other_languages_and_shared_fields_stay(forger, profile):
    before = profile.draft_content()
    forge(
        forger,
        profile,
        local_title_lv="Latvija 2",
        local_title_en="Hacked",
        local_slug_en="hacked",
        situation_en="<p>x</p>",
        situation_et="",
        code="XX",
        slug="hacked",
        title="Hacked",
        source_language="lv",
        show_in_menus="on",
        reviewed_on="2026-01-01",
        local_path_lv="/hacked/",
        url_path="/hacked/",
        live="",
        expire_at="2027-01-01 10:00",
        owner="1",
        first_published_in="{}",
        alias_of="1",
        topics=("1",),
    )
    draft = fresh(profile).get_latest_revision_as_object()

    assert draft.local_title_lv == "Latvija 2"
    assert changed(profile, before) == ["lv"]
    assert (draft.code, draft.slug, draft.source_language, draft.owner) == (
        "LV",
        "latvia",
        "en",
        None,
    )
    assert draft.local_path_lv == profile.local_path_lv
    assert draft.expire_at is None


def test_her_own_address_is_hers(forger, profile):
    before = profile.draft_content()
    forge(forger, profile, local_slug_lv="latvija-2", slug="hacked")

    assert changed(profile, before) == ["lv"]
    assert fresh(profile).get_latest_revision_as_object().local_slug_lv == "latvija-2"


def test_rows_keep_their_number_order_and_shared_fields(forger, profile):
    before = profile.draft_content()
    data = posted(forger.get(edit_url(profile)))
    assert "links-0-url" not in data
    data.fill(
        **{
            "links-0-label_lv": "Pirmais",
            "links-0-label_en": "Hacked",
            "links-0-url": "https://evil.example/",
        }
    )
    data.fill(**{"links-0-ORDER": "9", "links-1-ORDER": "1"})
    data.add_row("links", url="https://evil.example/", label_lv="Ļauns")
    forger.post(edit_url(profile), data)
    links = list(fresh(profile).get_latest_revision_as_object().links.all())

    assert changed(profile, before) == ["lv"]
    assert [link.url for link in links] == ["https://one.example/", "https://two.example/"]
    assert [(link.label_en, link.label_lv) for link in links] == [
        ("One", "Pirmais"),
        ("Two", "Divi"),
    ]


def test_rows_cannot_be_removed(forger, profile):
    before = profile.draft_content()
    forge(forger, profile, **{"links-0-DELETE": "1", "links-1-DELETE": "on"})

    assert changed(profile, before) == []


@pytest.mark.parametrize("count", ["0", "-1", "x"])
def test_a_wrong_number_of_rows_removes_none(forger, profile, count):
    before = profile.draft_content()
    response = forge(forger, profile, **{"links-TOTAL_FORMS": count, "links-INITIAL_FORMS": count})

    assert response.status_code in (200, 302)
    assert changed(profile, before) == []


def test_the_identity_of_rows_cannot_be_swapped(forger, profile):
    before = profile.draft_content()
    data = posted(forger.get(edit_url(profile)))
    first, second = data["links-0-uid"], data["links-1-uid"]
    data.fill(**{"links-0-uid": second, "links-1-uid": first})
    forger.post(edit_url(profile), data)

    assert changed(profile, before) == []


def test_a_language_that_is_not_hers_is_not_published(forger, sign_in, profile):
    other = sign_in(person("other", writes=["en"], shared=True))
    other.post(
        edit_url(profile),
        posted(other.get(edit_url(profile))).fill(local_title_en="New", reviewed_on="2026-01-01"),
    )
    forge(forger, profile, action=["en", "lv", "et", "shared"], local_title_lv="Latvija 2")
    page = fresh(profile)

    assert (page.local_title_en, page.local_title_lv, page.reviewed_on) == (
        "Latvia",
        "Latvija 2",
        None,
    )

    response = forge(forger, profile, action=["en", "shared"], local_title_lv="Latvija 3")
    assert response.status_code == 200
    assert fresh(profile).local_title_en == "Latvia"
    assert fresh(profile).local_title_lv == "Latvija 2"


def test_creating_a_page_takes_only_her_columns(sign_in):
    from portal.content.models import StandardPage

    from .forms import add_url

    client = sign_in(person("forger", writes=["lv"], publishes=["lv"]))
    data = posted(client.get(add_url(StandardPage, home())))
    data.fill(
        local_title_lv="Mana",
        local_title_en="Hacked",
        source_language="en",
        slug="hacked",
        show_in_menus="on",
    )
    client.post(add_url(StandardPage, home()), publishing(data, "en", "lv", "shared"))
    page = StandardPage.objects.get()

    assert (page.local_title_lv, page.local_title_en) == ("Mana", None)
    assert (page.source_language, page.slug, page.show_in_menus) == ("lv", "mana", False)


def test_a_row_only_in_the_draft_cannot_be_removed_either(forger, profile):
    draft = profile.get_latest_revision_as_object()
    draft.links.add(CountryLink(url="https://three.example/", label_en="Three", sort_order=2))
    draft.save_revision()
    before = fresh(profile).draft_content()
    data = posted(forger.get(edit_url(profile)))
    data.fill(
        **{
            "links-2-label_lv": "Trīs",
            "links-2-uid": "",
            "links-TOTAL_FORMS": "2",
            "links-0-DELETE": "1",
        }
    )
    forger.post(edit_url(profile), data)

    assert set(changed(profile, before)) <= {"lv"}


def test_nobody_without_a_language_gets_a_form_she_could_write_with(sign_in):
    page = standard(local_title_en="Facts")
    client = sign_in(person("none", rights=("change", "publish")))
    before = page.draft_content()
    data = posted(client.get(edit_url(page))).fill(
        local_title_en="Hacked", local_title_lv="Hacked", slug="x"
    )
    client.post(edit_url(page), publishing(data, "en"))

    assert changed(page, before) == []
