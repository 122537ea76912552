from django.contrib.auth.models import Permission
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from . import admin_views


@hooks.register("register_admin_urls")
def addresses():
    return [
        path("figures/", admin_views.FiguresView.as_view(), name="figures_imports"),
        path("figures/apply/", admin_views.ApplyView.as_view(), name="figures_apply"),
    ]


class FiguresMenuItem(MenuItem):
    def is_shown(self, request):
        return admin_views.may_see(request.user)


@hooks.register("register_knowledge_menu_item")
def menu_item():
    return FiguresMenuItem(
        _("Figures"), reverse("figures_imports"), name="figures", icon_name="table", order=100
    )


@hooks.register("register_permissions")
def permissions():
    return Permission.objects.filter(
        content_type__app_label="figures", codename__in=["import_figures", "view_figureimport"]
    )


@hooks.register("register_log_actions")
def actions(actions):
    actions.register_action(admin_views.LOGGED, _("Import figures"), _("Figures imported"))
