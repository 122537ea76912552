"""Where somebody is signed in, and ending that."""

import time

from allauth.usersessions.models import UserSession
from django.utils import timezone
from django.utils.translation import gettext

from . import audit

SEEN = "accounts_seen"
NOTED_EVERY = 300  # seconds: a request more often than that writes nothing
NOWHERE = "::"

# The first that stands in a browser's account of itself; each names others besides.
BROWSERS = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
]
SYSTEMS = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
]


def device(user_agent):
    """In plain words, e.g. ``Firefox, Windows``."""
    known = [
        next((name for token, name in names if token in user_agent), None)
        for names in (BROWSERS, SYSTEMS)
    ]
    return ", ".join(filter(None, known)) or gettext("unknown device")


def note(request, user):
    """Remembers that this session exists, from where, and that it was just used."""
    if request.session.session_key is None:  # another person signed in over this one
        request.session.create()
    request.session[SEEN] = [request.session.session_key, time.time()]
    UserSession.objects.update_or_create(
        session_key=request.session.session_key,
        defaults={
            "user": user,
            "ip": audit.address(request) or NOWHERE,
            "user_agent": request.META.get("HTTP_USER_AGENT", "")[:200],
            "last_seen_at": timezone.now(),
        },
    )


def note_now_and_then(request):
    if not request.user.is_authenticated or not request.session.session_key:
        return
    key, seen = request.session.get(SEEN) or ("", 0)
    if key != request.session.session_key or time.time() - seen > NOTED_EVERY:
        note(request, request.user)


def of(user):
    """Those that still work, the last used first."""
    return sorted(
        UserSession.objects.purge_and_list(user), key=lambda s: s.last_seen_at, reverse=True
    )


def end(user, but=None, only=None):
    """Signs ``user`` out everywhere. ``but``: a session that goes on; ``only``: the id of the one to end."""
    found = UserSession.objects.filter(user=user).exclude(session_key=but or "")
    found = list(found.filter(pk=only) if only else found)
    for session in found:
        session.end()
    return len(found)
