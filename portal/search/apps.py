from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """Finding pages. For now by their titles."""

    name = "portal.search"
    label = "portal_search"
    verbose_name = _("Search")
