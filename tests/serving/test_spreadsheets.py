"""Cells of spreadsheets: no text that somebody wrote is run as a formula."""

import datetime
from pathlib import Path

import pytest
from django.utils.translation import gettext_lazy

from portal.serving.spreadsheets import HarmlessCells, harmless

ROOT = Path(__file__).resolve().parents[2]
# What they export is nobody's free text, or it is the page's canonical title in one of Wagtail's own lists.
NOBODYS_TEXT = {"portal/contact/admin_views.py", "portal/multilingual/visibility_hooks.py"}


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_what_would_be_run_begins_with_an_apostrophe(first):
    assert harmless(f"{first}1+1") == f"'{first}1+1"


@pytest.mark.parametrize("value", ["", "Latvia", "1+1", "'=1", None, 7, datetime.date(2025, 1, 1)])
def test_everything_else_is_the_same_value(value):
    assert harmless(value) is value


def test_a_number_to_call_keeps_its_plus_where_programs_read_it():
    assert harmless("+371 67 123 456") == "'+371 67 123 456"
    assert harmless("+371 67 123 456", numbers_stay=True) == "+371 67 123 456"
    assert harmless("+371-67", numbers_stay=True) == "'+371-67"
    assert harmless("+1\n=2", numbers_stay=True) == "'+1\n=2"


def test_a_text_translated_late_is_looked_at_too():
    assert harmless(gettext_lazy("=1")) == "'=1"


def test_what_wagtail_exports_for_us_is_looked_at_last():
    class Exporting:
        def preprocess_field_value(self, field, value, export_format):
            return f"{field}{value}"

    class View(HarmlessCells, Exporting):
        pass

    assert View().preprocess_field_value("=", 1, "csv") == "'=1"


def test_whatever_writes_a_spreadsheet_asks_for_it():
    writing = [
        path
        for folder in ("portal", "countries", "campaigns")
        for path in (ROOT / folder).rglob("*.py")
        if any(word in path.read_text() for word in ("csv.writer(", "DictWriter(", "list_export"))
    ]
    names = {p.relative_to(ROOT).as_posix() for p in writing}

    assert len(names) >= 6
    careless = {p for p in writing if "serving.spreadsheets import" not in p.read_text()}
    assert {p.relative_to(ROOT).as_posix() for p in careless} == NOBODYS_TEXT
