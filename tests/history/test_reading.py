"""The versions as readers get them: the list, a version, a day, and what is not there."""

import re

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from portal.content.models import PortalDocument
from tests.factories import country, fresh, standard
from tests.serving.reader import read, visit, words

from .conftest import change, history, versions

pytestmark = pytest.mark.django_db


def main(answer):
    return words(answer.main)


class TestTheList:
    def test_it_shows_each_version_with_day_note_and_what_changed(self, client, latvia, at):
        with at(2026, 4, 2):
            change(latvia, ["lv"], {"lv": "Jauni skaitļi."}, situation_lv="<p>Otrā.</p>")

        answer = history(client, latvia, "lv")

        assert (answer.status, answer.robots) == (200, "noindex")
        assert answer.canonical == "http://testserver/lv/valstis/latvija/"
        items = [words(item) for item in answer.main.select(".versions > li")]
        assert len(items) == 2
        assert items[0].startswith("2026. gada 2. aprīlis 15:00 · Versija 2 Jauni skaitļi.")
        assert "Situācija" in items[0]
        assert items[1].startswith("2026. gada 1. marts")

    def test_the_other_language_knows_nothing_of_it(self, client, latvia):
        change(latvia, ["lv"], {"lv": "Jauni skaitļi."}, situation_lv="<p>Otrā.</p>")

        answer = history(client, latvia, "en")

        assert len(answer.main.select(".versions > li")) == 1
        assert "Jauni" not in answer.main.get_text()

    def test_the_profile_leads_to_it(self, client, latvia):
        assert "/lv/valstis/latvija/history/" in {
            link["href"] for link in read(client, latvia, "lv").soup.select(".pgmeta a")
        }

    def test_a_page_read_in_another_language_has_none_here(self, client):
        romania = country("RO", local_title_en="Romania")

        assert history(client, romania, "lv").status == 404
        assert "history" not in str(read(client, romania, "lv").soup.select(".pgmeta"))

    def test_it_asks_as_much_for_many_versions_as_for_few_and_comes_in_pages(self, client, latvia):
        def cost():
            client.get("/lv/valstis/latvija/history/")
            with CaptureQueriesContext(connection) as queries:
                assert history_of(client).status_code == 200
            return len(queries)

        def history_of(client):
            return client.get("/lv/valstis/latvija/history/")

        few = cost()
        first = versions(latvia, "lv")[0]
        for number in range(2, 50):
            first.pk, first.number, first.note = None, number, f"Note {number}"
            first.save(force_insert=True)

        assert cost() == few <= 12
        shown = visit(client, "/lv/valstis/latvija/history/?page=3").main
        assert len(shown.select(".versions > li")) == 9

    def test_nothing_recorded_is_said(self, client, latvia):
        fresh(latvia).published_versions.all().delete()

        assert "vēl nekas" in main(history(client, latvia, "lv")).lower()


class TestADay:
    @pytest.fixture
    def three(self, latvia, at):
        with at(2026, 4, 2):
            change(latvia, ["lv"], situation_lv="<p>Otrā situācija.</p>")
        with at(2026, 5, 3, 20, 59):  # 23:59 in Riga
            change(latvia, ["lv"], situation_lv="<p>Trešā situācija.</p>")
        return latvia

    @pytest.mark.parametrize(
        ("day", "text"),
        [
            ("2026-03-01", "Pirmā situācija."),
            ("2026-04-01", "Pirmā situācija."),
            ("2026-04-02", "Otrā situācija."),
            ("2026-05-02", "Otrā situācija."),
            ("2026-05-03", "Trešā situācija."),
            ("2026-06-01", "Trešā situācija."),
        ],
    )
    def test_it_shows_the_page_as_it_stood_when_that_day_ended(self, client, three, day, text):
        answer = history(client, three, "lv", f"{day}/")

        assert (answer.status, answer.robots) == (200, "noindex")
        assert text in main(answer)
        assert main(answer).count("situācija.") == 1
        assert answer.canonical == "http://testserver/lv/valstis/latvija/"

    def test_it_says_that_it_is_old_and_leads_to_the_current_page(self, client, three):
        banner = history(client, three, "lv", "2026-04-01/").soup.select_one(".notice-row")

        assert "2026. gada 1. aprīlī" in words(banner) or "2026. gada 1. aprīlis" in words(banner)
        assert banner.a["href"] == "/lv/valstis/latvija/"

    @pytest.mark.parametrize(
        "day",
        ["2026-02-28", "2026-02-30", "2026-13-01", "0001-01-01", "9999-12-31", "x", "v99", "v0"],
    )
    def test_a_day_or_number_without_a_version_is_a_clear_404(self, client, three, day):
        answer = history(client, three, "lv", f"{day}/")

        assert answer.status == 404
        assert words(answer.main.select_one(".lead"))
        assert answer.link("/lv/valstis/latvija/history/")

    def test_a_stretch_in_which_it_was_taken_off_is_none(self, client, three, at):
        with at(2026, 6, 1):
            fresh(three).unpublish_languages(["lv"])
        assert history(client, three, "lv").status == 404, "nothing while it is off"
        with at(2026, 6, 5):
            change(three)

        assert history(client, three, "lv", "2026-06-02/").status == 404
        assert history(client, three, "lv", "2026-05-31/").status == 200
        assert history(client, three, "lv", "2026-06-05/").status == 200

    def test_the_form_leads_to_the_address_of_the_day(self, client, three):
        answer = client.get("/lv/valstis/latvija/history/", {"on": "2026-04-01"})

        assert (answer.status_code, answer["Location"]) == (
            302,
            "/lv/valstis/latvija/history/2026-04-01/",
        )

    @pytest.mark.parametrize(
        "typed", ["yesterday", "2026-2-1", "２０２６-01-01", "9999-01-01", "<b>"]
    )
    def test_what_is_no_day_is_kept_in_the_form_and_said(self, client, three, typed):
        answer = history(client, three, "lv", on=typed)

        assert answer.status == 400
        assert words(answer.main.select_one("[role=alert]"))
        assert answer.main.select_one("#on")["value"] == typed

    def test_a_version_keeps_its_address_when_the_page_is_renamed(self, client, three):
        change(three, local_slug_lv="lv-profils")

        answer = client.get("/lv/valstis/latvija/history/v2/")

        assert (answer.status_code, answer["Location"]) == (
            301,
            "/lv/valstis/lv-profils/history/v2/",
        )
        pair = client.get("/lv/valstis/latvija/history/compare/?from=1&to=2")
        assert pair["Location"] == "/lv/valstis/lv-profils/history/compare/?from=1&to=2"

    def test_a_deleted_page_s_history_is_gone_like_the_page(self, client, three):
        change(three, local_slug_lv="lv-profils")
        fresh(three).delete()

        for address in ("latvija", "lv-profils"):
            for rest in ("", "history/", "history/v1/", "history/compare/?from=1&to=2"):
                answer = client.get(f"/lv/valstis/{address}/{rest}")
                assert (answer.status_code, answer["Cache-Control"]) == (410, "no-store"), rest
        assert client.get("/lv/valstis/latvija/historia/").status_code == 404

    def test_what_is_no_part_of_any_page_costs_no_question(self, client, three):
        def asked(rest):
            client.get(f"/lv/nekas/{rest}/")
            with CaptureQueriesContext(connection) as queries:
                assert client.get(f"/lv/nekas/{rest}/").status_code == 404
            return len(queries)

        assert asked("history") == asked("historia") + 1


class TestSafety:
    def test_old_numbers_are_no_links_and_112_comes_first(self, client, latvia):
        change(latvia, situation_lv='<p>Zvaniet <a href="tel:+37100000002">+371 0000 0002</a>.</p>')

        answer = history(client, latvia, "lv", "v2/")

        calls = [a["href"] for a in answer.soup.select("a[href]") if a["href"].startswith("tel:")]
        assert set(calls) == {"tel:112"}
        text = answer.main.get_text()
        assert text.index("112") < text.index("+371 0000 0002") < text.index("+371 2123 4567")
        lines = answer.main.select_one("section[aria-labelledby=old-hotlines]")
        assert "112" in words(lines.select_one(".caution"))
        assert answer.soup.select_one("meta[name=format-detection]")["content"] == "telephone=no"

    def test_no_name_of_staff_is_kept_or_shown(self, client, latvia):
        assert "Staff Member" not in str(versions(latvia, "lv")[0].content)
        assert "Staff Member" not in history(client, latvia, "lv", "v1/").soup.get_text()

    def test_links_to_what_is_gone_or_hidden_lead_nowhere(self, client, latvia):
        gone, hidden = standard(local_title_lv="Gone"), standard(local_title_lv="Secret page")
        paper = PortalDocument.objects.create(
            title="Paper", file=ContentFile(b"x", name="paper.pdf")
        )
        links = "".join(
            f'<p><a linktype="{kind}" id="{pk}">vārds</a></p>'
            for kind, pk in [
                ("page", gone.pk),
                ("page", hidden.pk),
                ("document", paper.pk),
                ("page", 10**12),
            ]
        )
        change(latvia, situation_lv=links + '<p onclick="x()">a</p>')
        gone.delete()
        fresh(hidden).unpublish()
        paper.delete()

        answer = history(client, latvia, "lv", "v2/")

        assert answer.status == 200
        assert main(answer).count("vārds") == 4
        assert not list(answer.main.select(".rich a[href]"))
        assert "Secret" not in answer.soup.get_text()

    def test_texts_of_rows_are_words_whatever_they_hold(self, client, latvia):
        change(latvia, summary_lv="<script>alert(1)</script>", notes={"lv": "<img src=x>"})

        answer = history(client, latvia, "lv", "v2/")

        assert not answer.main.select("script, img")
        assert "<script>alert(1)</script>" in answer.main.get_text()

    def test_a_page_behind_a_password_keeps_its_history_behind_it(self, client, latvia):
        PageViewRestriction.objects.create(
            page=fresh(latvia).get_base_page(), restriction_type="password", password="open"
        )

        for rest in ("", "v1/", "2026-03-01/", "compare/?from=1&to=2"):
            answer = client.get(f"/lv/valstis/latvija/history/{rest}")
            assert 'type="password"' in answer.text
            assert "private" in answer["Cache-Control"]
            assert "Pirmā" not in answer.text

    def test_taken_off_there_is_nothing(self, client, latvia):
        fresh(latvia).unpublish()

        for rest in ("", "v1/", "2026-03-01/", "compare/?from=1&to=2"):
            assert client.get(f"/lv/valstis/latvija/history/{rest}").status_code == 404

    def test_it_is_the_same_for_everyone(self, client, latvia):
        for rest in ("", "v1/", "2026-03-01/", "compare/"):
            answer = client.get(f"/lv/valstis/latvija/history/{rest}")
            assert (answer.cookies, answer.get("Vary", "Accept-Encoding")) == (
                {},
                "Accept-Encoding",
            )
            assert not re.search(r"<(style|script(?! src=)(?! type=.application/ld))", answer.text)

    def test_it_is_in_no_sitemap(self, client, latvia):
        assert "history" not in client.get("/sitemap-1.xml").text


def test_a_version_of_a_former_shape_is_still_shown(client, latvia):
    version = versions(latvia, "lv")[0]
    version.content["text"].pop("summary")
    version.content["text"]["former_field"] = "Former"
    version.content["shared"] = {"topics": [10**9], "former": 1}
    version.content["rows"] = {
        "former_rows": [{"uid": "1"}],
        "links": [{"uid": str(latvia.links.first().uid)}],
    }
    version.changed = ["former_field", "situation"]
    version.save()

    assert history(client, latvia, "lv", "v1/").status == 200
    assert history(client, latvia, "lv").status == 200
