"""Latvian begins a quotation with „; English begins one with the mark that ends it elsewhere."""

from pathlib import Path

from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[2]


def test_in_everything_that_is_translated():
    with (ROOT / "locale/lv/LC_MESSAGES/django.po").open("rb") as file:
        catalogue = read_po(file, locale="lv")

    texts = [str(message.string) for message in catalogue if message.id]
    assert len(texts) > 1000
    assert [text for text in texts if "“" in text] == []


def test_in_the_guide():
    chapters = list((ROOT / "docs/guide/lv").glob("*.md"))

    assert chapters
    assert [path.name for path in chapters if "“" in path.read_text()] == []
