"""The checks of the texts where people meet them: the panel of the editor and the report."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.test_editing import signed_in  # noqa: F401 - a fixture

REPORT = "/admin/reports/texts/?version=draft"


def violations(page, where):
    found = Axe().run(page, context=where).response["violations"]
    return {one["id"]: [node["html"][:120] for node in one["nodes"]] for one in found}


@pytest.fixture(scope="module")
def avoided(site, chromium, django_db_blocker):
    """A draft in two languages that says what the glossary asks to avoid; gone afterwards."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as elsewhere:  # Django refuses to query beside Playwright's loop
        key = elsewhere.submit(_make, django_db_blocker).result()
        yield key
        elsewhere.submit(_take_away, django_db_blocker, key).result()


def _make(blocker):
    from wagtail.rich_text import RichText

    from portal.content.models import HomePage, StandardPage
    from portal.guards import running

    with blocker.unblock():
        page = StandardPage(local_title_en="Slaves", local_title_lv="Vergi", live=False)
        page.body_lv = [("prose", RichText("<p>Nelegālajiem strādniekiem, +371 67 123 456.</p>"))]
        HomePage.objects.get().add_child(instance=page)
        page.save_revision()
        running.check([page.pk])
        return page.pk


def _take_away(blocker, key):
    from portal.multilingual.models import BasePage

    with blocker.unblock():
        BasePage.objects.get(pk=key).delete()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(signed_in, avoided, scheme):  # noqa: F811
    window = signed_in("administrator", scheme=scheme)
    page = window.open(REPORT)
    assert violations(page, "main") == {}

    page = window.open(f"/admin/pages/{avoided}/edit/")
    page.locator("[data-side-panel-toggle=guards]").click()
    assert violations(page, "[data-side-panel=guards]") == {}


def test_a_finding_leads_to_its_field_in_another_tab(signed_in, avoided):  # noqa: F811
    page = signed_in("administrator").open(f"/admin/pages/{avoided}/edit/")
    page.locator("[data-side-panel-toggle=guards]").click()

    page.locator("[data-language-of-finding=lv]", has_text="67 123 456").get_by_role(
        "link"
    ).first.click()

    assert page.get_by_role("tab", name="latviešu").get_attribute("aria-selected") == "true"
    page.wait_for_function(
        "document.activeElement.closest('[data-contentpath=body_lv]') !== null", timeout=5_000
    )


def test_wagtails_own_checks_read_the_preview(signed_in, avoided):  # noqa: F811
    page = signed_in("administrator").open(f"/admin/pages/{avoided}/edit/")
    page.locator("[data-side-panel-toggle=checks]").click()

    count = page.locator("[data-content-word-count]")
    page.wait_for_function("e => /[0-9]/.test(e.textContent)", arg=count.element_handle())

    assert re.search(r"\d", count.inner_text())


def test_the_report_fits_a_telephone(signed_in, avoided):  # noqa: F811
    page = signed_in("administrator", width=390).open(REPORT)

    assert page.evaluate("document.documentElement.scrollWidth") <= 390
