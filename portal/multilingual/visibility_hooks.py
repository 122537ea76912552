"""Where Wagtail lets us say which pages somebody may choose, and what its own API may do."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.admin.views.reports.locked_pages import LockedPagesView

from . import visibility


@hooks.register("construct_page_chooser_queryset")
def pages_to_choose_from(pages, request):
    return visibility.known_to(request.user, pages)


class ReadingOnlyViewSet(PagesAdminAPIViewSet):
    """The explorer menu reads from it. Its writes know neither languages nor our transactions."""

    @classmethod
    def get_urlpatterns(cls):
        return [pattern for pattern in super().get_urlpatterns() if pattern.name != "action"]


@hooks.register("construct_admin_api")
def api_without_writes(router):
    router.register_endpoint("pages", ReadingOnlyViewSet)


# The page may be out of her reach by now; Wagtail's export would print the bare title.
LockedPagesView.list_export = ["get_admin_display_title", *LockedPagesView.list_export[1:]]
LockedPagesView.export_headings = {
    **LockedPagesView.export_headings,
    "get_admin_display_title": _("Title"),
}
