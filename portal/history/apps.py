from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HistoryConfig(AppConfig):
    """Published versions of pages, for readers."""

    name = "portal.history"
    label = "history"
    verbose_name = _("History for readers")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from . import receivers  # noqa: F401 - they register themselves
