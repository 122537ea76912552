from wagtail.admin.viewsets.pages import PageViewSet

from .models import BasePage
from .views.copying import TranslatedCopyView
from .views.editing import (
    TranslatedCreateView,
    TranslatedEditView,
    TranslatedPreviewOnCreateView,
    TranslatedPreviewOnEditView,
    TranslatedRevertView,
)
from .views.listing import TranslatedIndexView, TranslatedSearchView, TranslatedTypeUseView
from .views.moving import TranslatedMoveConfirmView
from .views.reading import (
    ReadComparisonView,
    ReadDraftView,
    ReadHistoryView,
    ReadRevisionView,
    ReadUsageView,
    ReadWorkflowDetailView,
    ReadWorkflowHistoryView,
)
from .views.reviewing import TranslatedTaskPreviewView, TranslatedWorkflowActionView
from .views.scheduling import TranslatedUnscheduleView
from .views.unpublishing import TranslatedUnpublishView


class TranslatedPageViewSet(PageViewSet):
    """All admin views of pages."""

    model = BasePage
    index_view_class = TranslatedIndexView
    search_view_class = TranslatedSearchView
    content_type_use_view_class = TranslatedTypeUseView
    add_view_class = TranslatedCreateView
    edit_view_class = TranslatedEditView
    revisions_revert_view_class = TranslatedRevertView
    copy_view_class = TranslatedCopyView
    move_confirm_view_class = TranslatedMoveConfirmView
    unpublish_view_class = TranslatedUnpublishView
    preview_on_add_view_class = TranslatedPreviewOnCreateView
    preview_on_edit_view_class = TranslatedPreviewOnEditView
    revisions_unschedule_view_class = TranslatedUnscheduleView
    history_view_class = ReadHistoryView
    revisions_view_class = ReadRevisionView
    revisions_compare_view_class = ReadComparisonView
    view_draft_view_class = ReadDraftView
    usage_view_class = ReadUsageView
    workflow_history_view_class = ReadWorkflowHistoryView
    workflow_history_detail_view_class = ReadWorkflowDetailView
    workflow_action_view_class = TranslatedWorkflowActionView
    workflow_preview_view_class = TranslatedTaskPreviewView
