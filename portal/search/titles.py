"""Finding pages by words of their titles, in the reader's language first."""

import re

from django.db.models import Case, IntegerField, Q, Value, When

from portal.multilingual.languages import active, column
from portal.multilingual.models import BasePage
from portal.multilingual.querysets import has_text

LONGEST_QUERY = 200
MOST_WORDS = 8


def words(query):
    """The words of a query as typed, cut to what a title search can use."""
    return query[:LONGEST_QUERY].split()[:MOST_WORDS]


def pages_titled(query, code):
    """Readable pages whose title holds every word of ``query``, as a reader of ``code`` sees them.

    A page published in the reader's language is found by its title in that language only; others by the
    titles they are published with. The reader's language comes first, then the tree's order.
    """
    wanted = words(query)
    if not wanted:
        return BasePage.objects.none()
    own = has_text("local_title", code)
    elsewhere = Q()
    for other in active():
        elsewhere |= title_holds(wanted, other)
    return (
        BasePage.objects.readable()
        .public()
        .filter(own & title_holds(wanted, code) | ~own & elsewhere)
        .for_listing("summary")
        .annotate(
            foreign=Case(When(own, then=Value(0)), default=Value(1), output_field=IntegerField())
        )
        .order_by("foreign", "path")
    )


def title_holds(wanted, code):
    """Rows whose title in language ``code`` holds every word, whatever the case.

    A regular expression, because SQLite's LIKE knows upper and lower case of ASCII letters only.
    """
    condition = Q()
    for word in wanted:
        condition &= Q(**{f"{column('local_title', code)}__iregex": re.escape(word)})
    return condition
