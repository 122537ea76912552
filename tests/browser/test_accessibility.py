"""WCAG 2.2 AA as far as a machine can tell: every kind of page in each language, in a few looks each."""

from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe

from .addresses import ADDRESSES, KINDS

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
WIDE, NARROW = 1280, 390
# Each kind of page is seen in all four looks, two in each language: axe takes half a second each.
LOOKS = {
    "/en/": [(WIDE, "light"), (NARROW, "dark")],
    "/lv/": [(WIDE, "dark"), (NARROW, "light")],
}
# WCAG 1.4.12, as a style sheet made by script: the policy of the pages allows no other.
WIDE_SPACING = """() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
        word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [spacing];
}"""


def violations(page):
    """``{rule: [elements]}`` of what axe finds."""
    found = Axe().run(page, options=RULES).response["violations"]
    return {rule["id"]: [node["html"][:150] for node in rule["nodes"]] for rule in found}


@pytest.mark.parametrize("address", ADDRESSES)
def test_axe_finds_nothing(visit, address):
    page = visit(reduced_motion="reduce").open(address)

    for width, scheme in LOOKS[address[:4]]:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == {}, (width, scheme)


@pytest.mark.parametrize("kind", ["home", "country", "news in the other language", "help"])
def test_open_menus_are_accessible_too(visit, kind):
    page = visit(width=NARROW, reduced_motion="reduce").open(KINDS[kind][0])
    page.click(".menu-btn")
    assert violations(page) == {}

    page.keyboard.press("Escape")
    page.click(".lang summary")
    assert violations(page) == {}


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_layout_holds(visit, address):
    """320 pixels are what remains of 1280 at a zoom of 400 %."""
    page = visit(width=NARROW).open(address)
    assert too_small(page) == []
    assert headings_out_of_order(page) == []

    assert too_narrow(page, [320, 390, 768, 992, 1280, 1920]) == []
    page.evaluate("document.documentElement.dir = 'rtl'")
    assert too_narrow(page, [320, 1280]) == []
    page.evaluate("document.documentElement.dir = 'ltr'")
    page.evaluate(WIDE_SPACING)
    assert too_narrow(page, [320, 390]) == []


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


def too_small(page):
    """WCAG 2.5.8: what is to be pressed and smaller than 24 by 24 pixels, links within a sentence excepted."""
    return page.evaluate(
        """() => [...document.querySelectorAll("a, button, summary, input, select")]
            .filter(e => e.checkVisibility())
            .filter(e => !e.closest("p, .rich, .prose, dd, .skip, .vh, li:has(> .in-lang), h2, h3"))
            .filter(e => !e.querySelector("cite"))
            .filter(e => { const r = e.getBoundingClientRect(); return r.width && (r.width < 24 || r.height < 24) })
            .map(e => e.outerHTML.slice(0, 120))"""
    )


def headings_out_of_order(page):
    """Headings that leave a level out, and a page without its one title."""
    levels = page.evaluate(
        """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
            .filter(e => e.checkVisibility()).map(e => +e.tagName[1])"""
    )
    jumps = [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1]
    return jumps if levels.count(1) == 1 and levels[0] == 1 else levels
