"""The home page: every section, looked up where it follows from the tree, pinned where an editor says so."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from campaigns.models import CampaignPage
from countries.models import HelpPage
from portal.content.models import (
    CoordinatorPage,
    FactFigure,
    LegalAct,
    NetworkPage,
    PublicationPage,
)
from tests.factories import country, fresh, home, news, page_of
from tests.serving.reader import visit, words

from .pictures import picture

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

BUDGET = 15  # queries


def change_home(**values):
    """The home page published anew with these values."""
    draft = fresh(home()).get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return fresh(home())


def main(client, language="en"):
    answer = visit(client, f"/{language}/")
    assert answer.status == 200
    return answer.main


def headings(section):
    return [words(heading) for heading in section.select("h3")]


class TestFirstScreen:
    def test_the_buttons_lead_to_help_and_to_the_signs(self, client):
        help_page = page_of(HelpPage, local_title_en="Help", local_title_lv="Palīdzība")
        campaign = page_of(CampaignPage, local_title_en="Campaign", local_title_lv="Kampaņa")

        buttons = main(client, "lv").select(".hero .btn")

        assert [button["href"] for button in buttons] == [
            help_page.url_in("lv"),
            campaign.url_in("lv") + "#signs",
        ]

    def test_without_them_it_leads_to_countries_and_news(self, client):
        country("LV", local_title_en="Latvia")
        news(local_title_en="Item")

        assert [words(button) for button in main(client).select(".hero .btn")] == [
            "Find your country",
            "Read the news",
        ]


class TestCampaign:
    def test_the_newest_is_shown_with_its_slogan(self, client):
        page_of(CampaignPage, local_title_en="Old", slogan_en="Old words", start=date(2020, 1, 1))
        page_of(CampaignPage, local_title_en="New", slogan_en="New words", start=date(2026, 1, 1))

        assert words(main(client).select_one("#campaign")) == "New words"

    def test_unless_an_editor_pinned_one(self, client):
        old = page_of(CampaignPage, local_title_en="Old", start=date(2020, 1, 1))
        page_of(CampaignPage, local_title_en="New", start=date(2026, 1, 1))
        change_home(pinned_campaign=old)

        assert words(main(client).select_one("#campaign")) == "Old"

    def test_a_pinned_one_that_is_a_draft_again_gives_way(self, client):
        old = page_of(CampaignPage, local_title_en="Old", start=date(2020, 1, 1))
        page_of(CampaignPage, local_title_en="New", start=date(2026, 1, 1))
        change_home(pinned_campaign=old)
        fresh(old).unpublish()

        assert words(main(client).select_one("#campaign")) == "New"

    def test_a_slogan_in_another_language_says_so(self, client):
        page_of(CampaignPage, local_title_en="New", slogan_en="New words")

        assert main(client, "lv").select_one("#campaign")["lang"] == "en"


class TestNews:
    def test_exactly_three_and_the_pinned_first(self, client):
        items = [news(local_title_en=f"Item {n}", date=date(2026, 3, n)) for n in range(1, 6)]
        change_home(pinned_news=[("page", items[0])])

        assert headings(main(client).select_one(".news")) == ["Item 1", "Item 5", "Item 4"]

    def test_a_pinned_item_that_is_restricted_does_not_show(self, client):
        items = [news(local_title_en=f"Item {n}", date=date(2026, 3, n)) for n in range(1, 5)]
        change_home(pinned_news=[("page", items[0])])
        PageViewRestriction.objects.create(page=items[0], restriction_type="login")

        assert headings(main(client).select_one(".news")) == ["Item 4", "Item 3", "Item 2"]


class TestPublications:
    def test_three_and_the_pinned_first(self, client):
        papers = [
            page_of(PublicationPage, local_title_en=f"Paper {n}", date=date(2026, 3, n))
            for n in range(1, 6)
        ]
        change_home(pinned_publications=[("page", papers[1])])

        section = main(client).select_one("[aria-labelledby=publications]")

        assert headings(section) == ["Paper 2", "Paper 5", "Paper 4"]
        assert section.select_one("a.more")["href"] == "/en/publicationindexpage-en/"


class TestCoordination:
    def test_the_coordinator_is_looked_up(self, client, settings, tmp_path):
        settings.MEDIA_ROOT = tmp_path
        page = page_of(
            CoordinatorPage,
            local_title_en="Coordinator",
            name="Ada Example",
            role_en="EU Coordinator",
            portrait=picture(size=(300, 300), alt_en="Portrait"),
        )

        card = main(client).select_one(".person")

        assert (words(card.h2), words(card.select_one(".tag"))) == ("Ada Example", "EU Coordinator")
        assert card.img["alt"] == "Portrait"
        assert card.select_one("a.more")["href"] == page.url_in("en")

    def test_so_are_the_networks(self, client):
        page_of(NetworkPage, local_title_en="Platform", summary_en="Who works with victims")
        page_of(NetworkPage, local_title_en="Draft", draft=True)

        section = main(client).select_one("[aria-label=Coordination]")

        assert [words(link) for link in section.select("a")] == ["Platform", "All networks"]


def test_key_documents_lead_to_eur_lex_in_the_reader_s_language(client):
    act = LegalAct.objects.create(celex="32011L0036", title_en="Directive", title_lv="Direktīva")
    change_home(key_documents=[act])

    link = main(client, "lv").select_one(".acts a")

    assert (words(link), "/LV/" in link["href"]) == ("Direktīva", True)


def test_the_sections_stand_in_their_order(client):
    full(2)

    assert [words(heading) for heading in main(client).select("h2")] == [
        "Facts about trafficking in human beings",
        "Links with organised crime",
        "Campaign 1",
        "What the EU does",
        "Legal and policy framework",
        "Ada Example",
        "A coordinated response",
        "EU countries",
        "Publications",
        "Latest news",
    ]


def full(number):
    """A home page with ``number`` of everything below it, and every pin set."""
    items = [news(local_title_en=f"Item {n}") for n in range(number)]
    papers = [page_of(PublicationPage, local_title_en=f"Paper {n}") for n in range(number)]
    for n in range(number):
        page_of(NetworkPage, local_title_en=f"Network {n}")
        campaign = page_of(CampaignPage, local_title_en=f"Campaign {n}")
    page_of(HelpPage, local_title_en="Help")
    page_of(CoordinatorPage, local_title_en="Coordinator", name="Ada Example", portrait=picture())
    country("LV", local_title_en="Latvia")
    change_home(
        hero_image=picture(),
        crime_facts_en="<p>Facts</p>",
        organised_crime_en="<p>Crime</p>",
        framework_en="<p>Law</p>",
        actions_en=[("action", {"title": "Act", "text": "Words"})],
        pinned_campaign=campaign,
        pinned_news=[("page", one) for one in items[:3]],
        pinned_publications=[("page", one) for one in papers[:3]],
        key_documents=[
            LegalAct.objects.create(celex=f"3{n}", title_en="Act") for n in range(number)
        ],
        figures=[FactFigure(value="1", year=2024, label_en="One") for n in range(number)],
    )


@pytest.mark.parametrize("number", [1, 8])
def test_the_fullest_home_page_keeps_its_budget(client, settings, tmp_path, number):
    settings.MEDIA_ROOT = tmp_path
    full(number)
    client.get("/en/")

    with CaptureQueriesContext(connection) as queries:
        client.get("/en/")

    assert len(queries) <= BUDGET, "\n".join(
        query["sql"].split("FROM")[-1][:110] for query in queries
    )
