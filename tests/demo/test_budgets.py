"""What the demonstration's pages ask of the database: every kind of page, filled as an editor fills it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from portal.multilingual.languages import SCHEMA
from portal.multilingual.models import BasePage

pytestmark = pytest.mark.django_db

ARTICLE, LISTING = 12, 15


def cost(client, address):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def budget(page):
    return LISTING if page.specific_class.__name__.endswith(("HomePage", "IndexPage")) else ARTICLE


@pytest.mark.parametrize("languages", [("en", "lv"), SCHEMA], ids=["two", "all"])
def test_every_page_keeps_its_budget(loaded, client, settings, languages):
    settings.PORTAL_LANGUAGES = languages
    over = {}
    for page in BasePage.objects.readable().filter(depth__gt=1):
        address = page.url_in("lv")
        # Whoever looks first has pictures scaled.
        if cost(client, address) > budget(page) and cost(client, address) > budget(page):
            over[address] = cost(client, address)

    assert over == {}
