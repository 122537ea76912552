"""Signing in as people do, a passkey included, and what the admin asks of others: nothing."""

import re

import pytest

from .test_accessibility import violations

AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
# The main screens: none of them may ask another site for anything.
SCREENS = [
    "/admin/",
    "/admin/pages/",
    "/admin/images/",
    "/admin/documents/",
    "/admin/users/",
    "/admin/account/",
    "/admin/reports/site-history/",
]
# What is ours is held to more: axe finds nothing.
OURS = [
    "/admin/account/security/",
    "/admin/account/security/app/",
    "/admin/account/security/passkeys/add/",
    "/admin/account/sessions/",
    "/admin/account/password/",
]


@pytest.fixture
def at_localhost(site):
    """Passkeys belong to a name; a browser gives none to an address of numbers."""
    return site.replace("127.0.0.1", "localhost")


def sign_in(page, site, name):
    page.goto(f"{site}/admin/login/")
    page.fill("[name=login]", name)
    page.fill("[name=password]", name)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/admin/$"))


def with_authenticator(window):
    session = window.context.new_cdp_session(window.page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})


def test_a_passkey_is_set_up_and_then_signs_in_alone(visit, at_localhost):
    window = visit(reduced_motion="reduce")
    page = window.page
    with_authenticator(window)
    sign_in(page, at_localhost, "moderator")
    page.goto(f"{at_localhost}/admin/account/security/passkeys/add/")
    page.click("#mfa_webauthn_add")
    page.wait_for_url(re.compile("codes"))
    assert page.locator(".accounts-codes li").count() == 10

    window.context.clear_cookies()
    page.goto(f"{at_localhost}/admin/login/")
    page.click("#passkey_login")
    page.wait_for_url(re.compile(r"/admin/$"))
    assert [text for text in window.complaints if "Content Security" in text] == []


def test_the_admin_asks_no_third_party(visit, site):
    window = visit(reduced_motion="reduce")
    sign_in(window.page, site, "administrator")

    for address in SCREENS + OURS:
        window.open(address)
        window.page.wait_for_load_state("networkidle")

    assert [url for url in window.foreign_requests if not url.startswith(("data:", "blob:"))] == []
    assert [text for text in window.complaints if "Content Security" in text] == []


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing_on_our_own_pages(visit, site, width, scheme):
    window = visit(width=width, scheme=scheme, reduced_motion="reduce")
    assert violations(window.open("/admin/login/")) == {}
    sign_in(window.page, site, "auditor")

    for address in OURS:
        page = window.open(address)
        page.wait_for_timeout(500)
        assert violations(page) == {}, address
