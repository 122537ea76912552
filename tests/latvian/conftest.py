"""A site whose own words are all Latvian, so that what is English on a page comes from the software."""

import io

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.db import transaction
from django.test import Client

from campaigns.models import EventPage
from portal.content.models import PortalDocument, PortalImage
from portal.multilingual import roles
from portal.serving.management.commands import demo_accounts
from tests import factories
from tests.multilingual.admin.forms import speaks


@pytest.fixture(scope="module")
def made(django_db_setup, django_db_blocker):
    """Made once for the module and taken out again."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield make()
        transaction.set_rollback(True)


@pytest.fixture
def site(made, db):
    """``site["LV"]`` and so on: primary keys."""
    return made


@pytest.fixture
def role(site):
    """``role("translator")``: a client of the demonstration's person with that role, in Latvian."""

    def sign_in(name):
        client = Client(HTTP_ACCEPT_LANGUAGE="lv")
        client.force_login(User.objects.get(username=name))
        return client

    return sign_in


def make():
    factories.country_index(local_title_en="Valstis", local_title_lv="Valstis")
    factories.news_index(local_title_en="Jaunumi", local_title_lv="Jaunumi")
    latvia = factories.country("LV", local_title_en="Latvija", local_title_lv="Latvija")
    news = factories.news(local_title_en="Ziņa", local_title_lv="Ziņa")
    event = factories.page_of(EventPage, local_title_en="Diena", local_title_lv="Diena")
    image = PortalImage.objects.create(title="Gredzeni", width=2, height=2, file="gredzeni.png")
    document = PortalDocument.objects.create(title="Buklets", file="buklets.pdf")
    call_command("setup_roles", stdout=io.StringIO())
    for name, (_role, groups) in demo_accounts.accounts().items():
        user = User.objects.create_user(name, f"{name}@example.org", first_name=name.upper())
        user.is_superuser = (
            name == "administrator"
        )  # meets also what no role has, such as collections
        user.save()
        user.groups.set(Group.objects.filter(name__in=groups))
        speaks(user, "lv")
    moved = latvia.get_latest_revision_as_object()
    moved.summary_lv = "Kopsavilkums"
    moved.save_revision()
    return {
        "LV": latvia.pk,
        "news": news.pk,
        "event": event.pk,
        "home": factories.home().pk,
        "image": image.pk,
        "document": document.pk,
        "user": User.objects.get(username="translator").pk,
        "group": Group.objects.get(name=roles.TRANSLATORS.group).pk,
    }
