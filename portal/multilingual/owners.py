"""Which team looks after a page: its own, or that of the nearest page above that has one.

The trade-off of inheriting: whoever moves a page may give it to another team without seeing it. In return a
team is named once for a country or an index, and a new page below is never nobody's.
"""

import swapper
from django.contrib.auth.models import Group
from django.db.models import Q
from wagtail.models import GroupPagePermission

OWN = "owner_team"


def working():
    """A condition for query sets of groups: those that may do something with pages."""
    return Q(pk__in=GroupPagePermission.objects.values("group"))


def offer_teams(form):
    """The groups that can be a team, and the one that is chosen already."""
    if field := form.fields.get(OWN):
        offered = working() | Q(pk=form.instance.owner_team_id)
        field.queryset = Group.objects.filter(offered).order_by("name")


class Owners:
    """The teams of all pages, read with one query."""

    def __init__(self):
        pages = _pages().filter(owner_team__isnull=False).order_by()
        self.by_path = dict(pages.values_list("path", OWN))

    def team_of(self, page):
        """Primary key of the group, or None."""
        return self.team_at(page.path)

    def team_at(self, path):
        """The same, by a page's place in the tree."""
        above = (path[:end] for end in range(len(path), 0, -_pages().model.steplen))
        return next((self.by_path[place] for place in above if place in self.by_path), None)


def give(pages, group):
    """Make ``group`` the team of those ``pages`` that have none, in the live row and in the drafts.

    Names the pages in order. It is no edit: history says nothing, and nothing else goes live.
    """
    orphans = [page for page in pages if page.owner_team_id is None]
    _pages().filter(pk__in=[page.pk for page in orphans]).update(owner_team=group)
    for page in orphans:
        waiting = Q(pk=page.latest_revision_id) | Q(approved_go_live_at__isnull=False)
        for revision in page.revisions.filter(waiting):
            if revision.content.get(OWN) is None:
                revision.content[OWN] = group.pk
                revision.save(update_fields=["content"])
    return orphans


def _pages():
    return swapper.load_model("wagtailcore", "Page")._default_manager
