"""Where somebody is signed in."""

import pytest
from allauth.usersessions.models import UserSession
from django.contrib.auth.models import Group
from wagtail.models import ModelLogEntry

from portal.accounts import audit
from portal.accounts.sessions import device

from .conftest import another_browser, sign_in, signed_in

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
def elsewhere(client, person):
    """The same person in two browsers; this is the other."""
    person("ilze")
    browser = another_browser()
    browser.post(
        "/admin/login/",
        {"login": "ilze", "password": "correct horse battery"},
        HTTP_USER_AGENT=FIREFOX,
        REMOTE_ADDR="192.0.2.4",
    )
    sign_in(client, "ilze")
    return browser


def test_the_list_says_where_in_plain_words(client, elsewhere):
    page = client.get("/admin/account/sessions/").content.decode()

    assert "Firefox, Windows" in page
    assert "192.0.2.4" in page
    assert page.count("This is the one you are using now") == 1


def test_one_is_ended(client, elsewhere):
    session = UserSession.objects.get(ip="192.0.2.4")

    client.post("/admin/account/sessions/", {"session": session.pk})

    assert not signed_in(elsewhere)
    assert signed_in(client)


def test_all_others_are_ended_and_this_one_goes_on(client, elsewhere):
    client.post("/admin/account/sessions/")

    assert not signed_in(elsewhere)
    assert signed_in(client)


@pytest.mark.parametrize("number", ["x", "-1", "9" * 30, "²", "1 OR 1=1"])
def test_another_persons_session_or_garbage_ends_nothing(client, elsewhere, person, number):
    person("anna")
    stranger = another_browser()
    sign_in(stranger, "anna")
    theirs = UserSession.objects.get(user__username="anna").pk

    for given in (number, theirs):
        assert client.post("/admin/account/sessions/", {"session": given}).status_code == 302

    assert signed_in(stranger)
    assert signed_in(elsewhere)


def test_an_account_switched_off_is_out_at_once(client, person):
    user = person("ilze")
    sign_in(client, "ilze")

    user.is_active = False
    user.save()

    assert not signed_in(client)
    assert not UserSession.objects.filter(user=user).exists()
    assert ModelLogEntry.objects.filter(action=audit.ACTIVE, object_id=str(user.pk)).count() == 1


def test_rights_taken_away_end_the_sessions_and_both_are_recorded(client, person):
    user, group = person("ilze"), Group.objects.create(name="Publishes: Latvian")
    user.groups.add(group)
    sign_in(client, "ilze")

    user.groups.remove(group)

    assert not signed_in(client)
    said = ModelLogEntry.objects.filter(action=audit.RIGHTS, object_id=str(user.pk))
    assert [entry.data for entry in said.order_by("pk")] == [
        {"added": ["Publishes: Latvian"]},
        {"removed": ["Publishes: Latvian"]},
    ]


def test_a_public_page_asks_nothing_of_the_account(client, person, home, django_assert_num_queries):
    sign_in(client, person("ilze").username)
    client.get("/en/")
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = client.get("/en/")

    asked = [
        q["sql"] for q in queries if any(t in q["sql"] for t in ("session", "auth_user", "mfa_"))
    ]
    assert asked == []
    assert response.cookies == {}
    assert "Cookie" not in response.get("Vary", "")


@pytest.mark.parametrize(
    ("agent", "said"),
    [
        (FIREFOX, "Firefox, Windows"),
        (
            "Mozilla/5.0 (iPhone; like Mac OS X) AppleWebKit Version/18.0 Mobile Safari/604.1",
            "Safari, iPhone",
        ),
        (
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit Chrome/140.0.0.0 Safari/537.36 Edg/140.0",
            "Edge, Linux",
        ),
        ("curl/8", "unknown device"),
    ],
)
def test_a_device_in_plain_words(agent, said):
    assert device(agent) == said


def test_what_is_not_saved_is_no_change(client, person):
    user = person("ilze")
    sign_in(client, "ilze")
    user.is_active, user.email = False, "new@example.org"
    user.save(update_fields=["email"])

    said = ModelLogEntry.objects.filter(object_id=str(user.pk))
    assert not said.filter(action=audit.ACTIVE).exists()
    assert said.filter(action=audit.EMAIL).count() == 1
    assert signed_in(client)
