"""allauth's forms in our words, with what browsers and password managers need to know."""

from allauth.account.forms import ChangePasswordForm, LoginForm, ResetPasswordKeyForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django.contrib.auth.password_validation import password_validators_help_text_html
from django.utils.translation import gettext_lazy as _


def without_placeholders(form):
    """A placeholder repeats the label and vanishes when one types."""
    for field in form.fields.values():
        field.widget.attrs.pop("placeholder", None)


class SignInForm(LoginForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        without_placeholders(self)
        login, password = self.fields["login"], self.fields["password"]
        login.label = _("Username or e-mail address")
        login.widget.attrs.update(autocomplete="username webauthn", autofocus=True, maxlength=254)
        login.max_length = 254
        password.label, password.help_text = _("Password"), ""
        password.widget.attrs["autocomplete"] = "current-password"
        self.fields["remember"].label = _("Stay signed in for the working day")


class PasswordForm(ChangePasswordForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        without_placeholders(self)
        self.fields["password1"].help_text = password_validators_help_text_html()


class NewPasswordForm(ResetPasswordKeyForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        without_placeholders(self)
        self.fields["password1"].help_text = password_validators_help_text_html()


class AppForm(ActivateTOTPForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        without_placeholders(self)
        self.fields["code"].label = _("Code shown by the app")
        self.fields["code"].widget.attrs.update(inputmode="numeric", maxlength=10)


class PasskeyForm(AddWebAuthnForm):
    """A passkey signs in by itself unless one says otherwise."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name of the passkey")
        self.fields["name"].max_length = 100
        self.fields["passwordless"].label = _("Sign in with it alone, without the password")
        self.fields["passwordless"].help_text = _(
            "The device then asks for its PIN, a fingerprint or a face. Without this, the key is asked "
            "for after the password."
        )
        self.fields["passwordless"].initial = True
