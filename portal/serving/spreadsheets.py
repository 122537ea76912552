"""Cells that a spreadsheet shows and does not run: a text somebody wrote may begin as a formula does."""

import re

# OWASP, "CSV injection": also after a tab or a line's end, and in the wide signs of East Asian keyboards.
_RUNS = re.compile("[=+\\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?[0-9][0-9 .]*")


def harmless(value, *, numbers_stay=False):
    """``value`` as it is, or its text after an apostrophe.

    ``numbers_stay``: a number, such as one to call, keeps its plus; for programs that read the file.
    """
    text = str(value)
    if not _RUNS.match(text) or (numbers_stay and _NUMBER.fullmatch(text)):
        return value
    return f"'{text}"


class HarmlessCells:
    """Before a view of Wagtail's that is exported as CSV or XLSX."""

    def preprocess_field_value(self, field, value, export_format):
        return harmless(super().preprocess_field_value(field, value, export_format))
