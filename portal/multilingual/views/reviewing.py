"""Looking at what was submitted for approval."""

from django.utils import translation
from django.utils.translation import get_language
from wagtail.admin.views.pages.workflow import PreviewRevisionForTaskView

from ..languages import active
from ..publishing import Choice


class TranslatedTaskPreviewView(PreviewRevisionForTaskView):
    """In a language that was submitted; Wagtail's would be in the language of the admin."""

    def get(self, request, *args, **kwargs):
        choice = Choice.in_content(self.task_state.revision.content) if self.task_state else None
        submitted = [code for code in active() if choice and code in choice.units]
        with translation.override(submitted[0] if submitted else get_language()):
            return super().get(request, *args, **kwargs)
