"""Settings for the tests: fast, alike on every machine, and strict about templates.

Every run has its own directory, so that several runs on one machine do not meet. The database is a
file in it, not memory: SQLite's shared memory ignores the busy timeout that the locking tests need.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

TEST_DIR = Path(tempfile.mkdtemp(prefix="portal-test-"))
atexit.register(shutil.rmtree, TEST_DIR, ignore_errors=True)

os.environ.update(
    SECRET_KEY="only for tests: " + "x" * 50,
    PORTAL_DATA_DIR=str(TEST_DIR),
    PORTAL_LANGUAGES="en,lv,et",
    PORTAL_DEFAULT_LANGUAGE="en",
    PORTAL_SECOND_FACTOR="off",
)

from .base import *  # noqa: E402, F403
from .base import BASE_DIR, DATABASES, STATIC_ROOT, STORAGES, TEMPLATES  # noqa: E402
from .undefined_variables import UndefinedVariable  # noqa: E402

ALLOWED_HOSTS = ["*"]
WAGTAILADMIN_BASE_URL = "http://testserver"
SECURE_SSL_REDIRECT = False
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False

MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
STATIC_ROOT.mkdir()

DATABASE = DATABASES["default"]
if DATABASE["ENGINE"] == "django.db.backends.sqlite3":
    DATABASE["TEST"] = {"NAME": str(TEST_DIR / "test.sqlite3")}
    DATABASE["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"

TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = UndefinedVariable(BASE_DIR)
