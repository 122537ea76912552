"""What reading costs: the same number of queries for one row and for fifty, for two languages and for 24."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from countries.models import CountryFact, CountryPage, Hotline, ReferralStep
from portal.content.models import LegalAct, Organisation, Topic
from portal.multilingual.languages import SCHEMA

from .conftest import KINDS

pytestmark = pytest.mark.django_db
MOST = 6


def costs(client):
    found = {}
    for kind in KINDS:
        for end in ("/?limit=200", ".csv"):
            address = f"/api/en/{kind}{end}"
            client.get(address)
            with CaptureQueriesContext(connection) as queries:
                assert client.get(address).status_code == 200
            found[address] = len(queries)
    return found


def fill(portal):
    """Fifty of everything that has rows of its own; of pages there are several already."""
    latvia, act, office = (portal[name] for name in ("latvia", "act", "office"))
    for n in range(50):
        rows = {"page": CountryPage.objects.get(pk=latvia.pk), "sort_order": n}
        CountryFact.objects.create(fact="penalty", legal_act=act, organisation=office, **rows)
        ReferralStep.objects.create(step="safe_return", legal_act=act, **rows)
        Hotline.objects.create(number="0000", **rows)
        Organisation.objects.create(name_en=f"Office {n}", country=latvia)
        LegalAct.objects.create(title_en=f"Act {n}", country=latvia).amends.add(act)
    portal["paper"].topics.set(
        [Topic.objects.create(slug=f"topic-{n}", name_en="Topic") for n in range(50)]
    )
    portal["paper"].save()


def test_more_rows_ask_no_more_of_the_database(client, portal):
    few = costs(client)
    fill(portal)

    assert costs(client) == few
    assert max(few.values()) <= MOST


def test_more_languages_ask_no_more_of_the_database(client, portal, settings):
    settings.PORTAL_LANGUAGES = ("en", "lv")
    two = costs(client)
    settings.PORTAL_LANGUAGES = SCHEMA

    assert costs(client) == two
