"""Figures: importing 50,000 of them, and what they add to a page. Time as a ratio to a page without figures."""

import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest
from django.db import models

from countries.figures import comparing
from countries.figures.codes import CATEGORIES, DATASETS, EU, TOTALS, Indicator
from countries.figures.files import FigureFile
from countries.figures.models import Observation
from countries.models import CountryPage
from portal.content.country_codes import MEMBER_STATES
from portal.multilingual.languages import SCHEMA, columns
from tests.factories import country
from tests.figures.content import WHEN

from .conftest import median_ms

pytestmark = pytest.mark.django_db
NUMBER = 50_000
YEARS = range(2013, 2025)
PROFILE, MAP, INDEX = "/en/countries/latvia/", "/en/countries/figures/", "/en/countries/"


def a_large_file(path):
    """``NUMBER`` figures as SDMX-CSV: sexes, ages and forms of exploitation of all countries and many years."""
    sexes, ages = ("T", "F", "M", "UNK"), ("TOTAL", "Y_LT18", "Y_GE18", "UNK")
    forms = ("TOTAL", "SEXEXP", "LABEXP", "CRIMACT", "BEGG", "ORGREM", "OTH", "UNK")
    places = [{"GR": "EL"}.get(code, code) for code in MEMBER_STATES]
    lines = (
        f"ESTAT:CRIM_THB_VEXP(1.0),24/04/25 23:00:00,A,{sex},{age},{form},NR,{place},{year},{len(form) + year},p\n"
        for year in range(2008, 2026)
        for place in places
        for sex in sexes
        for age in ages
        for form in forms
    )
    with path.open("w") as file:
        file.write(
            "DATAFLOW,LAST UPDATE,freq,sex,age,exploit,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
        )
        file.writelines(line for line, _number in zip(lines, range(NUMBER), strict=False))
    return path


def test_importing_fifty_thousand(tmp_path, figure):
    file = FigureFile(a_large_file(tmp_path / "x.csv"))
    first = median_ms(lambda: comparing.compare(file), times=1, warm=0)
    applied = median_ms(lambda: comparing.apply(file, "file"), times=1, warm=0)
    again = median_ms(lambda: comparing.apply(file, "file"), times=1, warm=0)
    assert Observation.objects.count() == NUMBER
    tracemalloc.start()
    comparing.compare(file)
    peak = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    figure(
        f"{NUMBER:,} figures: compare, apply, apply again",
        f"{first / 1000:.1f} s, {applied / 1000:.1f} s, {again / 1000:.1f} s",
    )
    figure(f"{NUMBER:,} figures: most memory of Python objects", f"{peak:.0f} MB")


READ = """
import resource, sys
import django
django.setup()
from countries.figures.files import FigureFile
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
reading = FigureFile(sys.argv[1], dataset="crim_thb_vexp").read()
number = sum(1 for _cell in reading.cells())
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(number, (after - before) // 1024)
"""


def test_reading_alone(tmp_path, figure):
    path = a_large_file(tmp_path / "x.csv")
    run = subprocess.run(
        [sys.executable, "-c", READ, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    number, megabytes = run.stdout.split()
    figure(f"reading {int(number):,} figures: memory added to the process", f"{megabytes} MB")


def every_figure():
    """27 countries and the EU × 12 years × every indicator, category and the population."""
    for place in (*MEMBER_STATES, EU):
        for year in YEARS:
            for indicator in Indicator:
                yield one(place, year, indicator, {})
            for field, codes in CATEGORIES.items():
                for code in list(codes)[1:]:
                    yield one(place, year, Indicator.VICTIMS, {field: code})


def one(place, year, indicator, codes):
    dataset = "demo_pjan" if indicator is Indicator.POPULATION else next(iter(DATASETS))
    cell = {"dataset": dataset, "indicator": str(indicator), "country": place, "year": year}
    value = 2_000_000 if indicator is Indicator.POPULATION else year - 1950
    return Observation.of({**cell, **TOTALS, "unit": "NR", **codes}, value=value, updated_at=WHEN)


def test_pages(client, settings, figure):
    settings.PORTAL_LANGUAGES = ("en", "lv")
    for code in MEMBER_STATES:
        country(code, local_title_en="Latvia" if code == "LV" else f"Country {code}")
    bare = {address: median_ms(lambda a=address: client.get(a)) for address in (PROFILE, INDEX)}
    everything = list(every_figure())
    own = [one for one in everything if one.country in ("LV", EU)]
    Observation.objects.bulk_create(own, batch_size=500)
    alone = median_ms(lambda: client.get(PROFILE))
    others = [one for one in everything if one.country not in ("LV", EU)]
    stored = own + Observation.objects.bulk_create(others, batch_size=500)
    filled = {address: median_ms(lambda a=address: client.get(a)) for address in (PROFILE, MAP)}
    figure(
        f"profile with figures ({len(stored):,} stored), as a ratio to one without",
        f"{filled[PROFILE] / bare[PROFILE]:.1f} ({filled[PROFILE]:.0f} ms to {bare[PROFILE]:.0f} ms)",
    )
    figure(
        "map of all countries, as a ratio to the country index",
        f"{filled[MAP] / bare[INDEX]:.1f} ({filled[MAP]:.0f} ms to {bare[INDEX]:.0f} ms)",
    )
    settings.PORTAL_LANGUAGES = SCHEMA
    CountryPage.objects.update(
        **{name: models.F("local_title_en") for name in columns("local_title")}
    )
    all_languages = median_ms(lambda: client.get(PROFILE))
    figure(
        "profile with the figures of all countries, as a ratio to its own alone; in 24 languages",
        f"{filled[PROFILE] / alone:.2f}; {all_languages / alone:.2f}",
    )
