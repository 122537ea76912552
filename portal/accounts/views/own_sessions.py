"""Where I am signed in, and signing out there."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from .. import audit, sessions


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def own_sessions(request):
    if request.method == "POST":
        return end(request)
    current = request.session.session_key
    shown = [
        {
            "row": row,
            "device": sessions.device(row.user_agent),
            "is_current": row.session_key == current,
        }
        for row in sessions.of(request.user)
    ]
    return render(request, "usersessions/usersession_list.html", {"sessions": shown})


def end(request):
    """One session (``session``: its number), or all but this one. Another person's number ends nothing."""
    number = request.POST.get("session", "")
    only = int(number) if number.isascii() and number.isdigit() and len(number) < 19 else None
    if number and only is None:
        only = -1
    count = sessions.end(request.user, but=request.session.session_key, only=only)
    if count:
        audit.note(request.user, audit.SESSIONS, by=request.user)
        messages.success(request, gettext("Signed out there."))
    return HttpResponseRedirect(reverse("usersessions_list"))
