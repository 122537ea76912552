"""Mails to a person about her account, in her language."""

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from portal.serving import staff_language


def tell(user, what):
    """Mails ``user`` that something about her account changed. ``what``: a template in accounts/mails/."""
    if not user.email:
        return
    with translation.override(staff_language.of(user)):
        context = {
            "user": user,
            "security_url": settings.WAGTAILADMIN_BASE_URL + reverse("mfa_index"),
            "reset_url": settings.WAGTAILADMIN_BASE_URL + reverse("account_reset_password"),
        }
        subject, _line, body = render_to_string(f"accounts/mails/{what}.txt", context).partition(
            "\n"
        )
        send_mail(
            f"{settings.WAGTAIL_SITE_NAME}: {subject}", body.strip() + "\n", None, [user.email]
        )
