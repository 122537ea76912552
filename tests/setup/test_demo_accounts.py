"""The accounts that ``make run`` prints: one per role, only for development."""

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from portal.multilingual import roles
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def development(settings, tmp_path):
    """Development settings, and a Latvia to be editor of."""
    settings.DEBUG = True
    settings.DATA_DIR = tmp_path
    factories.country("LV", local_title_en="Latvia")
    factories.news_index()
    return tmp_path


def make_accounts():
    roles.set_up()
    call_command("demo_accounts", verbosity=0)


def test_every_account_can_sign_in_with_what_is_printed(development, client, capsys):
    make_accounts()

    lines = capsys.readouterr().out.strip().splitlines()[1:]
    assert len(lines) == 6
    for username, password in (line.split()[:2] for line in lines):
        assert client.login(username=username, password=password)
        assert client.get("/admin/").status_code == 200


def test_each_is_greeted_by_what_it_is_with_the_country_s_name_as_it_is_written(
    development, client
):
    make_accounts()
    client.force_login(User.objects.get(username="latvia"))

    home = client.get("/admin/").content.decode()

    assert "Hello, Country editor of Latvia." in home
    names = User.objects.order_by("username").values_list("first_name", flat=True)
    assert list(names) == [
        "Administrator",
        "Auditor",
        "Campaign staff",
        "Country editor of Latvia",
        "Moderator",
        "Translator",
    ]


def test_the_list_is_kept_for_the_next_start_and_private(development, capsys):
    make_accounts()

    kept = development / "demo-accounts.txt"
    assert kept.read_text().strip() == capsys.readouterr().out.strip()
    assert kept.stat().st_mode & 0o077 == 0


def test_passwords_are_new_each_time_and_accounts_are_not_doubled(development, capsys):
    make_accounts()
    first = capsys.readouterr().out
    make_accounts()

    assert capsys.readouterr().out != first
    assert User.objects.count() == 6


def test_they_are_not_made_in_production(settings):
    settings.DEBUG = False

    with pytest.raises(CommandError, match="for development only"):
        call_command("demo_accounts")
    assert not User.objects.exists()


def test_without_roles_it_says_what_to_run_first(development):
    with pytest.raises(CommandError, match=r"There is no group .* Run `manage.py load_demo` first"):
        call_command("demo_accounts")
    assert not User.objects.exists()
