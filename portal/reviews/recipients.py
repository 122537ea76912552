"""Who gets a mail: active people with an address who want it and may see the page, never the one who acted."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models import Q
from wagtail.users.models import UserProfile

from portal.multilingual import visibility


def reachable(users):
    """Query set of those of ``users`` who can get a mail at all, with their profiles."""
    return (
        users.filter(is_active=True)
        .exclude(email="")
        .select_related("wagtail_userprofile")
        .distinct()
    )


def willing(user, kind):
    """``kind``: Wagtail's name of the choice in her account: submitted, approved, rejected, updated_comments."""
    profile = getattr(user, "wagtail_userprofile", None) or UserProfile()
    return getattr(profile, f"{kind}_notifications")


def may_read(user, page):
    return user.has_perm("wagtailadmin.access_admin") and visibility.sees_draft(user, page)


def recipients(users, page, kind, actor_id):
    """Those of the query set ``users`` to write to about ``page``."""
    return [
        user
        for user in reachable(users.exclude(pk=actor_id))
        if willing(user, kind) and may_read(user, page)
    ]


def people(*ids):
    return get_user_model().objects.filter(pk__in=[pk for pk in ids if pk])


def approvers(task):
    """The people who decide about ``task``, and superusers as Wagtail's setting has it."""
    among = Q(groups__in=task.groups.all())
    if getattr(settings, "WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS", True):
        among |= Q(is_superuser=True)
    return get_user_model().objects.filter(among)


def name_of(user):
    return (user.get_full_name() or user.get_username()) if user else ""
