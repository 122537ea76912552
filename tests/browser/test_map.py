"""The map of the Member States, with a keyboard, a finger, and without colours."""

import pytest

INDEXES = ["/en/countries/", "/lv/valstis/"]
LARGE_ENOUGH = 24  # pixels, WCAG 2.5.8


@pytest.mark.parametrize("address", INDEXES)
def test_the_keyboard_walks_through_all_27(visit, address):
    page = visit().open(address)
    page.locator(".map a").first.focus()

    names = []
    for _time in range(27):
        names.append(page.evaluate("document.activeElement.getAttribute('aria-label')"))
        page.keyboard.press("Tab")

    assert None not in names
    assert len(set(names)) == 27
    assert page.evaluate("document.activeElement.closest('.map')") is None


def test_a_link_can_be_followed_with_the_keyboard(visit):
    page = visit(script=False).open("/en/countries/")
    page.focus(".map a[data-c=MT]")
    page.keyboard.press("Enter")

    page.wait_for_url("**/en/countries/malta/")


def test_it_can_be_passed_by(visit):
    page = visit().open("/en/countries/")
    page.locator(".countries a").last.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#after-map"

    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('.map')") is None


@pytest.mark.parametrize("width", [390, 1280])
def test_every_country_is_large_enough_to_touch(visit, width):
    page = visit(width=width).open("/en/countries/")

    sizes = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll(".map a")].map(a => {
            const box = (a.querySelector("circle") ?? a.querySelector("path")).getBoundingClientRect()
            return [a.dataset.c, Math.min(box.width, box.height)]
        }))"""
    )

    assert len(sizes) == 27
    assert {code: size for code, size in sizes.items() if size < LARGE_ENOUGH} == {}


@pytest.mark.parametrize("code", ["MT", "LU", "CY", "SI", "BE"])
def test_a_finger_finds_the_tiny_ones(visit, code):
    page = visit(width=390, has_touch=True).open("/en/countries/")
    circle = page.locator(f".map a[data-c={code}] circle")
    circle.scroll_into_view_if_needed()
    box = circle.bounding_box()

    # Anywhere within 24 pixels around the middle, not only on the country itself.
    across, down = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    hit = page.evaluate(
        """([x, y]) => [[0, 0], [9, 9], [-9, 9], [9, -9], [-9, -9]].map(
            ([dx, dy]) => document.elementFromPoint(x + dx, y + dy)?.closest("a")?.dataset.c)""",
        [across, down],
    )

    assert hit == [code] * 5


@pytest.mark.parametrize("options", [{}, {"scheme": "dark"}, {"forced_colors": "active"}])
def test_the_name_shows_while_a_country_is_focused(visit, options):
    page = visit(**options).open("/lv/valstis/")
    name = page.locator(".map a[data-c=LV] .name")
    assert not name.is_visible()

    page.locator(".countries a").last.focus()
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.dataset.c") != "LV":
        page.keyboard.press("Tab")

    assert name.is_visible()
    assert name.text_content() == "Latvija"


def test_a_country_pointed_at_in_the_list_lights_up(visit):
    page = visit().open("/lv/valstis/")
    page.hover(".countries a[data-c=LV]")

    assert page.locator(".map a.on").get_attribute("data-c") == "LV"


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_the_whole_map_is_in_the_window(visit, width):
    page = visit(width=width).open("/en/countries/")

    box = page.locator(".map").bounding_box()

    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
