"""Two clicks at the same moment, in threads with connections of their own."""

import pytest
from django.test import Client
from wagtail.models import PageLogEntry

from portal.reviews.confirming import STILL_RIGHT, later
from tests.factories import administrator, fresh, standard
from tests.multilingual.test_two_at_once import together

from .conftest import today

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def clicker(user, page):
    client = Client()
    client.force_login(user)
    return lambda: client.post(f"/admin/reviews/{page.pk}/still-right/").status_code


def test_two_clicks_at_once_are_one():
    page, user = standard(local_title_en="Facts"), administrator()
    before = page.revisions.count()
    assert together(clicker(user, page), clicker(user, page)) == [302, 302]

    page = fresh(page)
    assert (page.reviewed_on, page.review_due) == (today(), later(today(), 12))
    assert page.revisions.count() == before + 1
    assert PageLogEntry.objects.filter(action=STILL_RIGHT).count() == 1
