"""The view behind every address of the page tree."""

from django.http import Http404, HttpResponsePermanentRedirect, HttpResponseRedirect
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect
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
        return errors.not_found(request)
    if moved.link is None:
        return errors.gone(request)
    answer = HttpResponsePermanentRedirect if moved.is_permanent else HttpResponseRedirect
    return answer(moved.link)
