from dataclasses import dataclass, field

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField
from wagtail.models import PageManager
from wagtail.search import index

from portal.multilingual.collation import sort_key
from portal.multilingual.languages import columns
from portal.multilingual.models import BasePage, TranslatedChild
from portal.multilingual.panels import (
    SharedPanel,
    TranslatedInlinePanel,
    TranslatedPanel,
    child_panels,
    page_panels,
)
from portal.multilingual.querysets import TranslatedPageQuerySet

from ..blocks import PROSE, FilesBlock
from ..fields import StreamField
from ..related import chosen
from .index_pages import IndexPage
from .knowledge import Organisation


class NetworkIndexPage(IndexPage):
    """The networks through which the fight is coordinated."""

    page_description = _("The list of networks. It fills itself from the pages below it.")
    subpage_types = ["content.NetworkPage"]
    template = "content/network_index_page.html"

    class Meta:
        verbose_name = _("network index")
        verbose_name_plural = _("network indexes")

    def get_context(self, request, *args, **kwargs):
        networks = NetworkPage.objects.descendant_of(self).listed()
        return {
            **super().get_context(request, *args, **kwargs),
            "kinds": NetworkPage.by_kind(networks),
        }


class NetworkQuerySet(TranslatedPageQuerySet):
    def listed(self):
        """Readable networks in the editors' order, each with the number of its members."""
        counted = self.annotate(member_count=models.Count("members"))
        return counted.readable().public().order_by("path").for_listing("summary")


class NetworkPage(BasePage):
    """A standing network: who belongs to it, what it is for, when it meets."""

    class Kind(models.TextChoices):
        RAPPORTEURS = "rapporteurs", _("National Rapporteurs and Equivalent Mechanisms")
        CIVIL_SOCIETY = "civil_society", _("Civil Society Platform")
        AGENCIES = "agencies", _("EU agencies")
        OTHER = "other", _("Other network")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.OTHER)
    mandate = RichTextField(_("mandate"), features=PROSE, blank=True)
    contact = RichTextField(_("contact"), features=PROSE, blank=True)

    objects = PageManager.from_queryset(NetworkQuerySet)()

    translated_fields = ("mandate", "contact")
    prose_fields = translated_fields
    page_description = _("One network: mandate, members, meetings with their documents.")
    parent_page_types = ["content.NetworkIndexPage"]
    subpage_types = []
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in columns("mandate")),
        index.FilterField("kind"),
    ]
    edit_panels = page_panels(
        translated=[TranslatedPanel(name) for name in translated_fields],
        shared=[
            SharedPanel("kind"),
            TranslatedInlinePanel("members", heading=_("Members"), label=_("Member")),
            TranslatedInlinePanel("meetings", heading=_("Meetings"), label=_("Meeting")),
        ],
    )
    template = "content/network_page.html"

    class Meta:
        verbose_name = _("network")
        verbose_name_plural = _("networks")

    @classmethod
    def by_kind(cls, networks):
        """``[(kind's name, [network])]`` in the order of the kinds."""
        kinds = {kind: [] for kind in cls.Kind}
        for network in networks:
            kinds[cls.Kind(network.kind)].append(network)
        return [(kind.label, found) for kind, found in kinds.items() if found]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        meetings = sorted(self.meetings.all(), key=lambda meeting: meeting.date, reverse=True)
        return {
            **context,
            "kind": "" if self.get_kind_display() == self.local_title else self.get_kind_display(),
            "member_groups": members_by_country(self.members.all(), context["reading"].language),
            "meetings": [(meeting, chosen(meeting.documents)) for meeting in meetings],
        }


class NetworkMember(TranslatedChild):
    """An organisation in a network and what it does there."""

    page = ParentalKey(NetworkPage, on_delete=models.CASCADE, related_name="members")
    organisation = models.ForeignKey(
        "content.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="memberships",
    )
    role = models.CharField(_("role in the network"), max_length=200, blank=True)

    translated_fields = ("role",)
    row_fields = child_panels("organisation", translated_fields)

    class Meta(TranslatedChild.Meta):
        verbose_name = _("member")
        verbose_name_plural = _("members")


class NetworkMeeting(TranslatedChild):
    """A meeting with its papers."""

    page = ParentalKey(NetworkPage, on_delete=models.CASCADE, related_name="meetings")
    date = models.DateField(_("date"))
    place = models.CharField(_("place"), max_length=150, blank=True)
    agenda = models.TextField(_("agenda"), blank=True, help_text=_("One item a line."))
    documents = StreamField(FilesBlock(), verbose_name=_("documents"), blank=True)

    translated_fields = ("place", "agenda")
    row_fields = child_panels("date", translated_fields, "documents")

    class Meta(TranslatedChild.Meta):
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")


@dataclass
class MemberGroup:
    """The members of one country. Without one they are ``international``, or their country's page is not public."""

    country: models.Model | None
    members: list = field(default_factory=list)
    international: bool = False


def members_by_country(members, language):
    """``[MemberGroup]`` from A to Z in ``language``, European and international organisations last."""
    members = list(members)
    country = Organisation._meta.get_field("country").related_model
    readable = country.objects.readable().public().for_listing()
    models.prefetch_related_objects(
        members, "organisation", models.Prefetch("organisation__country", readable)
    )
    groups = {}
    for member in members:
        home = member.organisation.country
        international = member.organisation.country_id is None
        key = home.pk if home else -int(international)
        group = groups.setdefault(key, MemberGroup(home, international=international))
        group.members.append(member)
    return sorted(groups.values(), key=lambda group: _place(group, language))


def _place(group, language):
    name = str(group.country.text("local_title", around=language)) if group.country else ""
    return group.international, group.country is None, sort_key(name, language)
