"""What the record of who did what costs with 100,000 entries on 500 pages and 40 accounts."""

import time
import tracemalloc
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import ModelLogEntry, PageLogEntry

from portal.accounts import audit
from portal.multilingual.models import BasePage
from tests.factories import news, news_index

from .conftest import median_ms
from .test_home_of_the_admin import copy_of

pytestmark = pytest.mark.django_db
REPORT = "/admin/reports/site-history/"
ENTRIES, PAGES, PEOPLE = 100_000, 500, 40
QUERIES = {
    "newest": {},
    "page 1,000": {"p": 1000},
    "one person": {"user": None},
    "one language": {"language": "lv"},
}


def fill():
    first, index = news(), news_index()
    index.refresh_from_db()
    fields = [field.attname for field in BasePage._meta.concrete_fields if field.name != "id"]
    pages = [copy_of(first, fields, index.path, number) for number in range(PAGES)]
    BasePage.objects.bulk_create(pages, batch_size=200)
    people = User.objects.bulk_create(
        User(username=f"person {n}", first_name="Person", last_name=str(n)) for n in range(PEOPLE)
    )
    now = timezone.now()
    of_page = ContentType.objects.get_for_model(type(first))
    of_user = ContentType.objects.get_for_model(User)
    for model, make in (
        (
            PageLogEntry,
            lambda n: {
                "page_id": pages[n % PAGES].pk,
                "content_type": of_page,
                "action": "wagtail.edit",
                "data": {"changed": ["lv"] if n % 3 else ["en"]},
            },
        ),
        (
            ModelLogEntry,
            lambda n: {
                "object_id": str(people[n % PEOPLE].pk),
                "content_type": of_user,
                "action": audit.SIGN_IN,
                "data": {"address": "192.0.2.1"},
            },
        ),
    ):
        model.objects.bulk_create(
            (
                model(
                    label=f"Something with a title {n % PAGES}",
                    user=people[n % PEOPLE],
                    timestamp=now - timedelta(minutes=n),
                    **make(n),
                )
                for n in range(ENTRIES // 2)
            ),
            batch_size=500,
        )
    return people[0]


def test_who_did_what(client, figure):
    person = fill()
    call_command("setup_roles", verbosity=0)
    auditor = User.objects.create_user("auditor")
    auditor.groups.set(Group.objects.filter(name="Auditors"))
    client.force_login(auditor)
    for what, query in QUERIES.items():
        asked = {name: value or person.pk for name, value in query.items()}
        duration = median_ms(lambda asked=asked: client.get(REPORT, asked), times=5, warm=1)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(REPORT, asked).status_code == 200
        figure(
            f"who did what, {ENTRIES:,} entries: {what}",
            f"{duration:.0f} ms, {len(queries)} queries",
        )
    export(client, figure)


def export(client, figure):
    """The first row, all rows, and the memory of Python's objects at the highest; counting them doubles the time."""
    tracemalloc.start()
    started = time.process_time()
    rows = iter(client.get(REPORT, {"export": "csv"}).streaming_content)
    next(rows)
    first = time.process_time() - started
    number = sum(1 for _row in rows)
    whole = time.process_time() - started
    highest = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    figure(
        f"who did what as CSV, {number:,} rows",
        f"first row after {first:.1f} s, all after {whole:.0f} s, {highest:.0f} MB at most",
    )
