"""What a list on the home is: a query, a condition on who sees it, and words.

The list on the home and its full page ask the same ``queryset()``, so what is counted is what is shown.
"""

from django.db.models import Count, Exists, Window

from portal.multilingual.models import BasePage

from .rows import Entry

MOST = 5  # rows on the home


class Panel:
    """One list. Subclasses say ``key`` (part of the address), words, ``queryset()`` and ``fields``.

    ``person``: whose home it is; ``languages``: the codes it is asked for, by default those she writes.
    """

    key = ""
    title = ""
    icon = "doc-full"
    # What an entry's moment says, e.g. "Review due"; ``overdue`` once that is past.
    when = ""
    overdue = ""
    # Names of the values an entry is made of.
    fields = ("pk",)
    # Whether the full list can be narrowed to one language.
    by_language = False

    def __init__(self, person, languages=None):
        self.person = person
        self.languages = person.writes if languages is None else languages

    def name(self):
        """Its heading for this person."""
        return self.title

    def concerns(self):
        """Whether there could ever be anything for this person."""
        return self.person.edits

    def queryset(self):
        """All entries, in the order shown; nothing that is not hers to know of."""
        raise NotImplementedError

    def on_pages(self, queryset, condition):
        """The entries whose page fulfils a condition on pages."""
        return queryset.filter(condition)

    def entry(self, values):
        """``Entry`` from a dictionary of ``fields``."""
        return Entry(values["pk"], at=values.get(self.fields[-1]) if len(self.fields) > 1 else None)

    def entries(self, queryset):
        return [self.entry(values) for values in queryset.values(*self.fields)]

    def head(self, most=MOST):
        """``(first entries, number of all)`` from one query."""
        found = self.queryset().annotate(_total=Window(Count("*"))).values(*self.fields, "_total")
        found = list(found[:most])
        total = found[0]["_total"] if found else 0
        return [self.entry(values) for values in found], total

    def languages_of(self, entry, page):
        """Codes the entry is about."""
        return entry.languages

    def waiting(self, count):
        """What to say of it in the greeting, or "" if it does not wait for her."""
        return ""


class OfPages(Panel):
    """A list of pages in her part of the tree."""

    def pages(self):
        return BasePage.objects.filter(self.person.inside)


class AboutPages(Panel):
    """A list of something else that has a page. ``page_key``: expression for the page's primary key."""

    page_key = None

    def on_pages(self, queryset, condition):
        return queryset.filter(Exists(BasePage.objects.filter(condition, pk=self.page_key)))


def panels_for(person, kinds):
    """A panel of each kind that can concern this person."""
    return [panel for panel in (kind(person) for kind in kinds) if panel.concerns()]
