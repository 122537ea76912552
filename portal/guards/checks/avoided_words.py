"""Words the glossary asks us to avoid, in any of their forms, with what we say instead."""

from ..content import SHARED
from ..findings import at, check
from ..lemmas import words_of
from ..models import Severity

AVOIDED = "avoided-word"


@check
def avoided_words(content, surroundings):
    """Warns where the word is certain; where it is likely, or in somebody else's words, it hints."""
    if content.language == SHARED:
        return
    vocabulary = surroundings.vocabularies[content.language]
    for passage in content.passages:
        words = passage.words
        all_met = list(vocabulary.find(words.text))
        if passage.is_cell and _only_names(words.text, all_met):
            continue
        for met in all_met:
            quoted = passage.is_quotation or words.is_apart(met.start, met.end)
            severity = Severity.WARNING if met.is_sure and not quoted else Severity.HINT
            yield at(
                AVOIDED,
                severity,
                passage.spot,
                words.text,
                (met.start, met.end),
                preferred=met.entry.preferred,
                quoted=quoted,
            )


def _only_names(text, all_met):
    """Whether a cell of a table holds nothing but words to avoid: it lists them, it does not use them."""
    named = sum(len(met.entry.words) for met in all_met)
    return named > 0 and named == len(words_of(text))
