"""What page types say of their editor: translated fields, rows, and what all languages share.

Every panel has a scope, a language or a right; ``checks.py`` refuses one without.
"""

from dataclasses import dataclass

from django import forms
from django.db.models import TextField
from django.utils.text import capfirst, format_lazy
from wagtail.admin.panels import FieldPanel, InlinePanel, TitleFieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput

from . import row_choosers
from .compare import in_one_language
from .forms import language_of
from .languages import column, endonym
from .rows import ChildForm, ChildFormSet

SHARED_RIGHT = "multilingual.edit_shared"


def right_to_write(code):
    return f"multilingual.edit_{code}"


class _InOneLanguage:
    def get_comparison_class(self):
        return in_one_language(super().get_comparison_class())


class LanguagePanel(_InOneLanguage, FieldPanel):
    """One field in one language."""


class LanguageTitlePanel(_InOneLanguage, TitleFieldPanel):
    """The title in one language; fills in that language's address as it is typed."""


class SharedPanel(FieldPanel):
    """A field that all languages share. Several things at once are ticked; see ``choices``."""

    def __init__(self, field_name, **kwargs):
        kwargs.setdefault("permission", SHARED_RIGHT)
        super().__init__(field_name, **kwargs)

    def on_model_bound(self):
        super().on_model_bound()
        if self.db_field.many_to_many and not self.widget:
            self.widget = forms.CheckboxSelectMultiple(attrs={"class": "several"})


@dataclass(frozen=True)
class TranslatedPanel:
    """A translated field of a page type; becomes one ``LanguagePanel`` per language being edited."""

    name: str
    help_text: str = ""

    def in_language(self, model, code):
        field = model._meta.get_field(self.name)
        return LanguagePanel(
            column(self.name, code),
            permission=right_to_write(code),
            heading=capfirst(field.verbose_name),
            help_text=self.help_text or field.help_text,
            widget=AdminAutoHeightTextInput if type(field) is TextField else None,
        )


@dataclass(frozen=True)
class TranslatedInlinePanel:
    """Rows of a page. Texts are scoped by language; existence and order are shared.

    ``panel``: a ``RowsPanel`` of its own for rows that are not simply added and ordered.
    """

    relation: str
    heading: str
    label: str
    panel: type | None = None
    help_text: str = ""

    def in_languages(self, model, codes):
        child = getattr(model, self.relation).rel.related_model
        return (self.panel or RowsPanel)(
            self.relation,
            heading=self.heading,
            label=self.label,
            help_text=self.help_text,
            panels=_row_panels(child, codes),
        )


class RowsPanel(InlinePanel):
    form, formset = ChildForm, ChildFormSet

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name].update(
            form=self.form, formset=self.formset, inherit_kwargs=["for_user"]
        )
        return options

    class BoundPanel(InlinePanel.BoundPanel):
        """Who may not add, remove or move rows sees no buttons for it, and no rows without a field of hers."""

        def __init__(self, **kwargs):
            super().__init__(**kwargs)
            if self.form is not None:
                row_choosers.prepare([*self.formset.forms, self.empty_child.form])

        def classes(self):
            if not self.formset.structure_is_fixed:
                return super().classes()
            hers = any(
                language_of(form._meta.model, name) for form in self.formset for name in form.fields
            )
            return [*super().classes(), "rows-fixed" if hers else "w-hidden"]

        def get_context_data(self, parent_context=None):
            context = super().get_context_data(parent_context)
            context["can_order"] = self.formset.can_order and not self.formset.structure_is_fixed
            return context


class RowIdentityPanel(FieldPanel):
    """Says which row it is, to the server; people do not get to see it, in comparisons neither."""

    class BoundPanel(FieldPanel.BoundPanel):
        def get_comparison(self):
            return []


def child_panels(*fields):
    """What a row shows: names of shared fields; tuples of translated ones."""
    return fields


def _row_panels(child, codes):
    """Without the buttons for comments, which Wagtail takes from pages and not from rows."""
    panels = []
    for field in child.row_fields:
        if isinstance(field, str):
            panels.append(SharedPanel(field, disable_comments=True))
            continue
        for name in field:
            label = capfirst(child._meta.get_field(name).verbose_name)
            panels += [
                LanguagePanel(
                    column(name, code),
                    permission=right_to_write(code),
                    disable_comments=True,
                    heading=format_lazy(
                        "{} ({})", label, endonym(code)
                    ),  # panels outlive a request
                )
                for code in codes
            ]
    identity = {"widget": forms.HiddenInput, "classname": "w-hidden", "disable_comments": True}
    return [*panels, RowIdentityPanel("uid", **identity)]


@dataclass(frozen=True)
class PagePanels:
    translated: tuple
    shared: tuple


def page_panels(translated=(), shared=()):
    """What a page type adds to the editor: translated fields and shared ones, in the order shown."""
    return PagePanels(tuple(translated), tuple(shared))
