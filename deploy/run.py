"""``make run``: everything between a fresh copy of the sources and a portal to look at.

Each step is skipped when it is done already. All that is written lies in PORTAL_DATA_DIR (``var/``).
"""

import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import environment
from environment import ROOT, data_dir, fingerprint, python, run

HOST = "127.0.0.1"


def main():
    environment.check_machine()
    port = chosen_port()
    environment.ensure("requirements.txt")
    compile_messages()
    prepare_database()
    serve(port)


def chosen_port():
    port = os.environ.get("PORT") or "8000"
    if not (port.isdigit() and 0 < int(port) < 65536):
        sys.exit(f"PORT is {port!r}. Write a number between 1 and 65535.")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, int(port)))
        except OSError as error:
            sys.exit(
                f"Port {port} cannot be used ({error.strerror}). Choose another one: make run PORT=8001"
            )
    return int(port)


def compile_messages():
    stale = [
        source
        for source in (ROOT / "locale").glob("**/*.po")
        if not source.with_suffix(".mo").exists()
        or source.with_suffix(".mo").stat().st_mtime < source.stat().st_mtime
    ]
    if stale:
        run("Compiling messages", [python(), "deploy/compile_messages.py"])


def prepare_database():
    """Migrations whenever they changed; demonstration content and accounts once."""
    url = os.environ.get("DATABASE_URL") or f"sqlite:///{data_dir()}/portal.sqlite3"
    stamps = environment.Stamps(data_dir() / "stamps")
    if url.startswith("sqlite:///") and not (ROOT / url[len("sqlite:///") :]).exists():
        stamps.forget("database", "demonstration")
    which = hashlib.sha256(url.encode()).hexdigest()
    mark = which + fingerprint(ROOT / "requirements.txt", *migrations())
    if not stamps.is_done("database", mark):
        manage("Preparing the database", "migrate", "--no-input", counted=["Applying"])
        stamps.done("database", mark)
    if not stamps.is_done("demonstration", which):
        manage("Loading the demonstration content", "load_demo")
        manage("Making the demonstration accounts", "demo_accounts")
        stamps.done("demonstration", which)


def migrations():
    """The portal's own; those of packages change with the lock."""
    return sorted(
        path
        for folder in ["portal", "countries", "campaigns"]
        for path in (ROOT / folder).glob("**/migrations/*.py")
    )


def manage(title, *arguments, counted=()):
    run(title, [python(), "manage.py", *arguments], counted=counted)


def serve(port):
    server = subprocess.Popen(
        [str(python()), "manage.py", "runserver", f"{HOST}:{port}"], cwd=str(ROOT)
    )
    signal.signal(signal.SIGTERM, lambda *_: server.terminate())
    try:
        if is_up(server, f"http://{HOST}:{port}/healthz"):
            print(greeting(port), flush=True)
        sys.exit(server.wait())
    except KeyboardInterrupt:
        server.wait()


def is_up(server, address):
    """Waits until the server answers; False if it ended instead."""
    while server.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5)  # noqa: S310
        except urllib.error.HTTPError:
            return True
        except OSError:
            time.sleep(0.1)
        else:
            return True
    return False


def greeting(port):
    accounts = data_dir() / "demo-accounts.txt"
    return "\n".join(
        [
            "",
            f"The portal is running at http://{HOST}:{port}/",
            f"Staff sign in at         http://{HOST}:{port}/admin/",
            "",
            accounts.read_text() if accounts.exists() else "",
            "Stop it with Ctrl-C.",
        ]
    )


if __name__ == "__main__":
    main()
