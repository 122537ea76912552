"""Who did what, in which language: Wagtail's site history, for auditors whole, filtered and exported."""

import heapq

import django_filters
from django.db.models import IntegerField, Q, Value
from django.forms import CheckboxSelectMultiple
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.reports.audit_logging import LogEntriesView, SiteHistoryReportFilterSet
from wagtail.log_actions import registry
from wagtail.models import PageLogEntry

from portal.multilingual import languages, visibility
from portal.multilingual.models import BasePage
from portal.multilingual.naming import unit_names

SEE_ALL = "wagtailcore.view_modellogentry"
SECTION_DEPTHS = (3, 4)  # what stands below the home page, and below that: countries, campaigns
BATCH = 500  # entries of each record read at once for a spreadsheet


def entries_for(user, model):
    """The entries somebody may see: all with the right to, else those about what is hers to see."""
    return model.objects.all() if user.has_perm(SEE_ALL) else model.objects.viewable_by_user(user)


def newest_first(records):
    """Yields every entry of several query sets with its ``units``; some hundred of each in memory at a time."""
    walks = [in_batches(record) for record in records]
    yield from heapq.merge(*walks, key=lambda entry: (entry.timestamp, entry.pk), reverse=True)


def in_batches(record):
    """Each batch begins after the last entry of the one before: nothing is skipped, read twice or kept open."""
    record = record.select_related("user", "content_type").order_by("-timestamp", "-pk")
    rest = record
    while batch := list(rest[:BATCH]):
        for entry in batch:
            entry.units = unit_names(units_of(entry))
            yield entry
        earlier = Q(timestamp__lt=entry.timestamp) | Q(pk__lt=entry.pk)
        # The first condition follows from the second; by it the database finds the place in its index.
        rest = record.filter(timestamp__lte=entry.timestamp).filter(earlier)


def in_the_terms_of(language, zone, rows):
    while True:
        with translation.override(language), timezone.override(zone):
            row = next(rows, None)
        if row is None:
            return
        yield row


def units_of(entry):
    """The languages an entry is about; a draft's also say whether shared fields changed."""
    data = entry.data or {}
    return data.get("languages") or data.get("changed") or ()


def address_of(instance, finder):
    """A page's history, which asks for rights itself; asking here would cost a query a page."""
    if isinstance(instance, BasePage):
        return reverse("wagtailadmin_pages:history", args=[instance.pk])
    return finder.get_edit_url(instance) if instance is not None else None


def sections(request):
    """Pages with pages below them, as far as this person may know of them."""
    if request is None:
        return BasePage.objects.none()
    pages = visibility.known_to(request.user, BasePage.objects.filter(depth__in=SECTION_DEPTHS))
    return pages.order_by("path").for_listing()


class SectionFilter(django_filters.ModelChoiceFilter):
    class field_class(django_filters.fields.ModelChoiceField):  # noqa: N801
        def label_from_instance(self, page):
            indent = "\u2003" * (page.depth - SECTION_DEPTHS[0])
            return indent + page.get_admin_display_title()


class AuditFilterSet(SiteHistoryReportFilterSet):
    page = django_filters.NumberFilter(label=_("Number of the page"), method="filter_page")
    section = SectionFilter(
        label=_("Country or section"), method="filter_section", queryset=sections
    )
    language = django_filters.MultipleChoiceFilter(
        label=_("Language"),
        method="filter_language",
        choices=lambda: [(code, languages.endonym(code)) for code in languages.active()],
        widget=CheckboxSelectMultiple,
    )

    def filter_page(self, queryset, name, value):
        if queryset.model is not PageLogEntry or not 0 < value < 2**31:
            return queryset.none()
        return queryset.filter(page_id=int(value))

    def filter_section(self, queryset, name, value):
        if queryset.model is not PageLogEntry:
            return queryset.none()
        return queryset.filter(page__path__startswith=value.path)

    def filter_language(self, queryset, name, value):
        """The codes stand in lists; SQLite cannot look into them, both can read them as text."""
        wanted = Q(pk=None)
        for code in value:
            quoted = f'"{code}"'
            wanted |= Q(data__languages__icontains=quoted) | Q(data__changed__icontains=quoted)
        return queryset.filter(wanted)

    def get_action_choices(self):
        return sorted(registry.get_choices(), key=lambda choice: str(choice[1]))


class AuditReportView(LogEntriesView):
    page_title = _("Who did what")
    filterset_class = AuditFilterSet
    results_template_name = "accounts/audit_results.html"
    index_url_name = "audit_report"
    index_results_url_name = "audit_report_results"
    list_export = [
        "timestamp",
        "user_display_name",
        "message",
        "units",
        "label",
        "content_type",
        "object_id",
        "action",
    ]
    export_headings = {
        **LogEntriesView.export_headings,
        "message": _("What was done"),
        "units": _("Languages"),
    }

    def get_filtered_queryset(self):
        """Wagtail's union of its two records, of the entries this person may see."""
        self.log_models = sorted(registry.get_log_entry_models(), key=lambda m: m.__name__)
        self.records = [
            self.filter_queryset(entries_for(self.request.user, model)) for model in self.log_models
        ]
        parts = [
            record.values("pk", "timestamp")
            .annotate(log_model_index=Value(number, output_field=IntegerField()))
            .order_by()
            for number, record in enumerate(self.records)
        ]
        return parts[0].union(*parts[1:], all=True).order_by("-timestamp", "-pk")

    def decorate_paginated_queryset(self, queryset):
        """The entries themselves, each with its languages and a link; as many queries for one as for fifty."""
        if self.is_export:
            return newest_first(self.records)
        chosen, finder = list(queryset), AdminURLFinder(self.request.user)
        found = {}
        for number, model in enumerate(self.log_models):
            ids = [row["pk"] for row in chosen if row["log_model_index"] == number]
            entries = model.objects.filter(pk__in=ids).select_related("user__wagtail_userprofile")
            for entry, instance in entries.prefetch_related("content_type").with_instances():
                entry.units = unit_names(units_of(entry))
                entry.edit_url = address_of(instance, finder)
                found[number, entry.pk] = entry
        return [found[row["log_model_index"], row["pk"]] for row in chosen]

    def preprocess_field_value(self, field, value, export_format):
        if field == "timestamp":
            value = timezone.localtime(value).replace(tzinfo=None, microsecond=0)
        return super().preprocess_field_value(field, value, export_format)

    def stream_csv(self, entries):
        """Rows go out after this request is answered: each still in her language and at her time of day."""
        hers = translation.get_language(), timezone.get_current_timezone()
        return in_the_terms_of(*hers, super().stream_csv(entries))

    def get_filename(self):
        return f"who-did-what-{timezone.localdate():%Y-%m-%d}"


_whole = require_admin_access(AuditReportView.as_view())
_results = require_admin_access(AuditReportView.as_view(results_only=True))


def report(request, results_only=False):
    return (_results if results_only else _whole)(request)
