"""Measures the public site as readers get it: behind nginx, with the demonstration content.

``make audit``. Walks every page it can reach, then prints as tables what the Nu HTML checker finds, what
Lighthouse says of four pages, and what each kind of page weighs. Needs nginx, Chromium, Java, Node and npm.
"""

import getpass
import grp
import gzip
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from environment import data_dir
from html_links import links_of
from run import is_up

ROOT = Path(__file__).resolve().parent.parent
TOOLS = data_dir() / "audit"
CHECKERS = ("vnu-jar@26.9.27", "lighthouse@13.5.0")
AT_MOST = (
    600  # pages; the demonstration has fewer, and a calendar or a filter must not lead on for ever
)
LIGHTHOUSE_PAGES = (
    "/en/",
    "/lv/valstis/latvija/",
    "/lv/jaunumi/cilveku-tirdznieciba-arpus-es-robezam/",
    "/lv/palidziba/",
)
KEPT = ("performance", "accessibility", "best-practices", "seo")


def main():
    for program in ("nginx", "java", "npm", "chromium"):
        if not shutil.which(program):
            sys.exit(
                f"{program} is missing. On Debian: apt install nginx default-jre-headless npm chromium"
            )
    install_checkers()
    with tempfile.TemporaryDirectory(prefix="portal-audit-") as data, served(Path(data)) as site:
        pages, broken = walk(site)
        print(f"\n{len(pages)} pages, {len(broken)} broken links")
        for address, where in broken:
            print(f"  {address} on {where}")
        valid = check_html(pages, Path(data) / "html")
        weigh(pages)
        lighthouse(site, Path(data))
    sys.exit(0 if valid and not broken else 1)


def install_checkers():
    if (TOOLS / "done").exists() and (TOOLS / "done").read_text() == str(CHECKERS):
        return
    print("Installing", *CHECKERS, flush=True)
    TOOLS.mkdir(parents=True, exist_ok=True)
    command = ["npm", "install", "--no-fund", "--no-audit", "--prefix", str(TOOLS), *CHECKERS]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    (TOOLS / "done").write_text(str(CHECKERS))


# -- the site ----------------------------------------------------------------------------------------


@contextmanager
def served(data):
    """Address of the portal as docs/deployment.md sets it up, on a free port and without TLS."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    site = f"http://127.0.0.1:{port}"
    os.environ.update(
        PORTAL_DATA_DIR=str(data),
        DJANGO_SETTINGS_MODULE="portal.settings.base",
        SECRET_KEY=secrets.token_urlsafe(48),
        PORTAL_BASE_URL=site,
        SECURE_SSL_REDIRECT="0",
    )
    for command in (["migrate"], ["load_demo"], ["collectstatic", "--no-input"]):
        print("manage.py", *command, flush=True)
        run([sys.executable, "manage.py", *command])
    (data / "nginx.conf").write_text(nginx(data, port))
    processes = [
        start([sys.executable, "-m", "gunicorn", "portal.wsgi", f"--bind=unix:{data}/portal.sock"]),
        start(["nginx", "-p", str(data), "-c", str(data / "nginx.conf"), "-g", "daemon off;"]),
    ]
    try:
        if not is_up(processes[1], f"{site}/healthz") or not answers(f"{site}/readyz"):
            sys.exit("The server did not start.")
        yield site
    finally:
        for process in processes:
            process.terminate()
            process.wait()


def run(command):
    subprocess.run(
        command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def start(command):
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def answers(address, seconds=30):
    """Whether the portal itself answers in time, and not only the server in front of it."""
    for _ in range(seconds * 5):
        if fetch(address)[0] == 200:
            return True
        time.sleep(0.2)
    return False


def nginx(data, port):
    """deploy/nginx.conf.example with this machine's paths, one server, no TLS."""
    example = (ROOT / "deploy" / "nginx.conf.example").read_text()
    redirecting, serving = example.split("server {\n")[1:]
    serving = "\n".join(
        line for line in serving.splitlines() if not line.lstrip().startswith(("ssl_", "listen"))
    )
    head = example.split("server {\n")[0].replace(
        "/run/portal/gunicorn.sock", f"{data}/portal.sock"
    )
    body = serving.replace("/var/lib/portal", str(data)).replace("portal.example", "127.0.0.1")
    return (
        f"user {getpass.getuser()} {grp.getgrgid(os.getgid()).gr_name};\n"  # else root's nginx could not read here
        f"pid {data}/nginx.pid; error_log {data}/error.log; events {{}}\n"
        f"http {{ include /etc/nginx/mime.types; client_body_temp_path {data}/body; proxy_temp_path {data}/proxy;\n"
        f"fastcgi_temp_path {data}/f; uwsgi_temp_path {data}/u; scgi_temp_path {data}/s;\n"
        f"{head}\nserver {{\nlisten 127.0.0.1:{port};\n{body}\n}}\n"
    )


# -- what it measures --------------------------------------------------------------------------------


def walk(site):
    """``({address: html}, [(broken address, page it stands on)])`` of all that links lead to from both homes."""
    waiting = {f"{site}/en/": "", f"{site}/lv/": ""}
    pages, seen, broken = {}, set(), []
    while waiting and len(pages) < AT_MOST:
        address = next(iter(waiting))
        where = waiting.pop(address)
        seen.add(address)
        status, kind, body = fetch(address)
        if status != 200:
            broken.append((address, where))
        elif kind == "text/html":
            pages[address] = body
            for link in links_of(body.decode()):
                target = urldefrag(urljoin(address, link)).url
                if target.startswith(site) and target not in seen and "/search/" not in target:
                    waiting.setdefault(target, address)
    return pages, broken


def fetch(address):
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310 - our own server
            return answer.status, answer.headers.get_content_type(), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, "", b""


def check_html(pages, folder):
    """Whether the Nu checker finds no error and no warning in any page."""
    folder.mkdir()
    for number, body in enumerate(pages.values()):
        (folder / f"{number}.html").write_bytes(body)
    jar = TOOLS / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [
        "java",
        "-Xss4m",
        "-jar",
        str(jar),
        "--format",
        "json",
        "--skip-non-html",
        str(folder),
    ]
    messages = json.loads(subprocess.run(command, capture_output=True, text=True).stderr)[
        "messages"
    ]
    addresses = list(pages)
    serious = [m for m in messages if m["type"] == "error" or m.get("subType") == "warning"]
    print(f"\nNu HTML checker: {len(serious)} errors and warnings in {len(pages)} pages")
    for message in serious[:40]:
        page = addresses[int(Path(message["url"]).stem)]
        print(f"  {page}: {message['message']} …{message.get('extract', '')[:90]!r}")
    return not serious


def weigh(pages):
    print("\nHeaviest pages, bytes of HTML (gzip)")
    sizes = sorted(
        ((len(gzip.compress(body, 6)), address) for address, body in pages.items()), reverse=True
    )
    for size, address in sizes[:8]:
        print(f"  {size:>6} {address}")
    for name in ("portal.css", "portal.js"):
        body = (ROOT / "portal" / "static" / "portal" / name).read_bytes()
        print(f"  {len(gzip.compress(body, 6)):>6} {name}")


def lighthouse(site, data):
    print(
        "\nLighthouse                      "
        + "  ".join(KEPT)
        + "  LCP ms  TBT ms  CLS  requests  bytes"
    )
    for path in LIGHTHOUSE_PAGES:
        report = data / "report.json"
        command = [
            str(TOOLS / "node_modules" / ".bin" / "lighthouse"),
            site + path,
            "--quiet",
            "--output=json",
            f"--output-path={report}",
            "--chrome-flags=--headless=new --no-sandbox",
        ]
        for _attempt in range(3):  # now and then Chromium's trace begins too late for it
            done = subprocess.run(
                command,
                env={**os.environ, "CHROME_PATH": shutil.which("chromium")},
                capture_output=True,
                text=True,
            )
            if not done.returncode:
                break
        if done.returncode:
            print(f"{path:32}not measured: {done.stderr.strip().splitlines()[0]}")
        else:
            print_report(path, json.loads(report.read_text()))


def print_report(path, report):
    audits = report["audits"]
    value = lambda name: audits[name].get("numericValue", 0)  # noqa: E731
    scores = [round((report["categories"][name]["score"] or 0) * 100) for name in KEPT]
    requests = audits["network-requests"]["details"]["items"]
    print(
        f"{path:32}" + "  ".join(f"{score:>5}" for score in scores),
        f"{value('largest-contentful-paint'):7.0f} {value('total-blocking-time'):7.0f}",
        f"{value('cumulative-layout-shift'):.3f} {len(requests):5} {sum(r.get('transferSize', 0) for r in requests):7}",
    )
    for name in KEPT:
        for reference in report["categories"][name]["auditRefs"]:
            audit = audits[reference["id"]]
            if audit["score"] is not None and audit["score"] < 0.9 and reference["weight"]:
                print(f"    {name}: {audit['title']}")


if __name__ == "__main__":
    main()
