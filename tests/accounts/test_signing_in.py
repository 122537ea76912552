"""Signing in with a password: who gets in, what strangers learn, and when it is enough."""

import re

import pytest
from django.contrib.auth.hashers import make_password
from django.core import mail
from wagtail.models import ModelLogEntry

from portal.accounts import audit

from .conftest import PASSWORD, another_browser, sign_in, signed_in


def entries(user, action):
    return ModelLogEntry.objects.filter(object_id=str(user.pk), action=action)


def text(response):
    return re.sub(r"<[^>]+>|\s+", " ", response.content.decode())


@pytest.mark.parametrize("name", ["ilze", "ILZE@example.org", " ilze "])
def test_by_username_or_by_address(client, person, name):
    person("ilze")

    response = sign_in(client, name)

    assert (response.status_code, response["Location"]) == (302, "/admin/")
    assert signed_in(client)


def test_the_sign_in_is_recorded(client, person):
    user = person("ilze")

    sign_in(client, "ilze")

    assert entries(user, audit.SIGN_IN).get().data["address"] == "127.0.0.1"


def test_the_page_is_in_the_browsers_language_and_then_in_the_persons(client, person):
    person("ilze", language="lv")

    assert (
        'lang="lv"'
        in client.get("/admin/login/", HTTP_ACCEPT_LANGUAGE="lv-LV,en;q=0.5").content.decode()
    )
    assert 'lang="en"' in client.get("/admin/login/", HTTP_ACCEPT_LANGUAGE="ru").content.decode()
    sign_in(client, "ilze")
    assert 'lang="lv"' in client.get("/admin/account/security/").content.decode()


def test_a_stranger_learns_nothing_about_who_there_is(client, person):
    person("ilze")
    person("gone", is_active=False)

    answers = {}
    for name in ("ilze", "nobody", "gone", "ilze@example.org", "nobody@example.org"):
        response = sign_in(another_browser(), name, "wrong password")
        answers[name] = (response.status_code, text(response).replace(name, "NAME"))

    assert len({answer[0] for answer in answers.values()}) == 1
    said = [
        re.search("The username or e-mail address and the password do not match.", a[1])
        for a in answers.values()
    ]
    assert all(said)


def test_a_stranger_waits_as_long_for_an_unknown_name(client, person, monkeypatch):
    person("ilze")
    hashed = []
    monkeypatch.setattr(
        "django.contrib.auth.base_user.make_password",
        lambda p: hashed.append(p) or make_password(p),
    )

    sign_in(client, "nobody", "wrong password")

    assert hashed == ["wrong password"]


def test_five_wrong_passwords_lock_this_name_from_this_address_only(client, person):
    user, other = person("ilze"), person("anna")
    for _ in range(5):
        assert sign_in(client, "ilze", "wrong password").status_code == 200

    locked = sign_in(client, "ilze")

    assert locked.status_code == 429
    assert "Wait a quarter of an hour" in text(locked)
    assert "Uzgaidiet" in text(
        client.post("/admin/login/", {"login": "ilze", "password": "x"}, HTTP_ACCEPT_LANGUAGE="lv")
    )
    assert not signed_in(client)
    assert sign_in(another_browser(), "anna").status_code == 302
    from_elsewhere = another_browser().post(
        "/admin/login/", {"login": "ilze", "password": PASSWORD}, REMOTE_ADDR="192.0.2.7"
    )
    assert from_elsewhere.status_code == 302
    assert entries(user, audit.FAILED).count() == 5
    assert entries(user, audit.LOCKED_OUT).count() == 1  # not one for each attempt
    assert entries(other, audit.LOCKED_OUT).count() == 0


def test_the_lock_opens_by_itself(client, person, monkeypatch):
    person("ilze")
    for _ in range(5):
        sign_in(client, "ilze", "wrong password")
    assert sign_in(client, "ilze").status_code == 429

    import time

    later = time.time() + 16 * 60
    monkeypatch.setattr("allauth.core.internal.ratelimit.time.time", lambda: later)

    assert sign_in(client, "ilze").status_code == 302


def test_one_address_cannot_try_many_names(client, person):
    person("ilze")
    for number in range(30):
        sign_in(client, f"name {number}", "wrong password")

    assert sign_in(client, "ilze").status_code == 429


def test_an_address_in_a_header_counts_only_behind_a_proxy_and_only_the_last(
    client, person, settings
):
    def attempt(forwarded):
        return client.post(
            "/admin/login/", {"login": "ilze", "password": "wrong"}, HTTP_X_FORWARDED_FOR=forwarded
        ).status_code

    person("ilze")
    for number in range(5):
        attempt(f"192.0.2.{number}")
    assert attempt("192.0.2.99") == 429

    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for number in range(5):
        assert attempt(f"192.0.2.{number}, 198.51.100.1") == 200
    assert attempt("192.0.2.99, 198.51.100.1") == 429
    assert attempt("198.51.100.1, 198.51.100.2") == 200


@pytest.mark.parametrize(
    "wanted",
    [
        "https://evil.example/",
        "//evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "http:///evil.example",
    ],
)
def test_a_forged_next_leads_home(client, person, wanted):
    person("ilze")

    assert sign_in(client, "ilze", next=wanted)["Location"] == "/admin/"


def test_an_honest_next_leads_there(client, person):
    person("ilze")

    assert sign_in(client, "ilze", next="/admin/images/?p=2")["Location"] == "/admin/images/?p=2"


def test_a_session_planted_before_is_not_the_one_after(client, person):
    person("ilze")
    client.get("/admin/login/")
    client.session["planted"] = "1"
    session = client.session
    session["planted"] = "1"
    session.save()
    client.cookies["sessionid"] = session.session_key

    sign_in(client, "ilze")

    assert client.session.session_key != session.session_key


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"login": "ilze"},
        {"password": "x"},
        {"login": "a\0b", "password": "a\0b"},
        {"login": "\ud800".encode("utf-8", "surrogatepass"), "password": "x"},
        {"login": "x" * 100_000, "password": "y" * 100_000},
        {"login": ["a", "b"], "password": ["a", "b"], "remember": "maybe"},
    ],
)
def test_garbage_gets_a_plain_answer(client, home, data):
    assert client.post("/admin/login/", data).status_code in (200, 400)


def test_nobody_signs_up(client, home):
    for address in (
        "/admin/signup/",
        "/admin/login/signup/",
        "/accounts/signup/",
        "/admin/login/code/",
    ):
        assert client.get(address).status_code in (302, 404), address
        assert client.post(address, {"username": "x"}).status_code in (302, 404, 405), address


def test_signing_out_is_a_post_and_ends_the_session(client, person):
    person("ilze")
    sign_in(client, "ilze")
    key = client.session.session_key

    assert client.get("/admin/logout/").status_code == 200
    assert signed_in(client)
    response = client.post("/admin/logout/")

    assert response["Location"] == "/admin/login/"
    assert not client.session.exists(key)


def test_somebody_who_may_not_enter_is_not_sent_round_in_circles(client, person):
    user = person("reader")
    user.user_permissions.clear()
    sign_in(client, "reader")

    response = client.get("/admin/", follow=True)

    assert response.status_code == 200
    assert len(response.redirect_chain) < 4


# -- passwords -----------------------------------------------------------------------------------------


def reset_link(body):
    return re.search(r"http://testserver(/admin/password_reset/\S+)", body)[1]


def choose(client, link, password):
    form = client.get(link, follow=True)
    address = form.redirect_chain[-1][0] if form.redirect_chain else link
    return client.post(address, {"password1": password, "password2": password})


def test_a_forgotten_password_is_reset_by_mail_in_the_persons_language(client, person):
    user = person("ilze", language="lv")
    elsewhere = another_browser()
    sign_in(elsewhere, "ilze")

    client.post("/admin/password_reset/", {"email": "ilze@example.org"}, HTTP_ACCEPT_LANGUAGE="en")
    link = reset_link(mail.outbox[0].body)
    choose(client, link, "a fresh long passphrase")

    assert "Labdien" in mail.outbox[0].body
    assert not signed_in(elsewhere)
    assert "Jūsu parole ir nomainīta" in mail.outbox[1].subject
    assert len(mail.outbox) == 2
    assert entries(user, audit.PASSWORD).count() == 1
    assert sign_in(client, "ilze", "a fresh long passphrase").status_code == 302
    assert "password1" not in another_browser().get(link, follow=True).content.decode()  # once


def test_a_reset_says_the_same_for_an_address_nobody_has(client, person):
    person("ilze")

    known = client.post("/admin/password_reset/", {"email": "ilze@example.org"}, follow=True)
    unknown = client.post("/admin/password_reset/", {"email": "nobody@example.org"}, follow=True)

    assert known.redirect_chain == unknown.redirect_chain
    assert [message.to for message in mail.outbox] == [["ilze@example.org"]]


def test_a_reset_is_not_a_way_to_flood_somebody(client, person):
    person("ilze")

    answers = [
        client.post("/admin/password_reset/", {"email": "ilze@example.org"}).status_code
        for _ in range(5)
    ]

    assert answers == [302, 302, 302, 429, 429]
    assert len(mail.outbox) == 3


def test_the_link_in_the_mail_leads_to_the_configured_address(client, person):
    person("ilze")

    client.post("/admin/password_reset/", {"email": "ilze@example.org"}, HTTP_HOST="evil.example")

    assert "evil.example" not in mail.outbox[0].body


@pytest.mark.parametrize("bad", ["short", "password1234", "123456789012", "ilze@example.org"])
def test_a_weak_password_is_refused_in_the_readers_language(client, person, bad):
    person("ilze", language="lv")
    sign_in(client, "ilze")

    response = client.post(
        "/admin/account/password/", {"oldpassword": PASSWORD, "password1": bad, "password2": bad}
    )

    assert response.status_code == 200
    assert "arol" in text(response)  # parole, parolei
    assert sign_in(another_browser(), "ilze").status_code == 302


def test_changing_the_password_ends_the_other_sessions_and_keeps_this_one(client, person):
    user, elsewhere, new = person("ilze"), another_browser(), "a fresh long passphrase"
    sign_in(client, "ilze")
    sign_in(elsewhere, "ilze")

    client.post(
        "/admin/account/password/", {"oldpassword": PASSWORD, "password1": new, "password2": new}
    )

    assert signed_in(client)
    assert not signed_in(elsewhere)
    assert mail.outbox[-1].to == [user.email]


def test_an_address_is_changed_when_the_new_one_is_confirmed(client, person):
    user = person("ilze")
    sign_in(client, "ilze")
    client.post("/admin/account/confirm/", {"password": PASSWORD})

    client.post("/admin/account/email/", {"email": "new@example.org", "action_add": ""})
    user.refresh_from_db()
    assert user.email == "ilze@example.org"

    to_new = next(m for m in mail.outbox if m.to == ["new@example.org"])
    link = re.search(r"http://testserver(/admin/account/email/\S+/)", to_new.body)[1]
    client.post(link)

    user.refresh_from_db()
    assert user.email == "new@example.org"
    assert entries(user, audit.EMAIL).count() == 1


def test_the_old_address_opens_nothing_after_an_administrator_changed_it(client, person):
    user = person("ilze")
    sign_in(client, "ilze")  # allauth notes the address now
    user.email = "new@example.org"
    user.save()

    client.post("/admin/password_reset/", {"email": "ilze@example.org"})

    assert mail.outbox == []
