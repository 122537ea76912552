"""Around every request: who counts as signed in, and what is open to her."""

from django.conf import settings
from django.utils.functional import SimpleLazyObject

from portal.serving import paths

from . import second_factor, sessions

INSIDE, ENTRANCE = "accounts/inside.html", "accounts/entrance.html"


class AccountsMiddleware:
    """Comes before the middleware that calls the admin's views; nothing here is asked on a public page."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        area = paths.area(request.path_info)
        if area is not paths.ADMIN and settings.PORTAL_SECOND_FACTOR != second_factor.OFF:
            request.user = SimpleLazyObject(lambda: second_factor.admitted(request))
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if paths.area(request.path_info) is not paths.ADMIN:
            return None
        refused = second_factor.refusal(request)
        request.manage_layout = layout_for(request)
        if refused is None:
            sessions.note_now_and_then(request)
        return refused


def layout_for(request):
    """The admin's menu stands beside the account's pages only for those who may use it."""
    if request.must_set_up_second_factor:
        return ENTRANCE
    return INSIDE if request.user.has_perm("wagtailadmin.access_admin") else ENTRANCE
