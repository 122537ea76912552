"""``DATABASE_URL`` to Django's ``DATABASES``: SQLite or PostgreSQL, both set for several writers."""

from pathlib import Path

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

ADVICE = (
    "Write DATABASE_URL=postgresql://user:password@host:5432/name or "
    "DATABASE_URL=sqlite:////absolute/path.sqlite3, or leave it out to use SQLite in PORTAL_DATA_DIR."
)

# Write-ahead logging lets readers go on while one writes; IMMEDIATE takes the write lock when a
# transaction begins, so that the timeout (seconds) applies: a lock asked for later fails at once.
# https://code.djangoproject.com/ticket/29280
# https://docs.djangoproject.com/en/5.2/ref/databases/#sqlite-notes
SQLITE_OPTIONS = {
    "timeout": 30,
    "transaction_mode": "IMMEDIATE",
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
}


def database(url, pool_size):
    """The settings of one database; ``pool_size`` is the number of PostgreSQL connections a process may hold."""
    try:
        settings = dj_database_url.parse(url)
    except (dj_database_url.ParseError, dj_database_url.UnknownSchemeError, ValueError) as error:
        raise ImproperlyConfigured(f"DATABASE_URL cannot be read. {ADVICE}") from error
    match settings["ENGINE"]:
        case "django.db.backends.sqlite3":
            return settings | sqlite(settings)
        case "django.db.backends.postgresql":
            return settings | postgresql(settings, pool_size)
    raise ImproperlyConfigured(
        f"DATABASE_URL names a database the portal is not tested on. {ADVICE}"
    )


def sqlite(settings):
    if settings["NAME"] != ":memory:":
        Path(settings["NAME"]).parent.mkdir(parents=True, exist_ok=True)
    return {"OPTIONS": {**settings.get("OPTIONS", {}), **SQLITE_OPTIONS}}


def postgresql(settings, pool_size):
    """A pool that checks each connection: a restart of the database costs a reader nothing.

    A pool excludes persistent connections (CONN_MAX_AGE).
    https://docs.djangoproject.com/en/5.2/ref/databases/#connection-pool
    """
    pool = {"min_size": 1, "max_size": pool_size, "timeout": 10}
    return {
        "CONN_MAX_AGE": 0,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {**settings.get("OPTIONS", {}), "pool": pool},
    }
