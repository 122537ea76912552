"""The home of the admin: what waits for the person who is looking, and what she can begin."""

from dataclasses import dataclass

from django import forms
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.ui.components import Component

from .actions import actions
from .page_lists import Drafts, DueForReview, Locked, Outdated, OwnPages, Untranslated
from .panels import panels_for
from .people import Person
from .rows import Rows
from .task_lists import Approvals, Comments, Scheduled, Submitted

# In the order shown.
PANELS = (
    OwnPages,
    Approvals,
    Comments,
    DueForReview,
    Outdated,
    Drafts,
    Submitted,
    Untranslated,
    Scheduled,
    Locked,
)


def all_panels():
    """Ours, then those of other packages (hook ``workbench_panels``: gives a list of classes)."""
    return [*PANELS, *(kind for more in hooks.get_hooks("workbench_panels") for kind in more())]


@dataclass(frozen=True)
class Shown:
    """A list as the home shows it."""

    key: str
    name: str
    icon: str
    panel: object
    rows: list
    total: int
    waiting: str

    @property
    def url(self):
        return reverse("workbench:list", args=[self.key])


class Workbench(Component):
    """Every list that can concern this person; those with something in it are shown."""

    name = "workbench"
    template_name = "workbench/home.html"
    order = 10

    def __init__(self, request):
        self.request = request
        self.person = Person(request.user)

    @property
    def media(self):
        return forms.Media(css={"all": ["workbench/workbench.css"]})

    @cached_property
    def lists(self):
        """``[Shown]`` of all panels that can concern her, the empty ones too."""
        panels = panels_for(self.person, all_panels())
        heads = [(panel, *panel.head()) for panel in panels]
        rows = Rows(self.request, self.person, [(panel, found) for panel, found, _total in heads])
        return [
            Shown(
                key=panel.key,
                name=str(panel.name()),
                icon=panel.icon,
                panel=panel,
                rows=rows.of(panel, found),
                total=total,
                waiting=panel.waiting(total) if total else "",
            )
            for panel, found, total in heads
        ]

    def get_context_data(self, parent_context):
        waiting = [one for one in self.lists if one.waiting]
        return {
            "request": self.request,  # for what other packages add, forms among it
            "csrf_token": parent_context.get("csrf_token", ""),
            "waits": waits(sum(one.total for one in waiting)) if waiting else "",
            "waiting": waiting,
            "shown": [one for one in self.lists if one.rows],
            "empty": [one for one in self.lists if not one.rows],
            "actions": actions(self.request),
        }


def waits(count):
    return ngettext("%(count)d task waits for you:", "%(count)d tasks wait for you:", count) % {
        "count": count
    }
