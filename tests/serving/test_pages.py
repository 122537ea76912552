"""What a reader is told about the language of what she reads."""

from datetime import date

import pytest

from countries.models import CountryLink
from portal.content.models import FactFigure, PortalImage, Topic
from tests.factories import country, country_index, fresh, home, news, news_index, standard

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
        return country("LV", local_title_en="Latvia", local_title_lv="Latvija", summary_lv="Kā Latvija palīdz.")

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

        assert [[link["lang"] for link in one.select("a")] for one in lists] == [["en", "lv"], ["et"]]
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
        "LV", local_title_en="Latvia", local_title_lv="Latvija", summary_en="How Latvia helps.", situation_en=rich("Text.")
    )

    answer = read(client, page, "lv")

    assert "lang" not in answer.main.attrs
    assert answer.main.select_one(".lead")["lang"] == "en"
    assert answer.main.select_one("#situation + .rich")["lang"] == "en"


def test_a_translation_older_than_its_source_says_so_and_since_when(client):
    page = standard(local_title_en="Facts", local_title_lv="Fakti", summary_en="Old.", summary_lv="Vecs.")
    page = publish(page, summary_en="New.")

    answer = read(client, page, "lv")

    assert answer.notice == "Šis tulkojums ir vecāks par oriģinālu."
    notice = answer.soup.select_one(".notice-row")
    assert notice.time["datetime"] == fresh(page).outdated_since("lv").date().isoformat()
    assert notice.a["href"] == "/en/facts/"
    assert read(client, page, "en").notice is None


class TestListings:
    def test_what_is_not_in_the_reader_s_language_is_marked_in_words(self, client):
        country("LV", local_title_en="Latvia", local_title_lv="Latvija")
        country("RO", local_title_en="Romania")

        answer = read(client, country_index(), "lv")

        assert words(answer.link("/lv/valstis/romania/")) == "Romania angļu valodāRO"
        assert answer.link("/lv/valstis/romania/").span["lang"] == "en"
        assert "lang" not in answer.link("/lv/valstis/latvija/").span.attrs

    def test_countries_follow_the_reader_s_alphabet(self, client):
        for code, english, latvian in [("AT", "Austria", "Austrija"), ("CZ", "Czechia", "Čehija"), ("CY", "Cyprus", "Kipra")]:
            country(code, local_title_en=english, local_title_lv=latvian)

        def names(language):
            return [words(link.span) for link in read(client, country_index(), language).main.select(".countries a")]

        assert names("en") == ["Austria", "Cyprus", "Czechia"]
        assert names("lv") == ["Austrija", "Čehija", "Kipra"]

    def test_the_circles_repeat_the_list_for_the_eye_only(self, client):
        country("GR", local_title_en="Greece")

        tiles = read(client, country_index(), "en").main.select_one(".tiles")

        assert tiles["aria-hidden"] == "true"
        assert (tiles.a["tabindex"], tiles.a["href"], words(tiles.a)) == ("-1", "/en/countries/greece/", "EL")

    def test_news_come_newest_first_in_pages(self, client):
        for day in range(1, 13):
            news(local_title_en=f"Item {day}", date=date(2026, 3, day))

        first = read(client, news_index(), "en")
        second = visit(client, "/en/news/?page=2")

        assert [words(title) for title in first.main.select("h2")][:2] == ["Item 12", "Item 11"]
        assert [words(title) for title in second.main.select("h2")] == ["Item 2", "Item 1"]
        assert first.main.select_one("a[rel=next]")["href"] == "?page=2"

    @pytest.mark.parametrize("number", ["0", "-1", "x", "9999999999999999999999", ""])
    def test_a_page_of_news_that_does_not_exist_shows_one_that_does(self, client, number):
        news(local_title_en="Item")

        assert visit(client, f"/en/news/?page={number}").status == 200


# Wagtail leaves the temporary file of a scaled picture to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
class TestNews:
    def test_dates_are_written_in_the_interface_language(self, client):
        item = news(local_title_en="Item", date=date(2026, 10, 2), updated_on=date(2026, 11, 9))

        english = [words(time) for time in read(client, item, "en").main.select(".status time")]
        latvian = [words(time) for time in read(client, item, "lv").main.select(".status time")]

        assert english == ["2 October 2026", "9 November 2026"]
        assert latvian == ["2026. gada 2. oktobris", "2026. gada 9. novembris"]

    def test_its_parts(self, client):
        country("LV", local_title_en="Latvia", local_title_lv="Latvija")
        item = news(local_title_en="Item", kind="press_release", organisation="Ministry")
        draft = fresh(item).get_latest_revision_as_object()
        draft.topics = [Topic.objects.create(slug="work", name_en="Work", name_lv="Darbs")]
        draft.countries = [country("EE", local_title_en="Estonia")]
        draft.body_en = [("heading", "Why"), ("prose", rich("Because.")), ("quote", {"text": "No.", "attribution": "A"})]
        draft.save_revision().publish()

        main = read(client, fresh(item), "en").main

        assert words(main.select_one(".tag")) == "Press release"
        assert "Ministry" in words(main.select_one(".status"))
        assert words(main.find("h2", id="why")) == "Why"
        assert [words(chip) for chip in main.select(".chips li")] == ["Work", "Estonia"]

    def test_a_picture_is_described_in_the_language_of_the_text(self, client, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path
        item = news(local_title_en="Item", local_title_lv="Ziņa", lead_image=picture(alt_en="A hand", alt_lv="Roka"))

        assert read(client, item, "lv").main.img["alt"] == "Roka"
        assert read(client, item, "en").main.img["alt"] == "A hand"

    def test_a_description_that_is_missing_carries_its_language(self, client, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path
        item = news(local_title_en="Item", local_title_lv="Ziņa", lead_image=picture(alt_en="A hand"))

        image = read(client, item, "lv").main.img

        assert (image["alt"], image["lang"]) == ("A hand", "en")


def picture(**columns):
    from wagtail.images.tests.utils import get_test_image_file

    return PortalImage.objects.create(title="Picture", file=get_test_image_file(size=(1600, 900)), **columns)


class TestHome:
    def test_a_figure_stands_with_its_year_and_source(self, client):
        page = home()
        page.figures.add(
            FactFigure(value="9678", year=2024, label_en="victims", source_en="Eurostat", source_url="https://example.org/")
        )
        page.save_revision().publish()

        figure = visit(client, "/en/").main.select_one(".figs > div")

        assert words(figure) == "victims 9,678 Eurostat, 2024"

    def test_the_latest_three_news_and_all_countries(self, client):
        home()
        for day in range(1, 6):
            news(local_title_en=f"Item {day}", date=date(2026, 3, day))
        country("LV", local_title_en="Latvia")

        main = visit(client, "/en/").main

        assert [words(title) for title in main.select(".news h3")] == ["Item 5", "Item 4", "Item 3"]
        assert [words(link.span) for link in main.select(".countries a")] == ["Latvia"]


class TestCountry:
    def test_filled_sections_have_a_list_of_contents(self, client):
        page = country("LV", local_title_en="Latvia", situation_en=rich("A."), referral_en="<ol><li>One</li></ol>")

        main = read(client, page, "en").main

        assert [link["href"] for link in main.select(".toc a")] == ["#situation", "#referral"]
        assert [words(heading) for heading in main.select("section.part h2")] == ["Situation", "Referral to help"]

    def test_news_that_name_the_country_and_its_links(self, client):
        page = country("LV", local_title_en="Latvia")
        page.links.add(CountryLink(label_en="Ministry", url="https://example.org/"))
        page.save_revision().publish()
        item = news(local_title_en="Item")
        item.countries.add(page)
        item.save()

        main = read(client, fresh(page), "en").main

        assert words(main.find("a", href="https://example.org/")) == "Ministry"
        assert words(main.select_one("#news + ul h3")) == "Item"
