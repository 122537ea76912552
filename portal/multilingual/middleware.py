"""Around every view of the admin: whose pages they are, writes that belong together, input that is none."""

import swapper
from django.db import transaction
from django.urls import reverse

from . import unreadable_input, visibility
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
        with visibility.seen_by(request):
            return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if not request.path.startswith(self.prefix):
            return None
        refuse_hidden(request, kwargs)
        if request.method in _READING:
            return None
        unreadable_input.refuse_nul(request)
        with unreadable_input.refused(request), transaction.atomic():
            _lock_page(kwargs.get("page_id") or kwargs.get("parent_page_id"))
            response = view(request, *args, **kwargs)
            if hasattr(response, "render") and callable(response.render):
                response.render()  # it may read what this transaction wrote
        return response

    def process_exception(self, request, exception):
        """Views that only read; those that write are called, and watched, in ``process_view``."""
        if request.path.startswith(self.prefix):
            with unreadable_input.refused(request):
                raise exception


def _lock_page(page_id):
    if page_id is None or not str(page_id).isdigit():
        return
    pages = swapper.load_model("wagtailcore", "Page").objects
    pages.select_for_update().only("pk").filter(pk=page_id).first()
