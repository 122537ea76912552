"""Cells of spreadsheets: no text that somebody wrote is run as a formula."""

import csv
import datetime
import io
from pathlib import Path

import openpyxl
import pytest
from django.utils import timezone
from django.utils.translation import gettext_lazy

from portal.serving.spreadsheets import harmless
from tests.factories import standard

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_what_would_be_run_begins_with_an_apostrophe(first):
    assert harmless(f"{first}1+1") == f"'{first}1+1"


@pytest.mark.parametrize(
    "value", ["", "Latvia", "1+1", "'=1", None, 7, -7, -0.5, datetime.date(2025, 1, 1)]
)
def test_everything_else_is_the_same_value(value):
    assert harmless(value) is value


def test_a_number_to_call_keeps_its_plus_where_programs_read_it():
    assert harmless("+371 67 123 456") == "'+371 67 123 456"
    assert harmless("+371 67 123 456", numbers_stay=True) == "+371 67 123 456"
    assert harmless("+371-67", numbers_stay=True) == "'+371-67"
    assert harmless("+1\n=2", numbers_stay=True) == "'+1\n=2"


def test_a_text_translated_late_is_looked_at_too():
    assert harmless(gettext_lazy("=1")) == "'=1"


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_wagtail_s_own_lists_hold_no_formula_either(admin_client, admin_user, kind):
    page = standard(local_title_en="=1+1")
    page.locked, page.locked_by, page.locked_at = True, admin_user, timezone.now()
    page.save()

    answer = admin_client.get("/admin/reports/locked/", {"export": kind})
    file = b"".join(answer.streaming_content)
    if kind == "csv":
        cells = [cell for row in csv.reader(io.StringIO(file.decode())) for cell in row]
    else:
        sheet = openpyxl.load_workbook(io.BytesIO(file)).active
        cells = [cell.value for row in sheet.iter_rows() for cell in row]

    assert "'=1+1" in cells
    assert "=1+1" not in cells


def test_whatever_writes_a_csv_of_its_own_asks_for_it():
    writing = [
        path
        for folder in ("portal", "countries", "campaigns")
        for path in (ROOT / folder).rglob("*.py")
        if any(word in path.read_text() for word in ("csv.writer(", "csv.DictWriter("))
    ]

    assert len(writing) >= 3
    assert [p for p in writing if "serving.spreadsheets import" not in p.read_text()] == []
