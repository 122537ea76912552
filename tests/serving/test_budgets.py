"""What a page may cost: questions to the database, and bytes on the way to the reader.

Run ``make bench`` to see the figures themselves.
"""

import gzip
from datetime import date
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext

from portal.content.models import FactFigure, Topic
from portal.multilingual.languages import SCHEMA
from tests.factories import country, country_index, fresh, home, news, news_index, standard

pytestmark = pytest.mark.django_db

ARTICLE, LISTING = 12, 15
KILOBYTE = 1024
HTML, CSS, JS = 15 * KILOBYTE, 20 * KILOBYTE, 5 * KILOBYTE

BUDGETS = {
    "/en/": LISTING,
    "/en/countries/": LISTING,
    "/en/countries/country-0/": ARTICLE,
    "/en/news/": LISTING,
    "/en/news/news-0/": ARTICLE,
    "/en/page-0/": ARTICLE,
    "/en/search/?q=news": LISTING,
    "/en/news.atom": LISTING,
    "/sitemap-1.xml": LISTING,
}
ISO_CODES = [
    "AT",
    "BE",
    "BG",
    "CY",
    "CZ",
    "DE",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GR",
    "HR",
    "HU",
    "IE",
    "IT",
    "LT",
    "LU",
]


def fill(number):
    """A site with ``number`` of everything, and as many relations."""
    topics = [Topic.objects.create(slug=f"topic-{n}", name_en=f"Topic {n}") for n in range(number)]
    text = [
        ("heading", "One"),
        ("prose", "<p>Text with <b>words</b>.</p>"),
        ("links", [{"text": "A", "url": "https://a.example"}]),
    ]
    countries = []
    for n, code in enumerate(ISO_CODES[:number]):
        one = country(
            code,
            local_title_en=f"Country {n}",
            situation_en="<p>Situation</p>",
            referral_en="<p>Help</p>",
        )
        one.topics = topics
        one.save()
        countries.append(one)
    for n in range(number):
        item = news(
            local_title_en=f"News {n}", summary_en="Summary", date=date(2026, 1, 1), body_en=text
        )
        item.topics, item.countries = topics, countries
        item.save()
        standard(local_title_en=f"Page {n}", show_in_menus=n < 6, body_en=text)
    page = fresh(home())
    page.figures = [
        FactFigure(value="63%", year=2024, label_en="share", source_en="Eurostat")
        for n in range(number)
    ]
    page.save()


def costs(client):
    """``{address: number of queries}`` of every kind of page, on a warm process."""
    found = {}
    for address in BUDGETS:
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        found[address] = len(queries)
    return found


def test_every_page_keeps_its_budget_of_queries(client):
    fill(2)

    over = {address: cost for address, cost in costs(client).items() if cost > BUDGETS[address]}

    assert over == {}


def test_more_content_asks_no_more_of_the_database(client):
    fill(1)
    few = costs(client)
    Topic.objects.all().delete()
    for parent in (country_index(), news_index()):
        for page in parent.get_children().specific():
            page.delete()
    fill(12)

    assert costs(client) == few


def test_more_languages_ask_no_more_of_the_database(client, settings):
    fill(3)
    settings.PORTAL_LANGUAGES = ("en", "lv")
    two = costs(client)
    settings.PORTAL_LANGUAGES = SCHEMA

    assert costs(client) == two


def compressed(content):
    return len(gzip.compress(content, 9))


def test_pages_are_light(client):
    fill(18)

    weights = {
        address: compressed(client.get(address).content)
        for address in BUDGETS
        if "." not in address
    }

    assert {address: weight for address, weight in weights.items() if weight > HTML} == {}


@pytest.mark.parametrize(("name", "budget"), [("portal.css", CSS), ("portal.js", JS)])
def test_styles_and_scripts_are_light(name, budget):
    assert compressed(Path(finders.find(f"portal/{name}")).read_bytes()) <= budget


def test_a_page_asks_for_one_style_sheet_one_script_and_one_icon(client):
    home()

    text = client.get("/en/").text

    assert (
        text.count('<link rel="stylesheet"')
        == text.count("<script src=")
        == text.count('<link rel="icon"')
        == 1
    )
    # Beside these only data (JSON-LD), which is never executed, and the address of the picture for sharing.
    assert text.count("<script") == text.count("<script src=") + text.count(
        'type="application/ld+json"'
    )
    assert text.count(django_settings.STATIC_URL) - text.count("/portal/share.png") == 3


@pytest.mark.bench
def test_print_the_figures(client, settings):
    fill(18)
    for languages in (("en", "lv"), SCHEMA):
        settings.PORTAL_LANGUAGES = languages
        print(f"\n{len(languages)} languages active: queries, KB of HTML compressed")
        for address, cost in costs(client).items():
            weight = compressed(client.get(address).content) / KILOBYTE
            print(f"  {address:28} {cost:3} of {BUDGETS[address]:2}   {weight:5.1f}")
