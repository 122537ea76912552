"""A profile as a document: exported, worked on in a word processor, brought back."""

import io
import zipfile

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm
from PIL import Image

from countries.exchange import docx_reading, files
from countries.exchange.applying import content_with
from countries.exchange.comparing import compare
from countries.exchange.incoming import RefusedError
from portal.multilingual import merging

pytestmark = pytest.mark.django_db


def opened(page, language="en"):
    return Document(io.BytesIO(files.exported(page, files.DOCX, language)[1]))


def saved(document):
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def brought_back(document, page):
    return compare(page, docx_reading.read(saved(document), page))


def after_heading(document, heading):
    """The paragraph below one of the portal's headings."""
    place = next(i for i, p in enumerate(document.paragraphs) if p.text == heading)
    return document.paragraphs[place + 1]


def changed(found):
    return {change.path: change.after for change in found.changes}


def said(found):
    return " ".join(message for _path, message in found.notes)


def add_after(paragraph, text, style=None):
    new = paragraph._parent.add_paragraph(text, style=style)
    paragraph._p.addnext(new._p)
    return new


@pytest.mark.parametrize("language", ["en", "lv", "de"])
def test_an_untouched_document_changes_nothing_and_reports_nothing(world, language):
    found = brought_back(opened(world.latvia, language), world.latvia)

    assert (found.changes, found.notes) == ([], [])


def test_what_is_written_below_a_heading_is_taken_over_with_its_formatting(world):
    document = opened(world.latvia)
    paragraph = after_heading(document, "Situation")
    paragraph.text = ""
    paragraph.add_run("New ")
    paragraph.add_run("bold").bold = True
    paragraph.add_run(" and strong", style="Strong")
    item = add_after(paragraph, "an item", "List Bullet")
    add_after(item, "deeper", "List Bullet 2")

    found = brought_back(document, world.latvia)

    (html,) = changed(found).values()
    assert merging.comparable(html) == (
        "<p>New <b>bold and strong</b></p><ul><li>an item<ul><li>deeper</li></ul></li></ul>"
    )
    assert found.notes == []


def test_footnotes_and_links_survive_a_change_beside_them(world):
    document = opened(world.latvia)
    next(p for p in document.paragraphs if p.text.startswith("The main")).runs[0].text = "Our "

    found = brought_back(document, world.latvia)

    html = changed(found)["languages.en.framework"]
    assert "<p" in html
    assert "Our <b>main</b>" in html
    for kept in (
        f'source="{world.source.pk}"',
        'note="p. 4"',
        'linktype="page"',
        f'id="{world.about.pk}"',
        'code="EE"',
        'title="European Union"',
        'href="https://example.org/a?b=1&amp;c=2"',
    ):
        assert kept in html
    assert found.notes == []


def test_a_renamed_heading_is_still_the_same_section(world):
    document = opened(world.latvia)
    heading = next(p for p in document.paragraphs if p.text == "Situation")
    heading.runs[0].text = "Stāvoklis valstī"
    heading.style = "Normal"

    found = brought_back(document, world.latvia)

    assert (found.changes, found.notes) == ([], [])


def test_a_heading_without_its_mark_is_known_by_its_words(world):
    document = opened(world.latvia)
    for paragraph in document.paragraphs:
        if paragraph.text in ("Situation", "Summary"):
            for mark in paragraph._p.findall(qn("w:bookmarkStart")):
                paragraph._p.remove(mark)
    after_heading(document, "Situation").text = "Changed"

    assert list(changed(brought_back(document, world.latvia))) == ["languages.en.situation"]


def test_a_heading_that_is_gone_leaves_its_text_and_the_one_before_alone(world):
    document = opened(world.latvia)
    heading = next(p for p in document.paragraphs if p.text == "Legal and policy framework")
    heading._p.getparent().remove(heading._p)
    after_heading(document, "Situation").text = "Changed"

    found = brought_back(document, world.latvia)

    assert changed(found) == {}
    assert "Legal and policy framework” is missing" in said(found)


def test_texts_of_rows_are_taken_and_shared_values_are_told_of(world):
    document = opened(world.latvia)
    cells = [row.cells for table in document.tables for row in table.rows]
    who = next(right for left, right in cells if left.text == "Who")
    who.paragraphs[0].text = "The police"
    number = next(right for left, right in cells if left.text == "Number in the country")
    number.paragraphs[0].text = "0000 9999"
    step, hotline = world.latvia.referral_steps.get(), world.latvia.hotlines.get()

    found = brought_back(document, world.latvia)

    assert changed(found) == {f"rows.referral_steps.{step.uid}.languages.en.who": "The police"}
    assert [path for path, _message in found.notes] == [
        f"rows.hotlines.{hotline.uid}.shared.number"
    ]
    assert "0000 9999" not in str(content_with(found, found.changes))


def test_tracked_changes_are_accepted_and_told_of(world):
    document = opened(world.latvia)
    paragraph = after_heading(document, "Situation")
    run = paragraph.runs[0]._r
    attributes = f'{nsdecls("w")} w:id="900" w:author="x" w:date="2026-01-01T00:00:00Z"'
    gone = parse_xml(f"<w:del {attributes}><w:r><w:delText>gone</w:delText></w:r></w:del>")
    new = parse_xml(
        f'<w:ins {attributes}><w:r><w:t xml:space="preserve"> inserted</w:t></w:r></w:ins>'
    )
    run.addnext(new)
    run.addnext(gone)

    found = brought_back(document, world.latvia)

    assert "English situation inserted" in changed(found)["languages.en.situation"]
    assert "Tracked changes were taken as accepted." in said(found)


def test_what_cannot_be_taken_over_is_told_of_with_its_section(world):
    document = opened(world.latvia)
    paragraph = after_heading(document, "Situation")
    picture = io.BytesIO()
    Image.new("RGB", (3, 3)).save(picture, "PNG")
    paragraph.add_run().add_picture(picture, Cm(1))
    document.add_comment(paragraph.runs[0], text="Is this right?", author="Somebody")
    struck = paragraph.add_run(" old words")
    struck.font.strike = struck.font.underline = True
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "pasted words"
    paragraph._p.addnext(table._tbl)

    found = brought_back(document, world.latvia)

    assert {path for path, _message in found.notes} == {"languages.en.situation"}
    for words in ("picture", "Is this right?", "struck through", "Underlining", "“pasted words”"):
        assert words in said(found)


def test_a_link_as_a_field_is_a_link(world):
    document = opened(world.latvia)
    paragraph = after_heading(document, "Situation")
    instruction = ' HYPERLINK "https://example.org/new" '
    for xml in (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve">{instruction}</w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>here</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    ):
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{xml}</w:r>"))

    html = changed(brought_back(document, world.latvia))["languages.en.situation"]

    assert '<a href="https://example.org/new">here</a>' in html


def test_a_link_pasted_from_another_profile_s_document_leads_nowhere(world):
    document = opened(world.latvia)
    link = next(iter(document.element.body.iter(qn("w:hyperlink"))))
    link.set(qn("w:anchor"), "_ref_" + "0" * 20)

    found = brought_back(document, world.latvia)

    assert "the words were kept" in said(found)
    assert "[Report: p. 4]" in changed(found)["languages.en.framework"]
    assert "footnote" not in changed(found)["languages.en.framework"]


def test_text_outside_of_every_section_is_told_of(world):
    document = opened(world.latvia)
    document.add_paragraph("A stray thought")

    assert "A stray thought" in said(brought_back(document, world.latvia))


def test_the_document_says_its_language_and_nobody_s_name(world):
    document = opened(world.latvia, "lv")
    properties = document.core_properties
    language = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")

    assert language.get(qn("w:val")) == "lv-LV"
    assert (properties.author, properties.last_modified_by, properties.language) == ("", "", "lv")
    assert (
        "python-docx"
        not in zipfile.ZipFile(io.BytesIO(saved(document))).read("docProps/core.xml").decode()
    )


def test_another_profile_s_document_is_refused(world):
    with pytest.raises(RefusedError, match="profile of LV; this is the profile of EE"):
        docx_reading.read(saved(opened(world.latvia)), world.estonia)


def test_a_document_without_its_line_is_refused(world):
    document = opened(world.latvia)
    line = next(p for p in document.paragraphs if "portal-profile/1" in p.text)
    line._p.getparent().remove(line._p)

    with pytest.raises(RefusedError, match="lost the line"):
        docx_reading.read(saved(document), world.latvia)
