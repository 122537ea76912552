from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ServingConfig(AppConfig):
    """How requests are answered: language, headers, errors, health. Knows requests, not content."""

    name = "portal.serving"
    label = "serving"
    verbose_name = _("Serving")

    def ready(self):
        from . import eager_texts, spreadsheets, staff_language

        staff_language.connect()
        eager_texts.mend()
        spreadsheets.keep_exports_harmless()
