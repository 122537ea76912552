"""The guide for those who write: Markdown in docs/guide/, a folder a language, the same chapters in each.

An address in the admin is the file's own path, so the links and pictures of a chapter are right both here
and where the repository is read.
"""

from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from markdown import Markdown
from markdown.extensions.toc import TocExtension, slugify_unicode

CONTENTS = "index"  # the chapter that lists the others
SOURCE = "en"
PICTURE_TYPES = {".png": "image/png"}
# Headings get the anchors that they have where the repository is read, so that one link is right in both.
EXTENSIONS = ["tables", "sane_lists", TocExtension(slugify=slugify_unicode)]


@dataclass(frozen=True)
class Chapter:
    """``name``: file name without its ending. ``title``: its first heading. ``body``: the rest, as HTML."""

    name: str
    language: str
    title: str
    body: SafeString

    @property
    def heading(self):
        """The title with its language, which may not be that of the page around it."""
        return format_html('<span lang="{}">{}</span>', self.language, self.title)


def folder(language):
    return Path(settings.BASE_DIR) / "docs" / "guide" / language


def languages():
    """Codes of the languages the guide is written in."""
    return [path.name for path in sorted(folder(SOURCE).parent.iterdir()) if path.is_dir()]


def language_for(code):
    """``code`` if the guide is written in it, else the language it was written in first."""
    return code if code in languages() else SOURCE


def names(language):
    """Names of all chapters of a language, the contents first."""
    found = sorted(path.stem for path in folder(language).glob("*.md"))
    return sorted(found, key=lambda name: name != CONTENTS)


def chapter(language, name):
    """A chapter; LookupError if there is none of that name in that language."""
    if language not in languages() or name not in names(language):
        raise LookupError(name)
    text = (folder(language) / f"{name}.md").read_text(encoding="utf-8")
    heading, _line, rest = text.partition("\n")
    html = Markdown(extensions=EXTENSIONS, output_format="html").convert(rest)
    html = html.replace("<li>[ ] ", '<li class="guide__task">')
    # Our own files, reviewed like code: their HTML is trusted as a template is.
    return Chapter(name, language, heading.removeprefix("# "), mark_safe(html))  # noqa: S308


def picture(language, name):
    """``(path, media type)`` of a chapter's picture; LookupError if there is none of that name."""
    here = folder(language) / "pictures" if language in languages() else None
    found = {path.name: path for path in here.glob("*.png")} if here else {}
    if name not in found:
        raise LookupError(name)
    return found[name], PICTURE_TYPES[found[name].suffix]
