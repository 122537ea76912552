"""The admin of what many pages refer to: topics, organisations, legal acts, sources, words."""

from django.db.models import CharField, F, Value
from django.db.models.functions import Coalesce, Lower, NullIf
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet, SnippetViewSetGroup

from portal.multilingual.languages import active, column, default_language, known
from portal.multilingual.panels import SHARED_RIGHT

from . import source_checks
from .models import GlossaryTerm, LegalAct, Organisation, Source, Topic


def for_their_writers(model):
    """The model's panels; what has no language is for those who may edit what languages share."""
    return [
        FieldPanel(panel, permission=SHARED_RIGHT) if isinstance(panel, str) else panel
        for panel in model.panels
    ]


def by_name(queryset, field):
    """In the order of the name shown: in the admin's language, else in another one that is switched on."""
    codes = dict.fromkeys((known(get_language()), default_language(), *active()))
    names = [NullIf(F(column(field, code)), Value("")) for code in codes]
    shown = Lower(Coalesce(*names, Value(""), output_field=CharField()))
    return queryset.order_by(shown, "pk")


class NamedIndexView(IndexView):
    """A list in the order of names, until somebody orders it by a column."""

    def order_queryset(self, queryset):
        if self.is_explicitly_ordered and self.ordering:
            return super().order_queryset(queryset)
        if self.is_searching:
            return queryset.order_by()  # what fits best comes first
        return by_name(queryset, getattr(self.model, "name_field", "name"))


class ChecksColumn(Column):
    """What to check about each source of a list; the list finds it out once for all its rows."""

    def get_value(self, instance):
        return "; ".join(instance.to_check)


def with_checks(sources):
    """The same sources, each with ``to_check``."""
    sources = list(sources)
    found = source_checks.problems(sources)
    for source in sources:
        source.to_check = found[source.pk]
    return sources


class SourceIndexView(NamedIndexView):
    def get_context_data(self, *args, **kwargs):
        context = super().get_context_data(*args, **kwargs)
        with_checks(context["object_list"])
        return context


class ChecksPanel(Panel):
    """Above the form of a source: what to check about it."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "knowledge/checks_panel.html"

        def is_shown(self):
            return bool(self.instance.pk) and bool(self.to_check)

        @property
        def to_check(self):
            if not hasattr(self, "_to_check"):
                self._to_check = source_checks.problems_of(self.instance)
            return self._to_check

        def get_context_data(self, parent_context=None):
            return {**super().get_context_data(parent_context), "to_check": self.to_check}


class TopicViewSet(SnippetViewSet):
    model = Topic
    panels = for_their_writers(Topic)
    icon = "tag"
    menu_label = _("Topics")
    list_display = [Column("__str__", label=_("Name")), "slug"]
    index_view_class = NamedIndexView


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    panels = for_their_writers(Organisation)
    icon = "group"
    menu_label = _("Organisations")
    list_display = [
        Column("__str__", label=_("Name")),
        Column("get_kind_display", label=_("Kind"), sort_key="kind"),
        Column("country", label=_("Country")),
    ]
    list_filter = ["kind"]
    index_view_class = NamedIndexView

    def get_queryset(self, request):
        return Organisation.objects.select_related("country")


class LegalActViewSet(SnippetViewSet):
    model = LegalAct
    panels = for_their_writers(LegalAct)
    icon = "doc-full-inverse"
    menu_label = _("Legal acts")
    list_display = [
        Column("__str__", label=_("Title")),
        Column("get_kind_display", label=_("Kind"), sort_key="kind"),
        Column("celex", label=_("CELEX number"), sort_key="celex"),
        Column("adopted_on", label=_("Adopted on"), sort_key="adopted_on"),
    ]
    list_filter = ["kind", "adopted_on"]
    index_view_class = NamedIndexView


class SourceViewSet(SnippetViewSet):
    model = Source
    icon = "openquote"
    menu_label = _("Sources")
    list_display = [
        Column("__str__", label=_("Title")),
        Column("publisher", label=_("Publisher"), sort_key="publisher"),
        Column("accessed_on", label=_("Accessed on"), sort_key="accessed_on"),
        ChecksColumn("to_check", label=_("Check")),
    ]
    list_filter = ["language", "accessed_on"]
    index_view_class = SourceIndexView
    panels = [ChecksPanel(), *for_their_writers(Source)]


class GlossaryTermViewSet(SnippetViewSet):
    model = GlossaryTerm
    panels = for_their_writers(GlossaryTerm)
    icon = "list-ul"
    menu_label = _("Glossary")
    list_display = [Column("__str__", label=_("Term"))]
    index_view_class = NamedIndexView


class KnowledgeGroup(SnippetViewSetGroup):
    menu_label = _("Knowledge")
    menu_icon = "list-ul"
    menu_order = 500  # after pages, images and documents
    submenu_hook = "register_knowledge_menu_item"  # for what higher storeys add
    items = (
        OrganisationViewSet,
        LegalActViewSet,
        SourceViewSet,
        GlossaryTermViewSet,
        TopicViewSet,
    )
