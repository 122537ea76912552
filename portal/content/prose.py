"""A page's footnotes and country codes as one reader gets them: two queries for the whole page."""

from collections import Counter
from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.rich_text import expand_db_html

from portal.multilingual import languages
from portal.multilingual.languages import active, columns, direction, known
from portal.multilingual.reading import Text
from portal.multilingual.registry import translated_columns

from . import footnotes, linked
from .country_codes import Countries, codes_in


@dataclass(frozen=True)
class WayBack:
    """A place in the text that leads to the footnote. ``note``: what is noted there beside the source."""

    anchor: str
    label: str
    note: SafeString
    place: int | None  # among several; None if it is the only one


@dataclass(frozen=True)
class Entry:
    """One footnote of the list under the text."""

    number: int
    title: Text | None
    source: object | None
    url: str
    in_language: str  # "in English", where the source is in another language than the reader's
    is_gone: bool
    ways_back: list


class Footnotes:
    """Of one page for one reader. ``language`` is the reader's, ``prose_language`` the text's."""

    def __init__(self, texts, language, prose_language, request=None, targets=None, page=None):
        self.language, self.prose_language = language, prose_language
        self._targets = targets
        texts = list(texts)
        self._notes = footnotes.numbered(footnotes.marks(texts))
        self._numbers = {note.marks[0].key: note for note in self._notes if note.marks[0].key}
        self._plain = [note for note in self._notes if not note.marks[0].key]
        self._met = Counter()
        self.countries = Countries(
            self._codes(texts), language, request, self._attrs(language), page
        )
        self.entries = self._entries()

    def __iter__(self):
        return iter(self.entries)

    def __len__(self):
        return len(self.entries)

    @property
    def ui_attrs(self):
        """Marks the list as being in the reader's language, where the text is in another one."""
        return self._attrs(self.language)

    def html(self, value):
        """Rich text for readers, with numbered references and linked countries."""
        stored = footnotes.source_of(value)
        html = footnotes.replaced(stored, self._reference, self.countries.link)
        with linked.given(self._targets):
            return mark_safe(expand_db_html(html))  # noqa: S308 - what Wagtail's converters let in

    def _attrs(self, language):
        if self.language == self.prose_language:
            return SafeString("")
        return format_html(' lang="{}" dir="{}"', language, direction(language))

    def _codes(self, texts):
        elements = [element for html in texts for element in footnotes.elements(html)]
        codes = {attrs.get("code", "") for kind, attrs in elements if kind == footnotes.COUNTRY}
        for note in self._notes:
            for mark in note.marks:
                codes |= codes_in(mark.note) if mark.codes else set()
        return codes

    def _reference(self, mark):
        note = self._number_of(mark)
        if note is None:  # written after the page was read, or outside of its texts
            return ""
        self._met[note.number] += 1
        place = self._met[note.number]
        known_place = place <= len(note.marks)
        anchor = format_html(' id="{}"', _anchor(note, place)) if known_place else ""
        return format_html(
            '<sup class="noteref"><a{} href="#fn-{}" role="doc-noteref" aria-label="{}"{}>{}</a></sup>',
            anchor,
            note.number,
            _("Footnote %(number)s") % {"number": note.number},
            self._attrs(self.language),
            note.number,
        )

    def _number_of(self, mark):
        if mark.key:
            return self._numbers.get(mark.key)
        same = [note for note in self._plain if note.marks[0] == mark]
        unmet = (note for note in same if not self._met[note.number])
        return next(unmet, same[-1] if same else None)

    def _entries(self):
        sources = _sources(note.source for note in self._notes)
        return [self._entry(note, sources.get(note.source)) for note in self._notes]

    def _entry(self, note, source):
        foreign = source and source.language and source.language != self.language
        return Entry(
            number=note.number,
            title=source.text("title", around=self.language) if source else None,
            source=source,
            url=source.address_in(self.language) if source else "",
            in_language=languages.locative(source.language) if foreign and not source.celex else "",
            is_gone=bool(note.source) and source is None,
            ways_back=[self._way_back(note, place) for place in range(1, len(note.marks) + 1)],
        )

    def _way_back(self, note, place):
        several = len(note.marks) > 1
        label = (
            _("Back to the text, footnote %(number)s, place %(place)s")
            if several
            else _("Back to the text, footnote %(number)s")
        )
        return WayBack(
            anchor=_anchor(note, place),
            label=label % {"number": note.number, "place": place},
            note=self._note(note.marks[place - 1]),
            place=place if several else None,
        )

    def _note(self, mark):
        if not mark.note:
            return SafeString("")
        words = self.countries.linked(mark.note) if mark.codes else mark.note
        return format_html("<span{}>{}</span>", self._attrs(self.prose_language), words)


def _anchor(note, place):
    return f"fnref-{note.number}" if place == 1 else f"fnref-{note.number}-{place}"


def _sources(ids):
    """``{id as text: Source}``; one query, none for no ids."""
    from .models import Source

    wanted = {int(pk) for pk in ids if pk}
    if not wanted:
        return {}
    kept = set(columns("title", codes=active()))
    unread = [name for name in translated_columns(Source) if name not in kept]
    return {
        str(source.pk): source for source in Source.objects.filter(pk__in=wanted).defer(*unread)
    }


def texts_of(page):
    """The stored rich texts of a page in the language it is shown in, in reading order."""
    for name in page.prose_fields:
        yield from footnotes.rich_texts(page.text(name).value)


def footnotes_of(page, request=None):
    """``Footnotes`` of a page for the reader of the active language."""
    language = known(get_language())
    return Footnotes(
        texts_of(page),
        language,
        page.content_language(language),
        request,
        getattr(page, "targets", None),
        page,
    )


def without_footnotes(value):
    """Rich text for readers without its footnotes: for summaries and feeds."""
    stored = footnotes.source_of(value)
    return mark_safe(expand_db_html(footnotes.without_footnotes(stored)))  # noqa: S308 - as above
