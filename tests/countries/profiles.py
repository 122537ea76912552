"""Profiles with facts and steps, as editors would have written them."""

from datetime import date

from countries.models import CountryFact, ReferralStep
from portal.content.models import LegalAct, Organisation, Source
from tests.factories import country, fresh

NAMES = {
    "LV": ("Latvia", "Latvija"),
    "EE": ("Estonia", "Igaunija"),
    "LT": ("Lithuania", "Lietuva"),
    "GR": ("Greece", "Grieķija"),
    "PL": ("Poland", "Polija"),
}
AS_OF = date(2026, 10, 2)


def profile(code, facts=(), steps=(), **columns):
    """A published profile; ``facts`` and ``steps`` are rows."""
    english, latvian = NAMES[code]
    page = country(code, **{"local_title_en": english, "local_title_lv": latvian, **columns})
    page.facts, page.referral_steps = list(facts), list(steps)
    page.save()
    return fresh(page)


def fact(key, **columns):
    return CountryFact(fact=key, **columns)


def step(key, **columns):
    return ReferralStep(step=key, **columns)


def source():
    return Source.objects.create(title_en="The law", title_lv="Likums", url="https://law.example/a")


def everything():
    """Rows that use every field, as many as there can be of a country."""
    where = source()
    ministry = Organisation.objects.create(
        name_en="Ministry", name_lv="Ministrija", site="https://ministry.example/"
    )
    act = LegalAct.objects.create(
        title_en="Act on victims", title_lv="Likums par cietušajiem", url="https://act.example/"
    )
    stated = {"source": where, "as_of": AS_OF}
    facts = [
        fact("national_rapporteur", organisation=ministry, **stated),
        fact("main_law", legal_act=act, words_en="sections 1 and 2", words_lv="1. un 2. pants"),
        fact("penalty", number_to=8, **stated),
        fact("strategy", since=2025, until=2027, **stated),
        fact("reflection_period", number=30, number_to=60, **stated),
        fact("referral_mechanism", since=2010, **stated),
        fact("compensation", answer="no", **stated),
        fact("legal_aid", answer="unknown"),
        fact("labour_inspection", answer="partly", words_en="Reports", words_lv="Ziņo"),
        fact("greta_round", number=3, since=2022, is_demonstration=True),
    ]
    steps = [
        step(
            "identification",
            who_en="Police",
            who_lv="Policija",
            what_en="Decides.",
            what_lv="Lemj.",
            basis_en="section 5",
            basis_lv="5. pants",
            duration_en="three days",
            duration_lv="trīs dienas",
            legal_act=act,
            telephone="+371 0000 0000",
            email="help@example.org",
            url="https://help.example/now",
            **stated,
        ),
        step("contact_point", who_en="Centre", who_lv="Centrs"),
    ]
    return facts, steps
