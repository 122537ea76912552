"""Lines of a list: a page, how it stands in each language, and why it is in the list.

All lines of a screen are made together, so that the number of queries does not follow their number.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.contrib.auth import get_user_model
from django.urls import reverse

from portal.multilingual.languages import active, endonym
from portal.multilingual.models import BasePage
from portal.multilingual.states import State, states_of

from .actions import row_actions
from .moments import moment

FEW = 4  # languages: the editor opens so many at once, a list names so many in which nothing is written


@dataclass(frozen=True)
class Entry:
    """Why a page is in a list: what a panel's query says, before the page itself is read.

    ``at``: date or datetime; ``languages``: codes it is about; ``user_id``: who did it; ``note``: plain
    text; ``opens``: she may edit it for this reason alone; ``query``: for the editor's address.
    """

    page_id: int
    at: object = None
    languages: tuple = ()
    user_id: int | None = None
    note: str = ""
    opens: bool = False
    query: dict = field(default_factory=dict)


@dataclass(frozen=True)
class StateGroup:
    """Languages that are in the same state. ``languages``: ``[(code, own name)]``."""

    value: str
    label: str
    languages: list

    @property
    def is_counted(self):
        return self.value == State.EMPTY and len(self.languages) > FEW


@dataclass
class Row:
    """``languages``: ``[(code, own name)]`` the entry is about; ``states``: ``[StateGroup]``."""

    entry: Entry
    page: BasePage
    title: str
    url: str
    kind: str
    languages: list
    states: list
    outdated: list
    user: object
    actions: list

    @property
    def moment(self):
        return moment(self.entry.at)


class Rows:
    """Rows of several lists: one query for their pages, one for people, and those of ``states_of``."""

    def __init__(self, request, person, lists):
        """``lists``: ``[(panel, entries)]``."""
        self.request, self.person = request, person
        entries = [entry for _panel, entries in lists for entry in entries]
        keys = {entry.page_id for entry in entries}
        pages = BasePage.objects.filter(pk__in=keys).for_listing() if keys else ()
        self.pages = {page.pk: page for page in pages}
        self.states = states_of(self.pages.values())
        people = {entry.user_id for entry in entries if entry.user_id}
        self.people = get_user_model()._default_manager.in_bulk(people) if people else {}

    def of(self, panel, entries):
        """A page deleted in between has no row."""
        return [self._row(panel, one) for one in entries if one.page_id in self.pages]

    def _row(self, panel, entry):
        page = self.pages[entry.page_id]
        codes = [code for code in panel.languages_of(entry, page) if code in active()]
        return Row(
            entry=entry,
            page=page,
            title=page.get_admin_display_title(),
            url=self._url(page, entry, codes),
            kind=str(page.page_type_display_name),
            languages=_named(codes),
            states=grouped(self.states[page.pk]),
            outdated=_named(c for c in active() if page.outdated_since(c)),
            user=self.people.get(entry.user_id),
            actions=row_actions(self.request, panel, page),
        )

    def _url(self, page, entry, codes):
        """The editor, with the languages it is about; for those who only read, the history."""
        if not (entry.opens or self.person.may_change(page)):
            return reverse("wagtailadmin_pages:history", args=[page.pk])
        query = dict(entry.query)
        writes = self.person.writes
        if codes and len(writes) > FEW:  # otherwise the editor opens all of them anyway
            beside = dict.fromkeys((page.source_language, *codes))
            query["languages"] = ",".join([code for code in beside if code in writes][:FEW])
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        return f"{address}?{urlencode(query, safe=',')}" if query else address


def _named(codes):
    return [(code, endonym(code)) for code in codes]


def grouped(states):
    """``{code: State}`` as one ``StateGroup`` for each state that occurs, in the order of ``State``."""
    languages = defaultdict(list)
    for code, state in states.items():
        languages[state].append((code, endonym(code)))
    return [
        StateGroup(state.value, str(state.label), languages[state])
        for state in (State.LIVE, State.NEWER_DRAFT, State.NEVER, State.UNPUBLISHED, State.EMPTY)
        if languages[state]
    ]
