"""What is not yet saved can be looked at: nothing on these pages needs the database to know the page."""

import pytest
from django.test import RequestFactory

from campaigns.models import CampaignPage, EventPage, NewsPage
from portal.content.models import PublicationPage
from tests.factories import parent_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", [CampaignPage, EventPage, NewsPage, PublicationPage])
def test_a_new_page_can_be_previewed(model):
    parent = parent_of(model)
    page = model(local_title_en="New", slug="new")
    page.path, page.depth = f"{parent.path}0099", parent.depth + 1
    page.set_url_path(parent)

    response = page.make_preview_request(RequestFactory().get("/"), "en")

    assert response.status_code == 200
    assert "New" in response.text
