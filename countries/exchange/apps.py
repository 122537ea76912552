from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ExchangeConfig(AppConfig):
    """Profiles as files: taken along, changed offline, brought back as a draft."""

    name = "countries.exchange"
    label = "exchange"
    verbose_name = _("Work offline")
    default_auto_field = "django.db.models.BigAutoField"
