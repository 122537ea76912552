from django.templatetags.static import static
from django.urls import include, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button

from portal.workbench.actions import Action

from .applying import IMPORTED
from .files import DOCX, JSON
from .models import Upload
from .profiles import is_exchanged
from .views import ExportView, OfflineView, ReviewView


@hooks.register("register_admin_urls")
def addresses():
    page = "<int:page_id>/"
    own = [
        path(page, OfflineView.as_view(), name="offline"),
        path(f"{page}import/", ReviewView.as_view(), name="review"),
        path(f"{page}profile.json", ExportView.as_view(), {"kind": JSON}, name="json"),
        path(
            f"{page}<slug:language>/profile.docx", ExportView.as_view(), {"kind": DOCX}, name="docx"
        ),
    ]
    return [path("offline/", include((own, "exchange")))]


@hooks.register("register_page_header_buttons")
def in_the_menu_of_the_page(page, user, view_name, next_url=None):
    if page.pk and is_exchanged(page) and page.permissions_for_user(user).can_read():
        address = reverse("exchange:offline", args=[page.pk])
        yield Button(_("Work offline"), address, icon_name="download", priority=55)


@hooks.register("workbench_row_actions")
def on_the_home(request, panel, page):
    """Among her own pages; it asks the database nothing."""
    if panel.key != "pages" or not is_exchanged(page):
        return []
    return [Action(_("Work offline"), reverse("exchange:offline", args=[page.pk]), "download")]


@hooks.register("register_log_actions")
def history_says_it_came_from_a_file(actions):
    actions.register_action(IMPORTED, _("Import from a file"), _("Imported from a file"))


@hooks.register("every_night")
def forget_what_nobody_decided():
    Upload.forget_passed()


@hooks.register("insert_global_admin_css")
def exchange_css():
    return format_html('<link rel="stylesheet" href="{}">', static("exchange/exchange.css"))
