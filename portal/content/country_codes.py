"""Codes of the Member States in texts: which they are, what the countries are called, where they lead."""

import re
from functools import cache

from babel import Locale
from django.apps import apps
from django.db.models import Case, Q, Value, When
from django.utils.html import escape, format_html, strip_tags
from django.utils.safestring import mark_safe

PROFILE = "countries.CountryPage"  # a string: this package knows no country

MEMBER_STATES = (
    *("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE"),
    *("IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"),
)
_WRITTEN_AS = {"EL": "GR"}  # the EU's own code of Greece
WRITTEN = (*MEMBER_STATES, *_WRITTEN_AS)
_CODES = re.compile(rf"\b(?:{'|'.join(WRITTEN)})\b")


def iso(code):
    """The ISO 3166-1 code of a Member State however it is written, or an empty text."""
    code = _WRITTEN_AS.get(code, code)
    return code if code in MEMBER_STATES else ""


@cache
def name(code, language):
    """The country's name in a language of the schema, from the Unicode CLDR."""
    return Locale.parse(language).territories.get(iso(code), code)


def codes_in(text):
    """ISO codes of the Member States that a plain text names."""
    return {iso(code) for code in _CODES.findall(text)}


def profiles(codes, page=None):
    """``{ISO code: profile}`` of those that readers may see; one query, none for no codes.

    The same query reads the countries that ``page`` is about (``related.readable_countries``).
    """
    wanted = {iso(code) for code in codes} - {""}
    if not wanted:
        return {}
    readable = apps.get_model(PROFILE).objects.readable().public().for_listing()
    if not hasattr(page, "countries"):
        return {one.code: one for one in readable.filter(code__in=wanted)}
    about = Q(pk__in=page.countries.values_list("id", flat=True))
    is_about = Case(When(about, then=Value(True)), default=Value(False))
    found = list(readable.filter(Q(code__in=wanted) | about).annotate(is_about=is_about))
    page.countries_read = [one for one in found if one.is_about]
    return {one.code: one for one in found if one.code in wanted}


class Countries:
    """The countries a page names by code, for a reader of ``language``.

    ``lang_attrs``: marks the reader's language where the text around is in another one.
    """

    def __init__(self, codes, language, request=None, lang_attrs="", page=None):
        self.language, self.lang_attrs = language, lang_attrs
        found = profiles(codes, page)
        self.urls = {code: one.url_in(language, request) for code, one in found.items()}

    def link(self, code, html):
        """The code as a link to the profile, or, while there is none, with the name on hover.

        ``html``: the code as it stands in the text, perhaps in bold. The accessible name holds the code
        too, so that whoever speaks what she sees reaches it.
        """
        if not iso(code):
            return html
        country, shown = name(code, self.language), mark_safe(html)  # noqa: S308 - stored, so cleaned
        if url := self.urls.get(iso(code)):
            link = '<a class="country-code" href="{}" aria-label="{} ({})"{}>{}</a>'
            return format_html(link, url, country, strip_tags(html), self.lang_attrs, shown)
        return format_html('<abbr title="{}"{}>{}</abbr>', country, self.lang_attrs, shown)

    def linked(self, text):
        """A plain text, escaped, with every code of a Member State as a link."""
        parts, end = [], 0
        for found in _CODES.finditer(text):
            parts += [escape(text[end : found.start()]), self.link(found[0], found[0])]
            end = found.end()
        return mark_safe("".join([*parts, escape(text[end:])]))  # noqa: S308 - escaped above
