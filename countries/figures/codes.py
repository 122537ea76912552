"""The one list of codes: what Eurostat writes, what we keep, and what readers are told it means.

Eurostat's code lists were reconstructed without its service at hand: compare them with the real data sets
before the first import (docs/country-figures.md says how). A code that is not here stops an import.
"""

import re
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.content.country_codes import MEMBER_STATES


class Indicator(models.TextChoices):
    """Who is counted."""

    VICTIMS = "victims", _("Registered victims")
    SUSPECTS = "suspects", _("Suspected persons")
    PROSECUTED = "prosecuted", _("Prosecuted persons")
    CONVICTED = "convicted", _("Convicted persons")
    POPULATION = "population", _("Population on 1 January")


class Unit(models.TextChoices):
    """What is counted in."""

    NUMBER = "NR", _("number")
    PER_HUNDRED_THOUSAND = "P_HTHAB", _("per hundred thousand inhabitants")
    PER_MILLION = "P_MHAB", _("per million inhabitants")


EU = "EU27_2020"
AGGREGATES = {EU: _("European Union (27)"), "EU28": _("European Union (28)")}
PLACES = (*MEMBER_STATES, *AGGREGATES)

# Our codes of each breakdown in the order they are shown. The first is the total.
CATEGORIES = {
    "sex": {"T": _("Total"), "F": _("Women"), "M": _("Men"), "UNK": _("Sex unknown")},
    "age": {
        "TOTAL": _("Total"),
        "Y_LT18": _("Children (under 18)"),
        "Y_GE18": _("Adults"),
        "UNK": _("Age unknown"),
    },
    "exploitation": {
        "TOTAL": _("Total"),
        "SEXUAL": _("Sexual exploitation"),
        "LABOUR": _("Forced labour or services"),
        "CRIMINAL": _("Forced criminal activities"),
        "BEGGING": _("Forced begging"),
        "ORGANS": _("Removal of organs"),
        "OTHER": _("Other forms of exploitation"),
        "UNK": _("Form of exploitation unknown"),
    },
    "citizenship": {
        "TOTAL": _("Total"),
        "NAT": _("Citizens of the reporting country"),
        "EU_FOR": _("Citizens of other EU countries"),
        "NEU_FOR": _("Citizens of countries outside the EU"),
        "UNK": _("Citizenship unknown"),
    },
}
BREAKDOWNS = {
    "sex": _("By sex"),
    "age": _("By age"),
    "exploitation": _("By form of exploitation"),
    "citizenship": _("By citizenship"),
}
TOTALS = {field: next(iter(codes)) for field, codes in CATEGORIES.items()}
SEVERAL = "several"  # an observation by more than one breakdown at once, such as girls

FLAGS = {
    "p": _("provisional"),
    "e": _("estimated"),
    "b": _("break in the series"),
    "d": _("definition differs"),
    "u": _("low reliability"),
    "c": _("confidential"),
    "z": _("not applicable"),
    "s": _("Eurostat's estimate"),
    "r": _("revised"),
    "n": _("not significant"),
    "f": _("forecast"),
    "i": _("see metadata"),
}


@dataclass(frozen=True)
class Dimension:
    """``codes``: Eurostat's code → ours for the ``field`` of an observation; None: known, and passed over."""

    field: str
    codes: dict
    passed_over: re.Pattern = re.compile(r"(?!)")

    def __contains__(self, code):
        return code in self.codes or bool(self.passed_over.fullmatch(code))


LEGAL_STATUS = Dimension(
    "indicator",
    {
        "PER_VICT": Indicator.VICTIMS,
        "PER_SUSP": Indicator.SUSPECTS,
        "PER_PRSC": Indicator.PROSECUTED,
        "PER_CNV": Indicator.CONVICTED,
    },
)
SEX = Dimension("sex", {code: code for code in CATEGORIES["sex"]})
AGE = Dimension(
    "age",
    {**{code: code for code in CATEGORIES["age"]}, "Y18-64": None, "Y_GE65": None},
    re.compile(r"Y\d{1,3}(-\d{1,3})?|Y_LT1|Y_OPEN|Y_(LT|GE)\d{1,3}"),
)
CITIZEN = Dimension(
    "citizenship",
    {
        "TOTAL": "TOTAL",
        "NAT": "NAT",
        "EU27_2020_FOR": "EU_FOR",
        "NEU27_2020_FOR": "NEU_FOR",
        "UNK": "UNK",
        **dict.fromkeys(("FOR", "STLS", "EU28_FOR", "NEU28_FOR")),
    },
)
EXPLOITATION = Dimension(
    "exploitation",
    {
        "TOTAL": "TOTAL",
        "SEXEXP": "SEXUAL",
        "SEX_EXPL": "SEXUAL",
        "LABEXP": "LABOUR",
        "FORC_LAB": "LABOUR",
        "CRIMACT": "CRIMINAL",
        "BEGG": "BEGGING",
        "ORGREM": "ORGANS",
        "OTH": "OTHER",
        "UNK": "UNK",
    },
)
# In Eurostat's tables, but not in this portal's.
ELSEWHERE = (
    *("IS", "LI", "NO", "CH", "UK", "UKC-L", "UKM", "UKN", "AL", "BA", "ME", "MD", "MK", "GE"),
    *("RS", "TR", "UA", "XK", "AD", "BY", "MC", "RU", "SM", "AM", "AZ", "DE_TOT", "FX", "EFTA"),
    *("EU27_2007", "EU25", "EU15", "EEA30_2007", "EEA31"),
)
UNIT = Dimension("unit", {unit.value: unit.value for unit in Unit})
GEO = Dimension(
    "country",
    {
        **{code: code for code in PLACES if code != "GR"},
        "EL": "GR",
        **dict.fromkeys(ELSEWHERE),
    },
    re.compile(r"EA\d{0,2}|EEA\d{2}(_\d{4})?"),
)
FREQUENCY = Dimension("", {"A": "A"})
DIMENSIONS = {
    "freq": FREQUENCY,
    "leg_stat": LEGAL_STATUS,
    "sex": SEX,
    "age": AGE,
    "citizen": CITIZEN,
    **dict.fromkeys(("exploit", "expl_form", "crim_exp"), EXPLOITATION),
    "unit": UNIT,
    "geo": GEO,
}
YEAR = re.compile(r"(19|20)\d\d")


@dataclass(frozen=True)
class Dataset:
    """A data set of Eurostat's. ``fields``: what it must tell apart; ``indicator``: what it counts, if always
    the same; ``query``: what to ask the service for when not all of it is wanted."""

    title: str
    fields: frozenset
    indicator: str = ""
    query: tuple = ()


# In the order in which they are believed where two give the same number.
DATASETS = {
    "crim_thb_sex": Dataset(
        _("Persons involved in trafficking in human beings by legal status and sex"),
        frozenset({"indicator", "sex"}),
    ),
    "crim_thb_vsage": Dataset(
        _("Victims of trafficking in human beings by sex and age"),
        frozenset({"sex", "age"}),
        Indicator.VICTIMS,
    ),
    "crim_thb_vctz": Dataset(
        _("Victims of trafficking in human beings by citizenship"),
        frozenset({"citizenship"}),
        Indicator.VICTIMS,
    ),
    "crim_thb_vexp": Dataset(
        _("Victims of trafficking in human beings by form of exploitation"),
        frozenset({"exploitation"}),
        Indicator.VICTIMS,
    ),
    "crim_thb_pctz": Dataset(
        _("Suspected and convicted persons by legal status and citizenship"),
        frozenset({"indicator", "citizenship"}),
    ),
    "demo_pjan": Dataset(
        _("Population on 1 January by age and sex"),
        frozenset({"age", "sex"}),
        Indicator.POPULATION,
        (("age", "TOTAL"), ("sex", "T")),
    ),
}
