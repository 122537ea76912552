"""The home asks the database as often for 50 rows as for one, and for 24 languages as for two."""

import uuid
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Comment

from countries.models import CountryPage
from portal.multilingual.languages import SCHEMA
from portal.multilingual.models import BasePage
from tests.factories import administrator, country, fresh
from tests.multilingual.test_staleness import edit

pytestmark = pytest.mark.django_db
BUDGET = 45


def cost(user, address="/admin/"):
    """Queries of the second visit: the first fills what is kept per process."""
    client = Client()
    client.force_login(user)
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def waiting(code, admin):
    """A page that stands in every list of pages, and has a comment."""
    page = country(code, local_title_en=f"Country {code}", local_title_lv=f"Valsts {code}")
    edit(page, "en", summary_en="Newer")
    page = edit(page, summary_lv="Vecāks")
    page.get_latest_revision().user = admin
    page.revisions.filter(pk=page.latest_revision_id).update(user=admin)
    Comment.objects.create(
        page=page.get_base_page(), user=_other(), text="?", contentpath="situation_lv"
    )
    CountryPage.objects.filter(pk=page.pk).update(
        review_due=timezone.localdate(), owner=admin, locked=True, locked_by=admin
    )
    later = fresh(page).get_latest_revision_as_object()
    later.go_live_at = timezone.now() + timedelta(days=1)
    revision = later.save_revision(user=admin)
    fresh(page).publish(revision, units=["en"])
    fresh(page).get_workflow().start(fresh(page), admin)
    return fresh(page)


def _other():
    from django.contrib.auth.models import User

    return User.objects.get_or_create(username="other")[0]


def test_the_home_asks_as_often_for_many_rows_and_languages(settings):
    from portal.multilingual import roles

    settings.PORTAL_LANGUAGES = ("en", "lv")
    admin = administrator()
    country("ZZ", local_title_en="First")
    roles.set_up()
    waiting("AA", admin)
    one = cost(admin)
    for code in ("BB", "CC", "DD", "EE", "FF"):
        waiting(code, admin)
    many = cost(admin)
    full = cost(admin, "/admin/workbench/drafts/")
    settings.PORTAL_LANGUAGES = SCHEMA
    all_languages = cost(admin)

    assert one == many == all_languages
    assert many <= BUDGET
    assert full < many


def test_fifty_drafts_are_listed_with_the_queries_of_one(settings):
    """Copies of one row: their drafts differ from what is live, so that their texts are read."""
    settings.PORTAL_LANGUAGES = ("en", "lv")
    admin = administrator()
    page = edit(
        country("AA", local_title_en="Country", local_title_lv="Valsts"), summary_lv="Jauns"
    )
    page.revisions.filter(pk=page.latest_revision_id).update(user=admin)
    one = cost(admin, "/admin/workbench/drafts/")
    for number in range(49):
        copy_of(page, number)
    assert BasePage.objects.filter(has_unpublished_changes=True, live=True).count() == 50

    assert cost(admin, "/admin/workbench/drafts/") == one
    settings.PORTAL_LANGUAGES = SCHEMA
    assert cost(admin, "/admin/workbench/drafts/") == one


def copy_of(page, number):
    """Another row with the same draft, without what publishing a page costs."""
    path = f"{page.path[:-4]}{int(page.path[-4:]) + number + 500:04d}"
    fields = {
        field.attname: getattr(page, field.attname)
        for field in BasePage._meta.concrete_fields
        if field.attname in page.__dict__
    }
    fields.update(id=None, path=path, translation_key=uuid.uuid4())
    base = BasePage(**{name: value for name, value in fields.items() if name != "id"})
    BasePage.objects.bulk_create([base])
    child = CountryPage(basepage_ptr_id=base.pk, code=f"{number:02d}")
    child.save_base(raw=True)
