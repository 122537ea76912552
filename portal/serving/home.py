"""The bare address of the site: the one place that looks at the reader's Accept-Language."""

from django.http import HttpResponseRedirect
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.utils.translation.trans_real import parse_accept_lang_header

from portal.multilingual import languages

KEPT_FOR = 300  # seconds a cache may keep the redirect, for each Accept-Language


def choose_language(request):
    """Redirects to the home page in the first language the reader asks for that is switched on."""
    response = HttpResponseRedirect(f"/{preferred(request.META.get('HTTP_ACCEPT_LANGUAGE', ''))}/")
    patch_vary_headers(response, ["Accept-Language"])
    patch_cache_control(response, public=True, max_age=KEPT_FOR)
    return response


def preferred(header):
    """The active language that suits an Accept-Language header best, regional forms included."""
    active = languages.active()
    for wanted, _quality in parse_accept_lang_header(header.lower()):
        for code in (wanted, wanted.split("-")[0]):
            if code in active:
                return code
    return languages.default_language()
