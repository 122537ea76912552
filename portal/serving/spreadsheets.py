"""Cells that a spreadsheet shows and does not run: a text somebody wrote may begin as a formula does."""

import re
from functools import wraps
from numbers import Number

# OWASP, "CSV injection": also after a tab or a line's end, and in the wide signs of East Asian keyboards.
_RUNS = re.compile("[=+\\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?[0-9][0-9 .]*")


def harmless(value, *, numbers_stay=False):
    """``value`` as it is, or its text after an apostrophe.

    ``numbers_stay``: a number, such as one to call, keeps its plus; for programs that read the file.
    """
    if isinstance(value, Number):
        return value
    text = str(value)
    if not _RUNS.match(text) or (numbers_stay and _NUMBER.fullmatch(text)):
        return value
    return f"'{text}"


def keep_exports_harmless():
    """Runs once. Everything that Wagtail exports as CSV or XLSX goes through here, its own lists as well as ours."""
    from wagtail.admin.views.mixins import SpreadsheetExportMixin

    as_wagtail_has_it = SpreadsheetExportMixin.preprocess_field_value

    @wraps(as_wagtail_has_it)
    def preprocess_field_value(view, field, value, export_format):
        return harmless(as_wagtail_has_it(view, field, value, export_format))

    SpreadsheetExportMixin.preprocess_field_value = preprocess_field_value
