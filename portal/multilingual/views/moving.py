"""Moving a page with its addresses in every language."""

from django.shortcuts import get_object_or_404, redirect
from wagtail.admin import messages
from wagtail.admin.views.pages.move import MoveConfirmView

from ..models import BasePage


class TranslatedMoveConfirmView(MoveConfirmView):
    """Says in which language an address is taken at the destination; Wagtail's says only that one is."""

    def dispatch(self, request, page_to_move_id, destination_id, *args, **kwargs):
        page = get_object_or_404(BasePage, pk=page_to_move_id)
        destination = get_object_or_404(BasePage, pk=destination_id)
        allowed = page.permissions_for_user(request.user).can_move_to(destination)
        if allowed and (taken := page.slug_errors(destination)):
            messages.error(request, " ".join(taken.values()))
            return redirect("wagtailadmin_pages:move", page.pk)
        return super().dispatch(request, page_to_move_id, destination_id, *args, **kwargs)
