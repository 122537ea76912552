"""Where everything stands. Addresses in the data are the installation's own, whoever asks and through whatever name."""

from urllib.parse import quote, urlencode

from django.conf import settings


def base():
    """The address of the site, without a slash at its end."""
    return settings.WAGTAILADMIN_BASE_URL.rstrip("/")


def api(path=""):
    return f"{base()}/api/{path}"


def rows(language, kind, **query):
    """The list of a kind in a language, a page at a time."""
    return api(f"{language}/{kind}/") + (f"?{urlencode(query)}" if query else "")


def row(language, kind, key):
    return api(f"{language}/{kind}/{quote(str(key))}/")


def file(language, kind, suffix):
    """All rows of a kind in one file: ``json`` or ``csv``."""
    return api(f"{language}/{kind}.{suffix}")


def identifier(kind, key):
    """The name of a thing, which stays: it leads to the row in the installation's own language."""
    return api(f"id/{kind}/{quote(str(key))}/")


def human(language):
    return f"{base()}/{language}/open-data/"
