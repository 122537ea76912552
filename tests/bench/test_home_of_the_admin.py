"""What the home of the admin costs on a large site: 27 countries and 5,000 pages in 24 languages."""

import uuid
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from portal.content.country_codes import MEMBER_STATES
from portal.multilingual.languages import SCHEMA, columns
from portal.multilingual.models import BasePage
from portal.workbench.models import OutdatedTranslation
from tests.factories import country, news, news_index

from .conftest import median_ms

pytestmark = pytest.mark.django_db
COUNTRIES, PAGES = 27, 5_000
PEOPLE = {
    "country editor": ["Country editors: AT"],
    "campaign staff": ["Campaign staff"],
    "moderator": ["Moderators"],
    "auditor": ["Auditors"],
}


def fill():
    for code in MEMBER_STATES[:COUNTRIES]:
        country(code, local_title_en=code)
    first = news(**dict.fromkeys(columns("local_title"), "A title as long as they usually are"))
    index = news_index()
    index.refresh_from_db()
    fields = [field.attname for field in BasePage._meta.concrete_fields if field.name != "id"]
    rows = [copy_of(first, fields, index.path, number) for number in range(PAGES)]
    BasePage.objects.bulk_create(rows, batch_size=200)
    OutdatedTranslation.objects.bulk_create(
        OutdatedTranslation(page=row, language="lv", since=timezone.now()) for row in rows[:1000]
    )


def copy_of(first, fields, above, number):
    """A row of its own; every third has an unpublished draft, every fourth is due, a third lacks Latvian."""
    row = BasePage(**{name: getattr(first, name) for name in fields})
    row.pk, row.translation_key = None, uuid.uuid4()
    row.path = f"{above}{BasePage._int2str(number + 100).zfill(4)}"
    row.has_unpublished_changes = number % 3 == 0
    row.review_due = timezone.localdate() + timedelta(days=number % 120)
    row.local_title_lv = "" if number % 3 == 1 else row.local_title_lv
    return row


def test_home(settings, figure):
    settings.PORTAL_LANGUAGES = SCHEMA
    fill()
    call_command("setup_roles", verbosity=0)
    for who, groups in PEOPLE.items():
        user = User.objects.create_user(who)
        user.groups.set(Group.objects.filter(name__in=groups))
        user.groups.add(*Group.objects.filter(name__in=["Writes: Latvian", "Publishes: Latvian"]))
        if who == "auditor":
            user.groups.set(Group.objects.filter(name__in=groups))
        client = Client()
        client.force_login(user)
        duration = median_ms(lambda client=client: client.get("/admin/"), times=5, warm=1)
        with CaptureQueriesContext(connection) as queries:
            client.get("/admin/")
        what = f"home of the admin, {COUNTRIES} countries, {PAGES:,} pages, 24 languages: {who}"
        figure(what, f"{duration:.0f} ms, {len(queries)} queries")
