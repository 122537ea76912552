"""Views that only show: whoever has any right on a page reads its drafts and its history.

Wagtail asks for the right to change or publish, which auditors and those who only write do not have.
"""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.views import View
from wagtail.admin.views.pages import history, revisions, usage

from ..models import BasePage
from .history import UnitsColumn


def page_to_read(request, pk):
    page = get_object_or_404(BasePage, pk=pk).specific
    if page.is_root() or not page.permissions_for_user(request.user).can_read():
        raise PermissionDenied
    return page


class _ReadMixin:
    permission_required = any_permission_required = None  # asked of the page itself

    def get_object(self, queryset=None):
        return page_to_read(self.request, self.pk)


class ReadHistoryView(_ReadMixin, history.PageHistoryView):
    @cached_property
    def columns(self):
        action, *others = super().columns
        action.__class__ = UnitsColumn
        return [action, *others]


class ReadRevisionView(_ReadMixin, revisions.RevisionsView):
    pass


class ReadComparisonView(_ReadMixin, revisions.RevisionsCompareView):
    pass


class _ReadWorkflowMixin(_ReadMixin):
    def dispatch(self, request, *args, **kwargs):
        return super(history.PageWorkflowHistoryViewMixin, self).dispatch(request, *args, **kwargs)


class ReadWorkflowHistoryView(_ReadWorkflowMixin, history.WorkflowHistoryView):
    pass


class ReadWorkflowDetailView(_ReadWorkflowMixin, history.WorkflowHistoryDetailView):
    pass


class ReadUsageView(_ReadMixin, usage.UsageView):
    def dispatch(self, request, *args, **kwargs):
        return super(usage.UsageView, self).dispatch(request, *args, **kwargs)


class ReadDraftView(View):
    def get(self, request, page_id):
        page = page_to_read(request, page_id).get_latest_revision_as_object()
        mode = request.GET.get("mode", page.default_preview_mode)
        return page.make_preview_request(request, mode)
