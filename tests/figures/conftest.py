"""Sample files shaped as Eurostat's are, with made-up numbers."""

import gzip
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from countries.figures.files import FigureFile

SAMPLES = Path(__file__).with_name("samples")
TSV, CSV = SAMPLES / "estat_crim_thb_vexp.tsv", SAMPLES / "crim_thb_sex.csv"
JSON, POPULATION = SAMPLES / "crim_thb_vexp.json", SAMPLES / "demo_pjan.json"


def run(*arguments):
    """``(what the command prints, its error or "")``."""
    out, errors = StringIO(), StringIO()
    try:
        call_command("import_figures", *map(str, arguments), stdout=out, stderr=errors)
    except CommandError as error:
        errors.write(str(error))
    return out.getvalue(), errors.getvalue()


@pytest.fixture
def written(tmp_path):
    """``written(text, name)`` is a file with this content; text or bytes."""

    def write(content, name="crim_thb_vexp.tsv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


@pytest.fixture
def packed(written):
    return lambda path: written(gzip.compress(path.read_bytes()), f"{path.name}.gz")


def cells(path, dataset=""):
    """``({uid without the data set: (value, flags)}, FileReading)`` of a file."""
    reading = FigureFile(path, dataset=dataset).read()
    found = {
        cell.uid.partition(".")[2]: (cell.value and int(cell.value), cell.flags)
        for cell in reading.cells()
    }
    return found, reading
