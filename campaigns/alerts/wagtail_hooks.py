from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .admin_views import SEE, AlertsReport, EraseView


@hooks.register("register_admin_urls")
def addresses():
    return [
        path("alerts/", AlertsReport.as_view(), name="alerts_report"),
        path("alerts/erase/", EraseView.as_view(), name="alerts_erase"),
    ]


class AlertsMenuItem(MenuItem):
    def is_shown(self, request):
        return request.user.has_perm(SEE)


@hooks.register("register_reports_menu_item")
def report():
    return AlertsMenuItem(
        _("E-mail alerts"), reverse("alerts_report"), name="alerts", icon_name="mail", order=1_000
    )
