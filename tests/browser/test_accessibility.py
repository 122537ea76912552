"""WCAG 2.2 AA as far as a machine can tell: every kind of page, language, width and colour scheme."""

from itertools import product

import pytest
from axe_playwright_python.sync_playwright import Axe

from .addresses import ADDRESSES, KINDS

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}


def violations(page):
    """``{rule: [elements]}`` of what axe finds."""
    found = Axe().run(page, options=RULES).response["violations"]
    return {rule["id"]: [node["html"][:150] for node in rule["nodes"]] for rule in found}


@pytest.mark.parametrize("address", ADDRESSES)
def test_axe_finds_nothing(visit, address):
    page = visit(reduced_motion="reduce").open(address)

    for width, scheme in product([1280, 390], ["light", "dark"]):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == {}, (width, scheme)


@pytest.mark.parametrize("address", [pair[0] for pair in KINDS.values()])
def test_open_menus_are_accessible_too(visit, address):
    page = visit(width=390, reduced_motion="reduce").open(address)
    page.click(".menu-btn")
    assert violations(page) == {}

    page.keyboard.press("Escape")
    page.click(".lang summary")
    assert violations(page) == {}


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_is_wider_than_the_window(visit, address):
    """320 pixels are what remains of 1280 at a zoom of 400 %."""
    page = visit().open(address)

    assert too_narrow(page, [320, 390, 768, 992, 1280, 1920]) == []


@pytest.mark.parametrize("address", [pair[0] for pair in KINDS.values()])
def test_the_layout_holds_from_right_to_left(visit, address):
    page = visit().open(address)
    page.evaluate("document.documentElement.dir = 'rtl'")

    assert too_narrow(page, [390, 1280]) == []


@pytest.mark.parametrize("address", [pair[1] for pair in KINDS.values()])
def test_the_layout_holds_with_wide_text_spacing(visit, address):
    """WCAG 1.4.12."""
    page = visit(width=390, bypass_csp=True).open(address)
    page.add_style_tag(
        content="* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
        " p { margin-block-end: 2em !important }"
    )

    assert overflow(page) <= 0


def too_narrow(page, widths):
    """The widths of a window at which the page would have to be scrolled sideways."""
    narrow = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        if overflow(page) > 0:
            narrow.append(width)
    return narrow


def overflow(page):
    """By how many pixels the page can be scrolled sideways."""
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


@pytest.mark.parametrize("address", [pair[0] for pair in KINDS.values()])
def test_everything_to_press_is_large_enough(visit, address):
    """WCAG 2.5.8: 24 by 24 pixels, links within a sentence excepted."""
    page = visit(width=390).open(address)

    small = page.evaluate(
        """() => [...document.querySelectorAll("a, button, summary, input")]
            .filter(e => e.checkVisibility())
            .filter(e => !e.closest("p, .rich, .prose, dd, .skip, .vh, li:has(> .in-lang), h2, h3"))
            .filter(e => { const r = e.getBoundingClientRect(); return r.width && (r.width < 24 || r.height < 24) })
            .map(e => e.outerHTML.slice(0, 120))"""
    )

    assert small == []
