"""Everything works without JavaScript."""

import pytest


@pytest.fixture
def phone(visit):
    return visit(width=390, script=False)


def test_the_menu_opens_and_closes(phone):
    page = phone.open("/lv/")
    assert not page.locator("#menu ul").is_visible()

    page.click(".menu-btn")
    assert page.locator("#menu ul").is_visible()

    page.click(".menu-close")
    assert not page.locator("#menu ul").is_visible()


def test_the_menu_leads_on(phone):
    page = phone.open("/lv/")
    page.click(".menu-btn")
    page.click("#menu a[href='/lv/valstis/']")

    assert page.locator("h1").inner_text() == "ES valstis"


def test_the_same_page_in_another_language(phone):
    page = phone.open("/lv/valstis/latvija/")
    page.click(".lang summary")
    page.click(".lang a[lang=en]")

    assert page.url.endswith("/en/countries/latvia/")


def test_searching(visit):
    page = visit(script=False).open("/lv/")
    page.fill("#q", "Latvija")
    page.press("#q", "Enter")

    assert page.locator(".results a").first.get_attribute("href") == "/lv/valstis/latvija/"


def test_the_list_of_contents(phone):
    page = phone.open("/lv/valstis/latvija/")
    page.click(".toc summary")
    page.click(".toc a[href='#referral']")

    assert page.url.endswith("#referral")


def test_a_button_that_needs_the_script_is_not_shown(visit):
    assert not visit(script=False).open("/lv/valstis/latvija/").locator("[data-copy]").is_visible()
