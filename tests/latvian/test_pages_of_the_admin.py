"""Whoever works in Latvian reads no English: pages, menus, windows, and what only a screen reader says."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail.models import Workflow

from portal.multilingual.models import BasePage

from .reading import english_in

BEFORE_SIGNING_IN = [
    "login/",
    "password_reset/",
    "password_reset/sent/",
    "password_reset/done/",
]
EVERYBODY = ["", "account/", "pages/{home}/", "pages/search/?q=nav"]
WRITERS = [
    "pages/{LV}/edit/",
    "pages/{LV}/history/",
    "pages/{LV}/workflow_history/",
    "pages/{LV}/usage/",
]
WINDOWS = [
    *("choose-page/", "choose-external-link/", "choose-email-link/"),
    *("choose-phone-link/", "choose-anchor-link/", "choose-page/search/?q=nav"),
    *("images/chooser/", "documents/chooser/", "pages/{LV}/privacy/"),
]
ADMINISTRATORS = [
    *(
        "pages/",
        "pages/{LV}/",
        "pages/{LV}/copy/",
        "pages/{LV}/move/",
        "pages/{LV}/delete/",
        "pages/{LV}/unpublish/",
    ),
    *("pages/{home}/add_subpage/", "pages/{LV}/revisions/compare/earliest...latest/"),
    *("pages/{news}/edit/", "pages/{event}/edit/", "pages/{home}/edit/"),
    *("images/", "images/?q=nav", "images/add/", "images/{image}/", "images/usage/{image}/"),
    *("images/{image}/delete/", "documents/", "documents/?q=nav", "documents/multiple/add/"),
    *("documents/edit/{document}/", "documents/delete/{document}/", "documents/usage/{document}/"),
    *("users/", "users/?q=nav", "users/new/", "users/edit/{user}/", "users/delete/{user}/"),
    *("groups/", "groups/?q=nav", "groups/new/", "groups/edit/{group}/", "groups/delete/{group}/"),
    *("redirects/", "redirects/add/", "redirects/import/", "sites/", "sites/new/"),
    *("collections/", "collections/add/", "workflows/list/", "workflows/add/"),
    *("workflows/tasks/index/", "workflows/tasks/select_type/", "workflows/edit/{workflow}/"),
    *(
        "workflows/usage/{workflow}/",
        "snippets/content/topic/",
        "snippets/content/topic/add/",
        "reports/locked/",
        "reports/workflow/",
    ),
    *("reports/workflow_tasks/", "reports/site-history/", "reports/aging-pages/"),
    "reports/page-types-usage/",
]


def english_at(client, paths, **names):
    """Path → English texts there; every page must answer."""
    found = {}
    for path in paths:
        address = "/admin/" + path.format(**names)
        response = client.get(address, follow=True)
        ended = response.redirect_chain[-1][0] if response.redirect_chain else address
        assert response.status_code == 200, (path, response.status_code)
        assert ended != "/admin/" or not path, f"{path} is refused"
        if left := english_in(response):
            found[path] = left
    return found


def test_before_signing_in(site):
    assert (
        english_at(Client(HTTP_ACCEPT_LANGUAGE="lv-LV,lv;q=0.9,en;q=0.8"), BEFORE_SIGNING_IN) == {}
    )


@pytest.mark.parametrize(
    ("name", "paths"),
    [
        ("latvia", WRITERS),
        ("campaign", ["pages/{news}/edit/", "images/", "documents/"]),
        ("translator", WRITERS),
        ("moderator", [*WRITERS, "reports/workflow/"]),
        ("auditor", ["pages/{LV}/history/", "reports/site-history/"]),
    ],
)
def test_each_role(role, site, name, paths):
    assert english_at(role(name), [*EVERYBODY, *paths], **site) == {}


def test_administrators(role, site):
    workflow = Workflow.objects.first().pk
    assert english_at(role("administrator"), ADMINISTRATORS, **site, workflow=workflow) == {}


def test_windows(role, site):
    assert english_at(role("administrator"), WINDOWS, **site) == {}


def test_a_locked_page(role, site):
    owner = User.objects.get(username="administrator")
    BasePage.objects.filter(pk=site["LV"]).update(locked=True, locked_by=owner)
    for name in ["administrator", "translator"]:
        assert english_at(role(name), WRITERS, **site) == {}


def test_what_is_wrong_with_a_form(role, site):
    client = role("administrator")
    for path in ["users/new/", "groups/new/", "sites/new/", "redirects/add/", "collections/add/"]:
        assert english_in(client.post("/admin/" + path, {})) == [], path
    assert english_in(Client(HTTP_ACCEPT_LANGUAGE="lv").post("/admin/login/", {"login": "x"})) == []


def test_the_reading_finds_english(role, site):
    """The tests above would pass if nothing were read."""
    client = Client(HTTP_ACCEPT_LANGUAGE="en")

    assert {"Sign in", "Forgotten password?"} <= set(english_in(client.get("/admin/login/")))
