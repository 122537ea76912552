from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.site_summary import PagesSummaryItem
from wagtail.admin.views.home import (
    LockedPagesPanel,
    RecentEditsPanel,
    UserObjectsInWorkflowModerationPanel,
    WorkflowObjectsToModeratePanel,
)
from wagtail.documents import get_document_model
from wagtail.documents.wagtail_hooks import DocumentsSummaryItem
from wagtail.images import get_image_model
from wagtail.images.wagtail_hooks import ImagesSummaryItem
from wagtail.permissions import policy_registry

from . import views
from .actions import Action
from .home import Workbench

# Ours say the same, with languages and within a person's own part of the tree.
REPLACED = (
    LockedPagesPanel,
    RecentEditsPanel,
    UserObjectsInWorkflowModerationPanel,
    WorkflowObjectsToModeratePanel,
)
COUNTS = (PagesSummaryItem, ImagesSummaryItem, DocumentsSummaryItem)


@hooks.register("register_admin_urls")
def addresses():
    patterns = [
        path("section/<str:label>/", views.section, name="section"),
        path("new/<str:label>/", views.new, name="new"),
        path("<slug:key>/", views.ListView.as_view(), name="list"),
    ]
    return [path("workbench/", include((patterns, "workbench")))]


@hooks.register("construct_homepage_panels")
def what_waits(request, panels):
    panels[:] = [panel for panel in panels if not isinstance(panel, REPLACED)]
    panels.append(Workbench(request))


@hooks.register("workbench_actions", order=100)  # after pages
def files(request):
    """Pictures and documents, for those who may add them."""
    offers = (
        (get_image_model(), _("Add picture"), "wagtailimages:add_multiple", "image"),
        (get_document_model(), _("Add document"), "wagtaildocs:add_multiple", "doc-full-inverse"),
    )
    return [
        Action(label, reverse(name), icon)
        for model, label, name, icon in offers
        if policy_registry.get_by_type(model).user_has_permission(request.user, "add")
    ]


@hooks.register("construct_homepage_summary_items", order=100)  # after Wagtail's own
def no_counts(request, items):
    """The home says what waits, not how much there is; and Wagtail counts pages from the one that all of a
    person's parts have in common, others' drafts too."""
    items[:] = [item for item in items if not isinstance(item, COUNTS)]
