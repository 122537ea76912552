"""Headers of every answer: what it may load, who learns where the reader came from, how long it keeps.

Public pages are the same bytes for everyone. That is made true here for whatever may be added later:
a cookie never leaves with a public page, and ``Vary`` names the encoding only.
"""

from django.conf import settings
from django.utils.cache import add_never_cache_headers, get_conditional_response, set_response_etag

from . import paths
from .lifetimes import cache_control

# "no-referrer" in the admin makes its login fail: Origin is then "null".
REFERRER = {paths.ADMIN: "same-origin"}
READING = ("GET", "HEAD")
# Kept by browsers, asked for again each time: a correction is seen at once and costs an empty 304.
PUBLIC_CACHE = "public, max-age=0, must-revalidate"
# Scripts of any site may read the data; nobody is known here, so there is nothing to protect from them.
FOR_ALL_SITES = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Content-Disposition, Content-Language, ETag, Link, Retry-After",
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, If-None-Match",
    "Access-Control-Max-Age": "86400",
}


class PublicPageMiddleware:
    """The outermost middleware, so that no answer passes by it."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.policies = {
            paths.ADMIN: policy(settings.PORTAL_ADMIN_CSP),
            paths.PUBLIC: policy(settings.CONTENT_SECURITY_POLICY),
        }

    def __call__(self, request):
        response = self.get_response(request)
        area = paths.area(request.path_info)
        if area in (paths.PUBLIC, paths.API):
            response = keep_public(request, response)
        response["Referrer-Policy"] = REFERRER.get(area, "no-referrer")
        if area in self.policies:
            response["Content-Security-Policy"] = self.policies[area]
        elif area in (paths.PLAIN, paths.API):
            response["Content-Security-Policy"] = "default-src 'none'"
        if area is paths.API:
            for name, value in (FOR_ALL_SITES | preflight(request)).items():
                response[name] = value
        return response


def preflight(request):
    return PREFLIGHT if request.method == "OPTIONS" else {}


def keep_public(request, response):
    """Leaves a public answer without anything personal; an answer for one person alone is not kept."""
    if paths.is_public_form(request.path_info):
        return keep_nothing(request, response)
    if paths.takes_forms(request.path_info):
        add_never_cache_headers(response)
    if is_for_one_person(response):
        return response
    response.cookies.clear()
    keep_vary(response, request)
    if response.status_code >= 400:
        response["Cache-Control"] = "no-store"
    response.headers.setdefault("Cache-Control", cache_control(response, PUBLIC_CACHE))
    return only_if_changed(request, response)


def keep_nothing(request, response):
    """Leaves the answer of a form out of every cache and index; it needs no cookie, so none leaves with it."""
    response.cookies.clear()
    keep_vary(response, request)
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response


def only_if_changed(request, response):
    """The answer, or an empty one (304) for a browser that has these very bytes already."""
    if request.method not in READING or response.status_code != 200 or response.streaming:
        return response
    set_response_etag(response)
    return get_conditional_response(request, etag=response.headers.get("ETag"), response=response)


def keep_vary(response, request):
    """``Vary`` on the encoding, and on the language at the one address that is chosen by it."""
    allowed = {"accept-encoding"} | ({"accept-language"} if request.path_info == "/" else set())
    names = [name.strip() for name in response.headers.get("Vary", "").split(",")]
    del response["Vary"]
    if kept := [name for name in names if name.lower() in allowed]:
        response["Vary"] = ", ".join(kept)


def is_for_one_person(response):
    """Whether the view said so itself, as Wagtail does for pages behind a password."""
    return "private" in response.headers.get("Cache-Control", "")


def policy(setting):
    """The header's text from ``{directive: [sources]}``; a ready text stays as it is."""
    if isinstance(setting, str):
        return setting
    directives = setting.get("DIRECTIVES", setting)
    return "; ".join(" ".join([name, *sources]).strip() for name, sources in directives.items())
