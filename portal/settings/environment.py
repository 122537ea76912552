"""Reading settings from environment variables, with errors that say what to write."""

import os
import secrets
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

YES = {"1", "true", "yes", "on"}
NO = {"0", "false", "no", "off", ""}


def text(name, default=""):
    return os.environ.get(name, default).strip()


def required(name, advice):
    """The variable's value; without one the portal does not start, and says why."""
    value = text(name)
    if not value:
        raise ImproperlyConfigured(f"{name} is not set. {advice}")
    return value


def items(name, default=""):
    """A comma-separated list, e.g. ``a.example,b.example`` → ``["a.example", "b.example"]``."""
    return [item.strip() for item in text(name, default).split(",") if item.strip()]


def flag(name, *, default):
    value = text(name, "1" if default else "0").lower()
    if value not in YES | NO:
        raise ImproperlyConfigured(f"{name} is {value!r}. Write 1 (yes) or 0 (no).")
    return value in YES


def number(name, default):
    value = text(name) or str(default)
    if not value.isdecimal():
        raise ImproperlyConfigured(f"{name} is {value!r}. Write a whole number, such as {default}.")
    return int(value)


def choice(name, options, default):
    value = text(name, default).lower() or default
    if value not in options:
        raise ImproperlyConfigured(f"{name} is {value!r}. Write one of: {', '.join(options)}.")
    return value


def data_dir(base_dir):
    """Where everything the portal writes lies: database, media, collected static files."""
    return (base_dir / text("PORTAL_DATA_DIR", "var")).resolve()


def kept_secret(path: Path):
    """A secret made once and kept in a file only its owner reads; for development, not production."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        return path.read_text()
    path.write_text(secrets.token_urlsafe(64))
    return path.read_text()
