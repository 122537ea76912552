"""What scripts draw in the admin is Latvian too: the menu, the outline, the side panels."""


def test_the_editor_s_scripts_speak_latvian(visit):
    page = visit(locale="lv-LV").open("/admin/login/")
    page.fill("[name=login]", "latvian")
    page.fill("[name=password]", "latvian")
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")
    page.get_by_role("link", name="Latvia").first.click()  # her country, on her home

    page.locator("button:has-text('Sakļaut visu')").wait_for()
    assert page.locator("#wagtail-sidebar >> text=Lapas").count() >= 1
    assert page.locator("[aria-label='Rādīt vai slēpt stāvokli']").count() == 1
    assert "Saglabāt melnrakstu" in page.inner_text("footer")
