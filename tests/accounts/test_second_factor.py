"""A second factor: what counts as one, and what is closed to a publisher without one."""

import io
import re

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.management import CommandError, call_command
from wagtail.models import ModelLogEntry

from portal.accounts import audit
from tests import factories

from .conftest import PASSWORD, another_browser, code, sign_in, signed_in, with_app


def entries(user, action):
    return ModelLogEntry.objects.filter(object_id=str(user.pk), action=action)


def second_step(client, entered, **more):
    return client.post("/admin/login/second-factor/", {"code": entered}, **more)


# -- codes ---------------------------------------------------------------------------------------------


def test_the_password_alone_is_not_enough(client, publisher):
    with_app(publisher)

    response = sign_in(client, "pia", next="/admin/images/")

    assert response["Location"].startswith("/admin/login/second-factor/")
    assert not signed_in(client)
    assert client.get("/admin/").status_code == 302
    assert second_step(client, code())["Location"] == "/admin/images/"
    assert signed_in(client)


@pytest.mark.parametrize("entered", ["", "000000x", "abcdef", "1" * 5000])
def test_a_wrong_code_does_not_sign_in(client, publisher, entered):
    with_app(publisher)
    sign_in(client, "pia")

    assert second_step(client, entered).status_code == 200
    assert not signed_in(client)


def test_a_code_that_was_used_is_refused(client, publisher):
    with_app(publisher)
    now = code()
    sign_in(client, "pia")
    assert second_step(client, now).status_code == 302
    elsewhere = another_browser()
    sign_in(elsewhere, "pia")

    second_step(elsewhere, now)

    assert not signed_in(elsewhere)


def test_used_codes_and_attempts_are_kept_where_every_process_sees_them(client, publisher):
    from django.core.cache import caches
    from django.db import connection

    with_app(publisher)
    caches["default"].clear()
    sign_in(client, "pia")
    second_step(client, code())

    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM portal_shared_cache")
        kept = " ".join(row[0] for row in cursor.fetchall())
    assert "totp.used" in kept
    assert "login" in kept


def test_wrong_codes_lock_the_account_from_every_address(client, publisher):
    with_app(publisher)
    sign_in(client, "pia")
    for number in range(5):
        second_step(client, "wrong", REMOTE_ADDR=f"192.0.2.{number}")

    response = second_step(client, code(), REMOTE_ADDR="192.0.2.77")

    assert response.status_code == 429
    assert not signed_in(client)
    assert entries(publisher, audit.FACTOR_FAILED).count() == 5
    assert entries(publisher, audit.LOCKED_OUT).count() == 1


def test_the_secret_does_not_lie_open_in_the_database(client, publisher, settings):
    from .conftest import SECRET

    row = with_app(publisher) and Authenticator.objects.get(user=publisher)
    assert SECRET not in str(row.data)

    old = settings.SECRET_KEY
    settings.SECRET_KEY = "another " + "y" * 50
    sign_in(client, "pia")
    second_step(client, code())
    assert not signed_in(client)

    settings.SECRET_KEY_FALLBACKS = [old]  # a key that is being changed
    sign_in(client, "pia")
    second_step(client, code())
    assert signed_in(client)


# -- setting one up ------------------------------------------------------------------------------------


def set_up_app(client):
    page = client.get("/admin/account/security/app/").content.decode()
    secret = re.search(r'accounts-key">([A-Z2-7]+)<', page)[1]
    import time

    from allauth.mfa.totp.internal import auth

    shown = auth.format_hotp_value(auth.hotp_value(secret, int(time.time()) // 30))
    return page, client.post("/admin/account/security/app/", {"code": shown})


@pytest.fixture
def commits(monkeypatch):
    """A test is one transaction that never commits; what waits for the end of a smaller one is done at once."""
    monkeypatch.setattr("django.db.transaction.on_commit", lambda do, **options: do())


def test_an_app_is_set_up_with_a_picture_from_this_server(client, publisher, commits):
    sign_in(client, "pia")

    page, response = set_up_app(client)

    assert 'src="data:image/svg+xml' in page
    assert response["Location"] == "/admin/account/security/codes/"
    assert entries(publisher, audit.FACTOR_ADDED).count() == 2  # and the recovery codes
    assert [m.to for m in mail.outbox] == [["pia@example.org"]]


def recovery_codes(client):
    page = client.get("/admin/account/security/codes/").content.decode()
    return re.findall(r"<li><code>(.+?)</code>", page)


def test_recovery_codes_are_shown_once_and_work_once(client, publisher):
    sign_in(client, "pia")
    set_up_app(client)
    shown = recovery_codes(client)

    assert len(shown) == 10
    assert recovery_codes(client) == []
    assert client.get("/admin/account/security/codes/download/").status_code == 403
    for expected in (True, False):
        browser = another_browser()
        sign_in(browser, "pia")
        second_step(browser, shown[0])
        assert signed_in(browser) is expected


def test_removing_it_asks_for_the_password_again_and_tells_the_person(client, person):
    user = with_app(person("pia", "publish_lv", language="lv"))
    sign_in(client, "pia")
    second_step(client, code())

    asked = client.post("/admin/account/security/app/remove/")
    assert "/admin/account/confirm/" in asked["Location"]
    assert Authenticator.objects.filter(user=user).exists()

    assert client.post("/admin/account/confirm/", {"password": "wrong"}).status_code == 200
    client.post("/admin/account/confirm/", {"password": PASSWORD})
    client.post("/admin/account/security/app/remove/")
    assert not Authenticator.objects.filter(user=user).exists()
    assert entries(user, audit.FACTOR_REMOVED).count() == 1
    assert "Labdien" in mail.outbox[-1].body


def test_whoever_is_signed_in_as_her_elsewhere_is_out_when_the_first_is_set_up(
    client, publisher, commits
):
    elsewhere = another_browser()
    sign_in(elsewhere, "pia")
    sign_in(client, "pia")

    set_up_app(client)

    assert signed_in(client)
    assert not signed_in(elsewhere)


# -- required of publishers ----------------------------------------------------------------------------


@pytest.fixture
def required(settings):
    settings.PORTAL_SECOND_FACTOR = "publishers"


DEEP = [
    "/admin/",
    "/admin/pages/",
    "/admin/pages/1/edit/",
    "/admin/pages/1/edit/preview/",
    "/admin/pages/1/view_draft/",
    "/admin/images/",
    "/admin/users/",
    "/admin/account/",
    "/admin/account/sessions/",
    "/admin/account/email/",
    "/admin/reports/site-history/",
    "/admin/reports/site-history/?export=csv",
    "/admin/nothing/here/",
    "/admin//",
]


@pytest.mark.parametrize("address", DEEP)
def test_a_publisher_without_one_is_led_to_setting_it_up(client, publisher, required, address):
    sign_in(client, "pia")

    response = client.get(address)

    assert (response.status_code, response["Location"]) == (302, "/admin/account/security/")


@pytest.mark.parametrize(
    "address",
    ["/admin/pages/1/edit/", "/admin/images/add/", "/admin/account/", "/admin/account/email/"],
)
def test_nothing_is_saved_for_her(client, publisher, required, address):
    sign_in(client, "pia")

    for method in ("post", "put", "delete", "patch"):
        assert getattr(client, method)(address).status_code == 403


@pytest.mark.parametrize(
    ("address", "headers"),
    [
        ("/admin/api/main/pages/", {}),
        ("/admin/api/main/images/", {}),
        ("/admin/images/chooser/", {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}),
        ("/admin/choose-page/", {"HTTP_ACCEPT": "application/json"}),
    ],
)
def test_scripts_get_a_refusal_they_understand(client, publisher, required, address, headers):
    sign_in(client, "pia")

    response = client.get(address, **headers)

    assert response.status_code == 403
    assert response.json()["error"]


def test_a_session_from_before_the_switch_is_covered(client, publisher, settings):
    sign_in(client, "pia")
    assert client.get("/admin/").status_code == 200

    settings.PORTAL_SECOND_FACTOR = "publishers"

    assert client.get("/admin/").status_code == 302


def test_setting_it_up_opens_everything(client, publisher, required):
    sign_in(client, "pia")
    assert client.get("/admin/account/security/").status_code == 200
    set_up_app(client)

    assert client.get("/admin/").status_code == 200


def test_recovery_codes_alone_open_nothing(client, publisher, required):
    Authenticator.objects.create(user=publisher, type="recovery_codes", data={"seed": "x"})
    sign_in(client, "pia")

    assert client.get("/admin/images/").status_code == 302


@pytest.mark.parametrize(
    ("rights", "setting", "asked"),
    [
        (["edit_lv"], "publishers", False),
        (["publish_lv"], "publishers", True),
        (["publish_shared"], "publishers", True),
        (["change_user"], "publishers", True),
        (["edit_lv"], "everyone", True),
        (["publish_lv"], "off", False),
    ],
)
def test_of_whom_it_is_asked(client, person, settings, rights, setting, asked):
    settings.PORTAL_SECOND_FACTOR = setting
    person("pia", *rights)
    sign_in(client, "pia")

    assert (client.get("/admin/").status_code == 302) is asked


def test_a_superuser_is_asked_too(client, person, required):
    person("root", is_superuser=True)
    sign_in(client, "root")

    assert client.get("/admin/").status_code == 302


def test_outside_the_admin_she_counts_as_a_stranger(client, publisher, settings, home):
    from wagtail.models import PageViewRestriction

    page = factories.standard(local_title_en="For staff", local_title_lv="Darbiniekiem")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    sign_in(client, "pia")
    assert (
        client.get(page.local_url("en") if hasattr(page, "local_url") else page.url).status_code
        == 200
    )

    settings.PORTAL_SECOND_FACTOR = "publishers"

    assert (
        client.get(page.local_url("en") if hasattr(page, "local_url") else page.url).status_code
        == 302
    )


def test_a_second_factor_half_way_is_no_way_in(client, publisher, required):
    """The password is right, the code is still to come: nothing of the account is open."""
    with_app(publisher)
    sign_in(client, "pia")

    for address in (
        "/admin/account/security/",
        "/admin/account/security/app/remove/",
        "/admin/account/password/",
    ):
        response = client.get(address)
        assert response.status_code == 302
        assert "/admin/login/" in response["Location"]
    client.post("/admin/login/passkey/", {"credential": "{}"})
    client.post("/admin/account/confirm/", {"password": PASSWORD})
    assert not signed_in(client)


@pytest.mark.parametrize(
    "credential", ["", "{}", "[]", "null", '{"id": 1}', '{"response": {}}', "x" * 10_000]
)
@pytest.mark.parametrize("address", ["/admin/login/passkey/", "/admin/login/second-factor/"])
def test_garbage_for_a_passkey_is_refused(client, publisher, address, credential):
    with_app(publisher)
    if "second" in address:
        sign_in(client, "pia")

    response = client.post(address, {"credential": credential})

    assert response.status_code in (200, 302, 400)
    assert not signed_in(client)


# -- a lost device -------------------------------------------------------------------------------------


@pytest.fixture
def administrator(person):
    return person("admin", "change_user", "view_modellogentry")


def test_an_administrator_resets_it(client, administrator, publisher):
    with_app(publisher)
    elsewhere = another_browser()
    sign_in(elsewhere, "pia")
    second_step(elsewhere, code())
    client.force_login(administrator)
    address = f"/admin/users/{publisher.pk}/second-factor/"
    assert client.get(address).status_code == 200
    assert Authenticator.objects.filter(user=publisher).exists()

    client.post(address)

    assert not Authenticator.objects.filter(user=publisher).exists()
    assert not signed_in(elsewhere)
    assert entries(publisher, audit.FACTOR_RESET).get().user == administrator
    assert mail.outbox[-1].to == ["pia@example.org"]


def test_nobody_else_does(client, person, publisher, administrator):
    with_app(publisher)
    root = with_app(person("root", is_superuser=True))
    client.force_login(person("editor", "edit_lv"))
    client.post(f"/admin/users/{publisher.pk}/second-factor/")
    client.force_login(administrator)
    client.post(f"/admin/users/{root.pk}/second-factor/")
    client.post(f"/admin/users/{administrator.pk}/second-factor/")

    assert Authenticator.objects.count() == 2


def test_the_command_is_the_last_resort(publisher):
    with_app(publisher)
    said = io.StringIO()

    call_command("reset_second_factor", "pia", stdout=said)

    assert not Authenticator.objects.filter(user=publisher).exists()
    assert entries(publisher, audit.FACTOR_RESET).count() == 1
    with pytest.raises(CommandError, match="no account"):
        call_command("reset_second_factor", "nobody")
