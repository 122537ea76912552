"""Charts and the shaded map: read with a keyboard, without colours, from right to left, on paper."""

import pytest

from .test_accessibility import overflow, violations

PROFILE, MAP = "/lv/valstis/latvija/", "/en/countries/figures/"


@pytest.mark.parametrize("address", [PROFILE, MAP])
def test_axe_finds_nothing_with_the_tables_open(visit, address):
    page = visit(width=390, script=True, reduced_motion="reduce").open(address)
    page.evaluate("document.querySelectorAll('.chart-table').forEach(one => one.open = true)")

    assert violations(page) == {}
    assert overflow(page) <= 0


def test_a_table_is_opened_with_the_keyboard(visit):
    page = visit(script=False).open(PROFILE)
    summary = page.locator(".chart-table summary").first
    table = page.locator(".chart-table table").first
    assert not table.is_visible()

    summary.focus()
    page.keyboard.press("Enter")

    assert table.is_visible()


def test_another_year_is_chosen_with_the_keyboard_and_no_script(visit):
    page = visit(script=False).open(MAP)
    page.select_option("#year", "2020")
    page.select_option("#indicator", "convicted")
    page.focus(".chooser button")
    page.keyboard.press("Enter")

    page.wait_for_url("**/en/countries/figures/?indicator=convicted&year=2020")
    assert "2020" in page.locator("#shaded").inner_text()


@pytest.mark.parametrize("options", [{}, {"scheme": "dark"}, {"forced_colors": "active"}])
def test_shades_differ_by_more_than_colour(visit, options):
    page = visit(**options).open(MAP)

    drawn = page.evaluate(
        """() => [...document.querySelectorAll("pattern[id^=shade-]")].map(one => [
            one.id, getComputedStyle(one.querySelector("rect")).fill,
            one.querySelector("path")?.getAttribute("d") ?? ""])"""
    )

    looks = {name: (fill, lines) for name, fill, lines in drawn}
    assert len(set(looks.values())) == len(looks) == 7
    without_colour = {lines for _fill, lines in looks.values()}
    assert len(without_colour) == 6  # the least and the most are plain: light and dark


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_years_run_the_same_way_from_right_to_left(visit, width):
    page = visit(width=width).open(PROFILE)
    page.evaluate("document.documentElement.dir = 'rtl'")

    places = page.evaluate(
        """() => [...document.querySelectorAll(".chart--columns .plot rect")].map(
            one => one.getBoundingClientRect().x)"""
    )

    assert places == sorted(places)
    assert overflow(page) <= 0


def test_nothing_drawn_leaves_its_drawing(visit):
    """Texts of a chart stay within it, give or take what a letter hangs over."""
    page = visit(width=1280).open(PROFILE)

    out = page.evaluate(
        """() => [...document.querySelectorAll(".plot text")].filter(text => {
            const own = text.getBoundingClientRect(), all = text.ownerSVGElement.getBoundingClientRect()
            return own.left < all.left - 4 || own.right > all.right + 12
        }).map(text => text.textContent)"""
    )

    assert out == []


def test_on_paper_the_tables_are_open(visit):
    page = visit().open(PROFILE)
    page.emulate_media(media="print")

    assert page.locator(".chart-table table").first.is_visible()
