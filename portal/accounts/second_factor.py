"""Whom the portal asks for a second factor, and what is closed to them until they have one."""

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.middleware import get_user
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext

from portal.multilingual.permissions import units_to_publish

from . import audit, mails, sessions

OFF, PUBLISHERS, EVERYONE = "off", "publishers", "everyone"
# What remains open: setting one up, proving who one is, leaving; and what those pages load.
OPEN = {
    "mfa_index",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_reauthenticate",
    "mfa_reauthenticate_webauthn",
    "account_reauthenticate",
    "account_login",
    "account_logout",
    "wagtailadmin_sprite",
    "wagtailadmin_javascript_catalog",
}
# Whoever may do this makes herself a publisher.
GIVING_RIGHTS = ("auth.add_user", "auth.change_user", "auth.add_group", "auth.change_group")


def is_missing(user):
    """Whether ``user`` is signed in, must have a second factor, and has none."""
    if settings.PORTAL_SECOND_FACTOR == OFF or not user.is_authenticated:
        return False
    return not has_one(user) and is_required_of(user)


def has_one(user):
    """Recovery codes alone are none."""
    return (
        Authenticator.objects.filter(user_id=user.pk)
        .exclude(type=Authenticator.Type.RECOVERY_CODES)
        .exists()
    )


def is_required_of(user):
    if settings.PORTAL_SECOND_FACTOR != PUBLISHERS:
        return settings.PORTAL_SECOND_FACTOR == EVERYONE
    rights = any(user.has_perm(right) for right in GIVING_RIGHTS)
    return user.is_superuser or rights or bool(units_to_publish(user))


def admitted(request):
    """Who is reading outside of the admin: without the second factor asked of her, nobody."""
    user = get_user(request)
    return AnonymousUser() if is_missing(user) else user


def refusal(request):
    """The answer to somebody who must set up her second factor first, or None."""
    request.must_set_up_second_factor = is_missing(request.user)
    if not request.must_set_up_second_factor or request.resolver_match.url_name in OPEN:
        return None
    said = gettext("Set up a second factor first: your account may publish or give rights.")
    if expects_data(request):
        return JsonResponse({"error": said, "detail": said}, status=403)
    if request.method in ("GET", "HEAD"):
        return HttpResponseRedirect(reverse("mfa_index"))
    return render(request, "accounts/second_factor_missing.html", status=403)


def expects_data(request):
    asked_by_script = request.headers.get("x-requested-with") == "XMLHttpRequest"
    accepts = request.headers.get("accept", "")
    return asked_by_script or accepts.startswith("application/json") or "/api/" in request.path


def reset(user, by=None):
    """For somebody who has lost hers: all second factors are gone, and whoever is signed in as her is out."""
    count, _per_model = Authenticator.objects.filter(user=user).delete()
    audit.note(user, audit.FACTOR_RESET, by=by)
    sessions.end(user)
    mails.tell(user, "second_factor_reset")
    return count
