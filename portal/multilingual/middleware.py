"""Writes that belong together, and one editor at a time per page."""

import swapper
from django.db import transaction
from django.urls import reverse

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
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if request.method in _READING or not request.path.startswith(self.prefix):
            return None
        with transaction.atomic():
            _lock_page(kwargs.get("page_id") or kwargs.get("parent_page_id"))
            response = view(request, *args, **kwargs)
            if hasattr(response, "render") and callable(response.render):
                response.render()  # it may read what this transaction wrote
        return response


def _lock_page(page_id):
    if page_id is None or not str(page_id).isdigit():
        return
    pages = swapper.load_model("wagtailcore", "Page").objects
    pages.select_for_update().only("pk").filter(pk=page_id).first()
