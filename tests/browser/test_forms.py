"""Forms that anybody may send, as they are used: by keyboard, without a script, with mistakes."""

import time

import pytest
from playwright.sync_api import expect

from .test_accessibility import violations


def fill(page, **texts):
    for name, text in texts.items():
        page.fill(f"#id_{name}", text)
    time.sleep(3.1)  # faster than a person is not taken
    page.click("main form[method=post] button")


@pytest.fixture
def phone(visit):
    return visit(width=390, script=False)


def test_a_barrier_is_reported_without_a_script_or_a_cookie(phone):
    page = phone.open("/lv/forms/barrier/")
    fill(page, place="visur", message="Burti ir pārāk mazi")

    assert "/lv/forms/barrier/sent/" in page.url
    assert page.locator("h1").inner_text() == "Jūsu ziņa ir saņemta"
    assert not phone.context.cookies()
    assert not phone.complaints


def test_a_mistake_is_said_where_the_reader_is_and_leads_to_its_field(phone):
    page = phone.open("/lv/forms/contact/")
    fill(page, message="", email="ilze")

    assert page.evaluate("document.activeElement.id") == "errors"
    assert page.locator("#id_email").input_value() == "ilze"
    page.click("#errors a[href='#id_message']")
    assert page.evaluate("document.activeElement.id") == "id_message"


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing_in_a_form_with_mistakes(visit, width, scheme):
    page = visit(width=width, scheme=scheme, reduced_motion="reduce").open("/lv/forms/contact/")
    fill(page, message="", email="ilze")

    assert page.locator("#errors").is_visible()
    assert violations(page) == {}


def test_the_keyboard_does_not_come_to_the_trap(visit):
    page = visit().open("/en/forms/contact/")
    page.focus("main h1 ~ *, main a")
    seen = []
    for _ in range(30):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.name || ''"))

    assert "message" in seen
    assert "website" not in seen


def test_a_message_is_read_and_closed_in_the_admin(visit):
    page = visit().open("/en/forms/contact/")
    page.check("#id_kind_0")
    fill(page, message="A question for the office")
    number = page.locator("main strong").first.inner_text()
    page.goto(page.url.split("/en/")[0] + "/admin/login/")
    page.fill("[name=login]", "moderator")
    page.fill("[name=password]", "moderator")
    page.click("button[type=submit]")
    page.goto(page.url.split("/admin/")[0] + "/admin/messages/")
    assert violations(page) == {}
    page.click(f"text={number}")
    assert page.locator(".message-text").inner_text() == "A question for the office"
    assert violations(page) == {}
    page.fill("#id_note", "Answered")
    page.click("button[value=close]")

    expect(page.locator("body")).to_contain_text(number)
    assert "Closed" in page.locator("tr", has_text=number).inner_text()
