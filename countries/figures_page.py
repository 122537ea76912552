"""The figures of all countries on the map: ``figures/`` below the country index.

All of it is in the reader's language, whatever the index itself is written in.
"""

from dataclasses import dataclass, replace

from django.http import Http404
from django.utils.http import urlencode
from django.utils.translation import get_language, gettext

from portal.multilingual.languages import direction, known
from portal.multilingual.navigation import Link
from portal.multilingual.reading import Text

from .figures.shading import shading
from .map import drawing

PART = "figures"
TEMPLATE = "countries/figures_page.html"
LONGEST_SHOWN = 40  # of something unknown


@dataclass(frozen=True)
class Line:
    """A country of the table and of the map; ``name`` is a Text, ``shaded`` a ``shading.Shaded``."""

    outline: object
    name: Text
    shaded: object


def read(components):
    """The part that an address's last components name; raises Http404 if there is no such part."""
    if components != [PART]:
        raise Http404
    return PART


def context(page, request, countries, around):
    """For the template. ``countries``: profiles from A to Z; ``around``: the index page's context."""
    language = known(get_language())
    map_ = drawing(countries)
    asked = {name: request.GET.get(name, "").strip() for name in ("indicator", "year")}
    found = shading([one.code for one in map_.countries], asked)
    lines = [
        Line(one, one.page.text("local_title", around=language), found.countries[one.code])
        for one in map_.countries
        if one.page
    ]
    query = _query(found)
    title = gettext("Figures of all countries")
    return {
        "shading": found,
        "map": map_,
        "lines": lines,
        "title": title,
        "unknown": found.unknown[:LONGEST_SHOWN],
        "action": f"{page.url_in(language, request)}{PART}/",
        "reading": _reading(around["reading"], language, query),
        "language_menu": [
            replace(link, url=f"{link.url}{PART}/{query}") for link in around["language_menu"]
        ],
        "breadcrumbs": [
            *around["breadcrumbs"],
            Link(page.text("local_title", around=language), page.url_in(language, request)),
        ],
    }


def _query(found):
    """What an address must carry to show the same: nothing for what comes by itself."""
    if found.is_default:
        return ""
    return "?" + urlencode({"indicator": str(found.indicator), "year": found.year})


def _reading(reading, language, query):
    return replace(
        reading,
        content_language=language,
        content_direction=direction(language),
        canonical_url=f"{reading.canonical_url}{PART}/{query}",
        alternates=[(code, f"{url}{PART}/{query}") for code, url in reading.alternates],
        outdated_since=None,
        available=True,
    )
