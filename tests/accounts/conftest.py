"""People with passwords, and what their phones would show."""

import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth
from django.contrib.auth.models import Permission, User
from django.test import Client
from wagtail.users.models import UserProfile

from portal.accounts.adapters import MFAAdapter
from tests import factories

PASSWORD = "correct horse battery"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture
def home(db):
    return factories.home()


@pytest.fixture
def person(db):
    """``person("ilze", "Publishes: Latvian")``: somebody who may enter the admin, in these groups."""

    def make(username="ilze", *rights, language="", **fields):
        fields = {"email": f"{username}@example.org", **fields}
        user = User.objects.create_user(username, password=PASSWORD, **fields)
        codes = ["access_admin", *rights]
        user.user_permissions.set(Permission.objects.filter(codename__in=codes))
        if language:
            UserProfile.objects.create(user=user, preferred_language=language)
        return User.objects.get(pk=user.pk)

    return make


@pytest.fixture
def publisher(person):
    return person("pia", "publish_lv", "edit_lv")


def with_app(user):
    """Sets up an authenticator app, and recovery codes, as the pages do."""
    Authenticator.objects.create(
        user=user, type="totp", data={"secret": MFAAdapter().encrypt(SECRET)}
    )
    return user


def code(steps=0):
    """What the app shows now, or some half minutes later."""
    return auth.format_hotp_value(auth.hotp_value(SECRET, int(time.time()) // 30 + steps))


def sign_in(client, username, password=PASSWORD, headers=None, **more):
    data = {"login": username, "password": password, **more}
    return client.post("/admin/login/", data, headers=headers)


def signed_in(client):
    return client.get("/admin/account/sessions/").status_code == 200


def another_browser():
    return Client()
