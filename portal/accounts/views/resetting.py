"""An administrator helps somebody who has lost her second factor."""

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods
from wagtail.admin.auth import require_admin_access

from .. import second_factor


@require_admin_access
@require_http_methods(["GET", "HEAD", "POST"])
def reset_second_factor(request, user_id):
    user = get_object_or_404(get_user_model(), pk=user_id)
    if not may_reset(request.user, user):
        raise PermissionDenied
    if request.method == "POST":
        second_factor.reset(user, by=request.user)
        messages.success(
            request,
            gettext("%(user)s has no second factor any more, and was told by mail.")
            % {"user": user.get_username()},
        )
        return HttpResponseRedirect(reverse("wagtailusers_users:edit", args=[user.pk]))
    context = {"account": user, "has_one": second_factor.has_one(user)}
    return render(request, "accounts/reset_second_factor.html", context)


def may_reset(administrator, user):
    """Only a superuser touches a superuser's; nobody's own is reset this way."""
    above = user.is_superuser and not administrator.is_superuser
    return administrator.has_perm("auth.change_user") and not above and administrator != user
