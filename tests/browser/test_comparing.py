"""Comparing countries with a keyboard, on a phone and on paper-wide screens."""

import pytest

COMPARISON = "/en/countries/compare/?country=ee&country=lt&country=lv"


def test_a_visitor_compares_latvia_with_two_others(visit):
    page = visit().open("/en/countries/latvia/")
    page.get_by_role("link", name="Compare with other countries").click()
    page.get_by_label("Country 2").select_option(label="Estonia")
    page.get_by_label("Country 3").select_option(label="Lithuania")
    page.get_by_role("button", name="Compare").click()

    facts = page.get_by_role("table", name="Facts")
    assert facts.get_by_role("columnheader").all_inner_texts() == [
        "Question",
        "Estonia",
        "Latvia",
        "Lithuania",
    ]
    page.get_by_label("Show only what differs").check()
    page.get_by_role("button", name="Compare").click()
    assert "only=differences" in page.url
    assert "country=lv" in page.url


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_each_question_is_a_card_that_names_the_countries(visit, width):
    page = visit(width=width).open(COMPARISON)

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    row = page.get_by_role("row", name="Range of penalties")
    assert row.locator(".cell-name").all_inner_texts() == ["Estonia", "Latvia", "Lithuania"]
    assert row.get_by_role("cell").count() == 3  # still a table to a screen reader


def test_the_questions_stay_in_view_while_the_table_is_scrolled_by_keyboard(visit):
    page = visit(width=800).open(COMPARISON + "&country=fi")
    region = page.get_by_role("region", name="Facts")
    region.focus()

    assert region.evaluate("e => e === document.activeElement")
    header = region.get_by_role("rowheader").first
    before = header.bounding_box()["x"]
    region.evaluate("e => { e.scrollLeft = 200 }")
    assert abs(header.bounding_box()["x"] - before) < 2


def test_without_a_script_it_is_the_same(visit):
    page = visit(script=False).open(COMPARISON)

    assert page.get_by_role("table", name="Facts").is_visible()
