from django.apps import AppConfig
from django.core.cache import caches
from django.utils.connection import ConnectionProxy
from django.utils.translation import gettext_lazy as _

SHARED_CACHE = "shared"  # settings.CACHES


class AccountsConfig(AppConfig):
    """Signing in, second factors, sessions, and who did what."""

    name = "portal.accounts"
    label = "accounts"
    verbose_name = _("Accounts")

    def ready(self):
        from . import receivers  # noqa: F401 - connects its own

        share_counts()


def share_counts():
    """allauth's limits, and its memory of used codes, hold in every process.

    It keeps them in the default cache, which belongs to one process: a code used in one would be good
    in the next. The database's cache is only for them, as a reader's request must not wait for it.
    """
    from allauth.core.internal import ratelimit
    from allauth.mfa.totp.internal import auth

    for module in (ratelimit, auth):
        module.cache = ConnectionProxy(caches, SHARED_CACHE)
