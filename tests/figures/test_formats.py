"""Eurostat's three formats say the same; what is wrong in a file is told by its place, and nothing breaks."""

import gzip
import io
import json
import tracemalloc
import zipfile

import pytest

from countries.figures.files import FigureFile
from countries.figures.problems import UnreadableError

from .conftest import CSV, JSON, POPULATION, TSV, cells

HEAD = "freq,exploit,unit,geo\\TIME_PERIOD\t2021 \t2022 \n"
CSV_HEAD = "DATAFLOW,LAST UPDATE,freq,leg_stat,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
CSV_LINE = "ESTAT:CRIM_THB_SEX(1.0),24/04/25 23:00:00,A,PER_VICT,T,NR,LV,2021,21,\n"


def problems(path, **options):
    _found, reading = cells(path, **options)
    return [str(problem) for problem in reading.problems.first]


def test_tsv_and_json_stat_of_one_data_set_say_the_same():
    tsv, _reading = cells(TSV)
    json_stat, _reading = cells(JSON)

    assert tsv == json_stat
    assert tsv["victims.LV.2022.T.TOTAL.LABOUR.TOTAL.NR"] == (22, "bp")
    assert tsv["victims.GR.2022.T.TOTAL.TOTAL.TOTAL.NR"] == (None, "c")
    assert "victims.EE.2021.T.TOTAL.TOTAL.TOTAL.NR" not in tsv
    assert len(tsv) == 9


def test_csv_has_its_flags_rates_and_confidential_cells():
    found, _reading = cells(CSV)

    assert found["victims.LV.2021.F.TOTAL.TOTAL.TOTAL.NR"] == (13, "p")
    assert found["victims.LV.2021.M.TOTAL.TOTAL.TOTAL.NR"] == (None, "c")
    assert found["convicted.GR.2021.T.TOTAL.TOTAL.TOTAL.NR"] == (17, "")
    assert "convicted.GR.2021.T.TOTAL.TOTAL.TOTAL.P_HTHAB" in found


def test_json_stat_may_list_its_values():
    found, reading = cells(POPULATION)

    assert found["population.LV.2022.T.TOTAL.TOTAL.TOTAL.NR"] == (1_875_800, "")
    assert found["population.GR.2021.T.TOTAL.TOTAL.TOTAL.NR"] == (10_680_000, "e")
    assert reading.coverage["year"] == {2021, 2022}


@pytest.mark.parametrize("path", [TSV, CSV, JSON])
def test_all_of_them_may_be_packed(packed, path):
    assert cells(packed(path))[0] == cells(path)[0]


def test_countries_that_are_not_in_the_portal_are_passed_over_and_counted():
    for path in (TSV, JSON):
        _found, reading = cells(path)
        assert (not reading.problems, dict(reading.passed_over)) == (True, {"geo=NO": 2})


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("A,TOTAL,NR,XX\t1 \t2 ", "Line 3: Unknown code in geo: “XX”."),
        ("A,WAR,NR,LV\t1 \t2 ", "Line 3: Unknown code in exploit: “WAR”."),
        ("A,TOTAL,NR,EE\t1 \t2 q", "Line 3: Unknown flag: “q”."),
        ("A,TOTAL,NR,EE\t1,5 \t2 ", "Line 3: “1,5” is no number from 0 up."),
        ("A,TOTAL,NR,EE\t-1 \t2 ", "Line 3: “-1” is no number from 0 up."),
        ("A,TOTAL,NR,EE\t1e99 \t2 ", "Line 3: “1e99” is no number from 0 up."),
        ("A,TOTAL,NR,EE\tNaN \t2 ", "Line 3: “NaN” is no number from 0 up."),
        ("A,TOTAL,NR,EE\t1 2 3 \t2 ", "Line 3: “1 2 3” is no number from 0 up."),
        ("A,TOTAL,NR,EE\t1 ", "Line 3: It does not have as many columns as the first line."),
        ("A,TOTAL,EE\t1 \t2 ", "Line 3: It does not have as many columns as the first line."),
        ("A,TOTAL,NR,L\0V\t1 \t2 ", "Line 3: Unknown code in geo: “L\N{REPLACEMENT CHARACTER}V”."),
        (
            "A,TOTAL,NR,LV\t1 \t2 ",
            "Line 3: This figure is in the file twice: crim_thb_vexp.victims.LV.2021.T.TOTAL.TOTAL.TOTAL.NR.",
        ),
    ],
)
def test_what_is_wrong_is_told_by_its_line(written, line, said):
    path = written(f"{HEAD}A,TOTAL,NR,LV\t1 \t2 \n{line}\n")

    assert problems(path)[0] == said


@pytest.mark.parametrize(
    ("found", "instead", "said"),
    [
        ('"LV": 2', '"QQ": 2', "dimension.geo.category.index: Unknown code in geo: “QQ”."),
        ('"2021": 0', '"2021-Q1": 0', "dimension.time.category.index: “2021-Q1” is no year."),
        ('"exploit"', '"colour"', "Dimensions: Unknown: colour."),
        ('"4": 21', '"4": "21"', "value.4: “'21'” is no number from 0 up."),
        ('"4": 21', '"4": true', "value.4: “True” is no number from 0 up."),
        ('"4": 21', '"4000": 21', "value.4000: There is no such cell."),
        ('"4": 21', '"-1": 21', "value.-1: There is no such cell."),
    ],
)
def test_what_is_wrong_in_json_is_told_by_its_path(written, found, instead, said):
    path = written(JSON.read_text().replace(found, instead), "crim_thb_vexp.json")

    assert problems(path)[0] == said


def test_a_table_of_another_shape_is_told_what_it_lacks(written):
    path = written(HEAD.replace("exploit,", "") + "A,NR,LV\t1 \t2 \n")

    assert problems(path) == ["Dimensions: Missing: exploitation."]


def test_a_line_of_another_data_set_is_found(written):
    path = written(CSV_HEAD + CSV_LINE + CSV_LINE.replace("_SEX", "_XXX"), "x.csv")

    assert problems(path) == ["Line 3: It is of another data set: crim_thb_xxx."]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "This is no file of figures"),
        (b"\0" * 5000, "This is no file of figures"),
        (b"<html>\\TIME_PERIOD", "This is no file of figures"),
        (b"%PDF-1.7", "This is no file of figures"),
        (b"[1, 2]", "This is no file of figures"),
        (HEAD.encode() + b"A,TOTAL,NR,\xff\t1 \t2 ", "Line 2 is not UTF-8 text"),
        (HEAD.encode() + b"A" * 100_000, "Line 2 is too long"),
        (b'{"class": "dataset"', "not whole, or not JSON"),
        (b'{"class": "collection", "version": "2.0"}', "not a data set in JSON-stat 2.0"),
        (b'{"a":' * 50_000, "nested too deeply"),
        (b'{"error": [{"status": 404, "label": "no such data"}]}', "no such data"),
        (JSON.read_bytes()[:-300], "not whole, or not JSON"),
        (JSON.read_bytes().replace(b'"size"', b'"sizes"'), "do not fit together"),
        (JSON.read_bytes().replace(b'"EE": 0', b'"EE": 9'), "geo does not name its codes"),
        (JSON.read_bytes().replace(b"VEXP", b"XXXX"), "does not know the data set crim_thb_xxxx"),
        (
            JSON.read_bytes().replace(b": 21,", b": 1" + b"0" * 9000 + b",", 1),
            "not whole, or not JSON",
        ),
        (b"\x1f\x8b\x08\0broken", "damaged"),
        (gzip.compress(TSV.read_bytes())[:-20], "damaged"),
        (gzip.compress(gzip.compress(TSV.read_bytes())), "This is no file of figures"),
        (CSV_HEAD.encode() + b'"ESTAT', "cannot be read as CSV"),
        (CSV_HEAD.replace("OBS_VALUE", "x OBS_VALUE").encode(), "does not name TIME_PERIOD"),
    ],
)
def test_what_is_no_file_of_figures_is_refused_with_a_sentence(written, content, said):
    with pytest.raises(UnreadableError, match=said):
        cells(written(content, "crim_thb_vexp.tsv"))


def test_a_zip_archive_is_not_unpacked(written):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("crim_thb_vexp.tsv", "0" * 10_000_000)

    with pytest.raises(UnreadableError, match="ZIP archive"):
        FigureFile(written(archive.getvalue()))


def test_a_bomb_is_not_unpacked_further_than_allowed(written, settings):
    settings.PORTAL_FIGURES_MEGABYTES = 1
    line = f"A,TOTAL,NR,NO\t1{' ' * 60_000}\t2 \n"
    path = written(
        gzip.compress((HEAD + line * 1_000).encode(), 9), "crim_thb_vexp.tsv.gz"
    )  # 60 MB
    assert path.stat().st_size < 1_000_000
    tracemalloc.start()

    with pytest.raises(UnreadableError, match="Unpacked, the file is larger"):
        cells(path)

    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()


def test_a_large_file_is_not_read(written, settings):
    settings.PORTAL_FIGURES_MEGABYTES = 1
    path = written("")
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)

    with pytest.raises(UnreadableError, match="larger than 1 MB"):
        cells(path)


def test_too_many_figures_are_too_many(settings):
    settings.PORTAL_FIGURES_OBSERVATIONS = 8

    for path in (TSV, JSON):
        with pytest.raises(UnreadableError, match="more than 8 figures"):
            cells(path)


def test_a_file_full_of_nonsense_is_given_up(written):
    path = written(HEAD + "".join(f"A,X{n},NR,LV\t1 \t2 \n" for n in range(5_000)))

    with pytest.raises(UnreadableError, match="More than 1000 problems"):
        cells(path)


def test_which_data_set_it_is_stands_in_the_file_or_its_name_or_is_asked(written):
    assert FigureFile(JSON).dataset == FigureFile(TSV).dataset == "crim_thb_vexp"
    assert FigureFile(written(TSV.read_bytes(), "x.tsv"), dataset="crim_thb_vexp").dataset
    with pytest.raises(UnreadableError, match="does not say which data set"):
        FigureFile(written(TSV.read_bytes(), "x.tsv"))
    with pytest.raises(UnreadableError, match="crim_thb_vexp, not crim_thb_sex"):
        FigureFile(JSON, dataset="crim_thb_sex")


def test_sizes_beyond_reason_cost_nothing(written):
    huge = json.loads(JSON.read_text())
    huge["size"] = [10**9] * 5

    with pytest.raises(UnreadableError, match="does not name its codes"):
        FigureFile(written(json.dumps(huge), "x.json"))
