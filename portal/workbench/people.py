"""What a person may do here, worked out once a request from rights that are already loaded."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import Q
from django.utils import timezone
from wagtail.permissions import policy_registry

from portal.multilingual.models import BasePage
from portal.multilingual.permissions import languages_to_write, units_to_publish, units_to_write
from portal.multilingual.visibility import territory

ROOT_DEPTH = 1


@dataclass(frozen=True)
class Person:
    """Somebody who works in the admin. ``today``: in the person's time zone."""

    user: object

    @cached_property
    def territory(self):
        return territory(self.user)

    @cached_property
    def inside(self):
        """A condition for pages: those whose drafts are hers to see."""
        return self.territory.inside()

    @cached_property
    def own_tops(self):
        return own_tops(self.user)

    @cached_property
    def inside_own(self):
        """A condition for pages: hers in particular, not the whole tree."""
        condition = Q(pk=None)
        for top in self.own_tops:
            condition |= Q(path__startswith=top.path)
        return condition

    @cached_property
    def writes(self):
        return languages_to_write(self.user)

    @cached_property
    def edits(self):
        """Whether there is a text or a shared field that she may change anywhere."""
        return bool(self.territory.tops and units_to_write(self.user)) and (
            self.user.is_superuser
            or bool({"add", "change"} & {verb for _page, verb in _rights(self.user)})
        )

    @cached_property
    def publishes(self):
        return bool(units_to_publish(self.user))

    @cached_property
    def today(self) -> date:
        return timezone.localdate()

    def may_change(self, page):
        """Whether the editor opens for her; asks the database nothing."""
        if self.user.is_superuser:
            return True
        rights = page.permissions_for_user(self.user).permissions
        return "change" in rights or ("add" in rights and page.owner_id == self.user.pk)


def own_tops(user):
    """The uppermost pages below the root on which somebody has a right of her own, in tree order.

    Nobody's are those of a person whose only rights hold for the whole tree.
    """
    if not user.is_active or user.is_superuser:
        return []
    pages = {page.path: page for page, _verb in _rights(user) if page.depth > ROOT_DEPTH}
    tops = []
    for path in sorted(pages):
        if not (tops and path.startswith(tops[-1].path)):
            tops.append(pages[path])
    return tops


def works_on(user, *models, verb=""):
    """Whether somebody has rights on pages of these types: on one of them, or on all of the site.

    ``verb``: only this right counts, e.g. ``"add"``.
    """
    if user.is_superuser:
        return True
    return any(
        page.depth <= ROOT_DEPTH + 1 or issubclass(page.specific_class or BasePage, models)
        for page, given in _rights(user)
        if verb in ("", given)
    )


def _rights(user):
    """``[(page, verb)]`` as Wagtail keeps them for the request."""
    policy = policy_registry.get_by_type(BasePage)
    return [
        (given.page, given.permission.codename.rsplit("_", maxsplit=1)[0])
        for given in policy.get_cached_permissions_for_user(user)
    ]
