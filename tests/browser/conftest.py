"""The demonstration, served once for all browser tests, and a Chromium that watches what it does."""

import os
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.test.utils import setup_databases, teardown_databases
from playwright.sync_api import sync_playwright
from pytest_django.live_server_helper import LiveServer

from portal.serving.management.commands import demo_accounts

DEBIAN_S = Path("/usr/bin/chromium")
# In this order: whoever has set up a passkey is asked for it from then on.
WRITING = ["test_editing.py", "test_quick_post.py", "test_accounts.py"]


def pytest_collection_modifyitems(items):
    """Everything in this folder drives a browser."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)
            # Wagtail leaves the temporary file of a scaled picture to the garbage collector.
            item.add_marker(
                pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
            )
    # What is written there stays: the others see the demonstration as it was loaded.
    items.sort(
        key=lambda item: ["", *WRITING].index(item.path.name if item.path.name in WRITING else "")
    )


@pytest.fixture(scope="session")
def site(django_test_environment, django_db_blocker):
    """Address of the demonstration, with an account for each demonstration role (password: the name).

    Only the modules in ``WRITING`` write, and they run last, so one copy serves every test.

    pytest-django would empty the database after each test that uses a server, so the database is set
    up here; these tests are therefore run by themselves.
    """
    with django_db_blocker.unblock():
        databases = setup_databases(verbosity=0, interactive=False)
        call_command("load_demo", stdout=StringIO())
        accounts = demo_accounts.accounts()
        # The language of the first sign-in stays a person's; this one signs in only in Latvian.
        accounts["latvian"] = accounts["latvia"]
        for username, (role, groups) in accounts.items():
            demo_accounts.make(username, role, groups)
            user = User.objects.get(username=username)
            user.set_password(username)
            user.save()
        server = LiveServer("127.0.0.1")
        yield server.url
        server.stop()
        teardown_databases(databases, verbosity=0)


@pytest.fixture(scope="session")
def chromium(site):
    # After `site`: Django refuses to query once Playwright's loop runs in this thread.
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or (str(DEBIAN_S) if DEBIAN_S.exists() else None)
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


class Visit:
    """A browser window and what happened in it."""

    def __init__(self, context, site):
        self.context, self.site = context, site
        self.page = context.new_page()
        self.requests, self.complaints = [], []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", self.listen)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def listen(self, message):
        """Violations of the security policy and errors of scripts, but not an error page that was asked for."""
        if (
            message.type in {"error", "warning"}
            and "responded with a status of 40" not in message.text
        ):
            self.complaints.append(message.text)

    def open(self, address):
        self.page.goto(self.site + address)
        return self.page

    @property
    def foreign_requests(self):
        return [url for url in self.requests if not url.startswith(self.site)]


@pytest.fixture
def visit(chromium, site):
    """``visit(width=390, scheme="dark", script=False)`` opens a window; nothing is shared between two."""
    contexts = []

    def visit(width=1280, scheme="light", script=True, **options):
        contexts.append(
            chromium.new_context(
                viewport={"width": width, "height": 900},
                color_scheme=scheme,
                java_script_enabled=script,
                **options,
            )
        )
        return Visit(contexts[-1], site)

    yield visit
    for context in contexts:
        context.close()
