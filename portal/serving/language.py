"""The language of a page is the one its address names."""

from django.conf import settings
from django.utils import translation

from . import errors, form_bodies, paths

READING = ("GET", "HEAD")


class PathLanguageMiddleware:
    """Activates the language of the address while it is answered; the admin chooses its own.

    Django's LocaleMiddleware also asks the reader's browser and so adds ``Vary: Accept-Language`` to
    every answer; here an address has one answer.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        public = paths.area(request.path_info) is paths.PUBLIC
        language = paths.language(request.path_info) if public else settings.LANGUAGE_CODE
        # Restores what was active: a preview runs this chain inside the editor's own request.
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.answer(request) if public else self.get_response(request)
        if public:
            response.headers.setdefault("Content-Language", language)
        return response

    def answer(self, request):
        if request.method in READING:
            return self.get_response(request)
        if paths.is_public_form(request.path_info):
            return form_bodies.refusal(request) or self.get_response(request)
        if paths.takes_forms(request.path_info):
            return self.get_response(request)
        return errors.method_not_allowed(request, READING)
