"""Sources, and pages that cite them."""

import json
from datetime import date

import pytest
from wagtail.rich_text import RichText

from portal.content.models import Source
from tests import factories


@pytest.fixture
def make_source(db):
    """``make_source(title_en="Report")``: a source with nothing to complain of, unless told otherwise."""

    def make(**columns):
        number = Source.objects.count() + 1
        columns = {
            "title_en": f"Report {number}",
            "url": f"https://example.org/{number}",
            "accessed_on": date(2025, 6, 11),
            **columns,
        }
        return Source.objects.create(**columns)

    return make


def cite(source=None, note="", codes=False):
    """A footnote as it is stored."""
    attrs = 'linktype="footnote"'
    attrs += f' source="{getattr(source, "pk", source)}"' if source else ""
    attrs += f' note="{note}"' if note else ""
    attrs += ' codes="1"' if codes else ""
    return f"<a {attrs}>[label]</a>"


def code(written, words=None):
    """A country code as it is stored."""
    return f'<a linktype="country" code="{written}">{words or written}</a>'


def prose(*texts):
    """The value of a text made of one block of prose each."""
    return [("prose", RichText(f"<p>{text}</p>")) for text in texts]


def contentstate(text, entity, data, start, length):
    """What the editor sends: one paragraph with one entity."""
    return json.dumps(
        {
            "blocks": [
                {
                    "key": "abcde",
                    "type": "unstyled",
                    "depth": 0,
                    "text": text,
                    "inlineStyleRanges": [],
                    "entityRanges": [{"key": 0, "offset": start, "length": length}],
                }
            ],
            "entityMap": {"0": {"type": entity, "mutability": "IMMUTABLE", "data": data}},
        }
    )


@pytest.fixture
def news(db):
    """``news(body_en=prose("Text"), body_lv=…)``: a published news item."""

    def make(**columns):
        columns = {"local_title_en": "Study", "local_title_lv": "Pētījums", **columns}
        return factories.news(**columns)

    return make
