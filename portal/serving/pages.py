"""The view behind every address of the page tree."""

from django.db.models import Q
from django.http import Http404, HttpResponsePermanentRedirect, HttpResponseRedirect
from wagtail import hooks
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site, get_page_models
from wagtail.views import serve as wagtail_serve

from . import errors


def serve(request, path):
    """Wagtail's own view; what it does not find is answered by ``missing``."""
    try:
        return wagtail_serve(request, path)
    except Http404:
        return missing(request)


def missing(request, path=""):
    """Where the page has moved to, that it was deleted, or that there is none.

    A view rather than Wagtail's middleware, which draws the whole 404 page before it looks for a
    redirect, knows no "gone", and leaves readers with Django's debugging page under DEBUG.
    """
    moved = get_redirect(request, Redirect.normalise_path(request.path, decode_unicode=False))
    if moved is None:
        return _part_of_a_moved_page(request) or errors.not_found(request)
    if moved.link is None:
        return errors.gone(request)
    answer = HttpResponsePermanentRedirect if moved.is_permanent else HttpResponseRedirect
    return answer(moved.link)


DEEPEST_PART = 2  # components of the longest address that the hook "page_part" knows


def _part_of_a_moved_page(request):
    """What stands below a page (hook ``page_part``) moves with it, and is gone with it; None if it is no such thing.

    One query, none for an address that no page has below its own.
    """
    path = Redirect.normalise_path(request.path, decode_unicode=False).split("/")
    ways = {
        "/".join(path[:-depth]): path[-depth:]
        for depth in range(1, DEEPEST_PART + 1)
        if len(path) > depth + 2 and _is_part(path[-depth:])
    }
    if not ways:
        return None
    here = Q(site=None) | Q(site=Site.find_for_request(request))
    moves = Redirect.objects.filter(here, old_path__in=ways).select_related("redirect_page")
    for moved in moves:
        page, part = moved.redirect_page, ways[moved.old_path]
        if page is None and not moved.redirect_link:
            return errors.gone(request)
        if page and page.live and _is_part(part, page.specific_class):
            asked = request.META.get("QUERY_STRING")
            there = f"{moved.link}{'/'.join(part)}/"
            return HttpResponsePermanentRedirect(f"{there}?{asked}" if asked else there)
    return None


def _is_part(components, *kinds):
    """Whether pages of one of these types, of any if none is named, have such an address below their own."""
    return any(
        find(kind, components)
        for find in hooks.get_hooks("page_part")
        for kind in kinds or get_page_models()
    )
