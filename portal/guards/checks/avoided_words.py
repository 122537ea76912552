"""Words the glossary asks us to avoid, in any of their forms, with what we say instead."""

from ..content import SHARED
from ..findings import at, check
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
        for met in vocabulary.find(words.text):
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
