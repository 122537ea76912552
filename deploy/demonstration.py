"""A demonstration that is thrown away again: its server, Chromium, and its people signed in."""

import os
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright
from run import is_up

ROOT = Path(__file__).resolve().parent.parent
DEBIAN_S = Path("/usr/bin/chromium")
SIZE = {"width": 1280, "height": 860}
BROWSER_S = {"en": "en-GB", "lv": "lv-LV"}


@contextmanager
def demonstration():
    """``(address of the site, passwords by account)``; nothing of it remains after the block."""
    with tempfile.TemporaryDirectory(prefix="portal-pictures-") as data:
        os.environ["PORTAL_DATA_DIR"] = data
        for command in ("migrate", "load_demo", "demo_accounts"):
            manage(command)
        with served() as site:
            yield site, passwords(data)


def manage(*arguments):
    print("manage.py", arguments[0], flush=True)
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def python(code):
    """What ``code`` prints, run within the demonstration."""
    return manage("shell", "--verbosity=0", "--command", code).strip()


@contextmanager
def served():
    """Address of a server that ends with the block."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "manage.py", "runserver", "--noreload", f"127.0.0.1:{port}"]
    server = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        if not is_up(server, f"http://127.0.0.1:{port}/healthz"):
            sys.exit("The server did not start; `make run` shows why.")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def chromium():
    path = os.environ.get("CHROMIUM") or (str(DEBIAN_S) if DEBIAN_S.exists() else None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


def passwords(data):
    rows = (line.split() for line in (Path(data) / "demo-accounts.txt").read_text().splitlines())
    return {row[0]: row[1] for row in rows if len(row) > 1}


def opened(browser, site, language="en", account=None, secret=None):
    """A window of its own; signed in if an account is given."""
    context = browser.new_context(
        viewport=SIZE, locale=BROWSER_S[language], base_url=site, reduced_motion="reduce"
    )
    window = context.new_page()
    if account:
        window.goto("/admin/login/")
        window.fill("[name=login]", account)
        window.fill("[name=password]", secret)
        window.locator("form:has([name=password]) [type=submit]").first.click()
        window.wait_for_url("**/admin/")
    return window
