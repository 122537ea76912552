"""Rows of a page (links, figures): texts by language, existence and order shared."""

import pytest

from countries.models import CountryLink, HelpPage
from portal.content.models import FactFigure
from tests.factories import fresh, home, page_of, person

from .forms import edit_url, posted, publish, save


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def labels(page):
    return [
        (row.label_en or "", row.label_lv or "", row.label_et or "") for row in page.links.all()
    ]


@pytest.fixture
def profile(latvia):
    """One published link, and one that is only in the draft and so has no primary key yet."""
    page = draft(latvia)
    page.links = [
        CountryLink(
            url="https://one.example/",
            label_en="One",
            label_lv="Viens",
            label_et="Üks",
            sort_order=0,
        )
    ]
    page.save_revision().publish()
    page = draft(latvia)
    page.links.add(
        CountryLink(
            url="https://two.example/",
            label_en="Two",
            label_lv="Divi",
            label_et="Kaks",
            sort_order=1,
        )
    )
    page.save_revision()
    return fresh(latvia)


@pytest.fixture
def translator(sign_in):
    return sign_in(
        person("translator", writes=["lv"], publishes=["lv"], rights=("change", "publish")), "lv"
    )


def test_a_translator_changes_her_column_of_published_and_new_rows(translator, profile):
    save(translator, profile, **{"links-0-label_lv": "Pirmais", "links-1-label_lv": "Otrais"})

    assert labels(draft(profile)) == [("One", "Pirmais", "Üks"), ("Two", "Otrais", "Kaks")]


def test_her_publication_takes_her_column_of_published_rows_only(translator, profile):
    publish(
        translator, profile, "lv", **{"links-0-label_lv": "Pirmais", "links-1-label_lv": "Otrais"}
    )

    assert labels(fresh(profile)) == [("One", "Pirmais", "Üks")]
    assert labels(draft(profile)) == [("One", "Pirmais", "Üks"), ("Two", "Otrais", "Kaks")]


def test_a_new_row_appears_when_the_shared_fields_are_published(client, admin, profile):
    publish(client, profile, "shared", "en")
    assert labels(fresh(profile)) == [("One", "Viens", "Üks"), ("Two", "", "")]

    publish(client, profile, "lv", "et")
    assert labels(fresh(profile)) == [("One", "Viens", "Üks"), ("Two", "Divi", "Kaks")]
    assert not fresh(profile).has_unpublished_changes


def test_two_rows_added_in_one_go_are_two(client, admin, profile):
    """The browser copies one template, so both come with the same identity."""
    data = posted(client.get(edit_url(profile)))
    data.add_row("links", url="https://three.example/", label_en="Three", label_lv="Trīs")
    data.add_row("links", url="https://four.example/", label_en="Four")
    assert client.post(edit_url(profile), data).status_code == 302
    publish(client, profile, "en", "lv", "shared")

    assert [label[0] for label in labels(fresh(profile))] == ["One", "Two", "Three", "Four"]
    assert len({row.uid for row in fresh(profile).links.all()}) == 4
    save(client, profile, **{"links-2-label_et": "Kolm", "links-3-label_et": "Neli"})
    assert labels(draft(profile))[2:] == [("Three", "Trīs", "Kolm"), ("Four", "", "Neli")]


def test_the_order_is_changed_without_touching_texts(client, admin, profile):
    save(client, profile, **{"links-0-ORDER": "2", "links-1-ORDER": "1"})
    assert [label[0] for label in labels(draft(profile))] == ["Two", "One"]

    publish(client, profile, "shared", "en", "lv", "et")
    assert labels(fresh(profile)) == [("Two", "Divi", "Kaks"), ("One", "Viens", "Üks")]


def test_a_new_order_counts_as_a_change(client, admin, profile):
    publish(client, profile, "shared", "en", "lv", "et")
    save(client, profile, **{"links-0-ORDER": "2", "links-1-ORDER": "1"})

    assert fresh(profile).has_unpublished_changes


def test_a_row_removed_stays_live_until_the_shared_fields_are_published(client, admin, profile):
    publish(client, profile, "lv", **{"links-0-DELETE": "1"})
    assert labels(fresh(profile)) == [("One", "Viens", "Üks")]

    publish(client, profile, "shared")
    assert [row.url for row in fresh(profile).links.all()] == ["https://two.example/"]


def test_a_form_opened_before_a_row_was_published_still_means_that_row(
    client, admin, translator, profile
):
    hers = posted(translator.get(edit_url(profile)))
    assert hers["links-1-id"] == ""
    publish(client, profile, "shared", "en")
    hers.fill(**{"links-1-label_lv": "Otrais"})
    assert translator.post(edit_url(profile), hers).status_code == 302

    assert labels(draft(profile)) == [("One", "Viens", "Üks"), ("Two", "Otrais", "Kaks")]


def test_a_row_with_an_error_keeps_every_row_as_typed(client, admin, profile):
    data = posted(client.get(edit_url(profile)))
    data.add_row("links", url="no address", label_en="Three")
    data.fill(**{"links-1-label_lv": "Otrais"})
    response = client.post(edit_url(profile), data)
    again = posted(response)

    assert response.status_code == 200
    assert (again["links-2-url"], again["links-1-label_lv"]) == ("no address", "Otrais")
    assert (
        client.post(
            edit_url(profile), again.fill(**{"links-2-url": "https://three.example/"})
        ).status_code
        == 302
    )
    assert labels(draft(profile)) == [
        ("One", "Viens", "Üks"),
        ("Two", "Otrais", "Kaks"),
        ("Three", "", ""),
    ]


def test_figures_of_the_home_page_in_two_fields_and_languages(client, latvian):
    page = home(local_title_en="Together", local_title_lv="Kopā")
    data = posted(client.get(edit_url(page)))
    data.add_row(
        "figures",
        value="10 793",
        year="2023",
        label_en="victims",
        source_en="Eurostat",
        label_lv="cietušie",
    )
    data.add_row(
        "figures", value="63 %", year="2023", label_lv="sievietes un meitenes", source_lv="Eurostat"
    )
    assert client.post(edit_url(page), data).status_code == 302
    assert not FactFigure.objects.exists()
    publish(client, page, "shared", "lv")
    first, second = fresh(page).figures.all()

    assert (first.value, first.year, first.label_en, first.label_lv) == (
        "10 793",
        2023,
        None,
        "cietušie",
    )
    assert (second.label_lv, second.source_lv) == ("sievietes un meitenes", "Eurostat")
    publish(client, page, "en", **{"figures-1-label_en": "women and girls"})
    first, second = fresh(page).figures.all()
    assert (first.label_en, first.source_en, second.label_en) == (
        "victims",
        "Eurostat",
        "women and girls",
    )
    assert second.label_lv == "sievietes un meitenes"


def test_a_translator_sees_no_buttons_that_would_do_nothing(client, admin, translator, profile):
    hers = translator.get(edit_url(profile)).content.decode()
    assert "rows-fixed" in hers  # hides adding and removing; see editor.css
    assert "inline-panel-child-move" not in hers

    theirs = client.get(edit_url(profile)).content.decode()
    assert "rows-fixed" not in theirs
    assert "inline-panel-child-move" in theirs


def test_rows_without_a_text_of_hers_are_not_shown_to_a_translator(client, admin, translator):
    page = page_of(HelpPage, local_title_en="Help", local_title_lv="Palīdzība")
    data = posted(client.get(edit_url(page)))
    data.add_row("versions", language="vi", title="Trợ giúp", emergency="Gọi 112.", leave="Rời")
    assert client.post(edit_url(page), data).status_code == 302

    assert "Trợ giúp" not in translator.get(edit_url(page)).content.decode()
    assert save(translator, page, stay_safe_lv="<p>Drošība</p>").status_code == 302
    assert [row.title for row in draft(page).versions.all()] == ["Trợ giúp"]
    publish(client, page, "shared", "lv", "en")
    assert fresh(page).versions.get().language == "vi"
