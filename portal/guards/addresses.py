"""Addresses of the portal that somebody typed: which page they lead to. By the tree, never by a request."""

import re
from collections import defaultdict
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db.models import Q
from django.http import Http404
from django.urls import Resolver404, resolve
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from portal.multilingual.languages import active, column
from portal.multilingual.models import BasePage
from portal.multilingual.paths import LocalPaths

PAGE, FILE, MOVED, GONE, OWN, STAFF = "page", "file", "moved", "gone", "own", "staff"
_FILE = re.compile(r"/documents/([0-9]{1,18})/")
_LONGEST, _DEEPEST = 500, 12  # characters and levels of an address


@dataclass(frozen=True)
class Destination:
    """What an address leads to: ``kind`` and, for a page or a file, its primary key."""

    kind: str
    key: int | None = None


def own_hosts():
    """Host names of this portal; one query."""
    names = {urlsplit(settings.PORTAL_BASE_URL).hostname, *settings.ALLOWED_HOSTS}
    names.update(Site.objects.values_list("hostname", flat=True))
    return {name for name in names if name and name not in ("*", "localhost")}


def path_of(address, hosts):
    """The path of an address of this portal, or None: elsewhere, ``mailto:``, nonsense."""
    try:
        parts = urlsplit(str(address).strip()[:_LONGEST])
        host = parts.hostname
    except ValueError:
        return None
    if host:
        is_ours = host in hosts and parts.scheme in ("http", "https", "")
    else:
        is_ours = not parts.scheme and parts.path.startswith("/")
    return unquote(parts.path) or "/" if is_ours else None


def destinations(paths):
    """``{path: Destination}``; three queries for any number of paths, none for none."""
    paths = {path for path in paths if "\0" not in path}
    found = {path: _at_once(path) for path in paths}
    open_ones = [path for path, destination in found.items() if destination is None]
    if open_ones:
        found.update(_pages(open_ones))
        if left := [path for path in open_ones if found[path] is None]:
            found.update(_redirected(left))
    return found


def _at_once(path):
    """What an address says by itself; None if the tree has to be asked."""
    if path == "/":
        return Destination(OWN)
    if path.startswith("/admin/"):
        return Destination(STAFF)
    if document := _FILE.match(path):
        return Destination(FILE, int(document[1]))
    language = path.split("/")[1]
    with translation.override(language if language in active() else settings.LANGUAGE_CODE):
        try:
            name = resolve(path).url_name
        except (Resolver404, Http404):
            return Destination(GONE)
    if name == "wagtail_serve":
        return None
    return Destination(OWN) if name else None


def _pages(paths):
    """Pages by their whole address in the language that the path begins with."""
    root = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if root is None:
        return {}
    wanted = {path: list(_candidates(path, root.root_page)) for path in paths}
    names = [column("local_path", code) for code in active()]
    rows = list(
        BasePage.objects.filter(_at_one_of(wanted))
        .select_related("content_type")
        .only("pk", "content_type", "source_language", *names)
    )
    by_address = {
        (code, getattr(row, column("local_path", code))): row for row in rows for code in active()
    }
    return {path: _first(candidates, by_address) for path, candidates in wanted.items()}


def _at_one_of(wanted):
    """A condition: pages that have one of these local paths in its language."""
    by_language = defaultdict(set)
    for candidates in wanted.values():
        for code, local in candidates:
            by_language[code].add(local)
    condition = Q(pk=None)
    for code, paths in by_language.items():
        condition |= Q(**{f"{column('local_path', code)}__in": paths})
    return condition


def _candidates(path, root):
    """``(language, local path)`` of a path, and of what is above it: a page may answer below itself."""
    language, *segments = [segment for segment in path.split("/") if segment][:_DEEPEST] or [""]
    if language not in active():
        return
    for end in range(len(segments), -1, -1):
        yield language, root.path_in(language) + "".join(f"{s}/" for s in segments[:end])


def _first(candidates, by_address):
    for place, candidate in enumerate(candidates):
        page = by_address.get(candidate)
        if page is None:
            continue
        kind = page.specific_class
        answers_below = kind is not None and kind.route_part is not LocalPaths.route_part
        if place == 0 or answers_below:
            return Destination(PAGE, page.pk)
        return None
    return None


def _redirected(paths):
    """Old addresses that lead on, and those that lead nowhere."""
    old = {path: Redirect.normalise_path(path) for path in paths}
    rows = Redirect.objects.filter(old_path__in=set(old.values()))
    targets = {row.old_path: row.redirect_page_id or row.redirect_link for row in rows}
    return {
        path: Destination(MOVED) if targets.get(old_path) else Destination(GONE)
        for path, old_path in old.items()
    }
