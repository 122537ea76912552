"""What was found on all pages of somebody's part of the site: filtered, paged, and as a spreadsheet."""

from dataclasses import dataclass

import django_filters
from django.contrib.auth import get_user_model
from django.db.models import Prefetch
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.views.reports import ReportView
from wagtail.permissions import policy_registry

from portal.multilingual import visibility
from portal.multilingual.languages import active, name
from portal.multilingual.models import BasePage

from . import sentences
from .models import CheckedPage, FoundIn, Severity

RIGHTS = ["add", "change", "publish"]
LIVE, DRAFT = "live", "draft"


def _languages(request=None):
    return [*((code, name(code)) for code in active()), ("shared", sentences.SHARED_NAME)]


def _sections(request):
    if request is None:
        return BasePage.objects.none()
    hers = visibility.territory(request.user).inside()
    return BasePage.objects.sections().filter(hers).for_listing().order_by("path")


def _owners(request):
    if request is None:
        return get_user_model().objects.none()
    pages = BasePage.objects.filter(visibility.territory(request.user).inside())
    return get_user_model().objects.filter(pk__in=pages.values("owner")).order_by("username")


class SectionFilter(django_filters.ModelChoiceFilter):
    def filter(self, findings, section):
        return findings.filter(page__path__startswith=section.path) if section else findings


class LanguageFilter(django_filters.ChoiceFilter):
    def filter(self, findings, code):
        if not code:
            return findings
        return findings.filter(language="" if code == "shared" else code)


class VersionFilter(django_filters.ChoiceFilter):
    """Nothing chosen is the published text."""

    def filter(self, findings, version):
        return findings.filter(is_live=version != DRAFT)


class TextsFilterSet(WagtailFilterSet):
    version = VersionFilter(
        label=_("Text"),
        choices=[(LIVE, _("Published")), (DRAFT, _("Draft"))],
        empty_label=None,
        null_label=None,
    )
    language = LanguageFilter(label=_("Language"), choices=_languages)
    check_name = django_filters.ChoiceFilter(label=_("Kind"), choices=sentences.Kind.choices)
    severity = django_filters.ChoiceFilter(label=_("Severity"), choices=Severity.choices)
    section = SectionFilter(label=_("Section or country"), queryset=_sections)
    owner = django_filters.ModelChoiceFilter(
        label=_("Owner"), field_name="page__owner", queryset=_owners
    )

    class Meta:
        model = FoundIn
        fields = []


@dataclass(frozen=True)
class Line:
    """One line of the report."""

    said: sentences.Said
    page: str
    url: str
    section: str
    language: str
    version: str
    owner: str

    @property
    def text(self):
        return f"{self.said.before}{self.said.match}{self.said.after}"


class TextsReport(ReportView):
    model = FoundIn
    page_title = _("Checks of the texts")
    header_icon = "clipboard-list"
    results_template_name = "guards/report_results.html"
    index_url_name = "guards_report"
    index_results_url_name = "guards_report_results"
    filterset_class = TextsFilterSet
    any_permission_required = RIGHTS
    export_filename = "checks-of-the-texts"
    default_ordering = ["-severity", "page_id", "language", "pk"]
    list_export = [
        *("page", "url", "section", "language", "version", "said.severity_name", "said.name"),
        *("said.place", "text", "said.advice", "owner"),
    ]
    export_headings = {
        "page": _("Page"),
        "url": _("Address"),
        "section": _("Section"),
        "language": _("Language"),
        "version": _("Text"),
        "said.severity_name": _("Severity"),
        "said.name": _("Kind"),
        "said.place": _("Field"),
        "text": _("Words"),
        "said.advice": _("What to do"),
        "owner": _("Owner"),
    }

    @cached_property
    def permission_policy(self):
        return policy_registry.get_by_type(BasePage)

    def get_base_queryset(self):
        pages = BasePage.objects.for_listing().select_related("content_type", "owner")
        hers = visibility.territory(self.request.user).inside("page__")
        return FoundIn.objects.filter(hers).prefetch_related(Prefetch("page", pages))

    def filter_queryset(self, queryset):
        filtered = super().filter_queryset(queryset)
        if (
            not self.filters.form.is_valid()
        ):  # a made-up choice is said by the form; nothing else changes
            return queryset.filter(is_live=True)
        return filtered

    def decorate_paginated_queryset(self, object_list):
        findings = list(object_list)
        sections = self._section_titles(findings)
        return [self._line(one, sections) for one in findings]

    def _section_titles(self, findings):
        """``{path: title}`` of the pages right below the home page; one query."""
        paths = {one.page.path[: 3 * BasePage.steplen] for one in findings}
        pages = BasePage.objects.filter(path__in=paths).for_listing() if paths else []
        return {page.path: str(page) for page in pages}

    def _line(self, one, sections):
        page = one.page
        return Line(
            said=sentences.Said(
                kind=one.check_name,
                name=str(sentences.Kind(one.check_name).label),
                severity=one.severity,
                severity_name=one.get_severity_display(),
                place=sentences.place_name(page.specific_class or BasePage, one.place),
                path=one.path,
                before=one.before,
                match=one.match,
                after=one.after,
                advice=sentences.advice(one.check_name, one.details),
            ),
            page=visibility.title_for_viewer(page),
            url=self._edit_url(one),
            section=sections.get(page.path[: 3 * BasePage.steplen], ""),
            language=sentences.language_name(one.language),
            version=str(_("Published") if one.is_live else _("Draft")),
            owner=(page.owner.get_full_name() or page.owner.get_username()) if page.owner else "",
        )

    def _edit_url(self, one):
        url = reverse("wagtailadmin_pages:edit", args=[one.page_id])
        asked = f"?languages={one.language}" if one.language else ""
        return f"{url}{asked}#:w:contentpath={one.path}"

    def get_context_data(self, *args, **kwargs):
        hers = visibility.territory(self.request.user).inside("page__")
        waiting = CheckedPage.objects.filter(hers, is_stale=True)
        return {
            **super().get_context_data(*args, **kwargs),
            "waiting": 0 if self.is_export else waiting.count(),
        }
