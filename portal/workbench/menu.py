"""Menu items that lead to a person's own part of the tree, and to indexes."""

from django.urls import reverse
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem, SubMenuItem

from .people import own_tops, works_on


class SectionMenuItem(MenuItem):
    """Leads to the index page of one type; for those who work on it or above all of it."""

    def __init__(self, label, model, **kwargs):
        self.model = model
        super().__init__(
            label, reverse("workbench:section", args=[model._meta.label_lower]), **kwargs
        )

    def is_shown(self, request):
        return works_on(request.user, self.model)


class OwnPagesMenuItem(MenuItem):
    """Leads to the pages of one type that were given to a person: to the page itself, or to a list of them.

    Asks the database nothing: her rights hold these pages.
    """

    def __init__(self, label, several, model, **kwargs):
        self.model, self.several = model, several
        super().__init__(label, reverse("workbench:list", args=["pages"]), **kwargs)

    def is_shown(self, request):
        return bool(self.pages_of(request.user))

    def pages_of(self, user):
        return [
            page for page in own_tops(user) if issubclass(page.specific_class or object, self.model)
        ]

    def render_component(self, request):
        pages = self.pages_of(request.user)
        if len(pages) == 1:
            return LinkMenuItem(self.name, self.label, address(pages[0]), icon_name=self.icon_name)
        links = [LinkMenuItem(f"{self.name}-{page.pk}", str(page), address(page)) for page in pages]
        return SubMenuItem(self.name, self.several, links, icon_name=self.icon_name)


def address(page):
    """The explorer, or the editor of a page that has nothing below it."""
    name = "wagtailadmin_pages:edit" if page.is_leaf() else "wagtailadmin_explore"
    return reverse(name, args=[page.pk])
