"""The language of a page is the one its address names."""

from django.conf import settings
from django.http import HttpResponse
from django.utils import translation
from django.utils.cache import patch_vary_headers

from . import errors, form_bodies, paths, staff_language

READING = ("GET", "HEAD")
PREFLIGHT = "OPTIONS"


class PathLanguageMiddleware:
    """Activates the language of the address while it is answered; in the admin, the browser's.

    Django's LocaleMiddleware also asks the reader's browser and so adds ``Vary: Accept-Language`` to
    every answer; here a public address has one answer. The admin's is for one person anyway, and once
    she is signed in her own choice goes before (``staff_language``).
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        area = paths.area(request.path_info)
        language = language_of(request, area)
        # Restores what was active: a preview runs this chain inside the editor's own request.
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.answer(request, area)
        if area in (paths.PUBLIC, paths.API):
            response.headers.setdefault("Content-Language", language)
        if area is paths.ADMIN:
            patch_vary_headers(response, ["Accept-Language"])
        return response

    def answer(self, request, area):
        if area is paths.API:
            return self.answer_to_program(request)
        if area is not paths.PUBLIC or request.method in READING:
            return self.get_response(request)
        if paths.is_public_form(request.path_info):
            return form_bodies.refusal(request) or self.get_response(request)
        if paths.takes_forms(request.path_info):
            return self.get_response(request)
        return errors.method_not_allowed(request, READING)

    def answer_to_program(self, request):
        """What a browser asks beforehand for a script of another site is answered at every address alike."""
        if request.method == PREFLIGHT:
            return HttpResponse(status=204, headers={"Allow": ", ".join((*READING, PREFLIGHT))})
        if request.method in READING:
            return self.get_response(request)
        return errors.method_not_allowed(request, (*READING, PREFLIGHT))


def language_of(request, area):
    if area in (paths.PUBLIC, paths.API):
        return paths.language(request.path_info)
    return staff_language.asked_for(request) if area is paths.ADMIN else settings.LANGUAGE_CODE
