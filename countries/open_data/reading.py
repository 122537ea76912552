"""What is public, in one language. Every row that leaves the portal as data is read through a ``Reading``.

A text is there in the language asked for, or not at all (None): no language ever stands in for another one.
Codes, numbers, dates and addresses have no language and are the same in all.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from bs4 import BeautifulSoup
from django.utils.translation import override

from countries.models import CountryPage
from portal.content.plain_text import plain
from portal.multilingual.languages import active, column, columns
from portal.multilingual.models import BasePage

SOURCE_LANGUAGE = "en"  # of the interface's own words
_SPACE_BEFORE = re.compile(r" +(?=[.,](?:\s|$))")  # where a mark of a footnote stood
ENDS_LINE = ["p", "li", "h2", "h3", "h4", "br"]


@dataclass(frozen=True)
class PublicCountry:
    """``languages``: those its profile is published in."""

    code: str
    languages: tuple
    updated: datetime | None


@dataclass
class Reading:
    """``countries``: ``{primary key: PublicCountry}`` of the profiles everybody may read.

    Also stands in for the request on which Wagtail keeps the addresses of sites.
    """

    language: str
    countries: dict

    def code_of(self, page_id):
        """The code of a country, or None if its profile is not public."""
        country = self.countries.get(page_id)
        return country.code if country else None

    def keys_of(self, code):
        """Primary keys of the public profiles with this code: one or none."""
        return [pk for pk, country in self.countries.items() if country.code == code]

    def text(self, instance, field):
        """The text of a page, of a page's row or of something pages share; None if it is not public in the language."""
        if not self._is_published(instance):
            return None
        value = getattr(instance, column(field, self.language))
        return plain(value).strip() or None if value else None

    def _is_published(self, instance):
        if isinstance(instance, BasePage):
            return bool(getattr(instance, column("local_title", self.language)))
        if page_id := getattr(instance, "page_id", None):
            return self.language in self.countries[page_id].languages
        return True


def read_in(language):
    """The ``Reading`` for a language: one query."""
    titles = columns("local_title", codes=active())
    found = CountryPage.objects.readable().public()
    return Reading(
        language,
        {
            pk: PublicCountry(code, _published_in(written), updated)
            for pk, code, updated, *written in found.values_list(
                "pk", "code", "last_published_at", *titles
            )
        },
    )


def languages_of(page):
    """Codes of the active languages a page is published in."""
    return list(_published_in(getattr(page, column("local_title", code)) for code in active()))


def _published_in(titles):
    return tuple(code for code, title in zip(active(), titles, strict=True) if title)


def without_markup(html):
    """A text's words, a paragraph a line; marks of footnotes are left out. None if there are none."""
    soup = BeautifulSoup(f"<div>{html or ''}</div>", "html.parser")
    for mark in soup.find_all("a", linktype="footnote"):
        mark.decompose()
    for element in soup.find_all(ENDS_LINE):
        element.append("\n")
    lines = (
        _SPACE_BEFORE.sub("", " ".join(line.split())) for line in plain(soup.get_text()).split("\n")
    )
    return "\n".join(filter(None, lines)) or None


def interface_words(message, language):
    """A string of the interface in ``language``; None if it has not been translated into it."""
    with override(SOURCE_LANGUAGE):
        source = str(message)
    with override(language):
        words = str(message)
    return words if language == SOURCE_LANGUAGE or words != source else None
