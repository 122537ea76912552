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


def pattern(text):
    """A text with something to fill in, as a pattern; none if it says too little by itself."""
    text = text.strip().casefold()
    if len(PLACEHOLDER.sub("", text).strip()) < FEWEST_LETTERS and PLACEHOLDER.search(text):
        return re.compile(r"(?!)")
    return re.compile(".+".join(re.escape(piece) for piece in PLACEHOLDER.split(text)))


@cache
def interface():
    """Everything the admin may say: a pattern in English, and one in Latvian."""
    catalogue = translation("lv")._catalog
    messages = {(key if isinstance(key, str) else key[0], key) for key, _text in catalogue.items()}
    return [
        (pattern(msgid.rpartition("\x04")[2]), pattern(catalogue.get(key)))
        for msgid, key in messages
        if msgid and catalogue.get(key)
    ]


def labels(language, name):
    text = (chapters.folder(language) / f"{name}.md").read_text()
    bold = re.findall(r"\*\*(.+?)\*\*", text)
    return {label.casefold() for label in bold if not label.endswith(".")}


@pytest.mark.parametrize("name", chapters.names("en"))
def test_every_label_is_one_the_interface_has_and_stands_in_both_languages(name):
    english, latvian = labels("en", name), labels("lv", name)
    pairs = {
        (label, translated)
        for in_english, in_latvian in interface()
        for label in english
        if in_english.fullmatch(label)
        for translated in latvian
        if in_latvian.fullmatch(translated)
    }

    assert english - {label for label, _translated in pairs} == set()
    assert latvian - {translated for _label, translated in pairs} == set()
