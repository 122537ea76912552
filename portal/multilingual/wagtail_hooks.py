from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogFormatter

from . import visibility_hooks  # noqa: F401 - registers its own
from .languages import active, endonym
from .page_links import TranslatedPageLinkHandler
from .publication_record import UNPUBLISH_LANGUAGE
from .views.bulk import TranslatedPublishBulkAction
from .viewsets import TranslatedPageViewSet


@hooks.register("register_admin_viewset")
def page_viewset():
    return TranslatedPageViewSet("translated_pages")


@hooks.register("register_rich_text_features", order=100)  # after Wagtail's own
def page_links(features):
    features.register_link_type(TranslatedPageLinkHandler)


@hooks.register("register_log_actions", order=100)  # after Wagtail, whose messages name no language
def language_actions(actions):
    """History says which languages an action was about."""
    actions.register_action(UNPUBLISH_LANGUAGE, _("Unpublish a language"), _("Unpublished"))
    for action in (
        UNPUBLISH_LANGUAGE,
        "wagtail.publish",
        "wagtail.publish.schedule",
        "wagtail.publish.scheduled",
    ):
        actions.formatters[action] = WithLanguages(actions.formatters[action])


class WithLanguages(LogFormatter):
    """Adds the languages of a publication to what another formatter says."""

    def __init__(self, formatter):
        self.formatter, self.label = formatter, formatter.label

    def format_message(self, log_entry):
        message = self.formatter.format_message(log_entry)
        codes = (log_entry.data or {}).get("languages") or []
        named = ", ".join(endonym(code) for code in codes if code in active())
        return format_lazy("{}: {}", message, named) if named else message


hooks.register(
    "register_bulk_action", TranslatedPublishBulkAction, order=100
)  # after Wagtail's own


@hooks.register("insert_global_admin_css")
def editor_css():
    return format_html('<link rel="stylesheet" href="{}">', static("multilingual/editor.css"))


@hooks.register("insert_editor_js")
def editor_js():
    return format_html('<script src="{}" defer></script>', static("multilingual/editor.js"))


@hooks.register("construct_page_action_menu")
def publishing_stands_beside_its_languages(menu_items, request, context):
    """The publish button stands next to the languages it is about, not in the menu; see publish_choice.html."""
    menu_items[:] = [item for item in menu_items if item.name != "action-publish"]
