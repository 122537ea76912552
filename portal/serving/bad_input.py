"""Addresses no honest link leads to are refused before anything looks at them.

A NUL byte makes PostgreSQL raise, bytes that are not UTF-8 make templates and redirects raise, and a
query of ten megabytes costs ten megabytes at every step it passes.
"""

import re
from urllib.parse import unquote_to_bytes

from django.core.handlers.wsgi import get_bytes_from_wsgi
from django.utils import translation

from . import errors, paths

LONGEST_PATH = 2_048
LONGEST_QUERY = 4_096
LONGEST_ADMIN_QUERY = 32_768  # bulk actions name every chosen page in the query

_BROKEN_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")


class BadInputMiddleware:
    """Answers an address that is too long with 414 and an unreadable one with 400."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        problem = too_long(request) or unreadable(request)
        if problem is None:
            return self.get_response(request)
        with translation.override(paths.language(request.path_info)):
            return problem(request)


def too_long(request):
    """The error page for an address that is too long, or None."""
    longest = LONGEST_ADMIN_QUERY if paths.area(request.path_info) is paths.ADMIN else LONGEST_QUERY
    if len(request.path_info) > LONGEST_PATH or len(request.META.get("QUERY_STRING", "")) > longest:
        return errors.address_too_long
    return None


def unreadable(request):
    """The error page for an address with a NUL, a broken escape or bytes that are not UTF-8, or None."""
    # Django has decoded the path; what was no UTF-8, or no escape, stands in it as "%" again.
    if "\0" in request.path_info or "%" in request.path_info:
        return errors.bad_request
    query = get_bytes_from_wsgi(request.environ, "QUERY_STRING", "")
    if not readable(unquote_to_bytes(query)) or _BROKEN_ESCAPE.search(query):
        return errors.bad_request
    return None


def readable(raw):
    """Whether bytes are UTF-8 text without a NUL."""
    try:
        return "\0" not in raw.decode()
    except UnicodeDecodeError:
        return False
