"""The editor of a page: a tab per language, then what all languages share, then settings.

Every panel has a scope, a language or a right; ``checks.py`` refuses one without.
"""

from dataclasses import dataclass
from functools import lru_cache

from django import forms
from django.db.models import TextField
from django.utils.html import format_html_join
from django.utils.text import capfirst, format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    CommentPanel,
    FieldPanel,
    InlinePanel,
    ObjectList,
    Panel,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.admin.widgets.slug import SlugInput

from . import notes, row_choosers
from .compare import in_one_language
from .forms import TranslatedPageForm, language_of, languages_in_form
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


class SchedulePanel(PublishingPanel):
    """Going live is part of publishing and open to those who publish; expiry takes all languages off."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        for panel in self.children:
            if getattr(panel, "field_name", "") == "expire_at":
                panel.permission = SHARED_RIGHT


class LanguageTab(ObjectList):
    """All fields of one language; its heading says how things stand in that language."""

    def __init__(self, *args, code="", **kwargs):
        self.code = code
        super().__init__(*args, **kwargs)

    def clone_kwargs(self):
        return {**super().clone_kwargs(), "code": self.code}

    class BoundPanel(ObjectList.BoundPanel):
        template_name = "multilingual/panels/language_tab.html"

        def get_context_data(self, parent_context=None):
            code = self.panel.code
            states = getattr(self.form, "language_states", {})
            return {
                **super().get_context_data(parent_context),
                "code": code,
                "state": states.get(code),
                "is_source": code == self.instance.source_language,
            }


class OtherLanguagesPanel(Panel):
    """Links to the languages this person may write that are not in the form; one form with all is too heavy."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "multilingual/panels/other_languages.html"

        def is_shown(self):
            return bool(self.instance.pk and getattr(self.form, "other_languages", ()))

        def get_context_data(self, parent_context=None):
            return {
                **super().get_context_data(parent_context),
                "others": self.form.other_languages,
                "shown": self.form.languages,
            }


class Tabs(TabbedInterface):
    class BoundPanel(TabbedInterface.BoundPanel):
        def render_missing_fields(self):
            """Wagtail's, without the notes: they have panels, though no columns stand behind them."""
            shown = self.panel.get_form_options().get("fields", [])
            missing = [name for name in self.form.fields if name not in shown]
            fields = (self.form[name] for name in missing if not notes.language_of(name))
            return format_html_join("", "{}", ((field,) for field in fields))


class PageEditor:
    """The edit handler of a page type. Wagtail keeps it for good, so it chooses the tabs at each use."""

    def __init__(self, model):
        self.model = model

    def bind_to_model(self, model):
        return PageEditor(model)

    def __getattr__(self, name):
        return getattr(edit_handler(self.model, tuple(languages_in_form())), name)


@lru_cache(maxsize=256)
def edit_handler(model, codes):
    """The editor of page type ``model`` with tabs for the given languages."""
    panels = model.edit_panels or page_panels()
    tabs = [
        LanguageTab(
            _language_panels(model, panels, code),
            heading=endonym(code),
            permission=right_to_write(code),
            code=code,
        )
        for code in codes
    ]
    shared = [p if isinstance(p, Panel) else p.in_languages(model, codes) for p in panels.shared]
    if shared:
        tabs.append(ObjectList(shared, heading=_("Shared")))
    tabs.append(ObjectList(_settings_panels(), heading=_("Settings")))
    return Tabs(tabs, base_form_class=TranslatedPageForm).bind_to_model(model)


def _language_panels(model, panels, code):
    right = right_to_write(code)
    slug = column("local_slug", code)
    field = model._meta.get_field
    title = LanguageTitlePanel(
        column("local_title", code),
        targets=[slug],
        permission=right,
        placeholder=capfirst(field("local_title").verbose_name),
        heading=capfirst(field("local_title").verbose_name),
    )
    address = LanguagePanel(
        slug,
        permission=right,
        heading=capfirst(field("local_slug").verbose_name),
        widget=SlugInput(locale=code),
    )
    own = [panel.in_language(model, code) for panel in panels.translated]
    summary, *search = [
        TranslatedPanel(name).in_language(model, code)
        for name in ("summary", "seo_title", "search_description")
    ]
    note = (
        [notes.NotePanel(column("reader_note", code), permission=right)]
        if model.keeps_history
        else []
    )
    return [title, summary, *own, *note, address, *search]


def _settings_panels():
    names = ("source_language", "show_in_menus", "share_image")
    names += ("owner_team", "reviewed_on", "review_due")
    return [
        *(SharedPanel(name) for name in names),
        OtherLanguagesPanel(),
        SchedulePanel(),
        CommentPanel(),
    ]


def unscoped_panels(panel):
    """Names of fields and rows below ``panel`` that anybody with page rights could write."""
    if isinstance(panel, SchedulePanel | CommentPanel | OtherLanguagesPanel):
        return []
    if isinstance(panel, InlinePanel):
        if not isinstance(panel, RowsPanel):
            return [panel.relation_name]
        return [
            name for child in panel.child_edit_handler.children for name in unscoped_panels(child)
        ]
    if isinstance(panel, FieldPanel):
        scoped = (panel.permission or "").startswith("multilingual.") or panel.field_name == "uid"
        return [] if scoped else [panel.field_name]
    return [name for child in getattr(panel, "children", ()) for name in unscoped_panels(child)]
