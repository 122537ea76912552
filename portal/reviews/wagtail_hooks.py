from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import include, path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.permissions import policy_registry

from portal.multilingual.models import BasePage

from . import reasons
from .confirming import may_confirm, next_dates
from .queue_view import ReviewQueueView
from .reasons import STILL_RIGHT
from .report import RIGHTS, DueForReviewView
from .views import still_right


@hooks.register("register_admin_urls")
def addresses():
    own = [
        path("<int:page_id>/still-right/", still_right, name="still_right"),
        path("due/", DueForReviewView.as_view(), name="due"),
        path("queue/", ReviewQueueView.as_view(), name="queue"),
        path("due/results/", DueForReviewView.as_view(results_only=True), name="due_results"),
    ]
    return [path("reviews/", include((own, "reviews")))]


class DueMenuItem(MenuItem):
    def is_shown(self, request):
        policy = policy_registry.get_by_type(BasePage)
        return policy.user_has_any_permission(request.user, RIGHTS)


@hooks.register("register_reports_menu_item")
def report_in_the_menu():
    return DueMenuItem(
        _("Due for review"),
        reverse("reviews:due"),
        name="due-for-review",
        icon_name="calendar-check",
        order=650,
    )


@hooks.register("register_reports_menu_item")
def queue_in_the_menu():
    return DueMenuItem(
        _("Review queue"),
        reverse("reviews:queue"),
        name="review-queue",
        icon_name="list-ul",
        order=651,
    )


@hooks.register("register_log_actions")
def history_says_who_confirmed(actions):
    actions.register_action(
        STILL_RIGHT, _("Confirm a page as still right"), _("Confirmed as still right")
    )


@hooks.register("page_editor_notices")
def when_the_review_is_due(request, page):
    """Above the editor of a published page, for those who may say that it is still right."""
    if not may_confirm(request.user, page) or page.workflow_in_progress:
        return ""
    context = {
        "page": page,
        "overdue": page.review_is_overdue,
        "reasons": [reason.words() for reason in reasons.of(page)],
        "next_due": next_dates(page)["review_due"],
        "here": request.get_full_path(),
        "csrf_token": get_token(request),
    }
    return render_to_string("reviews/notice.html", context)


class StillRight(Component):
    """The button in a list of pages that are due for review."""

    template_name = "reviews/still_right.html"

    def __init__(self, request, page):
        self.request, self.page = request, page

    def get_context_data(self, parent_context):
        return {
            "page_id": self.page.pk,
            "title": self.page.get_admin_display_title(),
            "csrf_token": parent_context["csrf_token"],
            "here": self.request.get_full_path(),
        }


@hooks.register("workbench_row_actions")
def confirm_in_a_list(request, panel, page):
    """On the home of the admin, in its list of what is due; asks the database nothing per page."""
    hers = panel.key == "reviews" and may_confirm(request.user, page)
    return [StillRight(request, page)] if hers else []


@hooks.register("insert_global_admin_css")
def review_css():
    return format_html('<link rel="stylesheet" href="{}">', static("reviews/reviews.css"))
