"""Codes of the Member States in texts: which they are, what the countries are called, where they lead."""

import re
from functools import cache

from babel import Locale
from django.apps import apps
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


def profiles(codes):
    """``{ISO code: profile}`` of those that readers may see; one query, none for no codes."""
    wanted = {iso(code) for code in codes} - {""}
    if not wanted:
        return {}
    pages = apps.get_model(PROFILE).objects.filter(code__in=wanted).readable().public()
    return {page.code: page for page in pages.for_listing()}


class Countries:
    """The countries a page names by code, for a reader of ``language``.

    ``lang_attrs``: marks the reader's language where the text around is in another one.
    """

    def __init__(self, codes, language, request=None, lang_attrs=""):
        self.language, self.lang_attrs = language, lang_attrs
        self.urls = {code: page.url_in(language, request) for code, page in profiles(codes).items()}

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
