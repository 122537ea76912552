"""Blocks of a text, from the short form in these modules to the one that a stream field stores.

A block is written ``(kind, value)``. Lists of things are lists of strings or of tuples; see each method.
"""

import json
from uuid import uuid4

from .refs import Ref
from .typography import typeset


def _item(kind, value):
    return {"type": kind, "value": value, "id": str(uuid4())}


class Blocks:
    def __init__(self, writer):
        self.writer = writer

    def stored(self, blocks, code):
        """``[(kind, value), …]`` as JSON."""
        return json.dumps(
            [_item(kind, getattr(self, f"_{kind}")(value, code)) for kind, value in blocks]
        )

    def _pk(self, kind, key):
        return self.writer.get(Ref(kind, key)).pk

    def _rich(self, text, code):
        return self.writer.stored(text, code)

    def _plain(self, text, code):
        return typeset(text)

    _heading = _sign = _text = _plain
    _prose = _rich

    def _action(self, value, code):
        title, text = value
        return {"title": typeset(title), "text": typeset(text)}

    def _callout(self, value, code):
        title, text = value if isinstance(value, tuple) else ("", value)
        return {"title": typeset(title), "text": f"<p>{self._rich(text, code)}</p>"}

    def _quote(self, value, code):
        text, attribution = value
        return {"text": typeset(text), "attribution": typeset(attribution)}

    def _steps(self, steps, code):
        return [
            _item("item", {"title": typeset(title), "text": f"<p>{self._rich(text, code)}</p>"})
            for title, text in steps
        ]

    def _figures(self, figures, code):
        return [_item("item", self._typeset(figure)) for figure in figures]

    def _typeset(self, values):
        return {
            name: typeset(value) if isinstance(value, str) else value
            for name, value in values.items()
        }

    def _table(self, table, code):
        columns = [{"type": "text", "heading": typeset(heading)} for heading in table["headings"]]
        rows = [{"values": [typeset(cell) for cell in row]} for row in table["rows"]]
        return {
            "caption": typeset(table["caption"]),
            "table": {"columns": columns, "rows": rows, "caption": ""},
            "source": typeset(table.get("source", "")),
        }

    def _picture(self, picture, code):
        image = {"image": self._pk("image", picture["image"]), "decorative": False}
        image["alt_text"] = typeset(picture["alt"])
        return {"image": image, "caption": typeset(picture["caption"])}

    def _files(self, keys, code):
        return [_item("item", self._pk("document", key)) for key in keys]

    def _related(self, keys, code):
        return [_item("item", self._pk("page", key)) for key in keys]

    def _acts(self, keys, code):
        return [_item("item", self._pk("act", key)) for key in keys]

    def _links(self, links, code):
        return [_item("item", {"text": typeset(text), "url": url}) for text, url in links]

    def _contact(self, contact, code):
        return self._typeset(contact)

    def _video(self, video, code):
        texts = {**self._typeset(video), "poster": self._pk("image", video["poster"])}
        return texts | {"transcript": f"<p>{self._rich(video['transcript'], code)}</p>"}
