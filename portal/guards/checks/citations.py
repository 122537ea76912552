"""Footnotes whose source is gone, says nothing, or wants checking."""

from portal.content.footnotes import Mark

from ..findings import at, check
from ..models import Severity

GONE, EMPTY, SOURCE = "footnote-gone", "footnote-empty", "footnote-source"


@check
def footnotes(content, surroundings):
    for passage in content.passages:
        text = passage.words.text
        for attrs, place in passage.words.footnotes:
            mark, span = Mark.of(attrs), (max(0, place - 30), place)
            if not mark.source:
                if not mark.note:
                    yield at(EMPTY, Severity.WARNING, passage.spot, text, span)
            elif int(mark.source) not in surroundings.sources:
                yield at(GONE, Severity.WARNING, passage.spot, text, span)
            elif gaps := surroundings.sources[int(mark.source)]:
                yield at(SOURCE, Severity.HINT, passage.spot, text, span, gaps=gaps)
