"""Makes the virtual environment from a hash lock and keeps it in step with the lock.

``python3 deploy/environment.py requirements-dev.txt``

Only the standard library, and only syntax that an old Python can read: it has to be able to say
that it is too old.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)


def data_dir():
    """Where everything the portal writes lies; the same rule as in portal/settings/environment.py."""
    return (ROOT / (os.environ.get("PORTAL_DATA_DIR") or "var")).resolve()


def python():
    """The interpreter inside the virtual environment."""
    return data_dir() / "venv" / "bin" / "python"


def check_machine():
    """One clear sentence when this Python cannot do it."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(
            "The portal needs Python {}.{} or newer, and {} is {}.{}. Install a newer one, or name it: "
            "make PYTHON=python3.12 run".format(*OLDEST_PYTHON, sys.executable, *sys.version_info)
        )
    if importlib.util.find_spec("ensurepip") is None:
        sys.exit(
            "This Python cannot make a virtual environment, because its module ensurepip is missing. "
            "On Debian or Ubuntu install it with: sudo apt install python3-venv"
        )
    if importlib.util.find_spec("sqlite3") is None:
        sys.exit("This Python was built without SQLite. Use the Python of your operating system.")


def fingerprint(*paths):
    """A short name for the contents of these files and the Python that runs."""
    digest = hashlib.sha256(sys.version.encode())
    for path in paths:
        digest.update(str(path).encode() + path.read_bytes())
    return digest.hexdigest()


class Stamps:
    """What is already done, so that the next start can skip it: one small file per step."""

    def __init__(self, folder):
        self.folder = folder

    def is_done(self, step, mark):
        path = self.folder / step
        return path.exists() and path.read_text() == mark

    def done(self, step, mark):
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / step).write_text(mark)

    def forget(self, *steps):
        for step in steps:
            if (self.folder / step).exists():
                (self.folder / step).unlink()


def run(title, command, counted=()):
    """Runs a command, shows one line of progress, and its whole output only if it fails.

    A line of output that starts with one of ``counted`` moves the progress on.
    """
    progress, output = Progress(title), []
    with subprocess.Popen(
        [str(part) for part in command],
        cwd=str(ROOT),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
    ) as process:
        for line in process.stdout:
            output.append(line)
            if any(line.strip().startswith(start) for start in counted):
                progress.step()
    if process.returncode:
        sys.exit(
            "\n{}\n{} did not succeed; the lines above say why.".format("".join(output), title)
        )
    progress.finish()


class Progress:
    """One line a task: on a terminal it counts while the task runs, elsewhere it ends with the time."""

    def __init__(self, title):
        self.title, self.started, self.count = title, time.monotonic(), 0
        print(title, end=" ", flush=True)

    def step(self):
        self.count += 1
        if sys.stdout.isatty():
            print(f"\r{self.title} {self.count}", end=" ", flush=True)

    def finish(self):
        print(f"({time.monotonic() - self.started:.0f} s)", flush=True)


def create():
    folder = data_dir() / "venv"
    stamps = Stamps(folder / "stamps")
    if stamps.is_done("python", sys.version) and python().exists():
        return stamps
    run("Making a virtual environment", [sys.executable, "-m", "venv", "--clear", folder])
    stamps.done("python", sys.version)
    return stamps


def ensure(lock):
    """Brings the virtual environment to this lock; nothing to do takes no time."""
    check_machine()
    stamps, mark = create(), fingerprint(ROOT / lock)
    if stamps.is_done(lock, mark):
        return
    # The lock names every package, so pip need not look for what they depend on.
    pip = [python(), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    how = ["--require-hashes", "--no-deps", "--requirement", ROOT / lock]
    run(f"Installing packages from {lock}", pip + how, counted=["Collecting"])
    stamps.done(lock, mark)


if __name__ == "__main__":
    ensure(sys.argv[1])
