"""How things are written and drawn."""

import pytest
from django.core.paginator import Paginator
from django.utils import translation

from portal.serving.templatetags.presentation import amount, anchor, arc, page_numbers, share

NARROW, NO_BREAK = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("value", "english", "latvian"),
    [
        ("9678", "9,678", f"9{NO_BREAK}678"),
        (f"9{NO_BREAK}678", "9,678", f"9{NO_BREAK}678"),
        ("63 %", "63%", f"63{NARROW}%"),
        ("63%", "63%", f"63{NARROW}%"),
        ("63.1", "63.1", "63,1"),
        ("63,1 %", "63.1%", f"63,1{NARROW}%"),
        ("7", "7", "7"),
        ("1 in 4", "1 in 4", "1 in 4"),
        ("< 5", "< 5", "< 5"),
        ("", "", ""),
    ],
)
def test_numbers_are_written_as_the_language_does(value, english, latvian):
    assert amount(value) == english
    with translation.override("lv"):
        assert amount(value) == latvian


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ("63 %", 0.63),
        ("12,5%", 0.125),
        ("9678", None),
        ("100%", None),
        ("0%", None),
        ("many", None),
    ],
)
def test_a_percentage_is_a_share(value, part):
    assert share(value) == part


def test_a_ring_is_drawn_from_the_top_clockwise():
    assert arc(0.25) == "M50 8A42 42 0 0 1 92.0 50.0"
    assert arc(0.75) == "M50 8A42 42 0 1 1 8.0 50.0"


def test_a_heading_has_a_readable_anchor():
    assert anchor("Kā cilvēkus ekspluatē") == "ka-cilvekus-ekspluate"


def test_page_numbers_leave_gaps():
    page = Paginator(range(200), 10).page(10)

    assert [str(number) for number in page_numbers(page)] == ["1", "…", "9", "10", "11", "…", "20"]
