"""What allauth asks a project to decide. https://docs.allauth.org/en/latest/account/adapter.html"""

import base64
import hashlib
import time
from datetime import UTC, datetime
from types import SimpleNamespace

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import generate_totp_secret
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal.serving import staff_language

from . import audit

MISMATCH = _("The username or e-mail address and the password do not match.")
TOO_MANY = _("Too many failed attempts. Wait a quarter of an hour, then try again.")
JUST_NOW = 300  # seconds
# allauth's own mails about the password; ours are sent whoever changes it (receivers.py).
SENT_OTHERWISE = {
    "account/email/password_reset",
    "account/email/password_changed",
    "account/email/password_set",
}


class AccountAdapter(DefaultAccountAdapter):
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": MISMATCH,
        "email_password_mismatch": MISMATCH,
        "too_many_login_attempts": TOO_MANY,
    }

    def is_open_for_signup(self, request):
        """Accounts are made by administrators only."""
        return False

    def get_login_redirect_url(self, request):
        return reverse("wagtailadmin_home")

    def get_logout_redirect_url(self, request):
        return reverse("wagtailadmin_login")

    def get_password_change_redirect_url(self, request):
        return reverse("mfa_index")

    def get_email_verification_redirect_url(self, email_address):
        return reverse("wagtailadmin_home")

    # -- limits ------------------------------------------------------------------------------------

    def _get_login_attempts_cache_key(self, request, **credentials):
        """A name *and* an address: a stranger who guesses does not lock out the person herself."""
        login = credentials.get("email", credentials.get("username", "")).lower()
        return f"{login}:{self.get_client_ip(request)}"

    def pre_authenticate(self, request, **credentials):
        try:
            super().pre_authenticate(request, **credentials)
        except ValidationError:
            audit.locked_out(request, audit.named(credentials))
            raise

    def authentication_failed(self, request, **credentials):
        audit.sign_in_failed(request, audit.named(credentials))

    def is_reauthentication_required(self, *, app, **kwargs):
        """Not of somebody who is setting up her first second factor just after she signed in."""
        records = get_authentication_records(context.request, context.request.user)
        since = records[0]["at"] if records else 0
        if app == "allauth.mfa" and time.time() - since < JUST_NOW:
            return _had_factor_at(context.request.user, since)
        return super().is_reauthentication_required(app=app, **kwargs)

    # -- mails -------------------------------------------------------------------------------------

    def format_email_subject(self, subject):
        return f"{settings.WAGTAIL_SITE_NAME}: {subject}"

    def send_mail(self, template_prefix, email, context):
        """In the language of the person it goes to."""
        user = context.get("user") or self.request.user
        here = SimpleNamespace(
            name=settings.WAGTAIL_SITE_NAME, domain=settings.WAGTAILADMIN_BASE_URL
        )
        with translation.override(staff_language.of(user)):
            super().send_mail(
                template_prefix, email, {**context, "user": user, "current_site": here}
            )

    def send_notification_mail(self, template_prefix, user, context=None, email=None):
        if template_prefix not in SENT_OTHERWISE:
            context = {**(context or {}), "user": user}
            super().send_notification_mail(template_prefix, user, context, email)

    def get_reset_password_from_key_url(self, key):
        """On the configured address: the request's own comes from whoever asked."""
        path = reverse(
            "account_reset_password_from_key", kwargs={"uidb36": "UID", "key": "KEY"}
        ).replace("UID-KEY", key)
        return settings.WAGTAILADMIN_BASE_URL + path

    def get_email_confirmation_url(self, request, emailconfirmation):
        path = reverse("account_confirm_email", args=[emailconfirmation.key])
        return settings.WAGTAILADMIN_BASE_URL + path


def _had_factor_at(user, moment):
    before = datetime.fromtimestamp(moment, UTC)
    return Authenticator.objects.filter(user=user, created_at__lt=before).exists()


class MFAAdapter(DefaultMFAAdapter):
    """The secrets of second factors lie encrypted: a copy of the database alone makes no code."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("The code is not right."),
    }

    def encrypt(self, text):
        return _fernet().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text):
        try:
            return _fernet().decrypt(encrypted_text.encode()).decode()
        except InvalidToken:  # made under a key that is gone: no code fits until it is set up again
            return generate_totp_secret()

    def generate_authenticator_name(self, user, type):  # noqa: A002 - the library's name
        number = Authenticator.objects.filter(user=user, type=type).count() + 1
        return gettext("Passkey %(number)s") % {"number": number}

    def get_totp_issuer(self):
        return str(settings.WAGTAIL_SITE_NAME)

    def _get_site_name(self):
        return str(settings.WAGTAIL_SITE_NAME)

    def _get_user_identifier(self, user):
        return user.get_username()


def _fernet():
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(_derived(key)) for key in keys])


def _derived(key):
    digest = hashlib.sha256(b"portal.accounts second factors:" + key.encode()).digest()
    return base64.urlsafe_b64encode(digest)
