"""The home of the admin in a browser: accessible in both themes and widths, and usable by keyboard."""

import pytest

from .test_accessibility import NARROW, WIDE, headings_out_of_order, overflow, violations
from .test_editing import signed_in  # noqa: F401 - a fixture

# Wagtail's own sidebar holds two landmarks of one kind; what is ours is in <main>.
OURS = "main"
WHO = ["latvia", "campaign", "translator", "moderator", "auditor"]


@pytest.mark.parametrize("who", WHO)
def test_axe_finds_nothing_on_anybody_s_home(signed_in, who):  # noqa: F811
    page = signed_in(who, reduced_motion="reduce").page

    for width, scheme in [(WIDE, "light"), (NARROW, "dark"), (WIDE, "dark"), (NARROW, "light")]:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == {}, (width, scheme)
    assert overflow(page) <= 0
    assert headings_out_of_order(page) == []


@pytest.mark.parametrize("key", ["reviews", "untranslated", "outdated", "hotlines"])
def test_axe_finds_nothing_on_the_full_lists(signed_in, key):  # noqa: F811
    window = signed_in("moderator", reduced_motion="reduce")
    page = window.open(f"/admin/workbench/{key}/")

    for width, scheme in [(WIDE, "light"), (NARROW, "dark")]:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == {}, (width, scheme)
    assert overflow(page) <= 0
    assert headings_out_of_order(page) == []


def test_axe_finds_nothing_in_the_review_queue(signed_in):  # noqa: F811
    window = signed_in("moderator", reduced_motion="reduce")

    for asked, width, scheme in [("", WIDE, "light"), ("?by=act", NARROW, "dark")]:
        page = window.open(f"/admin/reviews/queue/{asked}")
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == {}, (width, scheme)
        assert overflow(page) <= 0


def test_a_country_editor_comes_to_her_country_s_editor_by_keyboard(signed_in):  # noqa: F811
    page = signed_in("latvia").page
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('workbench-title')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/edit/**")

    assert page.locator("h1").first.inner_text()
    assert "Latvia" in page.title()
