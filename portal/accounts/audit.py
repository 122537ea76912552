"""Entries in the record that are about people: sign-ins, lock-outs, second factors, rights.

They are Wagtail's log entries on the account concerned, so they stand in the same report as everything else.
"""

import logging

from allauth.account.adapter import get_adapter
from allauth.account.internal.userkit import filter_users_by_email, get_user_by_username
from django.core.cache import caches
from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter, get_active_log_context, log

from .apps import SHARED_CACHE

logger = logging.getLogger(__name__)

SIGN_IN, FAILED, LOCKED_OUT = "accounts.sign_in", "accounts.sign_in.failed", "accounts.locked_out"
PASSWORD, EMAIL, SESSIONS = "accounts.password", "accounts.email", "accounts.sessions"
FACTOR_ADDED, FACTOR_REMOVED = "accounts.factor.added", "accounts.factor.removed"
FACTOR_FAILED, FACTOR_RESET = "accounts.factor.failed", "accounts.factor.reset"
RIGHTS, ACTIVE = "accounts.rights", "accounts.active"
LOCK_NOTED_FOR = 900  # seconds: one entry for each lock-out, not for each attempt during it

LABELS = {
    SIGN_IN: (_("Sign in"), _("Signed in")),
    FAILED: (_("Failed sign-in"), _("Failed to sign in")),
    LOCKED_OUT: (_("Lock-out"), _("Locked out after too many failed attempts")),
    PASSWORD: (_("Change of password"), _("Password changed")),
    EMAIL: (_("Change of e-mail address"), _("E-mail address changed")),
    SESSIONS: (_("End of sessions"), _("Sessions ended")),
    FACTOR_ADDED: (_("Second factor set up"), _("Second factor set up")),
    FACTOR_REMOVED: (_("Second factor removed"), _("Second factor removed")),
    FACTOR_FAILED: (_("Wrong second factor"), _("Second factor refused")),
    FACTOR_RESET: (_("Reset of second factors"), _("Second factors reset")),
    RIGHTS: (_("Change of rights"), _("Rights changed")),
    ACTIVE: (_("Activation of an account"), _("Account switched on or off")),
}
FACTORS = {
    "totp": _("authenticator app"),
    "webauthn": _("passkey"),
    "recovery_codes": _("recovery codes"),
}


class Formatter(LogFormatter):
    """Says what of it: which factor, which groups, from which address."""

    def __init__(self, label, message):
        self.label, self.message = label, message

    def format_message(self, log_entry):
        data = log_entry.data or {}
        details = [str(FACTORS.get(data.get("factor"), "")), data.get("address") or ""]
        details += [f"+ {name}" for name in data.get("added", ())]
        details += [f"− {name}" for name in data.get("removed", ())]
        said = ", ".join(detail for detail in details if detail)
        return f"{self.message}: {said}" if said else str(self.message)


def register(actions):
    for action, (label, message) in LABELS.items():
        actions.formatters[action] = Formatter(label, message)
        actions.choices.append((action, label))


def note(user, action, by=None, **data):
    """An entry on ``user``'s account. ``by``: who did it, by default who is signed in."""
    by = by or get_active_log_context().user
    by = by if by is not None and by.is_authenticated else None
    log(user, action, user=by, title=user.get_username(), data=data)


def address(request):
    """The address a request came from, or nothing where it cannot be told."""
    try:
        return get_adapter().get_client_ip(request)
    except (AttributeError, KeyError, PermissionDenied):
        return ""


def named(credentials):
    """The account that somebody tried to sign in to, or None. What was typed is never kept: it may be a password."""
    if user := get_user_by_username(credentials.get("username") or ""):
        return user
    email = credentials.get("email")
    return next(iter(filter_users_by_email(email)), None) if email else None


def sign_in_failed(request, user):
    logger.warning("A sign-in failed, from %s", address(request))
    if user is not None:
        note(user, FAILED, address=address(request))


def locked_out(request, user):
    """Once for each account and address, as long as it lasts."""
    where = address(request)
    if caches[SHARED_CACHE].add(
        f"accounts:locked:{user and user.pk}:{where}", True, LOCK_NOTED_FOR
    ):
        logger.warning("Locked out after too many failed sign-ins, from %s", where)
        if user is not None:
            note(user, LOCKED_OUT, address=where)
