"""People at the admin, and the page they work on."""

import pytest

from portal.multilingual.models import BasePage
from tests.factories import administrator, country

from .forms import speaks


@pytest.fixture
def admin(db, client):
    """An administrator whose admin speaks English, signed in at ``client``."""
    user = speaks(administrator(), "en")
    client.force_login(user)
    return user


@pytest.fixture(params=["en", "lv"])
def anyone(db, request, client):
    """An administrator, once with each interface language, signed in at ``client``."""
    user = speaks(administrator(), request.param)
    client.force_login(user)
    return user


@pytest.fixture
def latvia(db):
    """A profile published in three languages, each with a text of its own."""
    return country(
        "LV",
        local_title_en="Latvia",
        local_title_lv="Latvija",
        local_title_et="Läti",
        situation_en="<p>English text</p>",
        situation_lv="<p>Latvian text</p>",
        situation_et="<p>Estonian text</p>",
    )


@pytest.fixture
def sign_in(db):
    """Signs a person in at a client of her own."""
    from django.test import Client

    def sign_in(user, language="en"):
        client = Client()
        client.force_login(speaks(user, language))
        return client

    return sign_in


@pytest.fixture
def pages(db):
    return BasePage.objects
