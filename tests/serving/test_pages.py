"""What a reader is told about the language of what she reads."""

import pytest
from django.utils.timezone import localdate

from tests.factories import administrator, country, fresh, standard

from .reader import read, visit, words

pytestmark = pytest.mark.django_db


def rich(text):
    return f"<p>{text}</p>"


def publish(page, **columns):
    """Change and publish a page, as an editor does."""
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in columns.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return fresh(page)


class TestAPageInTheReadersLanguage:
    @pytest.fixture
    def page(self):
        return country(
            "LV", local_title_en="Latvia", local_title_lv="Latvija", summary_lv="Kā Latvija palīdz."
        )

    def test_names_itself_and_its_translations(self, client, page):
        answer = read(client, page, "lv")

        assert answer.canonical == "http://testserver/lv/valstis/latvija/"
        assert answer.alternates == {
            "en": "http://testserver/en/countries/latvia/",
            "lv": "http://testserver/lv/valstis/latvija/",
            "x-default": "http://testserver/en/countries/latvia/",
        }
        assert answer.robots is None
        assert answer.soup.select_one("meta[name=description]")["content"] == "Kā Latvija palīdz."

    def test_has_no_notice_and_no_foreign_text(self, client, page):
        answer = read(client, page, "lv")

        assert answer.notice is None
        assert "lang" not in answer.main.attrs

    def test_its_title_names_the_page_then_the_portal(self, client, page):
        assert read(client, page, "lv").title.startswith("Latvija · ")

    def test_the_title_for_search_engines_comes_first(self, client, page):
        page = publish(page, seo_title_lv="Latvija pret cilvēku tirdzniecību")

        assert read(client, page, "lv").title.startswith("Latvija pret cilvēku tirdzniecību · ")

    def test_the_menu_leads_to_the_same_page(self, client, page):
        menu = read(client, page, "lv").language_menu

        assert menu["en"] == "/en/countries/latvia/"
        assert menu["lv"] == "/lv/valstis/latvija/"

    def test_the_menu_says_which_languages_are_missing(self, client, page):
        lists = read(client, page, "lv").soup.select(".lang ul")

        assert [[link["lang"] for link in one.select("a")] for one in lists] == [
            ["en", "lv"],
            ["et"],
        ]
        assert words(lists[1].find_previous_sibling("p")).startswith("Vēl nav iztulkots.")

    def test_the_way_home_is_shown(self, client, page):
        crumbs = read(client, page, "lv").soup.select(".crumbs li")

        assert [words(crumb) for crumb in crumbs] == ["Sākums", "Valstis", "Latvija"]


class TestAPageMissingInTheReadersLanguage:
    @pytest.fixture
    def page(self):
        return country("RO", local_title_en="Romania", situation_en=rich("The situation."))

    def test_says_so_and_offers_what_there_is(self, client, page):
        answer = read(client, page, "lv")

        assert answer.status == 200
        assert answer.notice == "Šī lapa vēl nav pieejama latviešu valodā."
        notice = answer.soup.select_one(".notice-row")
        assert "Tās teksts ir angļu valodā." in words(notice)
        assert [link["href"] for link in notice.select("a")] == ["/en/countries/romania/"]

    def test_its_text_is_marked_as_what_it_is(self, client, page):
        answer = read(client, page, "lv")

        assert (answer.language, answer.main["lang"], answer.main["dir"]) == ("lv", "en", "ltr")
        assert answer.soup.title["lang"] == "en"

    def test_interface_words_inside_the_text_are_the_reader_s(self, client, page):
        heading = read(client, page, "lv").main.find("h2", id="situation")

        assert (words(heading), heading["lang"]) == ("Situācija", "lv")

    def test_it_is_not_offered_to_search_engines(self, client, page):
        answer = read(client, page, "lv")

        assert answer.robots == "noindex"
        assert answer.alternates == {}
        assert answer.canonical == "http://testserver/en/countries/romania/"

    def test_a_page_in_latvian_only_is_shown_to_readers_of_english(self, client):
        plan = standard(source_language="lv", local_title_lv="Plāns")

        answer = read(client, plan, "en")

        assert answer.notice == "This page is not yet available in English."
        assert answer.main["lang"] == "lv"


def test_a_single_missing_field_carries_its_own_language(client):
    page = country(
        "LV",
        local_title_en="Latvia",
        local_title_lv="Latvija",
        summary_en="How Latvia helps.",
        situation_en=rich("Text."),
    )

    answer = read(client, page, "lv")

    assert "lang" not in answer.main.attrs
    assert answer.main.select_one(".lead")["lang"] == "en"
    assert answer.main.select_one("#situation + .rich")["lang"] == "en"


def test_a_translation_older_than_its_source_says_so_and_since_when(client):
    page = standard(
        local_title_en="Facts", local_title_lv="Fakti", summary_en="Old.", summary_lv="Vecs."
    )
    page = publish(page, summary_en="New.")

    answer = read(client, page, "lv")

    assert answer.notice == "Šis tulkojums ir vecāks par oriģinālu."
    notice = answer.soup.select_one(".notice-row")
    assert notice.time["datetime"] == localdate(fresh(page).outdated_since("lv")).isoformat()
    assert notice.a["href"] == "/en/facts/"
    assert read(client, page, "en").notice is None


def test_a_preview_of_a_draft_does_not_call_itself_missing(client):
    page = standard(local_title_en="Draft", draft=True)
    client.force_login(administrator())

    answer = visit(client, f"/admin/pages/{page.pk}/view_draft/")

    assert (answer.heading, answer.notice) == ("Draft", None)
