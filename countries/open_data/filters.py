"""What a list may be narrowed by. A name that is not here, a value that cannot be: 400, never a silent drop."""

import re
from datetime import UTC

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from countries.facts import ANSWERS, STEPS, choices
from countries.figures.codes import DATASETS, PLACES, Indicator
from countries.models import Hotline
from portal.content.models import LegalAct, Organisation, PublicationPage

FEWEST, MOST, USUAL = 1, 200, 50
LAST_PAGE = 1_000_000
EU_CODES = {"EL": "GR"}
ISO = r"^[A-Z]{2}$"


class Filters(serializers.Serializer):
    """``conditions``: ``{name of the parameter: lookup in the query set}``."""

    conditions = {}

    def lookups(self, reading):
        """Arguments for ``filter()``, of the parameters that were given.

        A country stands for its public profile: what belongs to another one cannot be asked for either.
        """
        given = self.validated_data
        found = {self.conditions[name]: value for name, value in given.items()}
        if "country" in given:
            found[self.conditions["country"]] = reading.keys_of(given["country"])
        return found


class CountryField(serializers.RegexField):
    def __init__(self, **options):
        super().__init__(
            ISO,
            required=False,
            help_text="ISO 3166-1, or the EU's own code (EL).",
            error_messages={"invalid": _("Write a country's code in capitals, such as LV.")},
            **options,
        )

    def to_internal_value(self, data):
        code = super().to_internal_value(data)
        return EU_CODES.get(code, code)


RFC_3339 = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)

NO_MOMENT = _("Write a moment with its time zone, such as 2026-11-01T00:00:00Z.")


class MomentField(serializers.DateTimeField):
    """With a time zone, so that it is the same moment for everybody."""

    def __init__(self):
        super().__init__(
            required=False,
            input_formats=["iso-8601"],
            default_timezone=UTC,
            error_messages=dict.fromkeys(("invalid", "overflow"), NO_MOMENT),
            help_text="Only what was published at this moment or later, e.g. 2026-11-01T00:00:00Z.",
        )

    def to_internal_value(self, data):
        if not RFC_3339.fullmatch(str(data)):
            self.fail("invalid")
        return super().to_internal_value(data)


def choice(codes):
    return serializers.ChoiceField(codes, required=False)


class CountryFilters(Filters):
    updated_since = MomentField()
    conditions = {"updated_since": "last_published_at__gte"}


class OfCountryFilters(Filters):
    country = CountryField()
    updated_since = MomentField()
    conditions = {
        "country": "page__in",
        "updated_since": "page__last_published_at__gte",
    }


class FactFilters(OfCountryFilters):
    fact = choice(choices())
    answer = choice(ANSWERS)
    conditions = OfCountryFilters.conditions | {"fact": "fact", "answer": "answer"}


class ReferralStepFilters(OfCountryFilters):
    step = choice(STEPS)
    conditions = OfCountryFilters.conditions | {"step": "step"}


class HotlineFilters(OfCountryFilters):
    kind = choice(Hotline.Kind.choices)
    conditions = OfCountryFilters.conditions | {"kind": "kind"}


class OrganisationFilters(Filters):
    country = CountryField()
    kind = choice(Organisation.Kind.choices)
    conditions = {"country": "country__in", "kind": "kind"}


class ActFilters(Filters):
    country = CountryField()
    kind = choice(LegalAct.Kind.choices)
    celex = serializers.CharField(max_length=40, required=False)
    conditions = {"country": "country__in", "kind": "kind", "celex": "celex"}


class PublicationFilters(Filters):
    country = CountryField()
    kind = choice(PublicationPage.Kind.choices)
    topic = serializers.SlugField(max_length=100, required=False)
    year = serializers.IntegerField(min_value=1900, max_value=2100, required=False)
    updated_since = MomentField()
    conditions = {
        "country": "countries__in",
        "kind": "kind",
        "topic": "topics__slug",
        "year": "date__year",
        "updated_since": "last_published_at__gte",
    }


class FigureFilters(Filters):
    """Figures are Eurostat's, also of countries whose profiles are not public."""

    country = serializers.ChoiceField(
        [*PLACES, *EU_CODES], required=False, help_text="ISO 3166-1, EL, or an EU aggregate."
    )
    dataset = choice(list(DATASETS))
    indicator = choice(Indicator.choices)
    year = serializers.IntegerField(min_value=1900, max_value=2100, required=False)
    updated_since = MomentField()
    conditions = {
        **{name: name for name in ("dataset", "indicator", "year")},
        "updated_since": "updated_at__gte",
    }

    def lookups(self, reading):
        given = dict(self.validated_data)
        place = given.pop("country", None)
        found = {self.conditions[name]: value for name, value in given.items()}
        return found | ({"country": EU_CODES.get(place, place)} if place else {})


class Paging(serializers.Serializer):
    page = serializers.IntegerField(
        min_value=1, max_value=LAST_PAGE, default=1, help_text="The first is 1."
    )
    limit = serializers.IntegerField(
        min_value=FEWEST, max_value=MOST, default=USUAL, help_text="Rows on a page."
    )
