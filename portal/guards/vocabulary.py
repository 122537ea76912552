"""The glossary as a text is held against it: which words to avoid in a language, and what to say instead."""

import itertools
from collections import defaultdict
from dataclasses import dataclass

from portal.multilingual.languages import active, column, columns

from . import lemmas


@dataclass(frozen=True)
class Entry:
    """A word or phrase. ``avoid``: whether it is to be avoided; ``preferred``: what we say."""

    words: tuple
    preferred: str
    avoid: bool


@dataclass(frozen=True)
class Met:
    """An entry found in a text. ``is_sure``: each word is the same word by lemma, not only by stem."""

    entry: Entry
    start: int
    end: int
    is_sure: bool


class Vocabulary:
    """Of one language. A phrase is found by its first word, so the time taken does not grow with the list."""

    def __init__(self, language, terms):
        """``terms``: ``[(preferred, words to avoid, one a line)]``."""
        self.language = language
        self.first = defaultdict(list)
        self.avoids = False
        for preferred, avoid in terms:
            self._add(preferred, preferred, avoid=False)
            for line in (avoid or "").splitlines():
                self._add(line, preferred, avoid=True)

    def _add(self, phrase, preferred, avoid):
        words = tuple(word for word, _start, _end in lemmas.words_of(phrase or ""))
        if not words:
            return
        self.avoids |= avoid
        entry = Entry(words, preferred or "", avoid)
        for key in lemmas.likely(words[0], self.language):
            if entry not in self.first[key]:
                self.first[key].append(entry)

    def find(self, text):
        """The words to avoid in ``text``; those within a word we prefer are none. The longest counts."""
        if not self.avoids:
            return
        words, at = lemmas.words_of(text), 0
        while at < len(words):
            best = max(self._met(text, words, at), key=_weight, default=None)
            if best is None:
                at += 1
                continue
            entry, is_sure = best
            last = at + len(entry.words) - 1
            if entry.avoid:
                yield Met(entry, words[at][1], words[last][2], is_sure)
            at = last + 1

    def _met(self, text, words, at):
        keys = lemmas.likely(words[at][0], self.language)
        entries = {id(entry): entry for key in keys for entry in self.first.get(key, ())}
        for entry in entries.values():
            stretch = words[at : at + len(entry.words)]
            if len(stretch) == len(entry.words) and _adjoin(text, stretch):
                if self._same(entry.words, stretch, lemmas.sure):
                    yield entry, True
                elif self._same(entry.words, stretch, lemmas.likely):
                    yield entry, False

    def _same(self, wanted, stretch, keys):
        return all(
            keys(one, self.language) & keys(word, self.language)
            for one, (word, _start, _end) in zip(wanted, stretch, strict=True)
        )


def _adjoin(text, stretch):
    return all(
        lemmas.are_neighbours(text, end, start)
        for (_word, _begin, end), (_next, start, _stop) in itertools.pairwise(stretch)
    )


def _weight(met):
    entry, is_sure = met
    return len(entry.words), is_sure, not entry.avoid


def vocabularies():
    """``{language: Vocabulary}`` of the languages that are switched on; one query."""
    from portal.content.models import GlossaryTerm

    names = columns("term", "avoid", codes=active())
    rows = list(GlossaryTerm.objects.values(*names))
    return {
        code: Vocabulary(
            code, [(row[column("term", code)], row[column("avoid", code)]) for row in rows]
        )
        for code in active()
    }
