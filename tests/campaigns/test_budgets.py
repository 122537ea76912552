"""What campaigns, events, news and publications may ask of the database."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from campaigns.models import CampaignIndexPage, CampaignMaterial, CampaignPage, EventIndexPage
from portal.content.models import LegalAct, Organisation, PublicationIndexPage, Topic
from portal.multilingual.languages import SCHEMA
from tests.factories import country, fresh, news, news_index, page_of

from .content import campaign, change, document, event, files, publication

pytestmark = pytest.mark.django_db

ARTICLE, LISTING = 12, 15
CODES = ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI"]
TEXT = [("prose", "<p>Text.</p>")]


def fill(number):
    """``number`` of everything, each related to everything. Returns ``{address: budget}``."""
    agency = Organisation.objects.create(name_en="Agency")
    topics = [Topic.objects.create(slug=f"t-{n}", name_en=f"Topic {n}") for n in range(number)]
    countries = [country(code, local_title_en=f"Country {code}") for code in CODES[:number]]
    papers = [document(language=code) for code in SCHEMA[:number]]
    acts = [LegalAct.objects.create(title_en=f"Act {n}") for n in range(number)]
    about = {"topics": topics, "countries": countries}
    last = {}
    for n in range(number):
        last["publication"] = change(
            publication(local_title_en=f"P {n}", publisher=agency, files=files(*papers)), **about
        )
        others = [("page", last["publication"].get_base_page())]
        last["news"] = change(
            news(local_title_en=f"N {n}", body_en=TEXT, issued_by=agency),
            legal_acts=acts,
            related_pages=others,
            **about,
        )
        last["event"] = change(event(local_title_en=f"E {n}", organiser=agency), **about)
        past = event(f"202{n % 5}-01-01 08:00", f"202{n % 5}-01-01 09:00", local_title_en=f"O {n}")
        change(past, **about)
        last["campaign"] = change(
            campaign(local_title_en=f"C {n}", body_en=TEXT, start=date(2026, 1, 1)),
            partners=[agency],
            materials=[
                CampaignMaterial(title_en=f"M {m}", files=files(*papers)) for m in range(number)
            ],
            **about,
        )
    lists = [news_index()] + [
        fresh(page_of(model)) for model in (PublicationIndexPage, EventIndexPage, CampaignIndexPage)
    ]
    return {
        **{page.url_in("en"): ARTICLE for page in last.values()},
        **{page.url_in("en"): LISTING for page in lists},
        f"{lists[0].url_in('en')}?kind=news&topic=t-0&country=at": LISTING,
        f"{lists[1].url_in('en')}?kind=report&topic=t-0&country=at": LISTING,
    }


def costs(client, addresses):
    found = []
    for address in addresses:
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        found.append(len(queries))
    return found


def test_every_page_keeps_its_budget(client):
    budgets = fill(2)

    found = dict(zip(budgets, costs(client, budgets), strict=True))

    assert {one: cost for one, cost in found.items() if cost > budgets[one]} == {}


def test_more_content_asks_no_more_of_the_database(client):
    few = costs(client, fill(1))
    Topic.objects.all().delete()
    for page in CampaignPage.objects.first().get_parent().get_parent().get_children():
        page.specific.delete()

    assert costs(client, fill(10)) == few


def test_more_languages_ask_no_more_of_the_database(client, settings):
    budgets = fill(2)
    settings.PORTAL_LANGUAGES = ("en", "lv")
    two = costs(client, budgets)
    settings.PORTAL_LANGUAGES = SCHEMA

    assert costs(client, budgets) == two
