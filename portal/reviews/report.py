"""The report “Due for review”: published pages in her part of the tree, the longest overdue first."""

import datetime

import django_filters
from django.contrib.auth.models import Group
from django.db.models import F, Q
from django.middleware.csrf import get_token
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import ContentTypeFilter, WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import PageReportView
from wagtail.models import get_page_content_types

from portal.multilingual import visibility
from portal.multilingual.models import BasePage
from portal.multilingual.owners import Owners

from .confirming import may_confirm

RIGHTS = ["add", "change", "publish"]  # one of them on some page: then there is something to review
WIDE = "review-wide"  # a column that a telephone has no room for


def until(days):
    return Q(review_due__lte=timezone.localdate() + datetime.timedelta(days=days))


CHOICES = {
    "overdue": (_("Overdue"), lambda: Q(review_due__lt=timezone.localdate())),
    "30": (_("Due within 30 days"), lambda: until(30)),
    "90": (_("Due within 90 days"), lambda: until(90)),
    "none": (_("No review planned"), lambda: Q(review_due=None)),
}


class DueFilterSet(WagtailFilterSet):
    when = django_filters.ChoiceFilter(
        label=_("Review"),
        choices=[(key, label) for key, (label, _condition) in CHOICES.items()],
        empty_label=_("All"),
        method="filter_when",
    )
    owner_team = django_filters.ModelChoiceFilter(
        label=_("Owner team"),
        empty_label=_("All"),
        queryset=lambda request: teams_seen_by(request.user),
        method="filter_team",
    )
    content_type = ContentTypeFilter(
        label=_("Type"), queryset=lambda request: get_page_content_types(False)
    )

    class Meta:
        model = BasePage
        fields = []

    def filter_when(self, pages, name, value):
        return pages.filter(CHOICES[value][1]())

    def filter_team(self, pages, name, group):
        """Also the pages below that have no team of their own."""
        owners = Owners()
        places = pages.order_by().values_list("pk", "path")
        kept = [pk for pk, path in places if owners.team_at(path) == group.pk]
        return pages.filter(pk__in=kept)


def teams_seen_by(user):
    hers = BasePage.objects.filter(visibility.territory(user).inside(), owner_team__isnull=False)
    return Group.objects.filter(pk__in=hers.order_by().values("owner_team")).order_by("name")


class TitleColumn(Column):
    cell_template_name = "reviews/title_cell.html"


class ActionColumn(Column):
    cell_template_name = "reviews/action_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        request = parent_context["request"]
        return {
            **super().get_cell_context_data(instance, parent_context),
            "csrf_token": get_token(request),
            "here": request.get_full_path(),
        }


class DueColumn(Column):
    cell_template_name = "reviews/due_cell.html"


class DueForReviewView(PageReportView):
    results_template_name = "wagtailadmin/reports/base_report_results.html"
    model = BasePage
    page_title = _("Due for review")
    header_icon = "calendar-check"
    filterset_class = DueFilterSet
    index_url_name = "reviews:due"
    index_results_url_name = "reviews:due_results"
    any_permission_required = RIGHTS
    default_ordering = None
    columns = [
        TitleColumn("shown_title", label=_("Title")),
        Column("type_name", label=_("Type"), classname=WIDE),
        Column("team_name", label=_("Owner team"), classname=WIDE),
        Column(
            "reviewed_on",
            label=_("Reviewed on"),
            accessor=lambda page: page.reviewed_on or "",
            classname=WIDE,
        ),
        DueColumn("review_due", label=_("Next review")),
        ActionColumn("confirmable", label=_("Action")),
    ]
    list_export = ["shown_title", "type_name", "team_name", "reviewed_on", "review_due"]
    export_headings = {
        "shown_title": _("Title"),
        "type_name": _("Type"),
        "team_name": _("Owner team"),
        "reviewed_on": _("Reviewed on"),
        "review_due": _("Next review"),
    }

    def get_filename(self):
        return f"due-for-review-{timezone.localdate().isoformat()}"

    def get_no_results_message(self):
        return _("No pages match this report's criteria.")

    def get_queryset(self):
        hers = visibility.territory(self.request.user).inside()
        pages = BasePage.objects.live().filter(hers, alias_of=None)
        pages = pages.select_related("content_type").for_listing()
        return pages.order_by(F("review_due").asc(nulls_last=True), "path")

    @cached_property
    def team_names(self):
        return dict(Group.objects.values_list("pk", "name"))

    def decorate_paginated_queryset(self, pages):
        owners, user = Owners(), self.request.user
        pages = list(pages)
        for page in pages:
            page.shown_title = page.get_admin_display_title()
            page.type_name = page.specific_class._meta.verbose_name
            page.team_name = self.team_names.get(owners.team_of(page), "")
            page.confirmable = may_confirm(user, page)
            page.edit_url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        return pages

    def stream_csv(self, queryset):
        """At once, while her language is the active one; a response is streamed after that."""
        return iter(list(super().stream_csv(queryset)))
