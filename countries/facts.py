"""What every profile says in the same form, so that countries can be compared.

Each fact takes only the fields its kind has: a number of days, a range of years, an authority, a law, yes or no.
"""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Answer(StrEnum):
    """Whether there is such a thing. ``UNKNOWN``: somebody looked and did not find out; it never means no."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


ANSWERS = [
    (Answer.YES.value, _("Yes")),
    (Answer.PARTLY.value, _("Partly")),
    (Answer.NO.value, _("No")),
    (Answer.UNKNOWN.value, _("Not known")),
]


@dataclass(frozen=True)
class Fact:
    """``key`` is a stable id; ``fields``: what it takes beside text, source and date.

    ``unit`` (UCUM, see ``amounts``) and ``most`` are of its numbers. ``yes_no``: the question is whether there is
    such a thing; of the others readers want to know what it is.
    """

    key: str
    label: str
    fields: tuple = ()
    unit: str = ""
    most: int = 0
    yes_no: bool = False


DAYS, YEARS, ROUND = "d", "a", "{round}"

FACTS = (
    Fact("national_rapporteur", _("National Rapporteur or equivalent"), ("organisation",)),
    Fact("coordinator", _("National coordinator"), ("organisation",)),
    Fact("main_law", _("Main law and articles"), ("legal_act",)),
    Fact("penalty", _("Range of penalties"), ("number", "number_to"), YEARS, most=50),
    Fact("strategy", _("Strategy or plan"), ("legal_act", "since", "until")),
    Fact("identification", _("Who identifies victims formally"), ("organisation",)),
    Fact(
        "reflection_period",
        _("Reflection period"),
        ("number", "number_to", "legal_act"),
        DAYS,
        most=730,
    ),
    Fact("residence_permit", _("Residence permit for victims"), ("legal_act",), yes_no=True),
    Fact(
        "referral_mechanism",
        _("National referral mechanism (NRM)"),
        ("legal_act", "since"),
        yes_no=True,
    ),
    Fact("compensation", _("Compensation by the state"), ("legal_act",), yes_no=True),
    Fact("legal_aid", _("Free legal aid"), ("legal_act",), yes_no=True),
    Fact("labour_inspection", _("Labour inspection’s role"), ("organisation",)),
    Fact("greta_round", _("Last GRETA evaluation round"), ("number", "since"), ROUND, most=20),
)
BY_KEY = {fact.key: fact for fact in FACTS}
UNITS = {DAYS: pgettext_lazy("unit", "days"), YEARS: pgettext_lazy("unit", "years")}
# Fields that only some facts have.
PARTICULAR = ("organisation", "legal_act", "number", "number_to", "since", "until")
# Of these, what there cannot be where the answer is no, or nobody found out.
OF_SOMETHING = ("organisation", "number", "number_to", "since", "until")

# The way of a victim from the first suspicion to long-term help: the same seven steps in every country.
STEPS = (
    ("presumed_victim", _("Presumed victim")),
    ("contact_point", _("National contact point")),
    ("identification", _("Formal identification")),
    ("reflection_period", _("Reflection period")),
    ("urgent_assistance", _("Urgent assistance")),
    ("safe_return", _("Safe return")),
    ("long_term_assistance", _("Long-term assistance")),
)


def choices():
    """``[(key, label)]`` of all facts, in the order in which readers meet them."""
    return [(fact.key, fact.label) for fact in FACTS]
