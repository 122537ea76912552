"""What other packages offer on the home: something to begin, something to do with a page of a list."""

from django.urls import reverse
from wagtail import hooks
from wagtail.admin.ui.components import Component

from .people import works_on


class Action(Component):
    """A link. ``icon``: a name of Wagtail's. Forms are components of the package that offers them."""

    template_name = "workbench/action.html"

    def __init__(self, label, url, icon="plus"):
        self.label, self.url, self.icon = label, url, icon

    def get_context_data(self, parent_context):
        return {"label": self.label, "url": self.url, "icon": self.icon}


def new_page(request, model, label, icon="plus"):
    """``[Action]`` to write a page of this type, empty for those who may not; asks the database nothing."""
    if not works_on(request.user, *model.allowed_parent_page_models(), verb="add"):
        return []
    return [Action(label, reverse("workbench:new", args=[model._meta.label_lower]), icon)]


def actions(request):
    """Components for what this person can begin: hook ``workbench_actions(request)``, in its order."""
    return [one for offer in hooks.get_hooks("workbench_actions") for one in offer(request)]


def row_actions(request, panel, page):
    """Components for a page of a list: hook ``workbench_row_actions(request, panel, page)``.

    It is called for each row, so it asks the database nothing; ``panel.key`` says which list it is.
    """
    return [
        one
        for offer in hooks.get_hooks("workbench_row_actions")
        for one in offer(request, panel, page)
    ]
