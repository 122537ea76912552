"""Observations as they lie in the database."""

from datetime import UTC, datetime

from countries.figures.codes import TOTALS, Indicator, Unit
from countries.figures.models import Observation

WHEN = datetime(2026, 11, 1, 12, tzinfo=UTC)


def observation(country="LV", year=2022, value=20, **columns):
    """One that is not yet stored. ``columns``: of the cell, or flags and is_demonstration."""
    own = {name: columns.pop(name) for name in ("flags", "is_demonstration") if name in columns}
    cell = {
        "dataset": "crim_thb_sex",
        "indicator": Indicator.VICTIMS.value,
        "country": country,
        "year": year,
        **TOTALS,
        "unit": Unit.NUMBER.value,
        **columns,
    }
    return Observation.of(cell, value=value, updated_at=WHEN, **own)


def people(country="LV", year=2022, value=2_000_000, **columns):
    return observation(country, year, value, dataset="demo_pjan", indicator="population", **columns)


def store(*observations):
    return Observation.objects.bulk_create(observations)
