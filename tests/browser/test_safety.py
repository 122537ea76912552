"""A victim may be reading this over someone's shoulder: the way out, and what is left behind."""

import pytest

from .addresses import ADDRESSES, KINDS, PARTS

ELSEWHERE = "https://www.wikipedia.org/"


@pytest.fixture
def window(visit):
    """A window in which the page one escapes to is a stand-in: no test leaves this machine."""

    def window(**options):
        opened = visit(**options)
        opened.context.route(
            ELSEWHERE + "**", lambda route: route.fulfill(body="<title>Wikipedia</title>")
        )
        return opened

    return window


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_keyboard_reaches_the_text_then_the_way_out_then_112_on_every_page(visit, address):
    page = visit().open(address)

    reached = []
    for _time in range(3):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.getAttribute('href')"))

    assert reached == ["#main", ELSEWHERE, "tel:112"]


@pytest.mark.parametrize("address", [pair[1] for pair in (KINDS | PARTS).values()])
def test_three_times_shift_leaves_every_page_and_back_does_not_return(window, address):
    page = window().open("/en/")
    left = page.url.removesuffix("/en/") + address
    page.goto(left)
    for _time in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url(ELSEWHERE)

    page.go_back()

    assert page.url.endswith("/en/")


@pytest.mark.parametrize("address", ["/lv/", "/lv/palidziba/", "/lv/nekur/"])
def test_the_way_out_says_that_the_history_stays(window, address):
    page = window().open(address)
    note = page.locator("#exit-note")

    assert page.get_attribute("[data-exit]", "aria-describedby") == "exit-note"
    assert "vēstur" in note.inner_text()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert note.evaluate("e => getComputedStyle(e).opacity") == "1"


def test_the_way_out_is_not_loaded_before_it_is_taken(visit):
    window = visit()
    for address in ADDRESSES:
        page = window.open(address)
        page.hover("[data-exit]")
        hints = "link[rel~=prefetch], link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prerender]"
        assert page.locator(hints).count() == 0
        assert page.locator("script[type=speculationrules]").count() == 0

    assert window.foreign_requests == []


@pytest.mark.parametrize(("address", "word"), [("/en/", "Help"), ("/lv/", "Palīdzība")])
def test_help_is_named_in_words_on_the_smallest_screen(visit, address, word):
    page = visit(width=320).open(address)

    assert page.inner_text(".get-help") == word
    box = page.locator(".get-help").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] < page.locator(".exit").bounding_box()["x"]


def test_help_is_one_press_away_and_its_numbers_two(visit):
    page = visit(script=False).open("/lv/")

    page.click(".get-help")
    assert page.locator("main a[href='tel:112']").first.is_visible()

    page.select_option("#country", "LV")
    page.click(".chooser button")
    assert page.locator(".chosen .tel").first.is_visible()
    assert page.locator(".chosen a.tel").count() == 0  # made up for the demonstration


def test_the_skip_link_leads_to_the_text(visit):
    page = visit().open("/lv/valstis/latvija/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "main"


def test_leaving_replaces_the_page_in_the_history(window):
    page = window().open("/lv/")
    page.goto(page.url + "valstis/")
    before = page.evaluate("history.length")

    page.click("[data-exit]")
    page.wait_for_url(ELSEWHERE)

    assert page.evaluate("history.length") == before
    page.go_back()
    assert page.url.endswith("/lv/")


def test_three_times_shift_leaves(window):
    page = window().open("/lv/")
    for _time in range(3):
        page.keyboard.press("Shift")

    page.wait_for_url(ELSEWHERE)


def test_shift_while_writing_does_not_leave(window):
    page = window().open("/lv/search/")
    page.focus("#q-page")
    for key in ["Shift+A", "Shift+B", "Shift+C", "Shift+D"]:
        page.keyboard.press(key)

    assert page.input_value("#q-page") == "ABCD"
    assert page.url.endswith("/lv/search/")


def test_without_script_the_way_out_is_a_plain_link(window):
    page = window(script=False).open("/lv/")
    assert not page.locator(".safe kbd").is_visible()

    page.click("[data-exit]")
    page.wait_for_url(ELSEWHERE)


@pytest.mark.parametrize("script", [True, False])
def test_the_way_out_stays_within_reach_above_the_open_menu(window, script):
    page = window(width=390, script=script).open("/lv/")
    page.click(".menu-btn")

    page.click("[data-exit]")
    page.wait_for_url(ELSEWHERE)


def test_no_page_sets_a_cookie_asks_others_or_breaks_its_policy(visit):
    window = visit()
    for address in ADDRESSES:
        window.open(address)

    assert window.context.cookies() == []
    assert window.foreign_requests == []
    assert window.complaints == []
    assert window.page.evaluate("localStorage.length + sessionStorage.length") == 0
