"""How hard a text is, where somebody afraid and in a hurry reads it.

LIX (Björnsson 1968): words a sentence + per cent of words longer than six letters. It needs no word list
and means the same thing in every language, but not the same number: Latvian and Estonian put into a longer
word what English says in two. Each has its own threshold; see docs/checks.md for what they were set by.
"""

import re
from collections import defaultdict

from ..content import SHARED
from ..findings import at, check
from ..lemmas import WORD
from ..models import Severity

HARD = "hard-to-read"
LONG_WORD = 6  # letters
WORDS_AT_LEAST = 30  # of fewer the figure says nothing
HARDEST = {"en": 40}
OTHERWISE = 53
SENTENCES_BETWEEN = re.compile(r"[.!?…:;]+(?=\s|$)|\n+")


def lix(text):
    """``(LIX, words a sentence, the longest sentence)``; None for a text too short to say."""
    sentences = [sentence for sentence in SENTENCES_BETWEEN.split(text) if WORD.search(sentence)]
    words = [word for sentence in sentences for word in WORD.findall(sentence)]
    if len(words) < WORDS_AT_LEAST:
        return None
    length = len(words) / len(sentences)
    long = 100 * sum(len(word) > LONG_WORD for word in words) / len(words)
    longest = max(sentences, key=lambda sentence: len(WORD.findall(sentence)))
    return round(length + long), round(length), longest.strip()


@check
def reading_ease(content, surroundings):
    """Of each field as a whole: a sentence by itself is too short to measure."""
    if content.language == SHARED:
        return
    fields = defaultdict(list)
    for passage in content.passages:
        if passage.is_plain:
            fields[passage.spot.field].append(passage)
    limit = HARDEST.get(content.language, OTHERWISE)
    for passages in fields.values():
        measured = lix("\n".join(passage.words.text for passage in passages))
        if measured and measured[0] > limit:
            score, length, longest = measured
            spot = passages[0].spot
            end = len(longest)
            yield at(
                HARD, Severity.HINT, spot, longest, (0, end), lix=score, length=length, limit=limit
            )
