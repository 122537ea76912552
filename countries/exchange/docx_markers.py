"""What makes a document of ours recognisable after somebody has worked on it.

Each heading and each label of a table carries a hidden bookmark: it stays when the words are changed or
translated. One line of text says which profile, language and version the document holds: word processors
may drop properties and parts they do not know, never a line of text.
"""

import hashlib
import json
import re

from . import profiles
from .paragraphs import UNWRITABLE

FIELD, ROW, CELL, SHARED_CELL, SHARED_PART, ROWS, REFERENCES, REFERENCE = (
    "_field_",
    "_row_",
    "_text_",
    "_same_",
    "_shared",
    "_rows_",
    "_references",
    "_ref_",
)
ROW_DIGITS = 12  # of a row's uid: a bookmark's name has at most 40 characters
LONGEST = 40
_LINE = re.compile(
    r"portal-profile/(?P<version>[0-9]{1,4}) (?P<type>[a-z_.]{1,80}) (?P<key>\S{1,40}) "
    r"(?P<language>[a-z]{2}) (?P<revision>[0-9]{1,18}|-) (?P<interface>[a-z]{2})"
)


def line(page, language, revision, interface):
    """The line that says what the document is. ``interface``: language of its headings."""
    about = profiles.identity(page)
    parts = about["type"], about["key"], language, str(revision or "-"), interface
    return f"{profiles.FORMAT}/{profiles.VERSION} {' '.join(parts)}"


def read_line(text):
    """``{version, type, key, language, revision, interface}``, or None."""
    found = _LINE.search(text)
    if not found:
        return None
    about = found.groupdict()
    revision = None if about["revision"] == "-" else int(about["revision"])
    return {**about, "version": int(about["version"]), "revision": revision}


def cell(prefix, uid, name):
    return f"{prefix}{uid.replace('-', '')[:ROW_DIGITS]}_{name}"[:LONGEST]


def row(uid):
    return f"{ROW}{uid.replace('-', '')[:ROW_DIGITS]}"


def payload(link, references):
    """What a link of ours is, as a line of JSON. ``references``: ``{key: what it leads to}``."""
    tag, attrs = link
    said = {"tag": tag, "attrs": dict(attrs), "refs": references}
    return UNWRITABLE.sub("", json.dumps(said, ensure_ascii=False))


def anchor(text):
    """Name of the bookmark of a payload. It follows from what is in it: a link that is pasted into the
    document of another profile leads nowhere there, not to another source."""
    return REFERENCE + hashlib.sha256(text.encode()).hexdigest()[:20]
