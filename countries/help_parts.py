"""What stands below the help page's address: further languages, and cards to print.

``in/ar/`` the help in Arabic · ``card/LV/`` Latvia's card · ``in/ar/card/LV/`` the same in Arabic
"""

from dataclasses import dataclass

from django.http import Http404
from django.utils.translation import get_language

from portal.multilingual.collation import sort_key
from portal.multilingual.languages import default_language, direction, known

from . import help_lines, tongues

CARDS = 8  # on a sheet of A4, two abreast; each as large as a bank card


@dataclass(frozen=True)
class Part:
    """``language``: a further language, or "" for the reader's own. ``card``: a country's code, or ""."""

    language: str = ""
    card: str = ""

    @property
    def template(self):
        return f"countries/help_{'card' if self.card else 'version'}.html"

    @property
    def path(self):
        return (f"in/{self.language}/" if self.language else "") + (
            f"card/{self.card}/" if self.card else ""
        )


def read(components):
    """The part that an address's last components name; raises Http404 if there is no such part."""
    match components:
        case ["in", language]:
            return Part(language)
        case ["card", country]:
            return Part(card=country)
        case ["in", language, "card", country]:
            return Part(language, country)
    raise Http404


def context(page, part, request):
    """For the templates of parts; ``version`` is None in the reader's own language."""
    versions = list(page.versions.all())
    version = next((one for one in versions if one.language == part.language), None)
    answer = help_lines.answer_to(request)
    card = next((one for one in answer["countries"] if one.code == part.card), None)
    if (part.language and version is None) or (part.card and card is None):
        raise Http404
    language = part.language or known(get_language())
    return {
        **answer,
        "version": version,
        "versions": versions,
        "language": language,
        "direction": version.direction if version else direction(language),
        "help_url": page.get_url(request),
        "canonical_url": page.full_url_in(default_language(), request) + part.path,
        "chosen": answer["country"]
        and Named(answer["country"], _name(answer["country"], language)),
        "card": card and Named(card, _name(card, language)),
        "copies": range(CARDS - 1),
        "named": _in_order(answer["countries"], language),
    }


@dataclass(frozen=True)
class Named:
    """A country with its name in a language the portal need not be written in."""

    country: help_lines.CountryHelp
    name: str


def _in_order(countries, language):
    named = [Named(country, _name(country, language)) for country in countries]
    return sorted(named, key=lambda one: sort_key(one.name, language))


def _name(country, language):
    return tongues.country_name(country.code, language) or str(country.name)
