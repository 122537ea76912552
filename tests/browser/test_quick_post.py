"""A campaign officer posts a bilingual news item with a picture, in an admin that speaks Latvian.

The seconds and presses are printed (``pytest -s``), never asserted: they are this machine's. A person reads and
thinks besides; what the portal can do is ask for little.
"""

import re
import time

import pytest
from PIL import Image
from playwright.sync_api import expect

from .test_accessibility import overflow, too_small, violations

TITLE_EN, TITLE_LV = "A training day for teachers", "Apmācību diena skolotājiem"
TEXT_EN = "Forty teachers learned which signs to look for."
TEXT_LV = "Četrdesmit skolotāju uzzināja, kādām pazīmēm pievērst uzmanību."


def sign_in(window, username):
    page = window.open("/admin/login/")
    page.fill("[name=login]", username)
    page.fill("[name=password]", username)
    page.click("button[type=submit]")
    page.wait_for_url(re.compile(r"/admin/$"))
    return page


@pytest.fixture
def latvian(visit):
    """``latvian(width=390)``: a window of the campaign officer, whose admin speaks Latvian."""

    def latvian(**options):
        window = visit(**options)
        page = sign_in(window, "campaign")
        page.goto(window.site + "/admin/account/")
        page.select_option("[name=locale-preferred_language]", "lv")
        page.locator("form:has([name=locale-preferred_language]) [type=submit]").first.click()
        page.goto(window.site + "/admin/")
        return window

    return latvian


class Person:
    """Presses and types, and counts: ``presses`` are clicks and keys that lead somewhere, not letters."""

    def __init__(self, page):
        self.page, self.presses, self.letters, self.began = page, 0, 0, time.monotonic()

    def click(self, target):
        target.click()
        self.presses += 1

    def key(self, name):
        self.page.keyboard.press(name)
        self.presses += 1

    def type(self, text):
        self.page.keyboard.type(text)
        self.letters += len(text)

    @property
    def seconds(self):
        return time.monotonic() - self.began


@pytest.fixture
def poster(tmp_path):
    path = tmp_path / "apmaciba.png"
    Image.new("RGB", (1280, 720), "teal").save(path)
    return path


def test_a_bilingual_item_with_a_picture_is_posted_and_read(latvian, visit, poster):
    page = latvian().page
    she = Person(page)

    she.click(page.get_by_role("link", name="Pievienot ziņu").first)
    she.click(page.locator("[name=local_title_en]"))
    she.type(TITLE_EN)
    she.key("Tab")
    she.key("Tab")
    she.type(TEXT_EN)
    she.click(page.locator("[name=local_title_lv]"))
    she.type(TITLE_LV)
    she.key("Tab")
    she.key("Tab")
    she.type(TEXT_LV)
    page.wait_for_timeout(700)  # the editor hands its text to the form after a pause
    she.click(page.locator("[name=alt_en]"))
    she.type("Teachers in a classroom")
    she.key("Tab")
    she.type("Skolotāji klasē")
    page.set_input_files("[name=upload]", str(poster))
    she.presses += 2  # the button and the file
    she.click(page.get_by_label("Novēršana"))
    she.click(page.get_by_role("button", name="Publicēt"))
    page.wait_for_url(re.compile("/admin/news/posted/"))
    print(f"\nquick post: {she.seconds:.0f} s, {she.presses} presses, {she.letters} letters")

    expect(page.get_by_role("link", name="/lv/jaunumi/apmacibu-diena")).to_be_visible()
    latvian_page = visit().open("/lv/jaunumi/apmacibu-diena-skolotajiem/")
    assert latvian_page.locator("h1").inner_text() == TITLE_LV
    assert TEXT_LV in latvian_page.content()
    assert latvian_page.get_by_alt_text("Skolotāji klasē").count() == 1
    english_page = visit().open("/en/news/a-training-day-for-teachers/")
    assert english_page.locator("h1").inner_text() == TITLE_EN
    assert TEXT_EN in english_page.content()
    assert english_page.get_by_alt_text("Teachers in a classroom").count() == 1


def test_after_an_error_everything_is_still_there(latvian, poster):
    page = latvian().page
    page.goto(page.url + "news/post/")
    page.fill("[name=local_title_lv]", TITLE_LV)
    page.locator("[contenteditable=true]").last.click()
    page.keyboard.type(TEXT_LV)
    page.wait_for_timeout(700)
    page.set_input_files("[name=upload]", str(poster))
    page.get_by_role("button", name="Publicēt").click()

    expect(page.get_by_role("alert")).to_be_visible()
    assert page.input_value("[name=local_title_lv]") == TITLE_LV
    expect(page.locator("[contenteditable=true]").last).to_have_text(TEXT_LV)
    expect(page.get_by_text("apmaciba.png")).to_be_visible()
    assert violations(page) == {}


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing_and_the_layout_holds(latvian, width, scheme):
    window = latvian(width=width, scheme=scheme, reduced_motion="reduce")
    page = window.open("/admin/news/post/")
    expect(page.locator("[contenteditable=true]").last).to_be_visible()

    assert violations(page) == {}
    assert overflow(page) <= 0
    assert [found for found in too_small(page) if "quick" in found] == []
    assert window.foreign_requests == []


def test_duplicate_opens_a_draft(latvian):
    window = latvian()
    page = window.open("/admin/pages/search/?q=a")
    page.goto(window.site + "/admin/news/post/")
    page.fill("[name=local_title_lv]", "Ziņa dublēšanai")
    page.get_by_role("button", name="Saglabāt melnrakstu").click()
    page.wait_for_url(re.compile("/admin/news/posted/"))
    page.get_by_role("link", name="Rediģēt").click()
    original = page.url
    page.locator("button[aria-label='Darbības']").first.click()
    page.get_by_text("Dublēt", exact=True).click()
    page.wait_for_url(lambda url: "/edit/" in url and url != original)

    expect(page.get_by_text("Šī ir kopija visās valodās")).to_be_visible()
    assert page.input_value("[name=local_title_lv]") == "Ziņa dublēšanai"


def test_without_script_plain_text_is_posted(visit):
    window = visit(script=False)
    page = sign_in(window, "latvia")
    page.goto(window.site + "/admin/news/post/")
    page.fill("[name=local_title_lv]", "Ziņa bez skripta")
    page.fill("[name=plain_lv]", "Viss darbojas.")
    page.locator("button[name=action-submit]").click()

    assert "Ziņa bez skripta" in page.content()
    assert "/admin/news/posted/" in page.url
