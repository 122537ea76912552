"""Reading settings from environment variables, with errors that say what to write."""

import base64
import binascii
import os
import re
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


def number(name, default, at_least=0):
    value = text(name) or str(default)
    if not value.isdecimal() or int(value) < at_least:
        raise ImproperlyConfigured(f"{name} is {value!r}. Write a whole number, such as {default}.")
    return int(value)


def mailbox(name):
    """An e-mail address by itself, to which ``+…`` can be added before the ``@``; empty if not set."""
    value = text(name)
    if value and not re.fullmatch(r"[A-Za-z0-9._-]{1,30}@[A-Za-z0-9.-]+", value):
        raise ImproperlyConfigured(
            f"{name} is {value!r}. Write an address alone, such as bounces@portal.example."
        )
    return value


def days(name, default):
    """A number of days, at least one."""
    value = number(name, default)
    if value < 1:
        raise ImproperlyConfigured(f"{name} is 0. Write a number of days, such as {default}.")
    return value


def fernet_keys(name):
    """Comma-separated keys of ``cryptography``'s Fernet: 32 bytes each, as URL-safe base64."""
    keys = items(name)
    for place, key in enumerate(keys, 1):
        try:
            usable = len(base64.urlsafe_b64decode(key)) == 32
        except (binascii.Error, ValueError):
            usable = False
        if not usable:
            raise ImproperlyConfigured(
                f"Key {place} of {name} is no Fernet key. Write what this prints: python3 -c 'import base64, os;"
                " print(base64.urlsafe_b64encode(os.urandom(32)).decode())'"
            )
    return keys


def choice(name, options, default):
    value = text(name, default).lower() or default
    if value not in options:
        raise ImproperlyConfigured(f"{name} is {value!r}. Write one of: {', '.join(options)}.")
    return value


def listed(name, options, default):
    """One of ``options``, written in capitals."""
    value = text(name, default).upper() or default
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
