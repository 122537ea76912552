"""The kinds of data there are. All else follows from this list: addresses, description, catalogue, page and export."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import md5
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from countries import licences
from countries.figures.reading import observations
from countries.models import CountryFact, Hotline, ReferralStep

from . import addresses, filters, public_rows, rows


@dataclass(frozen=True)
class Kind:
    """``key``: the field a row is known by, ``pattern``: what its values look like in an address."""

    name: str
    title: Promise
    description: Promise
    row: type
    filters: type
    query: Callable
    key: str
    pattern: str
    about_row: Callable = lambda found, reading: None
    dates: Callable = lambda: (None, None)  # first and last publication, as far as they are known
    themes: tuple = ("SOCI", "JUST")
    frequency: str = "UPDATE_CONT"  # by the EU's list
    # For a kind with many rows: sent piece by piece, so that memory does not grow with them. Says of a query
    # set what changes with it, since its text is not there to be compared.
    version: Callable | None = None
    is_of_eurostat: bool = False

    def found(self, reading, given=None):
        """The public rows that fit the filters, in an order that stays. ``given``: a valid ``Filters``, or None."""
        return self.query(reading).filter(**(given.lookups(reading) if given else {}))

    def one(self, reading, key):
        """The public row with this key, or None."""
        return self.query(reading).filter(**{self.key: key}).first()

    @property
    def licence(self):
        return licences.EUROSTAT if self.is_of_eurostat else licences.own()

    @property
    def is_large(self):
        return self.version is not None

    def etag(self, reading, given, suffix):
        """Of a file that is too large to be compared with what the reader has."""
        facts = (
            *self.version(self.found(reading, given)),
            reading.language,
            suffix,
            addresses.base(),
        )
        return f'W/"{md5(repr(facts).encode(), usedforsecurity=False).hexdigest()}"'

    def knows(self, key):
        """Whether a text can be the key of a row."""
        return bool(re.fullmatch(self.pattern, key))

    def shown(self, found: list[Any], reading):
        """Rows as dictionaries."""
        self.about_row(found, reading)
        return self.row(found, many=True, context={"reading": reading}).data


UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
NUMBER = "[1-9][0-9]{0,8}"

KINDS = (
    Kind(
        "countries",
        _("Country profiles"),
        _("What each EU country does against trafficking in human beings: its profile in words."),
        rows.CountryRow,
        filters.CountryFilters,
        public_rows.countries,
        "code",
        "[A-Z]{2}",
        public_rows.slugs_of_topics,
        public_rows.dates_of_profiles,
    ),
    Kind(
        "facts",
        _("Facts to compare"),
        _("The same facts about every country: authorities, laws, penalties, rights of victims."),
        rows.FactRow,
        filters.FactFilters,
        public_rows.of_countries(CountryFact, "legal_act", "source", "organisation"),
        "uid",
        UUID,
        dates=public_rows.dates_of_profiles,
    ),
    Kind(
        "referral-steps",
        _("National referral pathways"),
        _("Who helps a victim at each of the seven steps, from the first suspicion on."),
        rows.ReferralStepRow,
        filters.ReferralStepFilters,
        public_rows.of_countries(ReferralStep, "legal_act", "source"),
        "uid",
        UUID,
        dates=public_rows.dates_of_profiles,
    ),
    Kind(
        "hotlines",
        _("Hotlines"),
        _("Whom to call in each country, and until when the number counts as checked."),
        rows.HotlineRow,
        filters.HotlineFilters,
        public_rows.of_countries(Hotline),
        "uid",
        UUID,
        public_rows.hours_of_hotlines,
        dates=public_rows.dates_of_profiles,
    ),
    Kind(
        "acts",
        _("Legal acts"),
        _("Directives, strategies and national laws that the portal cites."),
        rows.ActRow,
        filters.ActFilters,
        public_rows.acts,
        "pk",
        NUMBER,
        themes=("JUST",),
    ),
    Kind(
        "figures",
        _("Figures"),
        _("How many victims, suspects and convicted persons the countries report, by year."),
        rows.FigureRow,
        filters.FigureFilters,
        lambda reading: observations(),
        "uid",
        r"[A-Za-z0-9][A-Za-z0-9._-]{0,149}",
        dates=public_rows.dates_of_figures,
        frequency="ANNUAL",
        version=public_rows.version_of_figures,
        is_of_eurostat=True,
    ),
    Kind(
        "publications",
        _("Publications"),
        _("Reports, studies and leaflets with a file for each language."),
        rows.PublicationRow,
        filters.PublicationFilters,
        public_rows.publications,
        "translation_key",
        UUID,
        public_rows.files_of_publications,
        public_rows.dates_of_publications,
    ),
    Kind(
        "organisations",
        _("Organisations"),
        _("Authorities, agencies and associations that the portal names."),
        rows.OrganisationRow,
        filters.OrganisationFilters,
        public_rows.organisations,
        "pk",
        NUMBER,
    ),
)
BY_NAME = {kind.name: kind for kind in KINDS}
