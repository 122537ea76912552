"""JSON-stat 2.0 as Eurostat's service writes it: a cube whose cells are numbered, mostly empty.

Eurostat writes the numbers before the dimensions that say what they are, so the file is read twice: for the
dimensions and flags, then number by number. https://json-stat.org/format/
"""

import math
import re

import ijson
from django.utils.translation import gettext as _

from .problems import UnreadableError, quoted
from .raw import Raw

DEEPEST = 12
MOST_CODES = 10_000  # of all dimensions together
WRONG = (ijson.JSONError, ValueError, OverflowError, UnicodeError)
TIME = "time"


def is_json(start):
    return start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"


def leaves(stream):
    """``(path, kind, value)`` of every scalar; a path is a tuple of keys and places."""
    # Floats hold every number there can be; whole numbers of thousands of digits, which the parser in C
    # trips over otherwise, are an error.
    path, events = [], ijson.basic_parse(stream, buf_size=1 << 16, use_float=True)
    try:
        for event, value in events:
            if event == "map_key":
                path[-1] = value
            elif event.startswith("start"):
                path.append(0 if event == "start_array" else "")
                if len(path) > DEEPEST:
                    raise UnreadableError(_("The file is nested too deeply for JSON-stat."))
            else:
                if event.startswith("end"):
                    path.pop()
                else:
                    yield tuple(path), event, value
                if path and isinstance(path[-1], int):
                    path[-1] += 1
    except WRONG as error:
        raise UnreadableError(
            _("The file is not whole, or not JSON: it cannot be read.")
        ) from error


class JsonStat:
    """A data set. ``opens``: a function that opens the file anew."""

    def __init__(self, opens, most):
        self.opens, self.most = opens, most
        self.about, self.ids, self.sizes, self.flags = {}, [], [], {}
        self.index, self.named = {}, {}
        self.statistics = 0
        with opens() as stream:
            for path, _event, value in leaves(stream):
                self.note(path, value)
        self.check()
        self.dataset = str(self.about.get(("extension", "id"), "")).lower()
        self.dimensions = [name for name in self.ids if name != TIME]

    def note(self, path, value):
        match path:
            case ("class" | "version",) | ("extension", "id") | ("error", 0, "label"):
                self.about[path] = value
            case ("id", int()):
                self.kept(self.ids).append(str(value))
            case ("size", int()):
                self.kept(self.sizes).append(value)
            case ("status", key) if value is not None:
                self.kept(self.flags, self.most)[str(key)] = str(value)
            case ("dimension", name, "category", "index", str(code)):
                self.kept(self.index, MOST_CODES)[name, value] = code
            case ("dimension", name, "category", "index", int(place)):
                self.kept(self.index, MOST_CODES)[name, place] = str(value)
            case ("dimension", name, "category", "label", str(code)):
                self.kept(self.named, MOST_CODES).setdefault(name, code)

    @staticmethod
    def kept(collection, most=100):
        if len(collection) >= most:
            raise UnreadableError(
                _("The file has more codes or flags than are read from one file.")
            )
        return collection

    def check(self):
        if label := self.about.get(("error", 0, "label")):
            raise UnreadableError(
                _("The service answered with an error: %(message)s")
                % {"message": quoted(str(label))}
            )
        if self.about.get(("class",)) != "dataset" or not self.ids:
            raise UnreadableError(_("This is not a data set in JSON-stat 2.0."))
        whole = len(self.ids) == len(self.sizes) == len(set(self.ids)) and TIME in self.ids
        if not whole or not all(isinstance(size, int) and size > 0 for size in self.sizes):
            raise UnreadableError(_("The dimensions of this JSON-stat file do not fit together."))
        for name, size in zip(self.ids, self.sizes, strict=True):
            if size == 1 and (name, 0) not in self.index and name in self.named:
                self.index[name, 0] = self.named[name]
            if size > MOST_CODES or any((name, place) not in self.index for place in range(size)):
                raise UnreadableError(
                    _("The dimension %(name)s does not name its codes.") % {"name": quoted(name)}
                )

    def declared(self):
        """``(place, dimension, code)`` of everything the file could have a number for."""
        for name, size in zip(self.ids, self.sizes, strict=True):
            for place in range(size):
                code = self.index[name, place]
                yield f"dimension.{quoted(name)}.category.index", name, code

    def raws(self, problems):
        flags = dict(self.flags)
        with self.opens() as stream:
            for path, event, value in leaves(stream):
                if len(path) == 2 and path[0] == "value" and value is not None:
                    key = str(path[1])
                    written = str(value) if event == "number" else quoted(repr(value))
                    yield from self.raw(key, written, flags.pop(key, ""), problems)
        for key, letters in flags.items():
            yield from self.raw(key, "", letters, problems)

    def raw(self, key, value, flags, problems):
        place = f"value.{quoted(key)}"
        if not re.fullmatch(r"\d{1,18}", key) or int(key) >= math.prod(self.sizes):
            problems.add(place, _("There is no such cell."))
            return
        codes, rest = {}, int(key)
        for name, size in zip(reversed(self.ids), reversed(self.sizes), strict=True):
            rest, at = divmod(rest, size)
            codes[name] = self.index[name, at]
        yield Raw(place, codes, codes.pop(TIME), value, flags)
