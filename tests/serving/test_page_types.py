"""What each type of page shows."""

from datetime import date

import pytest

from countries.models import CountryLink
from portal.content.models import FactFigure, Organisation, PortalImage, Topic
from tests.factories import country, country_index, fresh, home, news, news_index

from .reader import read, visit, words

pytestmark = pytest.mark.django_db


def rich(text):
    return f"<p>{text}</p>"


class TestListings:
    def test_what_is_not_in_the_reader_s_language_is_marked_in_words(self, client):
        country("LV", local_title_en="Latvia", local_title_lv="Latvija")
        country("RO", local_title_en="Romania")

        answer = read(client, country_index(), "lv")

        assert words(answer.link("/lv/valstis/romania/")) == "Romania angļu valodāRO"
        assert answer.link("/lv/valstis/romania/").span["lang"] == "en"
        assert "lang" not in answer.link("/lv/valstis/latvija/").span.attrs

    def test_countries_follow_the_reader_s_alphabet(self, client):
        for code, english, latvian in [
            ("AT", "Austria", "Austrija"),
            ("CZ", "Czechia", "Čehija"),
            ("CY", "Cyprus", "Kipra"),
        ]:
            country(code, local_title_en=english, local_title_lv=latvian)

        def names(language):
            return [
                words(link.span)
                for link in read(client, country_index(), language).main.select(".countries a")
            ]

        assert names("en") == ["Austria", "Cyprus", "Czechia"]
        assert names("lv") == ["Austrija", "Čehija", "Kipra"]

    def test_the_circles_repeat_the_list_for_the_eye_only(self, client):
        country("GR", local_title_en="Greece")

        tiles = read(client, home(), "en").main.select_one(".tiles")

        assert tiles["aria-hidden"] == "true"
        assert (tiles.a["tabindex"], tiles.a["href"], words(tiles.a)) == (
            "-1",
            "/en/countries/greece/",
            "EL",
        )

    def test_news_come_newest_first_in_pages(self, client):
        for day in range(1, 13):
            news(local_title_en=f"Item {day}", date=date(2026, 3, day))

        first = read(client, news_index(), "en")
        second = visit(client, "/en/news/?page=2")

        assert [words(title) for title in first.main.select("h3")][:2] == ["Item 12", "Item 11"]
        assert [words(title) for title in second.main.select("h3")] == ["Item 2", "Item 1"]
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
        item = news(
            local_title_en="Item",
            kind="press_release",
            issued_by=Organisation.objects.create(name_en="Ministry"),
        )
        draft = fresh(item).get_latest_revision_as_object()
        draft.topics = [Topic.objects.create(slug="work", name_en="Work", name_lv="Darbs")]
        draft.countries = [country("EE", local_title_en="Estonia")]
        draft.body_en = [
            ("heading", "Why"),
            ("prose", rich("Because.")),
            ("quote", {"text": "No.", "attribution": "A"}),
        ]
        draft.save_revision().publish()

        main = read(client, fresh(item), "en").main

        assert words(main.select_one(".tag")) == "Press release"
        assert "Ministry" in words(main.select_one(".status"))
        assert words(main.find("h2", id="why")) == "Why"
        assert [words(chip) for chip in main.select(".chips li")] == ["Work", "Estonia"]

    def test_a_picture_is_described_in_the_language_of_the_text(self, client, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path
        item = news(
            local_title_en="Item",
            local_title_lv="Ziņa",
            lead_image=picture(alt_en="A hand", alt_lv="Roka"),
        )

        assert read(client, item, "lv").main.img["alt"] == "Roka"
        assert read(client, item, "en").main.img["alt"] == "A hand"

    def test_a_description_that_is_missing_carries_its_language(self, client, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path
        hand = picture(alt_en="A hand", alt_lv="Roka")
        item = news(local_title_en="Item", local_title_lv="Ziņa", lead_image=hand)
        hand.alt_lv = ""  # taken away since; nothing is published so
        hand.save()

        image = read(client, item, "lv").main.img

        assert (image["alt"], image["lang"]) == ("A hand", "en")


def picture(**columns):
    from wagtail.images.tests.utils import get_test_image_file

    return PortalImage.objects.create(
        title="Picture", file=get_test_image_file(size=(1600, 900)), **columns
    )


class TestHome:
    def test_a_figure_stands_with_its_year_and_source(self, client):
        page = home()
        page.figures.add(
            FactFigure(
                value="9678",
                year=2024,
                label_en="victims",
                source_en="Eurostat",
                source_url="https://example.org/",
            )
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
        page = country(
            "LV",
            local_title_en="Latvia",
            situation_en=rich("A."),
            referral_en="<ol><li>One</li></ol>",
        )

        main = read(client, page, "en").main

        assert [link["href"] for link in main.select(".toc a")] == ["#situation", "#referral"]
        assert [words(heading) for heading in main.select("section.part h2")] == [
            "Situation",
            "Referral to help",
        ]

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
