"""The editor of a page: a tab per language, then what all languages share, then settings."""

from functools import lru_cache

from django.utils.html import format_html_join
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    CommentPanel,
    FieldPanel,
    InlinePanel,
    ObjectList,
    Panel,
    PublishingPanel,
    TabbedInterface,
)
from wagtail.admin.widgets.slug import SlugInput

from . import notes
from .forms import TranslatedPageForm, languages_in_form
from .languages import column, endonym
from .panels import (
    SHARED_RIGHT,
    LanguagePanel,
    LanguageTitlePanel,
    RowsPanel,
    SharedPanel,
    TranslatedPanel,
    page_panels,
    right_to_write,
)


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
