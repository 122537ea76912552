"""Networks: what they are for, who belongs to them, when they met and what was on the table."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from portal.content.models import (
    NetworkIndexPage,
    NetworkMeeting,
    NetworkMember,
    NetworkPage,
    Organisation,
    PortalDocument,
)
from tests.factories import country, fresh, page_of
from tests.serving.reader import read, words

pytestmark = pytest.mark.django_db

ARTICLE, LISTING = 12, 15  # queries


def network(members=(), meetings=(), **columns):
    columns.setdefault("local_title_en", "Network")
    page = page_of(NetworkPage, **columns)
    draft = page.get_latest_revision_as_object()
    draft.members = [NetworkMember(organisation=one, role_en="Member") for one in members]
    draft.meetings = list(meetings)
    draft.save_revision().publish()
    return fresh(page)


def organisation(name, home=None, **columns):
    return Organisation.objects.create(name_en=name, country=home, **columns)


def paper(title="Minutes"):
    return PortalDocument.objects.create(
        title=title, file=ContentFile(b"%PDF-1.4", name="minutes.pdf"), file_size=9
    )


def meeting(day, *papers, **columns):
    documents = [("file", one) for one in papers]
    return NetworkMeeting(date=date(2026, 5, day), documents=documents, **columns)


class TestIndex:
    def test_networks_stand_by_kind_with_their_size(self, client):
        network([organisation("A"), organisation("B")], kind="agencies", summary_en="Agencies")
        network(local_title_en="Platform", kind="civil_society")

        main = read(client, NetworkIndexPage.objects.get(), "en").main

        assert [words(kind) for kind in main.select("h2")] == [
            "Civil Society Platform",
            "EU agencies",
        ]
        assert "2 members" in words(main.select("section")[1])
        assert "member" not in words(main.select("section")[0])

    def test_drafts_and_restricted_networks_do_not_show(self, client):
        page_of(NetworkPage, local_title_en="Draft", draft=True)
        locked = network(local_title_en="Locked")
        PageViewRestriction.objects.create(page=locked, restriction_type="login")

        main = read(client, NetworkIndexPage.objects.get(), "en").main

        assert not main.select("h2")

    def test_what_is_only_in_another_language_is_marked(self, client):
        network()

        link = read(client, NetworkIndexPage.objects.get(), "lv").main.select_one("h3 a")

        assert (words(link), link["lang"]) == ("Network", "en")

    def test_many_networks_ask_no_more_than_one(self, client):
        costs = []
        for number in (1, 20):
            for n in range(number):
                network([organisation(f"A{n}")], local_title_en=f"Network {number} {n}")
            costs.append(cost(client, NetworkIndexPage.objects.get()))

        assert costs[0] == costs[1] <= LISTING


class TestNetwork:
    def test_members_stand_by_country_in_the_reader_s_alphabet_and_the_international_last(
        self, client
    ):
        czechia = country("CZ", local_title_en="Czechia", local_title_lv="Čehija")
        cyprus = country("CY", local_title_en="Cyprus", local_title_lv="Kipra")
        page = network(
            [
                organisation("Agency", site="https://agency.example/"),
                organisation("Ministry", czechia),
                organisation("Police", cyprus),
                organisation("Office", czechia),
            ]
        )

        def groups(language):
            members = read(client, page, language).main.select(".members > div")
            return [words(group.h3) for group in members]

        assert groups("en") == ["Cyprus", "Czechia", "European and international organisations"]
        assert groups("lv")[:2] == ["Čehija", "Kipra"]
        main = read(client, page, "en").main
        assert [words(one) for one in main.select(".members > div:nth-of-type(2) li")] == [
            "Ministry Member",
            "Office Member",
        ]
        assert words(main.find("a", href="https://agency.example/")) == "Agency"

    def test_a_country_that_is_not_public_is_not_named(self, client):
        page = network(
            [organisation("Ministry", country("EE", local_title_en="Estonia", draft=True))]
        )

        groups = read(client, page, "en").main.select(".members h3")

        assert [words(group) for group in groups] == ["Other countries"]

    def test_meetings_come_newest_first_with_agenda_and_papers(self, client):
        page = network(
            meetings=[
                meeting(3, place_en="Riga", agenda_en="Opening\n\nFigures\n"),
                meeting(9, paper("Minutes of May"), place_en="Brussels"),
            ]
        )

        meetings = read(client, page, "en").main.select(".meetings > li")

        assert [words(one.h3) for one in meetings] == ["9 May 2026, Brussels", "3 May 2026, Riga"]
        assert [words(item) for item in meetings[1].select("ul li")] == ["Opening", "Figures"]
        assert words(meetings[0].select_one(".file-name")) == "Minutes of May"

    def test_a_deleted_paper_leaves_the_meeting_standing(self, client):
        lost = paper()
        page = network(meetings=[meeting(3, lost)])
        lost.delete()

        assert not read(client, page, "en").main.select(".meetings .files")

    def test_its_kind_mandate_and_contact(self, client):
        page = network(
            kind="rapporteurs", mandate_en="<p>To compare.</p>", contact_en="<p>Write.</p>"
        )

        main = read(client, page, "lv").main

        assert words(main.select_one("[aria-labelledby=mandate] .rich")) == "To compare."
        assert main.select_one("#mandate")["lang"] == "lv"

    def test_fifty_members_and_meetings_ask_no_more_than_one(self, client):
        estonia = country("EE", local_title_en="Estonia")
        costs = []
        for number in (1, 50):
            page = network(
                [organisation(f"Member {n}", estonia) for n in range(number)],
                [meeting(1, paper()) for n in range(number)],
                local_title_en=f"Network {number}",
            )
            costs.append(cost(client, page))

        assert costs[0] == costs[1] <= ARTICLE


def cost(client, page):
    address = page.url_in("en")
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)
