"""Signing in and one's own account, below /admin/ and before Wagtail's own addresses.

Named one by one: what is not here (signing up, several addresses, codes by mail) is not open.
"""

from functools import wraps

from allauth.account import views as account
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as passkeys
from django.urls import path, re_path

from .views import signing_in
from .views.audit_report import report
from .views.own_sessions import own_sessions
from .views.resetting import reset_second_factor


def own(view):
    """These decide themselves what belongs together: a failed attempt is counted although it is refused."""

    @wraps(view)
    def wrapped(request, *args, **kwargs):
        return view(request, *args, **kwargs)

    wrapped.own_transactions = True
    return wrapped


SECURITY = "account/security/"
RESET = "password_reset/"
own_views = [
    ("login/", signing_in.SignInView.as_view(), "account_login"),
    ("login/second-factor/", signing_in.SecondFactorView.as_view(), "mfa_authenticate"),
    ("login/passkey/", passkeys.login_webauthn, "mfa_login_webauthn"),
    ("login/inactive/", account.account_inactive, "account_inactive"),
    ("logout/", account.logout, "account_logout"),
    (RESET, account.password_reset, "account_reset_password"),
    (f"{RESET}sent/", account.password_reset_done, "account_reset_password_done"),
    (f"{RESET}done/", account.password_reset_from_key_done, "account_reset_password_from_key_done"),
    ("account/confirm/", signing_in.ConfirmByPasswordView.as_view(), "account_reauthenticate"),
    ("account/confirm/code/", signing_in.ConfirmByCodeView.as_view(), "mfa_reauthenticate"),
    ("account/confirm/passkey/", passkeys.reauthenticate_webauthn, "mfa_reauthenticate_webauthn"),
    ("account/password/", account.password_change, "account_change_password"),
    ("account/email/", account.email, "account_email"),
    ("account/email/sent/", account.email_verification_sent, "account_email_verification_sent"),
    ("account/sessions/", own_sessions, "usersessions_list"),
    (SECURITY, signing_in.SecurityView.as_view(), "mfa_index"),
    (f"{SECURITY}app/", signing_in.AppView.as_view(), "mfa_activate_totp"),
    (f"{SECURITY}app/remove/", totp.deactivate_totp, "mfa_deactivate_totp"),
    (f"{SECURITY}codes/", codes.view_recovery_codes, "mfa_view_recovery_codes"),
    (f"{SECURITY}codes/new/", codes.generate_recovery_codes, "mfa_generate_recovery_codes"),
    (f"{SECURITY}codes/download/", codes.download_recovery_codes, "mfa_download_recovery_codes"),
    (f"{SECURITY}passkeys/", passkeys.list_webauthn, "mfa_list_webauthn"),
    (f"{SECURITY}passkeys/add/", passkeys.add_webauthn, "mfa_add_webauthn"),
    (f"{SECURITY}passkeys/<int:pk>/", passkeys.edit_webauthn, "mfa_edit_webauthn"),
    (f"{SECURITY}passkeys/<int:pk>/remove/", passkeys.remove_webauthn, "mfa_remove_webauthn"),
]
urlpatterns = [
    *(path(route, own(view), name=name) for route, view, name in own_views),
    re_path(
        rf"^{RESET}(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        own(account.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    re_path(
        r"^account/email/(?P<key>[-:\w]+)/$",
        own(account.confirm_email),
        name="account_confirm_email",
    ),
    path("users/<int:user_id>/second-factor/", reset_second_factor, name="reset_second_factor"),
    path("reports/site-history/", report, name="audit_report"),
    path(
        "reports/site-history/results/", report, {"results_only": True}, name="audit_report_results"
    ),
]
