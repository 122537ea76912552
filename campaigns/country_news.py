"""Country editors write news about their own country, and about no other.

A right to add pages below the news index would open every country's drafts to them, because a right holds
for all that is below. So they have none there: the groups that hold ``RIGHT`` may propose news that names the
countries whose profiles the same groups may change, and their members go on with what they wrote themselves.
Moderators decide on it.
"""

from django.db.models import Q
from wagtail.models import GroupPagePermission

from countries.models import CountryPage

RIGHT = "campaigns.add_newspage"


def countries_of(user):
    """Primary keys of the countries this person may propose news about; kept on ``user`` for the request."""
    if not hasattr(user, "_countries_of_news"):
        user._countries_of_news = _countries_of(user) if user.is_active else frozenset()
    return user._countries_of_news


def _countries_of(user):
    app, codename = RIGHT.split(".")
    groups = user.groups.filter(
        permissions__content_type__app_label=app, permissions__codename=codename
    )
    given = GroupPagePermission.objects.filter(
        group__in=groups, permission__codename="change_basepage"
    )
    below = Q()
    for path in given.values_list("page__path", flat=True):
        below |= Q(path__startswith=path)
    if not below:
        return frozenset()
    return frozenset(CountryPage.objects.filter(below).values_list("pk", flat=True))


def is_limited(user, page):
    """Whether it is only as an editor of a country that this person writes the news item ``page``.

    ``page`` may be the index that a new one will stand below.
    """
    return not user.is_superuser and not (
        {"add", "change"} & page.permissions_for_user(user).permissions
    )


def author_may_edit(page, user):
    """For the hook of that name: an item she wrote, as long as it names countries of hers and no other."""
    from .models import NewsPage

    if page.specific_class is not NewsPage or not countries_of(user):
        return False
    through = NewsPage.countries.through.objects.filter(newspage=page.pk)
    named = set(through.values_list("countrypage", flat=True))
    return bool(named) and named <= countries_of(user)
