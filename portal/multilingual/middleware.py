"""Around every view of the admin: whose pages they are, writes that belong together, input that is none."""

import swapper
from django.core.exceptions import BadRequest
from django.db import transaction
from django.http import Http404
from django.urls import reverse
from django.utils import translation

from . import refusals, unreadable_input, visibility
from .page_addresses import refuse_hidden

_READING = {"GET", "HEAD", "OPTIONS"}


class AdminTransactionMiddleware:
    """Every change in the admin is one transaction; a change to a page first locks that page.

    Two people who save the same page at the same moment therefore follow one another, and a process
    killed at any point leaves the state before or the state after.
    """

    def __init__(self, get_response):
        self.get_response = get_response
        self.prefix = reverse("wagtailadmin_home")

    def __call__(self, request):
        if not request.path.startswith(self.prefix):
            return self.get_response(request)
        with visibility.seen_by(request), translation.override(_language_of(request.user)):
            if refused := refusals.answer_to_body(request):
                return refused
            response = self.get_response(request)
            if response.status_code == 405 and not response.content:
                return refusals.answer_to_method(request, response)
        if response.streaming:  # a spreadsheet is written only while it is sent
            response.streaming_content = visibility.stream_seen_by(
                request, response.streaming_content
            )
        return response

    def process_view(self, request, view, args, kwargs):
        if not request.path.startswith(self.prefix):
            return None
        try:
            refuse_hidden(request, kwargs)
            if request.method in _READING:
                return None
            if getattr(view, "own_transactions", False):  # signing in: a refused attempt is counted
                return unreadable_input.refuse_unstorable(request)
            return self._change(request, view, args, kwargs)
        except (Http404, BadRequest) as error:
            return refusals.answer_to(request, error)

    def _change(self, request, view, args, kwargs):
        unreadable_input.refuse_unstorable(request)
        with unreadable_input.refused(request), transaction.atomic():
            _lock_page(kwargs.get("page_id") or kwargs.get("parent_page_id"))
            response = view(request, *args, **kwargs)
            if hasattr(response, "render") and callable(response.render):
                response.render()  # it may read what this transaction wrote
            if response.status_code >= 400:
                transaction.set_rollback(True)  # refused: nothing half-saved
        return response

    def process_exception(self, request, exception):
        """What views raise that only read; those that change are called, and watched, above."""
        if not request.path.startswith(self.prefix):
            return None
        try:
            with unreadable_input.refused(request):
                raise exception
        except (Http404, BadRequest) as error:
            return refusals.answer_to(request, error)


def _language_of(user):
    """The language a person has chosen for the admin, as Wagtail's views; else the request's."""
    profile = getattr(user, "wagtail_userprofile", None)
    return (profile and profile.get_preferred_language()) or translation.get_language()


def _lock_page(page_id):
    if page_id is None or not str(page_id).isdigit():
        return
    pages = swapper.load_model("wagtailcore", "Page").objects
    pages.select_for_update().only("pk").filter(pk=page_id).first()
