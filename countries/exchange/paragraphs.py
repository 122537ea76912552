"""Rich text as paragraphs of runs: what a word processor and the portal's stored HTML have in common.

Pure functions. ``write_html(read_html(text))`` says the same as ``text`` wherever ``unsupported`` is empty.
"""

import re
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

MARKS = {"b": "b", "strong": "b", "i": "i", "em": "i", "sup": "sup", "sub": "sub"}
ORDER = ("b", "i", "sup", "sub")
BLOCKS = {
    "p": "p",
    "div": "p",
    "h1": "h2",
    "h2": "h2",
    "h3": "h3",
    "h4": "h4",
    "h5": "h4",
    "h6": "h4",
}
LISTS = ("ul", "ol")
LINKS = ("a", "abbr")
DEEPEST = 4  # the editor nests lists no deeper
# Where XML has no such character, no file can hold it.
UNWRITABLE = re.compile(r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
_SPACE = re.compile(r"[ \t\f\r\n]+")


@dataclass(frozen=True)
class Run:
    """``link``: ``(tag, ((attribute, value), …))`` of what surrounds the words, or None."""

    text: str
    marks: frozenset = frozenset()
    link: tuple | None = None


@dataclass
class Paragraph:
    """``kind``: p, h2, h3, h4, or of which list it is an item; ``depth``: of that list, from 0."""

    kind: str = "p"
    depth: int = 0
    runs: list = field(default_factory=list)

    @property
    def text(self):
        return "".join(run.text for run in self.runs)


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.paragraphs, self.unsupported = [], set()
        self.lists, self.marks, self.links, self.current = [], [], [], None

    def handle_starttag(self, tag, attrs):
        if tag in LISTS:
            self.lists.append(tag)
        elif tag == "li":
            self._open(self.lists[-1] if self.lists else "ul", max(len(self.lists) - 1, 0))
        elif tag in BLOCKS:
            self._open(BLOCKS[tag])
        elif tag in MARKS:
            self.marks.append(MARKS[tag])
        elif tag in LINKS:
            kept = tuple(sorted((name, UNWRITABLE.sub("", value or "")) for name, value in attrs))
            self.links.append((tag, kept))
        elif tag == "br":
            self._add("\n")
        elif tag != "span":
            self.unsupported.add(tag)

    def handle_endtag(self, tag):
        if tag in LISTS:
            self.lists[-1:] = []
        elif tag in MARKS:
            self.marks[-1:] = []
        elif tag in LINKS:
            self.links[-1:] = []
        elif tag == "li" or tag in BLOCKS:
            self.current = None

    def handle_data(self, data):
        words = _SPACE.sub(" ", UNWRITABLE.sub("", data))
        if self.current is not None or words.strip(" "):
            self._add(words)

    def _open(self, kind, depth=0):
        self.current = Paragraph(kind, depth)
        self.paragraphs.append(self.current)

    def _add(self, words):
        if self.current is None:
            self._open("p")
        link = self.links[-1] if self.links else None
        self.current.runs.append(Run(words, frozenset(self.marks), link))


def read_html(html):
    """``[Paragraph]`` of a stored rich text, tidied."""
    return _read(html).paragraphs_tidied


def unsupported(html):
    """Names of elements in a stored rich text that a word processor's document cannot keep for us."""
    return _read(html).unsupported


def _read(html):
    reader = _Reader()
    reader.feed(html or "")
    reader.close()
    reader.paragraphs_tidied = tidy(reader.paragraphs)
    return reader


def tidy(paragraphs):
    """Without empty paragraphs, double spaces, spaces at the ends, split runs and impossible depths."""
    kept, depth = [], -1
    for paragraph in paragraphs:
        runs = _merged(_spaced(paragraph.runs))
        if not runs:
            continue
        depth = min(paragraph.depth, depth + 1, DEEPEST) if paragraph.kind in LISTS else -1
        kept.append(Paragraph(paragraph.kind, max(depth, 0), runs))
    return kept


def _spaced(runs):
    """The runs with one space where there were several, and none at either end."""
    spaced, after_space = [], True
    for run in runs:
        words = _SPACE_KEEPING_BREAKS.sub(" ", run.text)
        if after_space:
            words = words.lstrip(" ")
        if words:
            after_space = words[-1] in " \n"
            spaced.append(Run(words, run.marks, run.link))
    return _without_end(_without_start(spaced))


_SPACE_KEEPING_BREAKS = re.compile(r"[ \t\f\r]+")


def _without_start(runs):
    while runs and not (words := runs[0].text.lstrip(" \n")):
        runs = runs[1:]
    return [Run(words, runs[0].marks, runs[0].link), *runs[1:]] if runs else []


def _without_end(runs):
    while runs and not (words := runs[-1].text.rstrip(" \n")):
        runs = runs[:-1]
    return [*runs[:-1], Run(words, runs[-1].marks, runs[-1].link)] if runs else []


def _merged(runs):
    merged = []
    for run in runs:
        if merged and (merged[-1].marks, merged[-1].link) == (run.marks, run.link):
            merged[-1] = Run(merged[-1].text + run.text, run.marks, run.link)
        else:
            merged.append(run)
    return merged


def write_html(paragraphs):
    """The HTML of tidied paragraphs, as the editor's converters read it."""
    written, open_lists = [], []
    for paragraph in paragraphs:
        depth = paragraph.depth + 1 if paragraph.kind in LISTS else 0
        _close(written, open_lists, depth, paragraph.kind)
        words = "".join(_inline(paragraph.runs))
        if not depth:
            written.append(f"<{paragraph.kind}>{words}</{paragraph.kind}>")
            continue
        if len(open_lists) < depth:
            open_lists.append(paragraph.kind)
            written.append(f"<{paragraph.kind}>")
        written.append(f"<li>{words}")
    _close(written, open_lists, 0, "")
    return "".join(written)


def _close(written, open_lists, depth, kind):
    """End what the next paragraph is not part of: items, and lists that are deeper or of another kind."""
    while len(open_lists) > depth:
        written.append(f"</li></{open_lists.pop()}>")
    if depth and len(open_lists) == depth:
        written.append("</li>")
        if open_lists[-1] != kind:
            written.append(f"</{open_lists.pop()}>")


def _inline(runs):
    link = None
    for run in runs:
        if run.link != link:
            if link:
                yield f"</{link[0]}>"
            if run.link:
                yield _opening(run.link)
            link = run.link
        yield _marked(run)
    if link:
        yield f"</{link[0]}>"


def _opening(link):
    attrs = "".join(f' {name}="{escape(value)}"' for name, value in link[1])
    return f"<{link[0]}{attrs}>"


def _marked(run):
    words = escape(run.text, quote=False).replace("\n", "<br/>")
    for mark in reversed(ORDER):
        if mark in run.marks:
            words = f"<{mark}>{words}</{mark}>"
    return words


def as_kept(html):
    """A rich text as it comes back from a word processor in which nobody touched it."""
    return write_html(read_html(html))


def plain_as_kept(text, lines):
    """A text without formatting as it comes back; ``lines``: whether it may have several."""
    text = (
        UNWRITABLE.sub("", text or "").replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    )
    return text.strip() if lines else " ".join(text.split())
