"""The coordinator's page: who, what for, on which legal basis, since when, and who came before."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from portal.content.models import CoordinatorPage, LegalAct, Predecessor, PublicationPage
from tests.factories import fresh, page_of
from tests.serving.reader import read, words

from .pictures import picture

pytestmark = pytest.mark.django_db

ARTICLE = 12  # queries


def coordinator(number=1, **columns):
    """A coordinator with ``number`` of everything."""
    acts = [
        LegalAct.objects.create(
            celex=f"3201{n:05}",
            title_en=f"Act {n}",
            title_lv=f"Akts {n}",
            adopted_on=date(2011, 4, 5),
        )
        for n in range(number)
    ]
    reports = [page_of(PublicationPage, local_title_en=f"Report {n}") for n in range(number)]
    page = page_of(
        CoordinatorPage,
        local_title_en="Coordinator",
        local_title_lv="Koordinatore",
        name="Ada Example",
        role_en="EU Coordinator",
        role_lv="ES koordinatore",
        biography_en="<p>Born.</p>",
        contact_en="<p>Write.</p>",
        term_from=date(2024, 2, 1),
        mandate_en=[("action", {"title": f"Point {n}", "text": "What"}) for n in range(number)],
        reports=[("page", report) for report in reports],
        **columns,
    )
    draft = page.get_latest_revision_as_object()
    draft.legal_basis = acts
    draft.predecessors = [
        Predecessor(name=f"Person {n}", from_year=2010, to_year=2015, note_en="First")
        for n in range(number)
    ]
    draft.save_revision().publish()
    return fresh(page)


def test_its_parts_in_english(client):
    main = read(client, coordinator(), "en").main

    assert words(main.h1) == "Ada Example"
    assert words(main.select_one(".tag")) == "EU Coordinator"
    assert words(main.select_one(".status dd")) == "1 February 2024"
    assert [words(heading) for heading in main.select("h2")] == [
        "Mandate",
        "Biography",
        "Legal basis",
        "Reports",
        "Contact",
        "Predecessors",
    ]
    assert words(main.select_one("#mandate + ul h3")) == "Point 0"
    assert words(main.select_one("[aria-labelledby=predecessors] li")) == "Person 0 2010–2015 First"
    assert words(main.select_one("#reports + ul a")) == "Report 0"


def test_in_latvian_acts_lead_to_latvian_texts(client):
    main = read(client, coordinator(), "lv").main

    link = main.select_one("#acts + ul a")
    assert (words(link), "/LV/" in link["href"]) == ("Akts 0", True)
    assert main.select_one("[aria-labelledby=biography] .rich")["lang"] == "en"


def test_a_drawing_stands_where_there_is_no_portrait(client):
    assert (
        read(client, coordinator(), "en").main.select_one(".page-head svg")["aria-hidden"] == "true"
    )


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_portrait_is_described(client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    page = coordinator(portrait=picture(size=(400, 400), alt_en="Portrait", alt_lv="Portrets"))

    assert read(client, page, "lv").main.select_one(".page-head img")["alt"] == "Portrets"


def test_reports_that_are_drafts_do_not_show(client):
    draft = page_of(PublicationPage, local_title_en="Draft", draft=True)
    page = page_of(CoordinatorPage, local_title_en="Coordinator", reports=[("page", draft)])

    assert not read(client, page, "en").main.select("#reports")


def test_more_of_everything_asks_no_more_of_the_database(client):
    costs = []
    for number in (1, 30):
        address = coordinator(number).url_in("en")
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            assert "Act 0" in client.get(address).text
        costs.append(len(queries))
        LegalAct.objects.all().delete()

    assert costs[0] == costs[1] <= ARTICLE
