from django.shortcuts import get_object_or_404
from wagtail.admin.views.pages.copy import CopyView

from ..models import BasePage


class TranslatedCopyView(CopyView):
    """A copy that goes live at once, or an alias, publishes every live language of the original."""

    def post(self, request, *args, **kwargs):
        posted = request.POST.get("new_parent_page", "")
        get_object_or_404(BasePage, pk=int(posted) if posted.isdecimal() else 0)
        return super().post(request, *args, **kwargs)

    def get_form(self, *args, **kwargs):
        form = super().get_form(*args, **kwargs)
        if not self.page.permissions_for_user(self.request.user).covers_live_languages(below=True):
            for field in ("publish_copies", "alias"):
                form.fields.pop(field, None)
        return form
