"""Comparing and applying by command: what was shown is what happens, all of it or nothing."""

from unittest import mock

import pytest
from django.db import IntegrityError

from countries.figures import comparing
from countries.figures.files import FigureFile
from countries.figures.models import FigureImport, Observation

from .conftest import CSV, JSON, TSV, run
from .content import observation, store

pytestmark = pytest.mark.django_db
HEAD = "freq,exploit,unit,geo\\TIME_PERIOD\t2021 \t2022 \n"


def everything():
    return list(Observation.objects.order_by("uid").values())


def test_a_dry_run_shows_the_difference_and_changes_nothing():
    out, errors = run(TSV)

    assert "+ LV 2022 Registered victims, Forced labour or services: – → 22 bp" in out
    assert "crim_thb_vexp: 9 added, 0 changed, 0 removed, 0 unchanged" in out
    assert "Nothing was changed; --apply applies it." in out
    assert "Not kept here: geo=NO (2)" in out
    assert not errors
    assert not Observation.objects.exists()
    assert not FigureImport.objects.exists()


def test_applying_stores_it_and_a_second_time_changes_nothing():
    out, _errors = run(TSV, "--apply")
    assert out.endswith("Applied.\n")
    stored = everything()

    for path in (TSV, JSON):
        out, _errors = run(path, "--apply")
        assert "0 added, 0 changed, 0 removed, 9 unchanged" in out
        assert "Nothing to change." in out

    assert everything() == stored
    record = FigureImport.objects.get()
    assert (record.dataset, record.added, record.source) == ("crim_thb_vexp", 9, "file")
    assert record.file_name == TSV.name
    assert len(record.sha256) == 64


def test_flags_and_missing_values_are_kept():
    run(TSV, "--apply")

    found = {(o.country, o.year, o.breakdown): o for o in Observation.objects.all()}
    assert found["LV", 2021, ""].flags == "b"
    assert (found["GR", 2022, ""].value, found["GR", 2022, ""].flags) == (None, "c")


def test_a_newer_file_changes_adds_and_removes(written):
    run(TSV, "--apply")
    newer = (
        TSV.read_text().replace("9 p", "9 ").replace("\t12 ", "\t: ").replace("\t: \t9", "\t8 \t9")
    )
    path = written(newer)

    out, _errors = run(path)
    assert "+ EE 2021 Registered victims: – → 8" in out
    assert "~ EE 2022 Registered victims: 9 p → 9\n" in out
    assert "- LV 2021 Registered victims, Sexual exploitation: 12 → –" in out
    assert "1 added, 1 changed, 1 removed, 7 unchanged" in out

    run(path, "--apply")
    assert not Observation.objects.filter(year=2021, exploitation="SEXUAL").exists()
    assert "0 added, 0 changed, 0 removed, 9 unchanged" in run(path)[0]


def test_figures_of_other_countries_and_years_are_left_alone(written):
    run(TSV, "--apply")
    path = written(HEAD.replace("\t2022 ", "") + "A,TOTAL,NR,LV\t21 b\n")

    out, _errors = run(path, "--apply")

    assert "0 added, 0 changed, 0 removed, 1 unchanged, 8 not in this file's part." in out
    assert Observation.objects.count() == 9


def test_another_data_set_is_left_alone():
    run(TSV, "--apply")
    run(CSV, "--apply")

    assert Observation.objects.filter(dataset="crim_thb_vexp").count() == 9
    assert Observation.objects.filter(dataset="crim_thb_sex").count() == 5


def test_a_real_figure_replaces_a_made_up_one():
    cell = {"dataset": "crim_thb_vexp", "year": 2022, "is_demonstration": True}
    store(observation(**cell, value=26), observation(**cell, value=99, exploitation="OTHER"))

    out, _errors = run(TSV, "--apply")

    assert "~ LV 2022 Registered victims: 26 demonstration → 26" in out
    assert not Observation.objects.get(country="LV", year=2022, breakdown="").is_demonstration


@pytest.mark.parametrize("apply", [[], ["--apply"]])
def test_an_unknown_code_anywhere_applies_nothing(written, apply):
    run(TSV, "--apply")
    stored = everything()
    path = written(TSV.read_text().replace("26 ", "27 ") + "A,TOTAL,NR,XX\t1 \t2 \n")

    _out, errors = run(path, *apply)

    assert "Line 8: Unknown code in geo: “XX”." in errors
    assert "Nothing was applied." in errors
    assert everything() == stored
    assert FigureImport.objects.count() == 1


def test_a_failure_in_the_middle_leaves_what_was(written, monkeypatch):
    run(TSV, "--apply")
    stored = everything()
    monkeypatch.setattr(comparing, "BATCH", 2)
    path = written(TSV.read_text().replace("21 b", "1 ").replace("22 bp", "2 "))
    broken = mock.patch.object(
        comparing._Walk, "_vanished", side_effect=IntegrityError("the disk is full")
    )

    with broken, pytest.raises(IntegrityError):
        run(path, "--apply")

    assert everything() == stored


def test_what_was_not_shown_is_not_applied():
    file = FigureFile(TSV)
    shown = comparing.compare(file)
    store(observation(dataset="crim_thb_vexp", value=1))  # somebody else, meanwhile
    stored = everything()

    with pytest.raises(comparing.RefusedError) as refusal:
        comparing.apply(file, "file", expected=shown.digest)

    assert refusal.value.difference.changed == 1
    assert everything() == stored
    comparing.apply(file, "file", expected=refusal.value.difference.digest)


def test_a_file_that_is_not_there_and_no_file_at_all_are_told():
    assert "There is no file nowhere.tsv" in run("nowhere.tsv")[1]
    assert "Name a file, or a data set" in run()[1]
