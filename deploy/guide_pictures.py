"""What the pictures of the guide show: who looks, at which address, and what was done there."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from demonstration import opened, python

# Words that people write in the pictures.
NEWS = {
    "en": (
        "Training for labour inspectors",
        "Inspectors learn to notice the signs of forced labour.",
    ),
    "lv": (
        "Mācības darba inspektoriem",
        "Inspektori mācās pamanīt piespiedu darba pazīmes.",
    ),
}
# With words that our glossary avoids.
TO_CHECK = {
    "en": "How Poland fights the human trade and helps those who were sold.",
    "lv": "Kā Polija vēršas pret vergu tirdzniecību un palīdz cietušajiem.",
}
ENDONYM = {"en": "English", "lv": "latviešu"}
ADDITION = " Papildināts novembrī."
MENU = ".footer .w-dropdown__toggle, .footer [data-w-dropdown-target=toggle]"


@dataclass(frozen=True)
class Picture:
    """``place``: a path, or Python that prints one. ``steps``: takes the window and the language."""

    name: str
    account: str | None
    place: str
    steps: Callable | None = None
    height: int = 860
    width: int = 1280

    def address(self, language):
        return self.place if self.place.startswith("/") else resolved(self.place)


@cache
def resolved(code):
    return python(code)


def editor_of(lookup):
    return (
        "from countries.models import CountryPage; from django.urls import reverse; "
        f"print(reverse('wagtailadmin_pages:edit', args=[CountryPage.objects.get({lookup}).pk]))"
    )


LATVIA, ESTONIA, LITHUANIA, POLAND = (
    editor_of(f"code='{code}'") for code in ("LV", "EE", "LT", "PL")
)

RECORD = (
    "from countries.models import CountryPage; from django.urls import reverse; "
    "print(f\"{reverse('audit_report')}?page={CountryPage.objects.get(code='LT').pk}\")"
)


def speak(language):
    """Python that makes the admin speak a language to everybody."""
    return (
        "from django.contrib.auth.models import User; from wagtail.users.models import UserProfile\n"
        f"for user in User.objects.all(): UserProfile.objects.update_or_create(user=user, "
        f"defaults=dict(preferred_language='{language}'))"
    )


DUE_SOON = """
import datetime as dt
from countries.models import CountryPage
for code, days in (("LV", 9), ("EE", -20)):
    page = CountryPage.objects.get(code=code)
    draft = page.get_latest_revision_as_object()
    draft.review_due = dt.date.today() + dt.timedelta(days)
    draft.reviewed_on = draft.review_due - dt.timedelta(365)
    page.publish(draft.save_revision(), units=["shared"])
"""


def prepare(browser, site, secrets):
    """What lies there in the pictures: reviews that are due, messages, a text that waits for approval."""
    python(DUE_SOON)
    write_to_the_office(opened(browser, site))
    submit(opened(browser, site, "en", "translator", secrets["translator"]))
    leave_a_draft_to_check(opened(browser, site, "en", "moderator", secrets["moderator"]))


def write_to_the_office(window):
    window.goto("/en/forms/contact/")
    window.locator("input[name=kind]").first.check()
    window.fill("[name=message]", "Where can I get the leaflets of the campaign?")
    window.wait_for_timeout(4000)  # what is sent at once is taken for a program's
    window.locator("main form [type=submit]").click()
    window.context.close()


def submit(window):
    window.goto(resolved(LITHUANIA))
    change(window)
    tick(window, "lv")
    window.locator(MENU).click()
    window.locator("[name=action-submit]").click()
    window.wait_for_load_state()
    window.context.close()


def leave_a_draft_to_check(window):
    window.goto(resolved(POLAND))
    for code, words in TO_CHECK.items():
        tab(window, ENDONYM[code])
        window.locator(f"[name=summary_{code}]").fill(words)
    window.keyboard.press("Control+s")
    window.wait_for_timeout(3000)
    window.context.close()


def settle(window):
    window.mouse.move(0, 0)
    window.wait_for_timeout(1000)  # the editor folds and unfolds with transitions


def tab(window, name):
    found = window.get_by_role("tab", name=name)
    if found.count():
        found.click()


def change(window, _language=None):
    tab(window, "latviešu")
    summary = window.locator("[name=summary_lv]")
    summary.press("Control+End")
    summary.press_sequentially(ADDITION)


def tick(window, unit):
    window.locator(f"[name=publish_units][value={unit}]").check()


def about_to_submit(window, language):
    change(window)
    tick(window, "lv")
    window.locator(MENU).click()


def menu_open(window, _language):
    window.locator(MENU).click()


def with_checks(window, _language):
    window.locator("[data-side-panel-toggle=guards]").click()


def news_typed(window, _language):
    for code, (title, summary) in NEWS.items():
        window.fill(f"[name=local_title_{code}]", title)
        window.fill(f"[name=summary_{code}]", summary)


PICTURES = (
    Picture("sign-in", None, "/admin/login/", height=640),
    Picture("second-factor", "latvia", "/admin/account/security/", height=720),
    Picture("home", "latvia", "/admin/"),
    Picture("editor", "latvia", LATVIA, change),
    Picture("due", "latvia", "/admin/reviews/due/", height=480),
    Picture("quick-post", "campaign", "/admin/news/post/", news_typed, height=1080),
    Picture("submit", "translator", ESTONIA, about_to_submit),
    Picture("approve", "moderator", LITHUANIA, menu_open),
    Picture("messages", "moderator", "/admin/messages/", height=520),
    # The last one of this person: the editor remembers which panel was open.
    Picture("checks", "moderator", POLAND, with_checks, width=1480),
    Picture("record", "auditor", RECORD, height=640),
)
