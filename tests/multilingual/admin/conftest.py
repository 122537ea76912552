"""People at the admin, and the page they work on."""

import pytest

from tests.factories import administrator, country, standard

from .forms import speaks


@pytest.fixture
def admin(db, client):
    """An administrator whose admin speaks English, signed in at ``client``."""
    user = speaks(administrator(), "en")
    client.force_login(user)
    return user


@pytest.fixture
def latvian(db, client):
    """An administrator whose admin speaks Latvian, signed in at ``client``."""
    user = speaks(administrator(), "lv")
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
def facts(db):
    """A simple page published in three languages, each with a text of its own."""
    return standard(
        local_title_en="Facts",
        local_title_lv="Fakti",
        local_title_et="Faktid",
        body_en=[("heading", "English text")],
        body_lv=[("heading", "Latvian text")],
        body_et=[("heading", "Estonian text")],
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
