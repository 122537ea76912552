from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import policy_registry

from portal.multilingual.models import BasePage

from . import panel, refusing
from .report import RIGHTS, TextsReport


@hooks.register("check_publication")
def describe_pictures_first(page, content, choice):
    refusing.refuse_undescribed_pictures(page, content, choice)


@hooks.register("construct_page_side_panels")
def checks_panel(request, page, panels):
    if page.pk:
        panels.append(panel.ChecksPanel(page, request))


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def tell_of_findings(request, page):
    panel.tell(request, page)


@hooks.register("register_admin_urls")
def report_urls():
    return [
        path("reports/texts/", TextsReport.as_view(), name="guards_report"),
        path(
            "reports/texts/results/",
            TextsReport.as_view(results_only=True),
            name="guards_report_results",
        ),
    ]


class ReportMenuItem(MenuItem):
    def is_shown(self, request):
        return policy_registry.get_by_type(BasePage).user_has_any_permission(request.user, RIGHTS)


@hooks.register("register_reports_menu_item")
def report_in_menu():
    return ReportMenuItem(
        _("Checks of the texts"),
        reverse("guards_report"),
        name="texts",
        icon_name="clipboard-list",
        order=750,
    )


@hooks.register("insert_global_admin_css")
def checks_css():
    return format_html('<link rel="stylesheet" href="{}">', static("guards/checks.css"))


@hooks.register("insert_editor_js")
def checks_js():
    return format_html('<script src="{}" defer></script>', static("guards/checks.js"))
