"""Numbers that can exist, as a country writes them and as a telephone dials them."""

import pytest
from django.core.exceptions import ValidationError

from countries import telephones
from countries.models import CountryPage

from .conftest import hotline

# Made up within ranges that exist, or of social value and the same in all of the EU.
MOBILE = "21 234 567"


def refused(code="LV", **columns):
    """``{field: [what is wrong]}``"""
    line = hotline(page=CountryPage(code=code), **columns)
    try:
        line.full_clean(exclude=["page"])
    except ValidationError as error:
        return error.message_dict
    return {}


@pytest.mark.parametrize("number", ["112", "116006", "116 006", MOBILE, f"+371 {MOBILE}"])
def test_numbers_that_can_exist_are_taken(number):
    assert refused(number=number, number_abroad=f"+371 {MOBILE}") == {}


@pytest.mark.parametrize(
    ("code", "number"), [("LV", "0000 0001"), ("LV", "21 23"), ("LV", "+999 1234"), ("GR", "113")]
)
def test_numbers_that_cannot_exist_are_refused_in_words(code, number):
    found = refused(code, number=number, number_abroad="")

    assert list(found) == ["number"]
    assert "There is no number like this" in found["number"][0]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (MOBILE, "Begin with + and the country's code"),
        ("112", "Begin with + and the country's code"),
        ("+371 12", "There is no number like this"),
    ],
)
def test_from_abroad_it_needs_the_country_s_code(number, words):
    assert words in refused(number="112", number_abroad=number)["number_abroad"][0]


def test_a_made_up_number_need_not_exist_but_looks_like_one():
    made_up = {"is_demonstration": True, "number": "0000 0001"}

    assert refused(**made_up, number_abroad="+371 0000 0001") == {}
    assert "number" in refused(**{**made_up, "number": "call us"})
    assert "number_abroad" in refused(**made_up, number_abroad="0000 0001")
    assert "number_abroad" in refused(**made_up, number_abroad="+999 1")


@pytest.mark.parametrize(
    ("number", "region", "shown", "address"),
    [
        ("21234567", "LV", "21 234 567", "tel:+37121234567"),
        ("+371 2123 4567", "LV", "21 234 567", "tel:+37121234567"),
        ("+37121234567", "EE", "+371 21 234 567", "tel:+37121234567"),
        ("116 006", "LV", "116 006", "tel:116006"),
        ("112", "LV", "112", "tel:112"),
        ("0000 0001", "LV", "0000 0001", "tel:00000001"),  # stored before numbers were checked
    ],
)
def test_a_number_is_shown_nationally_and_dialled_whole(number, region, shown, address):
    assert telephones.shown(number, region) == shown
    assert telephones.address(number, region) == address


def test_from_abroad_it_is_shown_with_its_code():
    line = hotline(page=CountryPage(code="LV"), number=MOBILE, number_abroad=f"+371{MOBILE}")

    assert line.calls == [
        ("21 234 567", "tel:+37121234567", False),
        ("+371 21 234 567", "tel:+37121234567", True),
    ]


def test_a_made_up_number_is_shown_as_typed_without_an_address():
    line = hotline(page=CountryPage(code="LV"), is_demonstration=True)

    assert [(number, address) for number, address, _far in line.calls] == [
        ("0000 0001", ""),
        ("+371 0000 0001", ""),
    ]
