"""``send_alerts`` as a process of its own, on the tests' database, to be killed."""

import os
import subprocess
import sys
from urllib.parse import quote

from django.conf import settings
from django.db import connection


def database_url():
    database = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{database['NAME']}"
    who = ":".join(quote(str(database[key])) for key in ("USER", "PASSWORD") if database[key])
    return f"postgresql://{who and who + '@'}{database['HOST']}/{database['NAME']}"


def start(port, lease=1):
    """A run of the sender under the production settings."""
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "portal.settings.base",
        "SECRET_KEY": settings.SECRET_KEY,
        "PORTAL_DATA_DIR": str(settings.DATA_DIR),
        "PORTAL_BASE_URL": "http://testserver",
        "PORTAL_LANGUAGES": "en,lv,et",
        "DATABASE_URL": database_url(),
        "EMAIL_HOST": "127.0.0.1",
        "EMAIL_PORT": str(port),
        "PORTAL_ALERT_RATE": "0",
        "PORTAL_ALERT_DELAY": "0",
        "PORTAL_BOUNCE_ADDRESS": "bounces@portal.example",
    }
    command = [sys.executable, "manage.py", "send_alerts", "--lease", str(lease)]
    return subprocess.Popen(
        command,
        cwd=settings.BASE_DIR,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finished(process):
    """What it printed, after it ended well."""
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    return out
