"""The review queue: what is due soon, and what there is a reason to look at before, by country and by legal act.

Read anew at each visit with a constant number of queries. Only published pages of her part of the tree are in it.
"""

import csv
import datetime
from dataclasses import dataclass

from django import forms
from django.conf import settings
from django.contrib.auth.models import Group
from django.db.models import Q
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.auth import PermissionPolicyChecker
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import get_page_models
from wagtail.permissions import policy_registry

from portal.multilingual import visibility
from portal.multilingual.models import BasePage
from portal.multilingual.owners import Owners
from portal.serving.spreadsheets import harmless

from . import reasons
from .confirming import may_confirm

PER_PAGE = 50
BY_SECTION, BY_SUBJECT = "section", "act"
DUE, FLAGGED = "due", "flagged"
BELOW_HOME = 3  # the depth of sections


@dataclass
class Row:
    """A page of the queue. ``why``: sentences; ``subjects``: ``{key: name}`` of what flagged it."""

    page: BasePage
    title: str
    url: str
    section: tuple  # (key, name)
    team: str
    why: list
    subjects: dict
    oldest: datetime.date
    confirmable: bool


@dataclass(frozen=True)
class Placed:
    """A row below the heading it stands under; one page may stand under several."""

    heading: str
    row: Row


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


def horizon():
    return timezone.localdate() + datetime.timedelta(days=settings.PORTAL_REMINDER_DUE_DAYS)


def is_due(page):
    return page.review_due is not None and page.review_due <= horizon()


def rows_for(user):
    """``[Row]`` of everything that waits in this person's part of the tree, the oldest first."""
    standing = reasons.standing()
    waiting = Q(review_due__lte=horizon()) | Q(pk__in=standing)
    hers = visibility.territory(user).inside()
    pages = BasePage.objects.live().filter(hers, waiting, alias_of=None).for_listing()
    sections, owners = Sections(user), Owners()
    teams = dict(Group.objects.values_list("pk", "name"))
    rows = [
        _row(page, standing.get(page.pk, []), sections, teams.get(owners.team_of(page), ""), user)
        for page in pages
    ]
    return sorted(rows, key=lambda row: (row.oldest, row.page.path))


def _row(page, found, sections, team, user):
    days = [timezone.localdate(reason.since) for reason in found]
    if is_due(page):
        days.append(page.review_due)
    return Row(
        page=page,
        title=page.get_admin_display_title(),
        url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
        section=sections.of(page),
        team=team,
        why=[str(reason.words()) for reason in found],
        subjects={reason.subject: str(reason.subject_name()) for reason in found},
        oldest=min(days),
        confirmable=_helps(page, found) and may_confirm(user, page),
    )


def _helps(page, found):
    """Whether "still right" settles anything; what needs its own cause mended is only led to."""
    return is_due(page) or any(reason.settled_by_review for reason in found)


class Sections:
    """Countries and the like (page types that are sections by themselves), and what lies below the home page."""

    def __init__(self, user):
        kinds = Q(pk=None)
        for model in get_page_models():
            if getattr(model, "is_section", False):
                kinds |= Q(
                    content_type__app_label=model._meta.app_label,
                    content_type__model=model._meta.model_name,
                )
        pages = BasePage.objects.filter(Q(depth=BELOW_HOME) | kinds).order_by().for_listing()
        shown = pages.filter(visibility.territory(user).inside())
        self._by_path = {page.path: page for page in shown}

    def of(self, page):
        """``(key, name)`` of the nearest one above or the page itself."""
        step = BasePage.steplen
        for end in range(len(page.path), 0, -step):
            if section := self._by_path.get(page.path[:end]):
                return str(section.pk), section.get_admin_display_title()
        return "other", gettext("Other pages")


def placed(rows, by):
    """``[Placed]``, heading after heading from A to Z; what only a date brought here stands last."""
    if by != BY_SUBJECT:
        found = [(False, row.section[1], row) for row in rows]
    else:
        found = [(False, name, row) for row in rows for name in row.subjects.values()]
        found += [(True, gettext("Review due"), row) for row in rows if not row.subjects]
    found.sort(key=lambda one: one[:2])  # stable: the oldest stay first
    return [Placed(name, row) for _last, name, row in found]


class ReviewQueueView(WagtailAdminTemplateMixin, TemplateView):
    """Grouped, narrowed, paged, and as a spreadsheet. A wrong filter is said, with 400."""

    template_name = "reviews/queue.html"
    page_title = _("Review queue")
    header_icon = "list-ul"

    def dispatch(self, request, *args, **kwargs):
        policy = PermissionPolicyChecker(policy_registry.get_by_type(BasePage))
        check = policy.require_any("add", "change", "publish")
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
