"""Mails for who has forgotten the password, in that person's language."""

from django.utils import translation
from wagtail.admin.forms.auth import PasswordResetForm as WagtailForm

from . import staff_language


class PasswordResetForm(WagtailForm):
    """Asked for by anybody who knows the address, so the language of the request says nothing."""

    def send_mail(self, subject_template_name, email_template_name, context, *args, **kwargs):
        with translation.override(staff_language.of(context["user"])):
            super().send_mail(subject_template_name, email_template_name, context, *args, **kwargs)
