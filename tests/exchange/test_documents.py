"""A profile as a document: exported, worked on, brought back."""

import io

import pytest
from docx import Document

from countries.exchange import docx_reading, files
from countries.exchange.comparing import compare

pytestmark = pytest.mark.django_db


def exported(page, language="en"):
    return files.exported(page, files.DOCX, language)[1]


def resaved(raw):
    written = io.BytesIO()
    Document(io.BytesIO(raw)).save(written)
    return written.getvalue()


@pytest.mark.parametrize("again", [bytes, resaved])
@pytest.mark.parametrize("language", ["en", "lv", "de"])
def test_an_untouched_document_changes_nothing_and_reports_nothing(world, language, again):
    raw = again(exported(world.latvia, language))

    found = compare(world.latvia, docx_reading.read(raw, world.latvia))

    assert (found.changes, found.notes) == ([], [])
