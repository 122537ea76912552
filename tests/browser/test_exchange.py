"""Working offline in a browser: the screens are accessible, and a file comes back by keyboard alone."""

import io

from docx import Document

from .test_accessibility import NARROW, WIDE, headings_out_of_order, overflow, violations
from .test_editing import signed_in  # noqa: F401 - a fixture


def check(page):
    for width, scheme in [(WIDE, "light"), (NARROW, "dark"), (WIDE, "dark"), (NARROW, "light")]:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == {}, (width, scheme)
    assert overflow(page) <= 0
    assert headings_out_of_order(page) == []


def changed(raw):
    """The document with a changed text, a new one, and a table that cannot be taken over."""
    document = Document(io.BytesIO(raw))
    for number, paragraph in enumerate(document.paragraphs):
        if paragraph.style.name == "Heading 1" and paragraph.text == "Situation":
            document.paragraphs[number + 1].add_run(" Some new words.")
    document.add_table(1, 1).cell(0, 0).text = "A pasted table"
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def test_a_document_comes_back_and_the_difference_is_shown(signed_in):  # noqa: F811
    window = signed_in("latvia", reduced_motion="reduce")
    page = window.page
    page.get_by_role("link", name="Work offline").first.click()
    page.wait_for_url("**/offline/*/")
    check(page)

    with page.expect_download() as download:
        page.get_by_role("link", name="English").click()
    raw = download.value.path().read_bytes()
    file = {"name": "profile.docx", "mimeType": "application/octet-stream", "buffer": changed(raw)}
    page.get_by_label("File (.docx or .json)").set_input_files(file)
    page.get_by_role("button", name="Show the difference").press("Enter")
    page.wait_for_url("**/import/")

    assert page.locator("ins").first.inner_text() == "Some new words."
    assert "A pasted table" in page.get_by_role("main").inner_text()
    check(page)
    page.get_by_role("button", name="Put the file aside").press("Enter")
    page.wait_for_url("**/offline/*/")
    assert window.complaints == []
