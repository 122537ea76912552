"""Figures about the countries: few real ones, with their source, and the rest made up and marked as such.

Real are numbers for the EU and some rates, as Eurostat's releases and the press citing them give them (see
``facts.py`` and docs/country-figures.md). Populations are rounded and count as made up too.
"""

import zlib
from datetime import UTC, datetime

from countries.figures.codes import EU, TOTALS, Indicator, Unit
from countries.figures.models import Observation

AS_OF = datetime(2026, 10, 2, tzinfo=UTC)
YEARS = range(2013, 2025)
DETAILED = range(2019, 2025)  # years with breakdowns

# Inhabitants in thousands, rounded.
PEOPLE = {
    "AT": 9100,
    "BE": 11750,
    "BG": 6450,
    "HR": 3850,
    "CY": 930,
    "CZ": 10850,
    "DK": 5950,
    "EE": 1370,
    "FI": 5600,
    "FR": 68200,
    "DE": 83500,
    "GR": 10400,
    "HU": 9600,
    "IE": 5300,
    "IT": 59000,
    "LV": 1870,
    "LT": 2880,
    "LU": 670,
    "MT": 560,
    "NL": 17900,
    "PL": 36700,
    "PT": 10600,
    "RO": 19050,
    "SK": 5420,
    "SI": 2120,
    "ES": 48500,
    "SE": 10550,
    EU: 449000,
}
# (indicator, year): number
REAL_EU = {
    ("victims", 2021): 7155,
    ("victims", 2022): 10093,
    ("victims", 2023): 10793,
    ("victims", 2024): 9678,
    ("suspects", 2022): 8064,
    ("suspects", 2023): 8471,
    ("suspects", 2024): 7966,
    ("convicted", 2021): 2517,
    ("convicted", 2022): 2097,
    ("convicted", 2023): 2309,
    ("convicted", 2024): 2599,
}
REAL_EU_BY_FORM = {
    2022: {"SEXUAL": 4014, "LABOUR": 3990, "OTHER": 1699},
    2024: {"SEXUAL": 4219, "LABOUR": 3391, "OTHER": 1487},
}
# (place, year): victims per million inhabitants
REAL_RATES = {
    (EU, 2020): 15,
    (EU, 2022): 23,
    (EU, 2023): 24,
    (EU, 2024): 22,
    ("NL", 2020): 57,
    ("AT", 2020): 43,
    ("RO", 2020): 31,
    ("LV", 2020): 25,
    ("LU", 2024): 71,
    ("NL", 2024): 53,
    ("AT", 2024): 47,
    ("GR", 2024): 45,
    ("CZ", 2024): 4,
    ("HR", 2024): 5,
    ("EE", 2024): 5,
}
REAL_NUMBERS = {
    ("LV", "victims", 2020): 48,
    ("LV", "convicted", 2020): 2,
    ("IE", "victims", 2024): 67,
    **{(EU, *key): number for key, number in REAL_EU.items()},
}
# Shares of the victims, before each country and year gets its own.
PARTS = {
    "crim_thb_sex": ("sex", {"F": 62, "M": 36, "UNK": 2}),
    "crim_thb_vsage": ("age", {"Y_LT18": 15, "Y_GE18": 85}),
    "crim_thb_vctz": ("citizenship", {"NAT": 35, "EU_FOR": 12, "NEU_FOR": 53}),
    "crim_thb_vexp": ("exploitation", {"SEXUAL": 45, "LABOUR": 35, "CRIMINAL": 8, "OTHER": 12}),
}
CASES = {"suspects": 0.8, "prosecuted": 0.55, "convicted": 0.25}


def load():
    """Add them, unless there are figures already. Returns how many."""
    if Observation.objects.exists():
        return 0
    return len(Observation.objects.bulk_create(observations(), batch_size=500))


def observations():
    found = [one for place in PEOPLE for year in YEARS for one in _of(place, year)]
    real = [*_real_numbers(), *_real_rates(), *_real_forms()]
    cells = {
        one.uid: one for one in [*found, *real]
    }  # a real number takes the place of a made-up one
    return list(cells.values())


def _of(place, year):
    """The made-up numbers of a country in a year."""
    people = PEOPLE[place] * 1000
    yield _one("demo_pjan", "population", place, year, people)
    victims = _victims(place, year, people)
    yield _one("crim_thb_sex", "victims", place, year, victims, flags="p" if year == 2024 else "")
    for indicator, part in CASES.items():
        number = round(victims * part * _wave(place, year, indicator))
        yield _one("crim_thb_sex", indicator, place, year, number)
    if year in DETAILED and place != EU:
        for dataset, (field, shares) in PARTS.items():
            for category, number in _divided(victims, shares, place, year):
                yield _one(dataset, "victims", place, year, number, **{field: category})


def _victims(place, year, people):
    if number := REAL_NUMBERS.get((place, "victims", year)):
        return number
    if rate := REAL_RATES.get((place, year)):
        return round(rate * people / 1_000_000)
    usual = 8 + _chance(place) * 30 if place != EU else 16
    return round(usual * people / 1_000_000 * _wave(place, year) * (0.75 + 0.03 * (year - 2013)))


def _divided(whole, shares, place, year):
    """``(category, number)``; the last category gets what is left."""
    weights = {name: share * _wave(place, year, name) for name, share in shares.items()}
    total, left = sum(weights.values()), whole
    *first, last = weights
    for name in first:
        number = min(left, round(whole * weights[name] / total))
        left -= number
        yield name, number
    yield last, left


def _real_numbers():
    for (place, indicator, year), number in REAL_NUMBERS.items():
        yield _one("crim_thb_sex", indicator, place, year, number, made_up=False)


def _real_rates():
    for (place, year), rate in REAL_RATES.items():
        yield _one(
            *("crim_thb_sex", "victims", place, year, rate), unit=Unit.PER_MILLION, made_up=False
        )


def _real_forms():
    for year, forms in REAL_EU_BY_FORM.items():
        for form, number in forms.items():
            cell = ("crim_thb_vexp", "victims", EU, year, number)
            yield _one(*cell, exploitation=form, made_up=False)


def _one(dataset, indicator, place, year, value, made_up=True, flags="", **codes):
    cell = {
        "dataset": dataset,
        "indicator": str(Indicator(indicator)),
        "country": place,
        "year": year,
        **TOTALS,
        "unit": Unit.NUMBER.value,
        **{name: str(code) for name, code in codes.items()},
    }
    return Observation.of(
        cell, value=value, flags=flags, is_demonstration=made_up, updated_at=AS_OF
    )


def _chance(*words):
    """A number from 0 to 1 that is always the same for the same words."""
    return zlib.crc32(" ".join(map(str, words)).encode()) / 2**32


def _wave(*words):
    """A factor around 1."""
    return 0.7 + 0.6 * _chance(*words)
