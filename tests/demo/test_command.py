"""``load_demo`` as it is called, on an empty database."""

import io

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command

from campaigns.demo.tree import entries
from countries.models import CountryPage

pytestmark = pytest.mark.django_db


def run_command():
    out, err = io.StringIO(), io.StringIO()
    call_command("load_demo", stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def test_the_command_shows_progress_and_sets_up_roles():
    out, err = run_command()

    pages = len(entries())
    assert f"{pages}/{pages} legal-notice" in out
    assert f"{pages} pages added." in out
    assert err == ""
    assert Group.objects.filter(name="Country editors: LV").exists()
    assert run_command()[0] == "Nothing to add.\n"


def test_it_loads_whatever_languages_are_switched_on(settings):
    settings.PORTAL_LANGUAGES, settings.PORTAL_DEFAULT_LANGUAGE = ("de", "fr"), "de"

    out, err = run_command()

    assert f"{len(entries())} pages added." in out
    assert "add en or lv to PORTAL_LANGUAGES" in err
    latvia = CountryPage.objects.get(code="LV")
    assert latvia.is_published_in("en")
    assert latvia.is_published_in("lv")
