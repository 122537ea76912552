"""What the guide sets in bold is what the interface says, to the letter: a button renamed is found here.

A bold sentence, with a full stop, begins a paragraph and is no label.
"""

import re
from functools import cache

import pytest
from django.utils.translation.trans_real import translation

from portal.guide import chapters

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
FEWEST_LETTERS = 4  # of a pattern, besides what is filled in; fewer fit everything


@cache
def said(language):
    """Everything the admin may say in a language: plain texts, and patterns for those with something filled in."""
    catalogue = translation("lv")._catalog
    plain, patterns = set(), []
    for key, _text in catalogue.items():
        msgid = (key if isinstance(key, str) else key[0]).rpartition("\x04")[2]
        text = (msgid if language == "en" else catalogue.get(key) or "").strip().casefold()
        if not PLACEHOLDER.search(text):
            plain.add(text)
        elif len(PLACEHOLDER.sub("", text).strip()) >= FEWEST_LETTERS:
            pieces = [re.escape(piece) for piece in PLACEHOLDER.split(text)]
            patterns.append(re.compile(".+".join(pieces)))
    return plain, patterns


def is_said(label, language):
    plain, patterns = said(language)
    label = label.casefold()
    return label in plain or any(pattern.fullmatch(label) for pattern in patterns)


@pytest.mark.parametrize("language", chapters.languages())
@pytest.mark.parametrize("name", chapters.names("en"))
def test_every_label_is_one_the_interface_has(language, name):
    text = (chapters.folder(language) / f"{name}.md").read_text()
    bold = {label for label in re.findall(r"\*\*(.+?)\*\*", text) if not label.endswith(".")}

    assert {label for label in bold if not is_said(label, language)} == set()
