"""Everybody is spoken and written to in the language she chose; until then, in her browser's."""

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.test import Client
from django.utils import translation
from wagtail.users.models import UserProfile

from portal.serving import staff_language
from tests.factories import administrator


@pytest.fixture
def anna(db):
    return User.objects.create_user("anna", "anna@example.org", "secret", is_superuser=True)


def heading(client, address="/admin/login/", **headers):
    return client.get(address, headers=headers).content.decode()


@pytest.mark.parametrize(
    ("accepted", "text"),
    [
        ("lv", "Pieslēgties"),
        ("lv-LV,lv;q=0.9,en;q=0.8", "Pieslēgties"),
        ("de,lv;q=0.5", "Pieslēgties"),
        ("en-GB,lv;q=0.5", "Sign in"),
        ("de", "Sign in"),
        ("\xff;;q=x,,", "Sign in"),
        ("", "Sign in"),
    ],
)
def test_the_login_page_is_in_the_browser_s_language(client, db, accepted, text):
    assert text in heading(client, **{"Accept-Language": accepted})


def test_the_login_page_is_in_the_installation_s_language_if_the_browser_has_no_wish(
    client, db, settings
):
    settings.PORTAL_DEFAULT_LANGUAGE = "lv"
    assert "Pieslēgties" in heading(client)
    settings.PORTAL_DEFAULT_LANGUAGE = "et"  # which the admin does not speak
    assert "Sign in" in heading(client)


def test_caches_know_that_the_login_page_depends_on_the_browser(client, db):
    assert "Accept-Language" in client.get("/admin/login/")["Vary"]
    assert "Accept-Language" not in client.get("/en/search/").get("Vary", "")


def test_the_language_of_the_first_sign_in_stays(anna):
    client = Client(HTTP_ACCEPT_LANGUAGE="lv")
    client.post("/admin/login/", {"login": "anna", "password": "secret"})

    assert UserProfile.objects.get(user=anna).preferred_language == "lv"
    assert 'lang="lv"' in heading(client, "/admin/", **{"Accept-Language": "en"})


def test_the_language_she_chose_goes_before_the_browser_s(anna):
    UserProfile.objects.create(user=anna, preferred_language="en")
    client = Client(HTTP_ACCEPT_LANGUAGE="lv")
    client.post("/admin/login/", {"login": "anna", "password": "secret"})

    assert 'lang="en"' in heading(client, "/admin/")


def test_a_profile_made_while_somebody_else_is_at_work_is_in_the_installation_s_language(anna):
    with translation.override("lv"):
        assert UserProfile.get_for_user(anna).preferred_language == "en"


def test_the_account_offers_the_languages_there_are_and_no_other(client, db):
    client.force_login(administrator())
    page = heading(client, "/admin/account/")

    assert "latviešu" in page
    assert "Use server language" not in page


@pytest.mark.parametrize(("hers", "asked_in"), [("lv", "en"), ("en", "lv")])
def test_who_forgot_the_password_is_written_to_in_her_language(anna, hers, asked_in):
    UserProfile.objects.create(user=anna, preferred_language=hers)
    client = Client(HTTP_ACCEPT_LANGUAGE=asked_in)
    client.post("/admin/password_reset/", {"email": "anna@example.org"})

    (letter,) = mail.outbox
    latvian = "Lai atiestatītu paroli" in letter.body and "atiestatīšana" in letter.subject
    assert latvian == (hers == "lv")


def test_a_notice_is_in_the_language_of_who_gets_it(anna):
    berta = User.objects.create_user("berta", "berta@example.org", is_superuser=True)
    UserProfile.objects.create(user=anna, preferred_language="lv")
    UserProfile.objects.create(user=berta)

    with translation.override("lv"):  # whoever causes it works in Latvian
        assert [staff_language.of(person) for person in (anna, berta)] == ["lv", "en"]
        assert [p.wagtail_userprofile.get_preferred_language() for p in (anna, berta)] == [
            "lv",
            "en",
        ]
