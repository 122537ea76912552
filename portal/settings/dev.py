"""Settings for a developer's machine: errors in the browser, plain HTTP, mail on the console."""

import os
from pathlib import Path

from . import environment

os.environ.setdefault("PORTAL_SECOND_FACTOR", "off")
os.environ.setdefault(
    "SECRET_KEY",
    environment.kept_secret(
        environment.data_dir(Path(__file__).resolve().parents[2]) / "secret-key"
    ),
)

from .base import *  # noqa: F403
from .base import STORAGES, environment

DEBUG = True
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", *environment.items("ALLOWED_HOSTS")]
WAGTAILADMIN_BASE_URL = f"http://127.0.0.1:{environment.number('PORT', 8000)}"

SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 0
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False

EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True  # passkeys on http://localhost
