from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ContactConfig(AppConfig):
    """What readers write to the office, and the barriers they report."""

    name = "portal.contact"
    label = "contact"
    verbose_name = _("Messages")
