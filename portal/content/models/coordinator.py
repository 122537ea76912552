from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.fields import RichTextField
from wagtail.search import index

from portal.multilingual.languages import columns
from portal.multilingual.models import BasePage, TranslatedChild
from portal.multilingual.panels import (
    SharedPanel,
    TranslatedInlinePanel,
    TranslatedPanel,
    child_panels,
    page_panels,
)

from ..acts import shown_acts
from ..blocks import PROSE, ActionsBlock, PagesBlock
from ..fields import StreamField
from ..related import chosen


class CoordinatorPage(BasePage):
    """Who coordinates the fight against trafficking: the person, the mandate and its legal basis."""

    name = models.CharField(_("name"), max_length=120, blank=True)
    role = models.CharField(
        _("office"),
        max_length=150,
        blank=True,
        help_text=_("E.g. EU Anti-Trafficking Coordinator."),
    )
    portrait = models.ForeignKey(
        "content.PortalImage",
        verbose_name=_("portrait"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    biography = RichTextField(_("biography"), features=PROSE, blank=True)
    mandate = StreamField(
        ActionsBlock(),
        verbose_name=_("mandate"),
        blank=True,
        help_text=_("What the office is there for, point by point."),
    )
    contact = RichTextField(_("contact"), features=PROSE, blank=True)
    legal_basis = ParentalManyToManyField(
        "content.LegalAct", verbose_name=_("legal basis"), blank=True, related_name="+"
    )
    term_from = models.DateField(_("in office since"), null=True, blank=True)
    term_to = models.DateField(_("in office until"), null=True, blank=True)
    reports = StreamField(
        PagesBlock("content.PublicationPage"),
        verbose_name=_("reports"),
        blank=True,
        help_text=_("Publications in which the office accounts for its work."),
    )

    translated_fields = ("role", "biography", "mandate", "contact")
    prose_fields = ("biography", "mandate", "contact")
    page_description = _("The coordinator: person, mandate, legal basis, predecessors, reports.")
    parent_page_types = ["content.HomePage"]
    subpage_types = []
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("name"),
        *(index.SearchField(name) for name in columns("role", "biography")),
    ]
    edit_panels = page_panels(
        translated=[TranslatedPanel(name) for name in translated_fields],
        shared=[
            *(SharedPanel(name) for name in ("name", "portrait", "term_from", "term_to")),
            SharedPanel("legal_basis"),
            SharedPanel("reports"),
            TranslatedInlinePanel(
                "predecessors", heading=_("Predecessors"), label=_("Predecessor")
            ),
        ],
    )
    template = "content/coordinator_page.html"

    class Meta:
        verbose_name = _("coordinator")
        verbose_name_plural = _("coordinators")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "acts": shown_acts(self.legal_basis.all(), context["reading"].language),
            "reports": chosen(self.reports),
            "predecessors": list(self.predecessors.all()),
        }

    def clean(self):
        super().clean()
        if self.term_from and self.term_to and self.term_to < self.term_from:
            raise ValidationError({"term_to": _("The term cannot end before it begins.")})


class Predecessor(TranslatedChild):
    """Who held the office before."""

    page = ParentalKey(CoordinatorPage, on_delete=models.CASCADE, related_name="predecessors")
    name = models.CharField(_("name"), max_length=120)
    from_year = models.PositiveSmallIntegerField(_("from (year)"), null=True, blank=True)
    to_year = models.PositiveSmallIntegerField(_("until (year)"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=200, blank=True)

    translated_fields = ("note",)
    row_fields = child_panels("name", "from_year", "to_year", translated_fields)

    class Meta(TranslatedChild.Meta):
        verbose_name = _("predecessor")
        verbose_name_plural = _("predecessors")

    def clean(self):
        super().clean()
        if self.from_year and self.to_year and self.to_year < self.from_year:
            raise ValidationError({"to_year": _("The term cannot end before it begins.")})
