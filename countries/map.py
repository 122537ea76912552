"""The map of the Member States: outlines read once from ``map.json``, and whose profile each leads to.

Outlines: Natural Earth (public domain), simplified; see docs/help.md. The codes are ISO 3166-1.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

OUTLINES = Path(__file__).with_name("map.json")


@dataclass(frozen=True)
class Country:
    """An outline. ``page``: the profile it leads to; None if readers cannot get one.

    ``circle``: where the target of a country too small to be touched stands (``x, y``), or None.
    """

    code: str
    path: str
    circle: tuple[int, int] | None
    page: Any = None


@dataclass(frozen=True)
class Map:
    """A drawing: its ``viewBox``, the outlines, the land around them, lines from circles to countries."""

    view_box: str
    around: str
    leads: str
    countries: list[Country]


@cache
def _data():
    return json.loads(OUTLINES.read_text())


def drawing(pages):
    """The map for ``pages`` (countries' profiles), its links in the same order as theirs."""
    data = _data()
    reached = {page.code: page for page in pages}
    known = [code for code in reached if code in data["countries"]]
    missing = [code for code in data["countries"] if code not in reached]
    return Map(
        data["viewBox"],
        data["around"],
        data["leads"],
        [_country(data, code, reached.get(code)) for code in (*missing, *known)],
    )


def _country(data, code, page):
    circle = data["circles"].get(code)
    return Country(code, data["countries"][code], tuple(circle) if circle else None, page)
