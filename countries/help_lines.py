"""The hotlines of all countries, as a reader of the help page gets them."""

from collections import defaultdict
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import get_language

from portal.multilingual.languages import active, columns, known
from portal.multilingual.reading import Text
from portal.multilingual.registry import translated_columns

from .models.hotlines import Hotline
from .models.pages import CountryPage
from .shown_hotlines import seen_at, turn_to_authorities

# What the EU writes instead of ISO 3166-1; people may know either.
EU_CODES = {"EL": "GR"}
LONGEST_SHOWN = 20  # of a code that is none


@dataclass(frozen=True)
class CountryHelp:
    """A country and whom one can call there."""

    page: CountryPage
    hotlines: list[Hotline]  # those that are checked come first

    @property
    def code(self):
        return self.page.code

    @property
    def name(self) -> Text:
        return self.page.text("local_title", around=known(get_language()))

    @property
    def checked(self):
        """Those that may be passed on without a warning: on a card, in a language that has no words for one."""
        return [line for line in self.hotlines if line.is_checked or line.is_demonstration]


def all_countries():
    """Every readable country from A to Z with its hotlines: one query for the countries, one for the hotlines."""
    pages = CountryPage.a_to_z()
    lines = defaultdict(list)
    for line in _hotlines().filter(page__in=[page.pk for page in pages]):
        lines[line.page_id].append(line)
    now = timezone.now()
    found = [CountryHelp(page, seen_at(now, page, lines[page.pk])) for page in pages]
    turn_to_authorities([line for country in found for line in country.hotlines])
    return found


def _hotlines():
    shown = set(columns(*Hotline.translated_fields, codes=active()))
    hidden = [name for name in translated_columns(Hotline) if name not in shown]
    return Hotline.objects.defer(*hidden).order_by("sort_order", "pk")


def answer_to(request):
    """For templates: all countries, the one the chooser asked for, and what it asked for if nobody has it."""
    countries = all_countries()
    asked = request.GET.get("country", "").strip()
    code = EU_CODES.get(asked.upper(), asked.upper())
    country = next((one for one in countries if one.code == code), None)
    unknown = asked[:LONGEST_SHOWN] if asked and country is None else ""
    return {"countries": countries, "country": country, "unknown_country": unknown}
