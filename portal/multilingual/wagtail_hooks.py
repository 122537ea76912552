from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from . import visibility_hooks  # noqa: F401 - registers its own
from .languages import endonym
from .publishing import UNPUBLISH_LANGUAGE
from .viewsets import TranslatedPageViewSet


@hooks.register("register_admin_viewset")
def page_viewset():
    return TranslatedPageViewSet("translated_pages")


@hooks.register("register_log_actions")
def language_actions(actions):
    """History says which languages an action was about."""
    actions.register_action(UNPUBLISH_LANGUAGE, _("Unpublish a language"), _in_languages(_("Unpublished")))
    for action, label, message in (
        ("wagtail.publish", _("Publish"), _("Published")),
        ("wagtail.publish.scheduled", _("Publish scheduled"), _("Published as scheduled")),
    ):
        actions.register_action(action, label, _in_languages(message))


def _in_languages(message):
    def describe(data):
        codes = (data or {}).get("languages") or []
        if not codes:
            return message
        return f"{message}: {', '.join(endonym(code) for code in codes)}"

    return describe


@hooks.register("insert_global_admin_css")
def editor_css():
    return format_html('<link rel="stylesheet" href="{}">', static("multilingual/editor.css"))


@hooks.register("insert_editor_js")
def editor_js():
    return format_html('<script src="{}" defer></script>', static("multilingual/editor.js"))
