"""Calling off a scheduled publication."""

from django.core.exceptions import PermissionDenied
from wagtail.admin.views.pages.revisions import RevisionsUnscheduleView

from ..chosen_units import Choice
from ..permissions import publishes_everything, units_to_publish


class TranslatedUnscheduleView(RevisionsUnscheduleView):
    """Only by somebody who could publish all that is scheduled."""

    def dispatch(self, request, *args, **kwargs):
        choice = Choice.in_content(self.revision.content)
        mine = set(units_to_publish(request.user))
        if not (publishes_everything(request.user) or (choice and choice.units <= mine)):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)
