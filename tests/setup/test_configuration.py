"""What an installation writes into its environment, and what it is told when that cannot be right."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from portal.settings import environment
from portal.settings.database import database
from portal.settings.languages import OFFICIAL_CODES, active_languages, default_language

ROOT = Path(__file__).resolve().parents[2]
READ = re.compile(r"environment\.(?:text|items|flag|number|required)\(\s*\"([A-Z_]+)\"")


def start(**variables):
    """Runs a command with production settings and only these variables."""
    return subprocess.run(
        [sys.executable, "manage.py", "diffsettings"],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "PORTAL_DATA_DIR": os.environ["PORTAL_DATA_DIR"],
            "DJANGO_SETTINGS_MODULE": "portal.settings.base",
            **variables,
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_languages_keep_the_order_they_are_written_in():
    assert active_languages("lv, EN ,et") == ("lv", "en", "et")


def test_all_official_languages_of_the_union_can_be_switched_on():
    assert len(active_languages(",".join(OFFICIAL_CODES))) == 24


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("", "PORTAL_LANGUAGES is empty. Write at least one language code"),
        (" , ", "PORTAL_LANGUAGES is empty. Write at least one language code"),
        ("en,ru", "names ru, which the portal does not know. Write codes from this list"),
        ("en,en-GB", "names en-gb, which the portal does not know. Write codes from this list"),
        ("en,lv,en", "names en more than once. Write PORTAL_LANGUAGES=en,lv."),
    ],
)
def test_languages_that_cannot_be_are_refused_with_what_to_write(value, sentence):
    with pytest.raises(ImproperlyConfigured, match=re.escape(sentence)):
        active_languages(value)


@pytest.mark.parametrize("value", ["lt", ""])
def test_a_default_language_that_is_not_active_is_refused(value):
    with pytest.raises(ImproperlyConfigured, match="Write PORTAL_DEFAULT_LANGUAGE=lv, or add"):
        default_language(value, ("lv", "en"))


def test_production_does_not_start_without_a_secret():
    answer = start()

    assert answer.returncode != 0
    assert answer.stderr.startswith(
        "The portal cannot start: SECRET_KEY is not set. Write at least 50"
    )
    assert "Traceback" not in answer.stderr


def test_production_does_not_start_with_an_unknown_language():
    answer = start(SECRET_KEY="x" * 50, PORTAL_LANGUAGES="en,xx")

    assert answer.returncode != 0
    assert answer.stderr.startswith("The portal cannot start: PORTAL_LANGUAGES names xx")


def test_production_answers_to_the_host_of_its_address_and_no_other():
    answer = start(SECRET_KEY="x" * 50, PORTAL_BASE_URL="https://portal.example/")

    assert "ALLOWED_HOSTS = ['portal.example']" in answer.stdout
    assert "WAGTAILADMIN_BASE_URL = 'https://portal.example'" in answer.stdout
    assert "DEBUG = True" not in answer.stdout


@pytest.mark.parametrize("value", ["maybe", "2", "ja"])
def test_a_switch_is_yes_or_no(value, monkeypatch):
    monkeypatch.setenv("PORTAL_TRUST_PROXY", value)

    with pytest.raises(ImproperlyConfigured, match=r"Write 1 \(yes\) or 0 \(no\)"):
        environment.flag("PORTAL_TRUST_PROXY", default=False)


def test_the_licence_of_data_is_one_of_the_list(monkeypatch):
    monkeypatch.setenv("PORTAL_DATA_LICENCE", "cc0")
    assert environment.listed("PORTAL_DATA_LICENCE", ("CC_BY_4_0", "CC0"), "CC_BY_4_0") == "CC0"

    monkeypatch.setenv("PORTAL_DATA_LICENCE", "MIT")
    with pytest.raises(ImproperlyConfigured, match="Write one of: CC_BY_4_0, CC0"):
        environment.listed("PORTAL_DATA_LICENCE", ("CC_BY_4_0", "CC0"), "CC_BY_4_0")


def test_a_number_is_a_number(monkeypatch):
    monkeypatch.setenv("EMAIL_PORT", "smtp")

    with pytest.raises(ImproperlyConfigured, match="Write a whole number, such as 25"):
        environment.number("EMAIL_PORT", 25)


@pytest.mark.parametrize(
    "value", ["bounces", "Bounces <b@p.example>", "a@b@c", "a+b@c.example", "a\n@b"]
)
def test_the_bounce_address_is_an_address_to_which_a_token_can_be_added(value, monkeypatch):
    monkeypatch.setenv("PORTAL_BOUNCE_ADDRESS", value)

    with pytest.raises(ImproperlyConfigured, match=r"such as bounces@portal\.example"):
        environment.mailbox("PORTAL_BOUNCE_ADDRESS")


def test_postgresql_is_pooled_with_checked_connections():
    settings = database("postgresql://u:p%40ss@db.example:5433/portal?sslmode=require", pool_size=3)

    assert settings["PASSWORD"] == "p@ss"
    assert settings["CONN_HEALTH_CHECKS"] is True
    assert settings["CONN_MAX_AGE"] == 0
    assert settings["OPTIONS"]["pool"]["max_size"] == 3
    assert settings["OPTIONS"]["sslmode"] == "require"


def test_sqlite_waits_for_its_turn(tmp_path):
    settings = database(f"sqlite:///{tmp_path}/new/portal.sqlite3", pool_size=3)

    assert settings["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert settings["OPTIONS"]["timeout"] >= 20
    assert (tmp_path / "new").is_dir()


@pytest.mark.parametrize(
    "url", ["mysql://u:secret@h/n", "portal.sqlite3", "postgresql://u:secret@h:x/n"]
)
def test_another_database_is_refused_without_repeating_its_password(url):
    with pytest.raises(ImproperlyConfigured, match="Write DATABASE_URL=postgresql://") as refusal:
        database(url, pool_size=3)

    assert "secret@" not in str(refusal.value)


def test_every_variable_that_is_read_is_documented():
    settings = "".join(path.read_text() for path in (ROOT / "portal" / "settings").glob("*.py"))
    documented = (ROOT / "docs" / "configuration.md").read_text()

    assert [name for name in READ.findall(settings) if f"`{name}`" not in documented] == []


def test_a_secret_made_for_development_is_kept_and_private(tmp_path):
    path = tmp_path / "var" / "secret-key"

    first = environment.kept_secret(path)

    assert len(first) > 50
    assert environment.kept_secret(path) == first
    assert path.stat().st_mode & 0o077 == 0
