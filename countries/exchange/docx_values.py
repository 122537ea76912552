"""Values of a profile's texts, made of the paragraphs that were found in a document."""

import json
import re

from django.utils.translation import gettext as _
from wagtail.fields import RichTextField

from . import docx_markers as markers
from .paragraphs import UNWRITABLE, Run, as_kept, tidy, unsupported, write_html

WORDS_SHOWN = 80
# How JSON writes what no database takes; payloads of ours hold it no other way.
_UNSTORABLE = re.compile(r"\\u(00[01]|d[89a-f])", re.IGNORECASE)


class Values:
    """Puts values into ``incoming``. ``payloads``: ``{anchor: text}`` of the document's table of links."""

    def __init__(self, model, base, payloads, incoming):
        self.model, self.base, self.payloads, self.incoming = model, base, payloads, incoming

    def take(self, spot, found):
        """``found``: the ``docx_text.Text``s of its section, in order."""
        definition = spot.definition(self.model)
        paragraphs = _joined(found)
        if not isinstance(definition, RichTextField):
            self.incoming.values[spot.path] = _plain(definition, paragraphs)
            return
        for paragraph in paragraphs:
            paragraph.runs = [self._linked(run, spot.path) for run in paragraph.runs]
        html = write_html(tidy(paragraphs))
        stored = spot.read(self.base)
        if not unsupported(stored):
            self.incoming.values[spot.path] = html
        elif html != as_kept(stored):
            said = _(
                "This text holds what a document cannot keep, so it was not taken over. Change it in"
                " the portal."
            )
            self.incoming.note(spot.path, said)

    def _linked(self, run, path):
        """The run with the stored form of its link instead of the document's."""
        if run.link is None:
            return run
        kind, target = run.link
        if kind == "href":
            return Run(run.text, run.marks, ("a", (("href", target),)))
        return Run(run.text, run.marks, self._link_of(target, run.text, path))

    def _link_of(self, anchor, words, path):
        payload = _payload(self.payloads.get(anchor), anchor)
        if payload is None:
            if words.strip():
                said = _(
                    "The link of “%(words)s” leads to nothing that this document names; the words were kept."
                )
                self.incoming.note(path, said % {"words": words[:WORDS_SHOWN]})
            return None
        self.incoming.references.update(payload["refs"])
        return payload["tag"], tuple(sorted(payload["attrs"].items()))


def _plain(definition, paragraphs):
    words = UNWRITABLE.sub("", "\n".join(one.text for one in paragraphs))
    lines = definition.get_internal_type() == "TextField"
    return words.strip() if lines else " ".join(words.split())


def _payload(text, anchor):
    """What a row of our table of links says, unless somebody has changed it."""
    if text is None or markers.anchor(text) != anchor or _UNSTORABLE.search(text):
        return None
    found = json.loads(text)
    return found if found["tag"] in ("a", "abbr") else None


def _joined(found):
    """Paragraphs, those together whose end was deleted with changes being tracked."""
    paragraphs, goes_on = [], False
    for text in found:
        if goes_on and paragraphs:
            paragraphs[-1].runs += text.paragraph.runs
        else:
            paragraphs.append(text.paragraph)
        goes_on = text.continues
    return paragraphs
