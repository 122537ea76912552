"""The comforts that the script adds."""

from playwright.sync_api import expect


def test_escape_closes_the_language_menu_and_gives_the_focus_back(visit):
    page = visit().open("/lv/")
    page.click(".lang summary")
    page.keyboard.press("Escape")

    assert not page.locator(".lang-panel").is_visible()
    assert page.evaluate("document.activeElement.localName") == "summary"


def test_a_click_elsewhere_closes_the_language_menu(visit):
    page = visit().open("/lv/")
    page.click(".lang summary")
    page.click("h1")

    assert not page.locator(".lang-panel").is_visible()


def test_a_country_in_the_list_lights_up_its_circle(visit):
    page = visit().open("/lv/")
    page.hover(".countries a[data-c=LV]")

    assert page.locator(".tiles a.on").get_attribute("data-c") == "LV"


def test_the_address_is_copied(visit):
    window = visit(permissions=["clipboard-read", "clipboard-write"])
    page = window.open("/lv/valstis/latvija/")
    page.click("[data-copy]")

    expect(page.locator("[data-copy]")).to_have_text("Saite nokopēta")
    assert page.evaluate("navigator.clipboard.readText()").endswith("/lv/valstis/latvija/")


def test_on_paper_only_the_text_is_left(visit):
    page = visit().open("/lv/valstis/latvija/")
    page.emulate_media(media="print")

    for part in [".safe", ".nav", ".lang", ".foot", ".toc", ".share"]:
        assert not page.locator(part).first.is_visible()
    assert page.locator("h1").is_visible()
    assert "/lv/valstis/latvija/" in page.locator(".print-only").inner_text()
