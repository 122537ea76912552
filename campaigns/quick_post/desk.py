"""Who may post news, below which index, about which countries, and whether it is published at once."""

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.utils.translation import get_language

from portal.multilingual.languages import default_language, known
from portal.multilingual.merging import SHARED
from portal.multilingual.permissions import (
    languages_to_publish,
    languages_to_write,
    may_write_shared,
    units_to_publish,
)

from ..country_news import countries_of, is_limited
from ..models import NewsIndexPage

SHOWN_FIRST = 2  # languages


@dataclass(frozen=True)
class Desk:
    """What one person may do with news below one index."""

    user: User
    index: NewsIndexPage
    countries: frozenset | None  # primary keys of those that may be named; None: any

    @property
    def may_publish(self):
        may = self.index.permissions_for_user(self.user).can_publish_subpage()
        return may and SHARED in units_to_publish(self.user)

    @property
    def may_submit(self):
        return bool(self.index.get_workflow())

    def units(self, action, languages):
        """Of the ``languages`` that have a text: what "publish" or "submit" is about."""
        if action == "publish":
            languages = [code for code in languages if code in languages_to_publish(self.user)]
        return [*languages, SHARED] if languages else []

    def languages(self):
        """Codes of the languages she writes: the installation's first, then her admin's."""
        first = (default_language(), known(get_language()))
        mine = languages_to_write(self.user)
        return sorted(mine, key=lambda code: first.index(code) if code in first else len(first))


def desk_at(index, user):
    """The ``Desk`` of this person at one index, or None if she may not post news there."""
    if not (user.is_active and may_write_shared(user) and languages_to_write(user)):
        return None
    if index.permissions_for_user(user).can_add_subpage():
        return Desk(user, index, None)
    if is_limited(user, index) and countries_of(user):
        return Desk(user, index, countries_of(user))
    return None


def desk_of(user):
    """Her ``Desk`` at the first index she may post news below, or None; kept on ``user`` for the request."""
    if not hasattr(user, "_news_desk"):
        indexes = NewsIndexPage.objects.live().order_by("path").for_listing()
        desks = (desk_at(index, user) for index in indexes)
        user._news_desk = next((desk for desk in desks if desk), None)
    return user._news_desk
