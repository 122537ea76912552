"""The form of facts and steps: one row for each question, with the fields that question has, and no other.

Nobody adds, orders or chooses: the questions are there, those not answered yet among them, and one that is left
empty stays out of the database. The price: these forms are made whether they are filled in or not.
"""

from django.forms import CheckboxInput, HiddenInput
from django.forms.formsets import DELETION_FIELD_NAME
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel
from wagtail.admin.widgets import AdminAutoHeightTextInput

from portal.multilingual.panels import RowsPanel
from portal.multilingual.rows import ChildForm, ChildFormSet

from .facts import BY_KEY, PARTICULAR, UNITS, Answer


class AnswerForm(ChildForm):
    """A row that answers one question, named by ``question_field``."""

    question_field = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.question = self._question()
        if self.question_field in self.fields:
            self.fields[self.question_field].widget = HiddenInput()
        for field in self.fields.values():
            if isinstance(field.widget, AdminAutoHeightTextInput):
                # Wagtail's script measures it while the line is closed, and makes it far too high.
                del field.widget.attrs["data-controller"]
                field.widget.attrs["rows"] = 4

    def _question(self):
        posted = self.data.get(self.add_prefix(self.question_field)) if self.is_bound else None
        kept = getattr(self.instance, self.question_field)
        return posted or kept or self.initial.get(self.question_field) or ""

    @property
    def is_new(self):
        """Nothing has been entered, in the draft neither; a row of the draft alone has no primary key yet."""
        return self.empty_permitted and not self.known_by_uid

    def has_changed(self):
        """A new row is one only if there is something in it beside its question."""
        if not self.is_new:
            return super().has_changed()
        return bool(set(self.changed_data) - {self.question_field, "uid", "ORDER", "DELETE"})


class FactForm(AnswerForm):
    question_field = "fact"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if kind := BY_KEY.get(self.question):
            for name in PARTICULAR:
                if name not in kind.fields:
                    self.fields.pop(name, None)
            self._say_units(kind)
        if self.is_new and "answer" in self.fields:
            self._answer_nothing_yet()

    def _say_units(self, kind):
        for name in ("number", "number_to"):
            if name in self.fields and kind.unit in UNITS:
                label = self.fields[name].label
                self.fields[name].label = format_lazy("{} ({})", label, UNITS[kind.unit])

    def _answer_nothing_yet(self):
        field = self.fields["answer"]
        field.required, field.empty_value = False, Answer.YES.value
        field.choices = [("", _("Not entered yet")), *field.choices]
        self.initial["answer"] = ""

    def clean_answer(self):
        """Whoever writes a number without choosing an answer has said yes."""
        return self.cleaned_data["answer"] or Answer.YES.value


class StepForm(AnswerForm):
    question_field = "step"


class AnswerFormSet(ChildFormSet):
    """All questions: those with a row, then those without."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.can_order = False  # readers get them in the order of the questions
        if not self.is_bound and not self.structure_is_fixed:
            self.initial_extra = [{self.question_field: key} for key in self._unanswered()]
            self.extra = len(self.initial_extra)

    @property
    def question_field(self):
        return self.model.unique_in_page

    @property
    def questions(self):
        """The keys in the order in which readers meet them."""
        return [key for key, _label in self.model._meta.get_field(self.question_field).choices]

    def _unanswered(self):
        answered = {getattr(row, self.question_field) for row in self.get_queryset()}
        return [key for key in self.questions if key not in answered]


class AnswersPanel(RowsPanel):
    """A line for each question, closed until somebody opens it. It needs no script: nothing is added or moved."""

    formset = AnswerFormSet

    class BoundPanel(RowsPanel.BoundPanel):
        template_name = "countries/panels/answers.html"
        # To Wagtail's script a panel like any other: it would look for the template of a new row.
        telepath_adapter_name = Panel.BoundPanel.telepath_adapter_name
        js_opts = Panel.BoundPanel.js_opts

        def __init__(self, **kwargs):
            super().__init__(**kwargs)
            if self.form is None:
                return
            places = {key: place for place, key in enumerate(self.formset.questions)}
            self.children.sort(key=lambda child: places.get(child.form.question, len(places)))
            labels = dict(self.formset.model._meta.get_field(self.formset.question_field).choices)
            for child in self.children:
                form = child.form
                child.question = labels.get(form.question, form.question)
                if not (form.is_new or self.formset.structure_is_fixed):
                    form.fields[DELETION_FIELD_NAME].widget = CheckboxInput()

        def telepath_pack(self, context):
            return Panel.BoundPanel.telepath_pack(self, context)


class FactsPanel(AnswersPanel):
    form = FactForm


class StepsPanel(AnswersPanel):
    form = StepForm
