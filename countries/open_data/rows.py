"""What a row of each kind holds. A field here is a field in JSON, a column in CSV and a line of openapi.json."""

from rest_framework import serializers

from countries.facts import ANSWERS, BY_KEY, STEPS, choices
from countries.figures.codes import CATEGORIES, DATASETS, Indicator, Unit
from countries.figures.reading import is_suppressed, shown_value
from countries.models import Hotline
from portal.content.models import LegalAct, Organisation, PublicationPage

from . import addresses
from .fields import (
    Address,
    Choice,
    Codes,
    CountryCode,
    Day,
    Identifier,
    Known,
    Label,
    Language,
    Languages,
    Moment,
    Number,
    ProfileUpdated,
    Prose,
    Switch,
    Words,
)

FACT_LABELS = {key: fact.label for key, fact in BY_KEY.items()}
STEP_LABELS = dict(STEPS)
UPDATED = "When the profile was last published."


FIRST = ("id", "uid", "key", "code", "eu_code", "country", "language", "languages")
LAST = ("legal_act", "source", "as_of", "url", "is_demonstration", "updated")


class Row(serializers.Serializer):
    """``context["reading"]``: a ``reading.Reading``."""

    def get_fields(self):
        """What it is comes first, where it is from last; the order of columns in CSV."""
        fields = super().get_fields()
        middle = [name for name in fields if name not in FIRST + LAST]
        order = [*FIRST, *middle, *LAST]
        return {name: fields[name] for name in order if name in fields}

    @property
    def reading(self):
        return self.context["reading"]


class ActReference(Row):
    id = Identifier("acts", source="pk")
    celex = Known()
    title = Words()


class OrganisationReference(Row):
    id = Identifier("organisations", source="pk")
    name = Words()


class SourceReference(Row):
    """Something a statement is taken from."""

    title = Words()
    authors = Known()
    publisher = Known()
    published = Known(help_text="A year or a date, as printed.")
    url = Address()
    celex = Known()
    accessed_on = Day()


class CountryRow(Row):
    id = Identifier("countries", source="code")
    code = Known(allow_null=False, help_text="ISO 3166-1, two letters.")
    eu_code = Known(allow_null=False, help_text="As the EU writes it: EL for Greece.")
    language = Language()
    languages = Languages()
    title = Words(source="local_title")
    summary = Words()
    situation = Prose()
    framework = Prose()
    prevention = Prose()
    assistance = Prose()
    prosecution = Prose()
    cooperation = Prose()
    referral = Prose()
    topics = Codes(source="topic_slugs")
    url = serializers.SerializerMethodField(help_text="The profile itself, in this language.")
    reviewed_on = Day()
    updated = Moment(source="last_published_at", help_text=UPDATED)

    def get_url(self, page) -> str | None:
        return url_of(page, self.reading)


def url_of(page, reading):
    """The page's own address, if it is there in the language of the reading."""
    published = reading.text(page, "local_title")
    return page.full_url_in(reading.language, reading) if published else None


class OfCountry(Row):
    """What rows of profiles share."""

    uid = serializers.UUIDField(read_only=True)
    country = CountryCode(source="page_id", allow_null=False, help_text="ISO 3166-1.")
    language = Language()


class Stated(Row):
    legal_act = ActReference(read_only=True, allow_null=True)
    source = SourceReference(read_only=True, allow_null=True)
    as_of = Day(help_text="The day on which this was so.")
    is_demonstration = Switch(help_text="Made up, and not true of the country.")
    updated = ProfileUpdated(help_text=UPDATED)


class FactRow(OfCountry, Stated):
    id = Identifier("facts", source="uid")
    fact = Choice(choices())
    label = Label(FACT_LABELS, source="fact", help_text="What the fact is called.")
    answer = Choice(ANSWERS, help_text="“unknown”: looked for and not found out; never “no”.")
    number = Number(help_text="In the unit beside it; the lower end of a range.")
    number_to = Number(help_text="The upper end of a range.")
    unit = serializers.SerializerMethodField(help_text="UCUM: d days, a years; null: none.")
    since = Number(help_text="A year.")
    until = Number(help_text="A year.")
    organisation = OrganisationReference(read_only=True, allow_null=True)
    words = Words()

    def get_unit(self, row) -> str | None:
        return row.kind.unit or None if row.kind else None


class ReferralStepRow(OfCountry, Stated):
    id = Identifier("referral-steps", source="uid")
    step = Choice(STEPS)
    label = Label(STEP_LABELS, source="step", help_text="What the step is called.")
    who = Words()
    what = Words()
    basis = Words(help_text="Articles of the legal act.")
    duration = Words()
    telephone = Known()
    email = Known()
    url = Address()


class HoursRow(Row):
    """Open on these days, in the country's time. Closing not after opening: on the next day."""

    days = Codes(help_text="mon to sun, or holiday.")
    opens = Known(allow_null=False, help_text="09:00")
    closes = Known(allow_null=False, help_text="17:00; 00:00 twice: around the clock.")
    languages = Codes(help_text="None: all that are spoken there.")


class HotlineRow(OfCountry):
    id = Identifier("hotlines", source="uid")
    operator = Words()
    kind = Choice(Hotline.Kind.choices)
    number = Known(help_text="As dialled in the country.")
    number_abroad = Known()
    free = Switch()
    on_bill = Choice(Hotline.OnBill.choices, help_text="Whether a call is shown on the bill.")
    languages_spoken = Codes(source="language_list")
    hours = Words()
    opening = HoursRow(many=True, read_only=True, source="weekly_hours")
    on_holidays = Choice(
        Hotline.OnHolidays.choices, help_text="“other”: see the hours of “holiday”."
    )
    whom = Words()
    chat = Address()
    email = Known()
    source = Address(help_text="Where the number was found.")
    is_verified = Switch(
        source="is_checked",
        help_text="Somebody checked it and the check has not run out. Do not pass on a number that is not.",
    )
    verified_on = Day()
    valid_until = Day()
    is_demonstration = Switch(help_text="Made up: the number does not exist.")
    updated = ProfileUpdated(help_text=UPDATED)


class ActRow(Row):
    id = Identifier("acts", source="pk")
    key = Number(source="pk", allow_null=False)
    celex = Known()
    eli = Address()
    kind = Choice(LegalAct.Kind.choices)
    country = CountryCode(source="country_id", help_text="Of national law.")
    language = Language()
    title = Words()
    short_title = Words()
    url = serializers.SerializerMethodField(
        help_text="Where to read it, at EUR-Lex in this language."
    )
    adopted_on = Day()
    in_force_on = Day()
    transposition_due = Day()
    amends = serializers.SerializerMethodField(help_text="Ids of the acts it amends.")

    def get_url(self, act) -> str | None:
        return act.address_in(self.reading.language) or None

    def get_amends(self, act) -> list[str]:
        return [addresses.identifier("acts", other.pk) for other in act.amends.all()]


class OrganisationRow(Row):
    id = Identifier("organisations", source="pk")
    key = Number(source="pk", allow_null=False)
    kind = Choice(Organisation.Kind.choices)
    country = CountryCode(source="country_id", help_text="Null: European or international.")
    language = Language()
    name = Words()
    site = Address()


class FigureRow(Row):
    """A number of Eurostat's, by Eurostat's breakdowns; a number too small to be shown never comes this far."""

    id = Identifier("figures", source="uid")
    uid = Known(allow_null=False)
    country = Known(allow_null=False, help_text="ISO 3166-1, or an EU aggregate.")
    language = Language()
    dataset = Choice([(code, one.title) for code, one in DATASETS.items()])
    indicator = Choice(Indicator.choices)
    label = Label(dict(Indicator.choices), source="indicator", help_text="Who is counted.")
    year = Number(allow_null=False)
    sex = Choice([*CATEGORIES["sex"].items()])
    age = Choice([*CATEGORIES["age"].items()])
    exploitation = Choice([*CATEGORIES["exploitation"].items()])
    citizenship = Choice([*CATEGORIES["citizenship"].items()])
    unit = Choice(Unit.choices)
    value = serializers.SerializerMethodField(help_text="Null: not available, or suppressed.")
    is_suppressed = serializers.SerializerMethodField(help_text="Too small to be shown.")
    flags = Known(help_text="Letters as Eurostat writes them, e.g. p: provisional.")
    is_demonstration = Switch(help_text="Made up, and not Eurostat's.")
    updated = Moment(source="updated_at", allow_null=False)

    def get_value(self, observation) -> float | None:
        shown = shown_value(observation)
        return None if shown is None else float(shown)

    def get_is_suppressed(self, observation) -> bool:
        return is_suppressed(observation)


class FileRow(Row):
    """One file of a publication."""

    language = Known(help_text="Of the file; null: not stated.")
    title = serializers.CharField(read_only=True)
    url = serializers.SerializerMethodField()
    format = serializers.CharField(source="file_extension", read_only=True)
    bytes = Number(source="file_size")
    pages = Number()

    def get_url(self, document) -> str:
        return addresses.base() + document.url


class PublicationRow(Row):
    id = Identifier("publications", source="translation_key")
    uid = serializers.UUIDField(source="translation_key", read_only=True)
    language = Language()
    languages = Languages()
    title = Words(source="local_title")
    summary = Words()
    abstract = Prose()
    key_findings = Prose()
    kind = Choice(PublicationPage.Kind.choices)
    date = Day(allow_null=False)
    authors = Known()
    publisher = OrganisationReference(read_only=True, allow_null=True)
    isbn = Known()
    doi = Known()
    celex = Known()
    original = Address(source="url", help_text="Where the original stands, if not here.")
    countries = serializers.SerializerMethodField(help_text="ISO 3166-1.")
    topics = Codes(source="topic_slugs")
    files = FileRow(many=True, read_only=True, source="public_files")
    url = serializers.SerializerMethodField(help_text="The page, in this language.")
    updated = Moment(source="last_published_at", help_text="When it was last published.")

    def get_countries(self, page) -> list[str]:
        codes = (self.reading.code_of(country.pk) for country in page.about_countries)
        return sorted(filter(None, codes))

    def get_url(self, page) -> str | None:
        return url_of(page, self.reading)
