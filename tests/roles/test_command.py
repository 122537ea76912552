"""``setup_roles`` where it has not run yet."""

import io

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command

from tests import factories


def set_up(**options):
    """Run ``setup_roles``; returns what it says."""
    out = io.StringIO()
    call_command("setup_roles", stdout=out, **options)
    return out.getvalue()


def test_wagtails_own_editors_go_unless_somebody_is_among_them(db):
    somebody = User.objects.create_user("somebody")
    somebody.groups.set([Group.objects.get(name="Editors")])
    set_up()
    assert Group.objects.filter(name="Editors").exists()

    somebody.groups.clear()
    set_up()
    assert not Group.objects.filter(name="Editors").exists()


def test_one_country_at_a_time(db):
    factories.country("LV", local_title_en="Latvia")
    factories.country("EE", local_title_en="Estonia")

    set_up(country=["LV"])

    assert Group.objects.filter(name="Country editors: LV").exists()
    assert not Group.objects.filter(name="Country editors: EE").exists()


def test_a_country_without_a_page_is_named_in_the_message(db):
    with pytest.raises(CommandError, match="There is no country page with the code XX"):
        set_up(country=["XX"])


def test_it_works_before_there_is_a_page(db):
    assert "Group made: Administrators" in set_up()
    assert not Group.objects.filter(name__startswith="Country editors").exists()


def test_language_groups_follow_the_languages_that_are_switched_on(db, settings):
    settings.PORTAL_LANGUAGES = ("lv", "et")

    set_up()

    names = set(Group.objects.filter(name__contains=":").values_list("name", flat=True))
    assert names == {
        f"{verb}: {language}"
        for verb in ("Writes", "Publishes")
        for language in ("Latvian", "Estonian")
    }
