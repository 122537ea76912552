from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MultilingualConfig(AppConfig):
    """The translated page tree. Must stand after ``modeltranslation`` in INSTALLED_APPS."""

    name = "portal.multilingual"
    label = "multilingual"
    verbose_name = _("Translated pages")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from . import checks  # noqa: F401 - they register themselves
        from .reading import make_bare_names_read_only
        from .receivers import keep_index
        from .remembered import remember

        make_bare_names_read_only()
        remember()
        keep_index()
