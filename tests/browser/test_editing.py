"""What the portal is for, as people do it: an update in one language, a news item, and their readers."""

import re

import pytest
from playwright.sync_api import expect


@pytest.fixture
def signed_in(visit):
    """``signed_in("latvia")`` opens the admin as that demonstration account."""

    def signed_in(username, **options):
        window = visit(**options)
        page = window.open("/admin/login/")
        page.fill("[name=login]", username)
        page.fill("[name=password]", username)
        page.click("button[type=submit]")
        page.wait_for_url(re.compile(r"/admin/$"))
        return window

    return signed_in


def tab(page, name):
    page.get_by_role("tab", name=name, exact=True).click()


def write(page, field, text):
    """Type into a rich text field as a person does, at its end."""
    editor = (
        page.locator(f"[name={field}]").locator("xpath=../..").locator("[contenteditable=true]")
    )
    editor.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(text)
    page.wait_for_timeout(700)  # the editor hands its text to the form after a pause


def test_an_update_in_latvian_goes_out_while_the_english_text_stays_a_draft(signed_in, visit):
    window = signed_in("latvia")
    page = window.open("/admin/pages/")
    page.goto(window.site + profile(window))

    write(page, "situation_en", " Only a draft.")
    tab(page, "latviešu")
    write(page, "situation_lv", " Šodienas papildinājums.")
    ticked = page.locator("[name=publish_units]:checked")
    assert {box.get_attribute("value") for box in ticked.all()} == {"en", "lv"}
    page.get_by_role("checkbox", name="English").uncheck()
    publish = page.locator("button[name=action-publish]")
    expect(publish).to_contain_text("latviešu")
    publish.click()
    page.wait_for_load_state()

    assert "Šodienas papildinājums." in visit().open("/lv/valstis/latvija/").content()
    assert "Only a draft." not in visit().open("/en/countries/latvia/").content()
    page.goto(window.site + profile(window))
    assert "Only a draft." in page.content()


def profile(window):
    """Address of the editor of Latvia's profile, found as an editor finds it."""
    page = window.open("/admin/pages/")
    for name in ("Together against trafficking", "EU countries", "Latvia"):
        link = page.get_by_role("link", name=re.compile(rf"^{name}"))
        if link.count():
            link.first.click()
            page.wait_for_load_state()
    found = re.search(r"/admin/pages/(\d+)/", page.url)
    return f"/admin/pages/{found.group(1)}/edit/"


def test_campaign_staff_post_a_news_item_and_readers_of_both_languages_get_it(signed_in, visit):
    window = signed_in("campaign")
    page = window.open("/admin/pages/")
    for name in ("Together against trafficking", "News"):
        link = page.get_by_role("link", name=re.compile(rf"^{name}"))
        if link.count():
            link.first.click()
            page.wait_for_load_state()
    index = re.search(r"/admin/pages/(\d+)/", page.url).group(1)
    page.goto(f"{window.site}/admin/pages/add/campaigns/newspage/{index}/")

    page.fill("[name=local_title_en]", "A day of action")
    page.fill("[name=summary_en]", "What happens on 18 October.")
    tab(page, "latviešu")
    page.fill("[name=local_title_lv]", "Rīcības diena Rēzeknē")
    page.press("[name=local_title_lv]", "Tab")
    expect(page.locator("[name=local_slug_lv]")).to_have_value("ricibas-diena-rezekne")
    page.fill("[name=summary_lv]", "Kas notiks 18. oktobrī.")
    page.locator("button[name=action-publish]").click()
    page.wait_for_load_state()

    latvian = visit().open("/lv/jaunumi/ricibas-diena-rezekne/")
    assert latvian.locator("h1").inner_text() == "Rīcības diena Rēzeknē"
    english = visit().open("/en/news/a-day-of-action/")
    assert english.locator("h1").inner_text() == "A day of action"


def test_nothing_is_saved_behind_the_editors_back(signed_in):
    """Wagtail's autosave writes the whole form; here it is off, and a language is saved when she says so."""
    window = signed_in("latvia")
    page = window.open(profile(window))
    before = page.locator("[name=loaded_revision_id]").get_attribute("value")
    tab(page, "latviešu")
    page.fill("[name=summary_lv]", "Neviens to nelūdza saglabāt.")
    page.wait_for_timeout(2500)

    again = signed_in("latvia").open(profile(window))
    assert again.locator("[name=loaded_revision_id]").get_attribute("value") == before


def test_the_admin_asks_nobody_else(signed_in):
    window = signed_in("administrator")
    window.open(profile(window))
    assert window.foreign_requests == []


def test_the_preview_shows_the_language_chosen(signed_in):
    window = signed_in("latvia")
    page = window.open(profile(window))
    preview = page.request.get(page.url.replace("/edit/", "/view_draft/") + "?mode=lv")
    assert 'lang="lv"' in preview.text()
