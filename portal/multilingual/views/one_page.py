"""What our own views of the admin about one page have above them."""

from django.urls import reverse
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin


class OnePageMixin(WagtailAdminTemplateMixin):
    """The way to ``self.page`` and its name beside the title."""

    def get_page_subtitle(self):
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self):
        page_url = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        return [
            *super().get_breadcrumbs_items(),
            {"url": page_url, "label": self.get_page_subtitle()},
            *self.on_the_way(),
            {"url": "", "label": self.get_header_title()},
        ]

    def on_the_way(self):
        """Between the page and this view."""
        return []
