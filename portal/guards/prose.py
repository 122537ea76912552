"""Stored rich text as plain words, with what its elements say: where links, footnotes and quotations are.

One pass over the text, each piece looked at once: whatever it holds, it takes no longer than its length.
"""

import html
import re
from dataclasses import dataclass, field

from wagtail.rich_text.rewriters import extract_attrs

from portal.content.footnotes import COUNTRY, FOOTNOTE

_TAG = re.compile(r"<(/?)([A-Za-z][\w-]*+)([^<>]*+)>")
_BREAKS = {"p", "li", "h2", "h3", "h4", "br", "td", "hr", "ul", "ol"}
# What an editor does not see but a search would stumble over.
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_QUOTED = re.compile('[„“«‚‘"]([^„“”«»‚‘"\n]{1,200})[”“»’"]')


@dataclass(frozen=True)
class Link:
    """A link in a text: what its element says, and where its words stand."""

    attrs: dict
    start: int
    end: int


@dataclass
class Words:
    """``text`` in plain words. ``apart``: stretches that are titles or quotations of somebody else's words."""

    text: str
    links: list = field(default_factory=list)
    footnotes: list = field(default_factory=list)  # (attributes, place)
    apart: list = field(default_factory=list)  # (start, end)

    def is_apart(self, start, end):
        return any(begin <= start and end <= stop for begin, stop in self.apart)


def plain(text):
    """A field without markup."""
    words = Words(_UNSEEN.sub("", str(text or "")))
    words.apart = _quotations(words.text)
    return words


def read(stored):
    """``Words`` of a stored rich text."""
    reader = _Reader()
    at = 0
    for tag in _TAG.finditer(stored):
        reader.words(stored[at : tag.start()])
        reader.tag(bool(tag[1]), tag[2].lower(), tag[3])
        at = tag.end()
    reader.words(stored[at:])
    return reader.result()


class _Reader:
    def __init__(self):
        self.parts, self.length = [], 0
        self.links, self.footnotes, self.apart = [], [], []
        self.open = None  # (attributes, where it began) of the link being read

    def words(self, stored):
        if not stored or (self.open and self.open[0].get("linktype") == FOOTNOTE):
            return
        words = _UNSEEN.sub("", html.unescape(stored))
        self.parts.append(words)
        self.length += len(words)

    def tag(self, closes, name, attrs):
        if name in _BREAKS:
            self.words("\n")
        elif name == "a":
            self._close() if closes else self._open(attrs)

    def _open(self, attrs):
        self._close()
        self.open = (extract_attrs(attrs), self.length)

    def _close(self):
        if self.open is None:
            return
        (attrs, start), self.open = self.open, None
        kind = attrs.get("linktype")
        if kind == FOOTNOTE:
            self.footnotes.append((attrs, start))
        elif kind != COUNTRY:
            self.links.append(Link(attrs, start, self.length))
            if kind != "page":  # a paper's title, a site's name: not our words
                self.apart.append((start, self.length))

    def result(self):
        self._close()
        text = "".join(self.parts)
        return Words(text, self.links, self.footnotes, [*self.apart, *_quotations(text)])


def _quotations(text):
    return [found.span(1) for found in _QUOTED.finditer(text)]
