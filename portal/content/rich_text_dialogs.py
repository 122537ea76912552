"""The dialogs that the rich text editor opens: a footnote with its source, the long form of an abbreviation.

All run in one window of the editor, step by step: the footnote's form, from there the chooser of sources
with its form for a new one, and back.
"""

from django import forms
from django.urls import path
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from wagtail.admin.modal_workflow import render_modal_workflow
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import chooser
from wagtail.admin.viewsets.chooser import ChooserViewSet

from portal.multilingual.fields import ActiveLanguagesForm
from portal.multilingual.languages import columns

from . import source_checks
from .footnotes import NOTE_AT_MOST
from .knowledge_admin import ChecksColumn, by_name, with_checks
from .models import Source
from .rich_text import ABBREVIATION_AT_MOST


class SourceForm(ActiveLanguagesForm):
    """A new source, made while writing."""

    class Meta(ActiveLanguagesForm.Meta):  # its widgets are those of the admin
        model = Source
        fields = [
            *columns("title"),
            "authors",
            "publisher",
            "published",
            "language",
            "url",
            "celex",
            "accessed_on",
        ]


class FootnoteForm(forms.Form):
    source = forms.ModelChoiceField(
        Source.objects.all(),
        required=False,
        widget=forms.HiddenInput,
        error_messages={
            "invalid_choice": _("This source does not exist any more. Choose another one.")
        },
    )
    note = forms.CharField(
        label=_("Note"),
        required=False,
        max_length=NOTE_AT_MOST,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("A page or a remark beside the source, or a note that needs none."),
    )
    codes = forms.BooleanField(
        label=_("Link country codes"),
        required=False,
        help_text=_("AT, BE, DE … in the note lead to the countries' profiles."),
    )

    def clean(self):
        data = super().clean()
        if not self.errors and not data.get("source") and not data.get("note"):
            raise forms.ValidationError(_("Choose a source or write a note."))
        return data

    @property
    def chosen(self):
        """The source chosen so far, or None."""
        pk = self["source"].value()
        return Source.objects.filter(pk=pk).first() if str(pk or "").isdecimal() else None

    def result(self):
        source, note = self.cleaned_data["source"], " ".join(self.cleaned_data["note"].split())
        parts = [Truncator(str(source)).chars(70)] if source else []
        parts += [Truncator(note).chars(120)] if note else []
        return {
            "source": str(source.pk) if source else "",
            "note": note,
            "codes": self.cleaned_data["codes"],
            "text": f"[{': '.join(parts)}]",
        }


class AbbreviationForm(forms.Form):
    text = forms.CharField(label=_("Abbreviation"), max_length=40)
    title = forms.CharField(
        label=_("Long form"),
        max_length=ABBREVIATION_AT_MOST,
        help_text=_("E.g. European Migration Network."),
    )

    def result(self):
        return {name: " ".join(self.cleaned_data[name].split()) for name in ("text", "title")}


class DialogView(View):
    """One form. ``step`` tells the script of the editor what came back."""

    form_class = None
    step = ""
    icon = ""
    page_title = ""
    template_name = "rich_text/dialog.html"

    def get(self, request):
        known = {name: request.GET.get(name, "") for name in self.form_class.base_fields}
        return self.show(self.form_class(initial=known))

    def post(self, request):
        form = self.form_class(request.POST)
        if not form.is_valid():
            return self.show(form)
        data = {"step": f"{self.step}_done", "result": form.result()}
        return render_modal_workflow(request, None, None, None, json_data=data)

    def show(self, form):
        context = {"form": form, "step": self.step, "icon": self.icon, "title": self.page_title}
        return render_modal_workflow(
            self.request,
            self.template_name,
            None,
            {**context, **self.more(form)},
            json_data={"step": self.step},
        )

    def more(self, form):
        return {}


class FootnoteView(DialogView):
    form_class = FootnoteForm
    step = "footnote"
    icon = "openquote"
    page_title = _("Footnote")
    template_name = "rich_text/footnote.html"

    def more(self, form):
        source = form.chosen
        return {
            "source": source,
            "to_check": source_checks.problems_of(source) if source else [],
        }


class AbbreviationView(DialogView):
    form_class = AbbreviationForm
    step = "abbreviation"
    icon = "help"
    page_title = _("Abbreviation")


class _Sources:
    """Lists sources by name, with what to check about each."""

    def apply_object_list_ordering(self, objects):
        return by_name(objects, "title")

    def get_results_page(self, request):
        page = super().get_results_page(request)
        page.object_list = with_checks(page.object_list)
        return page

    @property
    def columns(self):
        return [
            *super().columns,
            Column("publisher", label=_("Publisher")),
            ChecksColumn("to_check", label=_("Check")),
        ]


class _KnowsWriter:
    """The form for a new source holds the languages of whoever fills it in."""

    def get_creation_form_kwargs(self):
        return {**super().get_creation_form_kwargs(), "for_user": self.request.user}


class ChooseSourceView(_Sources, _KnowsWriter, chooser.ChooseView):
    pass


class ChooseSourceResultsView(_Sources, _KnowsWriter, chooser.ChooseResultsView):
    pass


class CreateSourceView(_KnowsWriter, chooser.CreateView):
    pass


class RichTextDialogs(ChooserViewSet):
    model = Source
    icon = "openquote"
    choose_one_text = _("Choose a source")
    search_tab_label = _("Sources")
    creation_tab_label = _("New source")
    create_action_label = _("Add and cite")
    creation_form_class = SourceForm
    choose_view_class = ChooseSourceView
    choose_results_view_class = ChooseSourceResultsView
    create_view_class = CreateSourceView
    register_widget = False
    per_page = 10

    def get_urlpatterns(self):
        return [
            *super().get_urlpatterns(),
            path("footnote/", FootnoteView.as_view(), name="footnote"),
            path("abbreviation/", AbbreviationView.as_view(), name="abbreviation"),
        ]
