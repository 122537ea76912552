"""Lists of pages with filters: kind, topic, country and year, as plain GET parameters.

Three questions read what each page of a list has (its kind, date, topics and countries); all filtering
and counting is then done here. In return each choice can say how many pages it leaves, given all the
other filters, at the same cost for any number of filters. A list of ten thousand pages is still small.
"""

from collections import Counter
from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.utils.http import urlencode
from django.utils.translation import gettext

from portal.multilingual.collation import sort_key
from portal.multilingual.reading import Text

from .models.topics import Topic

PER_PAGE = 10


@dataclass(frozen=True)
class Row:
    """What one page can be filtered by; ``values``: ``{filter: the values it has there}``."""

    pk: int
    values: dict


@dataclass(frozen=True)
class Choice:
    """One value of a filter, and how many pages it would leave. ``url``: the list without it."""

    value: str
    name: Text
    count: int
    active: bool
    url: str = "?"


@dataclass(frozen=True)
class Facet:
    """A filter and its choices. ``several``: more than one value may be chosen, any of them counts."""

    name: str
    label: str
    several: bool
    choices: list

    @property
    def active(self):
        return [choice for choice in self.choices if choice.active]


@dataclass(frozen=True)
class Listing:
    """One page of a list. ``ignored``: names of filters whose value meant nothing here.

    ``query`` is what links to other pages of the list keep: empty, or ``kind=news&``.
    """

    page: Page
    facets: list
    ignored: list
    query: str

    @property
    def total(self):
        return self.page.paginator.count

    @property
    def active(self):
        """The chosen values, each with its facet."""
        return [(facet, choice) for facet in self.facets for choice in facet.active]

    @property
    def filtered(self):
        """Whether the address asks for anything but the plain list."""
        return bool(self.active or self.ignored)

    def only(self, name):
        """The one value a filter is set to, or None."""
        found = next(facet.active for facet in self.facets if facet.name == name)
        return found[0] if len(found) == 1 else None


def listing(pages, asked, language, per_page=PER_PAGE):
    """The part of ``pages`` that ``asked`` (a QueryDict) is about, for a reader of ``language``.

    ``pages``: a query set, in its order, of a model with kind, date, topics and countries.
    """
    names = all_names(pages, language)
    rows = all_rows(pages, names)
    chosen, ignored = understood(asked, names, rows)
    left = [row.pk for row in rows if fits(row, chosen)]
    return Listing(
        page=load(pages, Paginator(left, per_page).get_page(asked.get("page"))),
        facets=[facet(name, names[name], rows, chosen) for name in names],
        ignored=[labels()[name] for name in ignored],
        query=query(chosen),
    )


def labels():
    return {
        "kind": gettext("Kind"),
        "topic": gettext("Topic"),
        "country": gettext("Country"),
        "year": gettext("Year"),
    }


SEVERAL = ("kind", "topic")  # shown as boxes to tick; the others as a list to choose one from


def all_names(pages, language):
    """``{filter: {value: Text}}`` of everything that may occur, in the order in which it is offered."""
    countries = pages.model._meta.get_field("countries").related_model.objects
    found = {
        "topic": {topic.slug: topic.text("name", around=language) for topic in Topic.objects.all()},
        "country": {
            country.code.lower(): country.text("local_title", around=language)
            for country in countries.readable().public().for_listing()
            if country.code.isascii() and country.code.isalnum()  # it stands in addresses
        },
    }
    kinds = pages.model.Kind.choices
    return {
        "kind": {value: Text(str(label), language) for value, label in kinds},
        **{name: alphabetical(names, language) for name, names in found.items()},
        "year": {},
    }


def alphabetical(names, language):
    return dict(sorted(names.items(), key=lambda item: sort_key(str(item[1]), language)))


def all_rows(pages, names):
    """A ``Row`` for each page, in the list's order; years are added to ``names`` as they occur."""
    topics = related(pages.model, "topics", "slug")
    countries = related(pages.model, "countries", "code")
    rows = []
    for pk, kind, date in pages.values_list("pk", "kind", "date"):
        values = {
            "kind": {kind},
            "topic": topics.get(pk, set()),
            "country": {code.lower() for code in countries.get(pk, ())} & names["country"].keys(),
            "year": {str(date.year)},
        }
        rows.append(Row(pk, values))
    years = sorted({year for row in rows for year in row.values["year"]}, reverse=True)
    names["year"] = {year: Text(year, "") for year in years}
    return rows


def related(model, field, key):
    """``{page id: {key of what it is related to}}``."""
    relation = model._meta.get_field(field)
    source, target = relation.m2m_field_name(), relation.m2m_reverse_field_name()
    found = {}
    pairs = relation.remote_field.through.objects.values_list(f"{source}_id", f"{target}__{key}")
    for pk, value in pairs:
        found.setdefault(pk, set()).add(value)
    return found


def understood(asked, names, rows):
    """``({filter: values}, [filters that were left out])``: what does not occur in the list is left out."""
    chosen, ignored = {}, []
    for name in names:
        wanted = set(asked.getlist(name)) - {""}
        occurring = {value for row in rows for value in row.values[name]} if wanted else set()
        known = wanted & occurring & names[name].keys()
        if wanted - known or (len(known) > 1 and name not in SEVERAL):
            ignored.append(name)
        if known and (len(known) == 1 or name in SEVERAL):
            chosen[name] = known
    return chosen, ignored


def fits(row, chosen, besides=None):
    """Whether a row has one of the chosen values of every filter, ``besides`` one."""
    return all(row.values[name] & values for name, values in chosen.items() if name != besides)


def facet(name, names, rows, chosen):
    """A filter with the choices that would leave something, and those already made."""
    counts = Counter(
        value for row in rows if fits(row, chosen, besides=name) for value in row.values[name]
    )
    active = chosen.get(name, set())
    choices = [
        Choice(value, text, counts[value], value in active, without(chosen, name, value))
        for value, text in names.items()
        if counts[value] or value in active
    ]
    return Facet(name, labels()[name], name in SEVERAL, choices)


def without(chosen, name, value):
    """Address of the list with one value less."""
    rest = chosen | {name: chosen.get(name, set()) - {value}}
    return f"?{query(rest)}".rstrip("&")


def query(chosen):
    pairs = [(name, value) for name, values in chosen.items() for value in sorted(values)]
    return f"{urlencode(pairs)}&" if pairs else ""


def load(pages, page):
    """The paginator's page of ids with the pages themselves, in the same order."""
    found = {one.pk: one for one in pages.filter(pk__in=page.object_list)}
    page.object_list = [found[pk] for pk in page.object_list if pk in found]
    return page
