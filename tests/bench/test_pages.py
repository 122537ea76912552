"""What a reader's page costs: questions to the database, milliseconds, bytes."""

import gzip
from io import StringIO
from itertools import product
from pathlib import Path
from string import ascii_uppercase

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from portal.multilingual.languages import SCHEMA
from tests.browser.addresses import KINDS
from tests.serving import test_budgets
from tests.serving.test_budgets import BUDGETS, costs, fill

from .conftest import median_ms

pytestmark = pytest.mark.django_db
MANY = 50


def kilobytes(content):
    return f"{len(gzip.compress(content, 9)) / 1024:.1f} KB"


@pytest.fixture
def enough_codes(monkeypatch):
    """More country codes than there are countries."""
    codes = [a + b for a, b in product(ascii_uppercase, repeat=2)]
    monkeypatch.setattr(test_budgets, "ISO_CODES", codes[:MANY])


def test_queries(client, settings, figure, enough_codes):
    fill(1)
    one = costs(client)
    for page in test_budgets.home().get_children().specific():
        page.delete()
    test_budgets.Topic.objects.all().delete()
    fill(MANY)
    settings.PORTAL_LANGUAGES = ("en", "lv")
    many = costs(client)
    settings.PORTAL_LANGUAGES = SCHEMA
    all_languages = costs(client)
    for address, budget in BUDGETS.items():
        shown = f"{one[address]}, {many[address]}, {all_languages[address]} (budget {budget})"
        figure(f"queries {address}: 1 item, {MANY} items, {MANY} items in 24 languages", shown)


@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")  # Wagtail's renditions
def test_demonstration(client, settings, figure):
    settings.PORTAL_LANGUAGES = ("en", "lv")
    call_command("load_demo", stdout=StringIO())
    for kind, addresses in KINDS.items():
        for address in addresses:
            duration = median_ms(lambda address=address: client.get(address))
            with CaptureQueriesContext(connection) as queries:
                size = kilobytes(client.get(address).content)
            figure(
                f"{kind} `{address}`",
                f"{duration:.0f} ms, {len(queries)} queries, HTML {size} compressed",
            )


@pytest.mark.parametrize("name", ["portal.css", "portal.js"])
def test_assets(name, figure):
    figure(f"{name} compressed", kilobytes(Path(finders.find(f"portal/{name}")).read_bytes()))
