"""The review queue as a page of the admin: grouped, narrowed, in pages, and as a spreadsheet."""

import csv

from django import forms
from django.http import HttpResponse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.auth import PermissionPolicyChecker
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.permissions import policy_registry

from portal.multilingual.models import BasePage
from portal.serving.spreadsheets import harmless

from .queue import BY_SECTION, BY_SUBJECT, is_due, placed, rows_for
from .report import RIGHTS

PER_PAGE = 50
DUE, FLAGGED = "due", "flagged"


class QueueForm(forms.Form):
    """What was asked for in the address. Choices are those that occur."""

    by = forms.ChoiceField(
        label=_("Grouped by"),
        required=False,
        choices=[(BY_SECTION, _("Country or section")), (BY_SUBJECT, _("Legal act"))],
    )
    section = forms.ChoiceField(label=_("Country or section"), required=False)
    act = forms.ChoiceField(label=_("Legal act or other reason"), required=False)
    what = forms.ChoiceField(
        label=_("Why"),
        required=False,
        choices=[("", _("All")), (DUE, _("Review due")), (FLAGGED, _("A reason came up"))],
    )

    def __init__(self, data, sections, subjects):
        super().__init__(data)
        self.fields["section"].choices = [("", _("All")), *sections]
        self.fields["act"].choices = [("", _("All")), *subjects]

    def fits(self, row):
        asked = self.cleaned_data
        return all(
            (
                asked.get("section") in ("", None, row.section[0]),
                not asked.get("act") or asked["act"] in row.subjects,
                asked.get("what") != DUE or is_due(row.page),
                asked.get("what") != FLAGGED or row.subjects,
            )
        )


class ReviewQueueView(WagtailAdminTemplateMixin, TemplateView):
    """A wrong filter is said, with 400."""

    template_name = "reviews/queue.html"
    page_title = _("Review queue")
    header_icon = "list-ul"

    def dispatch(self, request, *args, **kwargs):
        policy = PermissionPolicyChecker(policy_registry.get_by_type(BasePage))
        check = policy.require_any(*RIGHTS)
        return check(super().dispatch)(request, *args, **kwargs)

    @cached_property
    def rows(self):
        return rows_for(self.request.user)

    @cached_property
    def form(self):
        sections = {row.section for row in self.rows}
        subjects = {item for row in self.rows for item in row.subjects.items()}
        return QueueForm(self.request.GET, *(sorted(o, key=_name) for o in (sections, subjects)))

    def get(self, request, *args, **kwargs):
        valid = self.form.is_valid()
        rows = [row for row in self.rows if self.form.fits(row)]
        found = placed(rows, self.form.cleaned_data.get("by"))
        if valid and request.GET.get("export") == "csv":
            return as_csv(found)
        paginator = WagtailPaginator(found, PER_PAGE)
        page = paginator.get_page(request.GET.get("p"))
        context = self.get_context_data(
            form=self.form,
            total=len(rows),
            items=page,
            elided_page_range=paginator.get_elided_page_range(page.number),
            here=request.get_full_path(),
            export=self._export_address(),
        )
        return self.render_to_response(context, status=200 if valid else 400)

    def _export_address(self):
        asked = self.request.GET.copy()
        asked.pop("p", None)
        asked["export"] = "csv"
        return f"?{asked.urlencode()}"

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]


def _name(choice):
    return choice[1]


def as_csv(found):
    """One line for each page under each heading."""
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    name = f"review-queue-{timezone.localdate().isoformat()}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    writer = csv.writer(response)
    writer.writerow(
        [
            *(gettext("Group"), gettext("Title"), gettext("Country or section"), gettext("Why")),
            *(gettext("Owner team"), gettext("Reviewed on"), gettext("Next review")),
        ]
    )
    for one in found:
        row = one.row
        dates = (row.page.reviewed_on, row.page.review_due)
        cells = [one.heading, row.title, row.section[1], " ".join(row.why), row.team]
        cells += [day.isoformat() if day else "" for day in dates]
        writer.writerow([harmless(cell) for cell in cells])
    return response
