"""Explorer, chooser, search, usage and reports: the title in the source language for everybody."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from tests.factories import country, home, news, person, standard

from .forms import edit_url, posted, save


@pytest.fixture
def tree(db):
    """Three pages; the Latvian titles sort the other way round."""
    return [
        standard(local_title_en="Alpha", local_title_lv="Zeta", local_title_et="Tsee"),
        standard(local_title_en="Beta", local_title_lv="Beta lv"),
        standard(local_title_lv="Gamma", local_title_en="Aardvark", source_language="lv"),
    ]


def listed(response):
    """Titles in the order of the listing."""
    assert response.status_code == 200
    soup = BeautifulSoup(response.content, "html.parser")
    return [
        " ".join(link.text.split())
        for link in soup.select("td.title .title-wrapper a, .title-wrapper a")
    ]


def explore(client, **query):
    return client.get(reverse("wagtailadmin_explore", args=[home().pk]), query)


def test_the_explorer(client, latvian, tree):
    assert sorted(listed(explore(client))) == ["Alpha", "Beta", "Gamma"]


def test_the_explorer_sorts_by_what_it_shows(client, latvian, tree):
    assert listed(explore(client, ordering="title")) == ["Alpha", "Beta", "Gamma"]
    assert listed(explore(client, ordering="-title")) == ["Gamma", "Beta", "Alpha"]


def test_a_draft_is_listed_by_its_draft_s_title(client, latvian, tree):
    save(client, tree[0], local_title_en="Omega")

    assert listed(explore(client, ordering="title")) == ["Beta", "Gamma", "Omega"]


def test_a_page_not_yet_live_in_its_source_language_too(client, latvian, tree):
    client.post(reverse("wagtailadmin_pages:unpublish", args=[tree[0].pk]), {"languages": ["en"]})

    assert listed(explore(client, ordering="title")) == ["Alpha", "Beta", "Gamma"]


def test_search_finds_the_title_of_any_language_and_shows_the_source_s(client, latvian, tree):
    for query, found in (
        ("alpha", "Alpha"),
        ("zeta", "Alpha"),
        ("tsee", "Alpha"),
        ("gam", "Gamma"),
    ):
        assert listed(client.get(reverse("wagtailadmin_pages:search"), {"q": query})) == [found]
        assert listed(explore(client, q=query)) == [found]


def test_search_is_sorted_by_what_it_shows(client, admin, db):
    first, *_others = [
        standard(local_title_en=f"Study {letter}", local_title_lv="Pētījums") for letter in "ABC"
    ]
    save(client, first, local_title_en="Study Z")
    search = reverse("wagtailadmin_pages:search")

    for ordering, titles in (
        ("title", ["Study B", "Study C", "Study Z"]),
        ("-title", ["Study Z", "Study C", "Study B"]),
    ):
        assert listed(client.get(search, {"q": "study", "ordering": ordering})) == titles
        assert listed(explore(client, q="study", ordering=ordering)) == titles


def test_the_page_chooser(client, latvian, tree):
    browse = client.get(reverse("wagtailadmin_choose_page_child", args=[home().pk])).json()["html"]
    search = client.get(reverse("wagtailadmin_choose_page_search"), {"q": "zeta"}).content.decode()

    for title in ("Alpha", "Beta", "Gamma"):
        assert title in browse
    for title in ("Zeta", "Aardvark"):
        assert title not in browse
    assert "Alpha" in search
    assert "Zeta" not in search


def test_a_chosen_page_is_named_in_its_source_language(client, latvian):
    latvia = country("LV", local_title_lv="Latvija", local_title_en="Latvia", source_language="lv")
    item = news(local_title_en="Study")
    data = posted(client.get(edit_url(item)))
    data.setlist("countries", [latvia.pk])
    client.post(edit_url(item), data)
    form = BeautifulSoup(client.get(edit_url(item)).content, "html.parser")

    boxes = form.find_all("input", {"name": "countries"})
    assert [" ".join(box.find_parent("label").text.split()) for box in boxes] == ["Latvija"]


def test_usage_names_the_pages_that_refer_to_it(client, latvian, tree):
    link = f'<p><a linktype="page" id="{tree[2].pk}">Gamma</a></p>'
    standard(
        local_title_lv="Atsauce",
        local_title_en="Reference",
        source_language="lv",
        body_en=[("prose", link)],
    )
    response = client.get(reverse("wagtailadmin_pages:usage", args=[tree[2].pk]))

    words = BeautifulSoup(response.content, "html.parser").text
    assert "Atsauce" in words
    assert "Reference" not in words


def test_the_list_of_a_type_and_the_dashboard(client, latvian, tree):
    by_type = client.get(reverse("wagtailadmin_pages:type_use", args=["content", "standardpage"]))
    assert {"Alpha", "Beta", "Gamma"} <= set(listed(by_type))
    save(client, tree[0], local_title_lv="Zeta 2")
    assert (
        "Alpha"
        in BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "html.parser").text
    )


def test_reports_name_pages_in_their_source_language(client, latvian, tree):
    client.post(reverse("wagtailadmin_pages:lock", args=[tree[2].pk]))
    for name in ("locked_pages", "aging_pages", "site_history"):
        words = BeautifulSoup(
            client.get(reverse(f"wagtailadmin_reports:{name}")).content, "html.parser"
        ).text
        assert "Gamma" in words, name
        assert "Aardvark" not in words, name


def test_the_editor_s_heading(client, latvian, tree):
    assert "Gamma" in BeautifulSoup(client.get(edit_url(tree[2])).content, "html.parser").title.text


def test_somebody_with_one_language_sees_the_source_titles_too(sign_in, tree):
    client = sign_in(person("she", writes=["lv"]), "lv")

    assert listed(explore(client, ordering="title")) == ["Alpha", "Beta", "Gamma"]
