"""In the admin: what was imported, what a file would change, and applying it."""

from django import forms
from django.contrib.auth.mixins import PermissionRequiredMixin
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy, pgettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from portal.content.country_codes import name as country_name
from portal.serving import kept_files

from . import comparing, wording
from .codes import AGGREGATES, DATASETS
from .files import FigureFile
from .models import FigureImport
from .opening import largest, too_large
from .problems import UnreadableError

SEE, IMPORT = "figures.view_figureimport", "figures.import_figures"
LOGGED = "figures.import"
KEPT_FOR = "figures"
PER_PAGE = 30
REFUSED, OVERTAKEN = 422, 409
KINDS = {
    "added": gettext_lazy("New"),
    "changed": pgettext_lazy("figures", "Changed"),
    "removed": gettext_lazy("Removed"),
}


class UploadForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy(
            "Eurostat's JSON-stat, TSV or SDMX-CSV; it may be packed with gzip."
        ),
        max_length=150,
    )
    dataset = forms.ChoiceField(
        label=gettext_lazy("Data set"),
        required=False,
        choices=lambda: [
            ("", _("As the file says")),
            *((code, f"{code}: {about.title}") for code, about in DATASETS.items()),
        ],
    )

    def clean_file(self):
        upload = self.cleaned_data["file"]
        if upload.size > largest():
            raise forms.ValidationError(str(too_large()))
        return upload


class FiguresView(PermissionRequiredMixin, WagtailAdminTemplateMixin, TemplateView):
    """The list of imports, and a file to compare. Who may only see has the list."""

    raise_exception = True
    page_title = gettext_lazy("Figures")
    header_icon = "table"
    template_name = "figures_admin/imports.html"

    def has_permission(self):
        return may_see(self.request.user)

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        imports = FigureImport.objects.select_related("by")
        page = Paginator(imports, PER_PAGE).get_page(self.request.GET.get("p"))
        for one in page:
            one.title = DATASETS[one.dataset].title if one.dataset in DATASETS else ""
        may_import = self.request.user.has_perm(IMPORT)
        return {"form": UploadForm(), "imports": page, "may_import": may_import} | (
            super().get_context_data(**kwargs)
        )

    def post(self, request):
        must_import(request.user)
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.refused(form)
        kept = kept_files.keep(form.cleaned_data["file"])
        try:
            file = FigureFile(kept.path, kept.name, form.cleaned_data["dataset"])
        except UnreadableError as error:
            kept.forget()
            form.add_error("file", str(error))
            return self.refused(form)
        difference = comparing.compare(file)
        if not difference.may_be_applied:
            kept.forget()
        return answer(request, kept, file, difference)

    def refused(self, form):
        return self.render_to_response(self.get_context_data(form=form), status=REFUSED)


class ApplyView(PermissionRequiredMixin, TemplateView):
    """The second button. What it carries names the file and the difference that was shown."""

    raise_exception = True
    permission_required = IMPORT

    def get(self, request):
        return redirect("figures_imports")

    def post(self, request):
        found = kept_files.found(request.POST.get("reference", ""), KEPT_FOR, request.user)
        if found is None:
            messages.error(
                request, _("Nothing was applied: the file is no longer here. Send it again.")
            )
            return redirect("figures_imports")
        kept, facts = found
        file = FigureFile(kept.path, kept.name, facts["dataset"])
        try:
            _difference, record = comparing.apply(
                file, FigureImport.Source.UPLOAD, request.user, facts["digest"]
            )
        except comparing.RefusedError as refused:
            messages.error(
                request,
                _(
                    "Nothing was applied: the figures have changed since. Below is what differs now."
                ),
            )
            return answer(request, kept, file, refused.difference, OVERTAKEN)
        transaction.on_commit(kept.forget)
        log(record, LOGGED, user=request.user)
        messages.success(request, _("The figures were applied."))
        return redirect("figures_imports")


class DifferenceView(WagtailAdminTemplateMixin, TemplateView):
    """Draws a difference; its address is that of the view that asks for it."""

    page_title = gettext_lazy("What the file changes")
    header_icon = "table"
    template_name = "figures_admin/difference.html"

    def get_breadcrumbs_items(self):
        return [
            *super().get_breadcrumbs_items(),
            {"url": reverse("figures_imports"), "label": FiguresView.page_title},
            {"url": "", "label": self.page_title},
        ]


def answer(request, kept, file, difference, status=200):
    """The page with a difference, and the button if it may be applied."""
    view = DifferenceView()
    view.setup(request)
    applicable = difference.may_be_applied
    if difference.problems or difference.fault:
        status = REFUSED
    context = view.get_context_data(
        difference=difference,
        file=file,
        kinds=[
            (title, getattr(difference, kind), [line(change) for change in difference.shown[kind]])
            for kind, title in KINDS.items()
        ],
        passed_over=sorted(difference.passed_over.items()),
        reference=reference(request, kept, file, difference) if applicable else "",
    )
    return view.render_to_response(context, status=status)


def reference(request, kept, file, difference):
    """Which file, and the difference that was shown."""
    return kept.reference(KEPT_FOR, request.user, dataset=file.dataset, digest=difference.digest)


def line(change):
    """``(country, year, what, before, after)`` of a change, as staff read it."""
    one = change.observation
    named = AGGREGATES.get(one.country) or country_name(one.country, get_language().split("-")[0])
    states = wording.state(change.before), wording.state(change.after)
    return (named, one.year, wording.what(one), *states)


def may_see(user):
    return user.has_perm(SEE) or user.has_perm(IMPORT)


def must_import(user):
    if not user.has_perm(IMPORT):
        raise PermissionDenied
