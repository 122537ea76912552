"""The editor says what was found in the draft, by language, and how much after each save."""

import pytest
from bs4 import BeautifulSoup

from tests.factories import fresh, person, standard
from tests.multilingual.admin.conftest import admin, sign_in  # noqa: F401 - fixtures
from tests.multilingual.admin.forms import edit_url, messages_of, posted
from tests.serving.reader import read

from .conftest import prose


@pytest.fixture
def page(words):
    page = standard(local_title_en="Title", local_title_lv="Nosaukums")
    page.body_en, page.body_lv = prose("A <i>slave</i> &amp; more."), prose("Vergi.")
    page.save_revision()
    return page


def panel(client, page, **asked):
    response = client.get(edit_url(page), asked)
    return BeautifulSoup(response.content, "html.parser").select_one("[data-findings]")


def test_findings_stand_under_their_language_with_the_place_and_what_to_say(client, admin, page):  # noqa: F811
    found = panel(client, page)

    assert [h.get_text(strip=True) for h in found("h2")] == ["English (1)", "Latvian (1)"]
    first = found.li
    assert first.blockquote.get_text() == "A slave & more."
    assert first.mark.get_text() == "slave"
    assert "We say: “victim of trafficking”." in first.get_text()
    block = fresh(page).get_latest_revision_as_object().body_en.raw_data[0]["id"]
    assert first.a["data-finding-path"] == f"body_en.{block}"
    assert first.a["href"].endswith(f"/edit/#:w:contentpath=body_en.{block}")
    assert "Text" in first.a.get_text()


def test_it_speaks_the_persons_language(page, sign_in):  # noqa: F811
    client = sign_in(person("p", writes=("lv",), rights=("change",)), "lv")

    found = panel(client, page)

    assert [h.get_text(strip=True) for h in found("h2")] == ["angļu (1)", "latviešu (1)"]
    assert found.li.a is None, "English is not hers to write"
    assert "Teksts" in found.li.get_text()
    assert "data-finding-path" in found("li")[1].a.attrs


def test_words_of_a_text_are_no_markup(client, admin, words):  # noqa: F811
    page = standard(local_title_en="<script>alert(1)</script> slave")

    assert "&lt;script&gt;" in str(panel(client, page).blockquote)


def test_a_clean_draft_says_so(client, admin, words):  # noqa: F811
    page = standard(local_title_en="Title")

    assert "Nothing was found" in panel(client, page).get_text()


def test_saving_tells_how_much_there_is(client, admin, page):  # noqa: F811
    response = client.post(edit_url(page), posted(client.get(edit_url(page))), follow=True)

    assert "2 warnings" in messages_of(response)


def test_wagtails_own_checks_run_in_the_preview_and_nowhere_else(client, admin, page):  # noqa: F811
    from django.urls import reverse

    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    client.post(preview, posted(client.get(edit_url(page))))

    shown = client.get(f"{preview}?in_preview_panel=true&mode=en").content.decode()
    alone = client.get(f"{preview}?mode=en").content.decode()

    assert "wagtail-userbar" in shown
    assert "wagtail-userbar" not in alone
    assert "userbar" not in str(read(client, page, "en").main.find_parent("html"))
