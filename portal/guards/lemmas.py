"""When two written words are forms of one word.

``sure``: the same word by the dictionary of lemmas, or written alike. ``likely``: also words with the same
stem once their ending is off. Letters are folded, so that a text typed without diacritics is read too.

Measured in Latvian, the lemma alone finds few wrong words and misses the field's own vocabulary; the stem
finds those and some wrong ones. So the first warns and both together hint.
"""

import re
import unicodedata
from functools import lru_cache

# Dictionaries that weigh 20 to 30 MB in memory and load in a fifth of a second. Estonian's takes 225 MB
# in each process, so other languages have written forms and stems only.
WITH_DICTIONARY = ("lv", "en")
LONGEST = 40  # characters; what is longer is no word
SHORTEST_STEM = 3

WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[\s\-‐‑–/]{1,3}")

_ENDINGS = {
    "lv": (
        *("ajiem", "ajam", "ajai", "ajas", "ajos", "ajas", "ajus"),
        *("iem", "ais", "ie", "am", "as", "os", "us", "es", "is", "im", "ai", "ei", "ij"),
        *("am", "em", "s", "u", "a", "e", "i", "o"),
    ),
    "en": ("ings", "ing", "ers", "es", "ed", "s"),
}


def fold(word):
    """Lower case without diacritics."""
    decomposed = unicodedata.normalize("NFKD", word.lower())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def words_of(text):
    """``[(word, start, end)]``."""
    return [(found[0], *found.span()) for found in WORD.finditer(text)]


def are_neighbours(text, end, start):
    """Whether nothing but a space or a hyphen stands between two words."""
    return start - end <= 3 and bool(_GAP.fullmatch(text, end, start))


@lru_cache(maxsize=100_000)
def sure(word, language):
    """Keys by which ``word`` certainly is a form of another word with one of them."""
    if len(word) > LONGEST:
        return frozenset()
    keys = {fold(word)}
    if language in WITH_DICTIONARY:
        keys.add(fold(_lemma(word.lower(), language)))
    return frozenset(keys)


@lru_cache(maxsize=100_000)
def likely(word, language):
    """Keys by which ``word`` may be a form of another word with one of them."""
    if len(word) > LONGEST:
        return frozenset()
    return sure(word, language) | {f"{_stem(fold(word), language)}-"}


def _lemma(word, language):
    import simplemma  # its dictionaries are read when a language is first asked for

    return simplemma.lemmatize(word, lang=language)


def _stem(word, language):
    for ending in _ENDINGS.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    if language not in _ENDINGS and len(word) >= 5:
        return word[: max(4, len(word) - 2)]
    return word
