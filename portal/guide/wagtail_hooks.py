from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from . import views

# Describes another way of publishing than ours, and other releases.
WAGTAIL_S_OWN = "https://guide.wagtail.org/"

urls = [
    path("", views.contents, name="contents"),
    path("<slug:language>/<slug:name>.md", views.chapter, name="chapter"),
    path("<slug:language>/pictures/<str:name>", views.picture, name="picture"),
]


@hooks.register("register_admin_urls")
def guide_urls():
    return [path("guide/", include((urls, "guide")))]


@hooks.register("register_help_menu_item")
def guide_in_the_help_menu():
    return MenuItem(
        _("Guide"), reverse("guide:contents"), name="guide", icon_name="help", order=100
    )


@hooks.register("construct_help_menu")
def one_guide(request, menu_items):
    menu_items[:] = [item for item in menu_items if not item.url.startswith(WAGTAIL_S_OWN)]
