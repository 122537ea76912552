"""Copying a page with all its languages, and making an alias of it."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext
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

    def form_valid(self, form):
        try:
            with transaction.atomic():
                return super().form_valid(form)
        except ValidationError as error:
            reasons = error.messages
        except IntegrityError:
            reasons = [
                gettext(
                    "It cannot be copied: it has a value that no two pages may share, such as a country's code."
                )
            ]
        for reason in reasons:
            form.add_error("new_slug", reason)
        return self.form_invalid(form)
