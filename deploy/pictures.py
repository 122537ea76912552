"""Takes the pictures that README.md shows, from a demonstration of their own that is thrown away again.

``make pictures``. Needs Chromium; the variable CHROMIUM says where it is if Debian's is not there.
"""

import io
import os
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright
from run import is_up

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
DEBIAN_S = Path("/usr/bin/chromium")
SIZE = {"width": 1280, "height": 860}
LARGEST = 150 * 1024  # bytes; a page that shows two of them should still load quickly
COLOURS = (256, 128, 64, 32)
EDITOR = "latvia"  # the demonstration account that the picture of the editor is taken with


def main():
    with tempfile.TemporaryDirectory(prefix="portal-pictures-") as data:
        os.environ["PORTAL_DATA_DIR"] = data
        for command in ("migrate", "load_demo", "demo_accounts"):
            manage(command)
        edit_page = manage("shell", "--verbosity=0", "--command", LATVIA_S_EDITOR).strip()
        with served() as site, chromium() as browser:
            window = browser.new_page(viewport=SIZE, locale="en-GB")
            keep(home(window, site), "home.png")
            keep(editor(window, site, edit_page, password(data)), "editor.png")


LATVIA_S_EDITOR = (
    "from countries.models import CountryPage; from django.urls import reverse; "
    "page = CountryPage.objects.get(code='LV'); print(reverse('wagtailadmin_pages:edit', args=[page.pk]))"
)


def manage(*arguments):
    print("manage.py", arguments[0], flush=True)
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


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


def password(data):
    accounts = (Path(data) / "demo-accounts.txt").read_text().splitlines()
    return next(line.split()[1] for line in accounts if line.startswith(EDITOR))


def home(window, site):
    window.goto(f"{site}/en/")
    return window.screenshot()


def editor(window, site, edit_page, secret):
    """Latvia's profile, its Latvian text changed and about to be published."""
    window.goto(f"{site}/admin/login/?next={edit_page}")
    window.fill("[name=login]", EDITOR)
    window.fill("[name=password]", secret)
    window.click("[type=submit]")
    window.get_by_role("tab", name="latviešu").click()
    summary = window.locator("[name=summary_lv]")
    summary.press("Control+End")
    summary.press_sequentially(" Papildināts novembrī.")
    window.mouse.move(0, 0)
    window.wait_for_timeout(1000)  # the editor folds and unfolds with transitions
    return window.screenshot()


def keep(png, name):
    """Stores a screenshot with as many colours as fit into the size allowed."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    for colours in COLOURS:
        file = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
        if file.tell() <= LARGEST:
            break
    PICTURES.mkdir(exist_ok=True)
    (PICTURES / name).write_bytes(file.getvalue())
    print(f"docs/pictures/{name}: {file.tell() // 1024} KB, {colours} colours")


if __name__ == "__main__":
    main()
