"""A small site with two countries and a news item, and people in the groups that ``setup_roles`` makes."""

import io

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.db import transaction

from campaigns.models import CampaignPage, EventPage
from tests import factories


@pytest.fixture(scope="module")
def pages(django_db_setup, django_db_blocker):
    """Made once for the module and taken out again."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield _pages()
        transaction.set_rollback(True)


@pytest.fixture
def site(pages, db):
    """``site["LV"]`` and so on: published pages; Estonia also has a newer draft."""
    return {name: factories.fresh(page) for name, page in pages.items()}


def _pages():
    made = {
        "home": factories.home(),
        "LV": factories.country("LV", local_title_en="Latvia", local_title_lv="Latvija"),
        "EE": factories.country("EE", local_title_en="Estonia", local_title_lv="Igaunija"),
        "news": factories.news(local_title_en="News item", local_title_lv="Ziņa"),
        "about": factories.standard(local_title_en="About", local_title_lv="Par portālu"),
    }
    made["index"], made["news index"] = factories.country_index(), factories.news_index()
    for name, model in (("campaign", CampaignPage), ("event", EventPage)):
        made[name] = factories.page_of(model, local_title_en=name, local_title_lv=name)
        made[f"{name} index"] = made[name].get_parent().specific
    draft = made["EE"].get_latest_revision_as_object()
    draft.local_title_en = "Estonia with a hidden plan"
    draft.save_revision()
    call_command("setup_roles", stdout=io.StringIO())
    return made


@pytest.fixture
def member(site):
    """``member("Translators", "Writes: Latvian")``: somebody in these groups."""

    def make(*groups):
        user = User.objects.create_user(f"person {User.objects.count()}", password="secret")
        user.groups.set(Group.objects.filter(name__in=groups))
        assert user.groups.count() == len(groups)
        return User.objects.get(pk=user.pk)

    return make
