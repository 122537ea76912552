"""Approving what was submitted, and looking at it before."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.shortcuts import redirect
from django.utils import translation
from django.utils.translation import get_language
from wagtail.admin import messages
from wagtail.admin.views.pages.workflow import PreviewRevisionForTaskView, WorkflowActionView

from ..chosen_units import Choice
from ..languages import active


class TranslatedWorkflowActionView(WorkflowActionView):
    """From the dashboard; what cannot be published as it stands is said on the page's editor."""

    def post(self, request, *args, **kwargs):
        try:
            with transaction.atomic():
                return super().post(request, *args, **kwargs)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return self.render_modal_json(
                request, {"step": "success", "redirect": self.redirect_url}
            )
        return redirect(self.redirect_url)


class TranslatedTaskPreviewView(PreviewRevisionForTaskView):
    """In a language that was submitted; Wagtail's would be in the language of the admin."""

    def get(self, request, *args, **kwargs):
        choice = Choice.in_content(self.task_state.revision.content) if self.task_state else None
        submitted = [code for code in active() if choice and code in choice.units]
        with translation.override(submitted[0] if submitted else get_language()):
            return super().get(request, *args, **kwargs)
