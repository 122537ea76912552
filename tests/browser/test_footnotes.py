"""Writing footnotes, country codes and abbreviations in the real editor, with the mouse and without."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.test_editing import signed_in  # noqa: F401 - a fixture

TEXT = "Good practices in AT, BE and IT"
FIELD = "situation_lv"


@pytest.fixture
def writing(signed_in):  # noqa: F811
    """Latvia's profile in the editor, in Latvian, with a paragraph of ours at the end of the situation."""
    page = signed_in("latvia").open("/admin/pages/")
    for name in ("Together against trafficking", "EU countries", "Latvia"):
        link = page.get_by_role("link", name=re.compile(rf"^{name}"))
        if link.count():
            link.first.click()
            page.wait_for_load_state()
    number = re.search(r"/admin/pages/(\d+)/", page.url).group(1)
    page.goto(re.sub(r"/admin/.*", f"/admin/pages/{number}/edit/", page.url))
    page.get_by_role("tab", name="latviešu", exact=True).click()
    editor(page).click()
    page.keyboard.press("Control+End")
    page.keyboard.press("Enter")
    page.keyboard.type(TEXT)
    return page


def editor(page, field=FIELD):
    return page.locator(f"[name={field}]").locator("xpath=../..").locator("[contenteditable=true]")


def stored(page, field=FIELD):
    page.wait_for_timeout(700)  # the editor hands its text to the form after a pause
    return page.locator(f"[name={field}]").input_value()


def command(page, words):
    page.keyboard.type(f" /{words}")
    page.wait_for_timeout(300)
    page.keyboard.press("Enter")


def dialog(page):
    return page.locator(".modal-body")


def notes(page, field=FIELD):
    return editor(page, field).locator(".rich-text-footnote")


def add_source(page, title):
    """From the open dialog of a footnote to a new source and back."""
    dialog(page).get_by_role("button", name="Choose or add a source").click()
    dialog(page).get_by_role("tab", name="New source").click()
    dialog(page).locator("[name=title_lv]").fill(title)
    dialog(page).locator("[name=url]").fill("https://example.org/report")
    dialog(page).get_by_role("button", name="Add and cite").click()
    expect(dialog(page)).to_contain_text(title)


def test_a_footnote_needs_a_source_or_a_note_and_says_so(writing):
    command(writing, "footnote")
    dialog(writing).get_by_role("button", name="Insert").click()

    expect(dialog(writing)).to_contain_text("Choose a source or write a note.")
    writing.keyboard.press("Escape")


def test_a_footnote_is_changed_and_survives_copy_and_paste_into_another_text(writing):
    page = writing
    command(page, "footnote")
    dialog(page).locator("[name=note]").fill("Sk. 4. lpp.")
    dialog(page).get_by_role("button", name="Insert").click()
    expect(notes(page).last).to_have_text("[Sk. 4. lpp.]")

    notes(page).last.click()
    page.get_by_role("button", name="Edit", exact=True).click()
    expect(dialog(page).locator("[name=note]")).to_have_value("Sk. 4. lpp.")
    dialog(page).locator("[name=note]").fill("Sk. 5. lpp.")
    dialog(page).get_by_role("button", name="Insert").click()
    expect(notes(page).last).to_have_text("[Sk. 5. lpp.]")

    expect(editor(page)).to_be_focused()
    page.keyboard.press("Control+a")
    page.wait_for_timeout(300)  # the editor hears of a selection after it is made
    page.keyboard.press("Control+c")
    editor(page, "prevention_lv").click()
    page.keyboard.press("Control+End")
    page.wait_for_timeout(300)
    page.keyboard.press("Control+v")
    expect(notes(page, "prevention_lv").last).to_have_text("[Sk. 5. lpp.]")
    assert '"note":"Sk. 5. lpp."' in stored(page, "prevention_lv")


def test_one_command_links_all_codes_of_a_paragraph(writing):
    command(writing, "country")
    writing.wait_for_timeout(300)

    text = stored(writing)
    assert text.count('"type":"COUNTRY"') == 3
    assert re.findall(r'"code":"(\w\w)"', text) == ["AT", "BE", "IT"]


def test_the_toolbar_is_used_by_keyboard(writing):
    page = writing
    page.keyboard.press("Shift+Home")
    page.wait_for_timeout(400)
    page.keyboard.press("Alt+F10")
    page.wait_for_timeout(400)
    expect(page.locator(":focus")).to_have_class(re.compile("Draftail-ToolbarButton"))
    for _step in range(40):
        if page.evaluate("document.activeElement.name") == "COUNTRY":
            break
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_timeout(400)
    assert stored(page).count('"type":"COUNTRY"') == 3


def test_an_abbreviation_gets_its_long_form(writing):
    page = writing
    page.keyboard.type(" un EMN")
    command(page, "abbreviation")
    dialog(page).locator("[name=text]").fill("EMT")
    dialog(page).locator("[name=title]").fill("Eiropas migrācijas tīkls")
    dialog(page).get_by_role("button", name="Insert").click()

    expect(editor(page).locator("abbr")).to_have_attribute("title", "Eiropas migrācijas tīkls")
    assert '"title":"Eiropas migrācijas tīkls"' in stored(page)


def test_a_source_is_made_and_cited_and_then_chosen_again(writing):
    page = writing
    command(page, "footnote")
    add_source(page, "Jauns ziņojums")
    expect(dialog(page)).to_contain_text("the date of access is missing")
    dialog(page).locator("[name=note]").fill("AT, BE")
    dialog(page).get_by_label("Link country codes").check()
    dialog(page).get_by_role("button", name="Insert").click()
    expect(notes(page)).to_have_text("[Jauns ziņojums: AT, BE]")

    page.keyboard.type(" un vēl")
    command(page, "footnote")
    dialog(page).get_by_role("button", name="Choose or add a source").click()
    dialog(page).locator("[name=q]").fill("Jauns")
    dialog(page).get_by_role("link", name="Jauns ziņojums").first.click()
    expect(dialog(page)).to_contain_text("Choose another source")
    dialog(page).get_by_role("button", name="Insert").click()
    expect(notes(page)).to_have_count(2)
    assert stored(page).count('"type":"FOOTNOTE"') == 2

    page.locator("button[name=action-publish]").click()
    page.wait_for_load_state()
    expect(page.locator(".messages")).to_contain_text("Jauns ziņojums")
    page.goto(re.sub(r"/admin/.*", "/lv/valstis/latvija/", page.url))
    assert page.locator("sup [role=doc-noteref]").all_inner_texts()[-2:] == ["1", "1"]
    page.locator("#fnref-1").click()
    assert page.url.endswith("#fn-1")
    expect(page.locator("#fn-1 .country-code")).to_have_count(2)
    page.locator("#fn-1 [role=doc-backlink]").last.click()
    assert page.url.endswith("#fnref-1-2")
