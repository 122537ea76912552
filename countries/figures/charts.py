"""Drawings of series, ready for a template: places, texts, and the same numbers as a table.

Plain templates draw them as SVG. Libraries were looked at: those that need no browser write a script or a
style into each drawing, which the portal's pages do not allow, or text that cannot be read aloud.
A number that is suppressed is drawn as its words and has no length.
"""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from . import wording
from .codes import FLAGS, Indicator
from .scales import across, full_scale, scale, spaced

WIDTH, HEIGHT = 360, 220
BARS = 280  # width of horizontal bars, which stand two abreast
TOP, BOTTOM = 26, 190  # of what is drawn; years stand below
LETTER = 7  # width of a digit
MOST_YEARS = 12
ROW = 42  # height of a bar with its name
MADE_UP = "*"


@dataclass(frozen=True)
class Cell:
    """``text``: a number in words; ``mark``: flags, and a star if it is made up."""

    text: str
    mark: str = ""


@dataclass(frozen=True)
class Table:
    """``rows``: ``(heading, [Cell])``."""

    caption: str
    head: list
    rows: list


@dataclass(frozen=True)
class Chart:
    """A drawing of one kind (the name of its template). ``made_up``: all, some or none of its numbers."""

    key: str
    kind: str
    title: str
    description: str
    table: Table
    drawing: dict
    made_up: str = ""
    flags: tuple = ()
    height: int = HEIGHT
    width: int = WIDTH
    key_of_lines: list = field(default_factory=list)

    @property
    def view_box(self):
        return f"0 0 {self.width} {self.height}"

    @property
    def flag_names(self):
        return [(letter, FLAGS[letter]) for letter in self.flags]


def columns(key, title, series, table):
    """A column for each year of a series."""
    points = known(series)
    years = years_of([series])
    places, slot = across(years, 4, WIDTH - 14)
    y = full_scale([p.value for p in points if p.value is not None], BOTTOM, TOP)
    widths = {point.year: len(written(point)) * LETTER for point in points}
    named = spaced(years, slot, 5 * LETTER)
    counted = spaced(years, slot, max(widths.values()))
    counted |= {year for year, width in widths.items() if width <= slot}
    thick = round(min(34, slot * 0.68), 1)
    return chart(
        *(key, "columns", title, points, table, described(series)),
        {
            "columns": [
                {
                    "x": round(places[point.year] - thick / 2, 1),
                    "middle": places[point.year],
                    "y": y(point.value or 0),
                    "label_y": y(point.value or 0) - 6,
                    "width": thick,
                    "height": round(BOTTOM - y(point.value or 0), 1),
                    "text": written(point) if point.year in counted else "",
                    "uncertain": bool(point.flags),
                }
                for point in points
                if point.year in places
            ],
            "years": [(places[year], year) for year in years if year in named],
            "bottom": BOTTOM,
            "year_y": BOTTOM + 18,
        },
    )


def lines(key, title, named, table, value=lambda point: point.value, mark=None):
    """A line for each ``(name, series)``; ``value``: what of a point is drawn."""
    years = years_of([series for _name, series in named])
    places, slot = across(years, 40, WIDTH - 6)
    drawn = {
        name: [p for p in known(series) if value(p) is not None and p.year in places]
        for name, series in named
    }
    y = scale([value(p) for points in drawn.values() for p in points], BOTTOM, TOP)
    shown = spaced(years, slot, 5 * LETTER)
    everything = [point for points in drawn.values() for point in points]
    return chart(
        *(key, "lines", title, everything, table, endings(drawn, value)),
        {
            "lines": [
                {
                    "number": number,
                    "paths": pieces(points, lambda p: (places[p.year], y(value(p)))),
                    "marks": [(places[p.year], y(value(p))) for p in points],
                }
                for number, points in enumerate(drawn.values(), 1)
            ],
            "years": [(places[year], year) for year in years if year in shown],
            "ticks": [(y(tick), y(tick) + 4, wording.tick(tick)) for tick in y.ticks],
            "left": 40,
            "year_y": BOTTOM + 18,
        },
        key_of_lines=[*enumerate(drawn, 1)],
        mark=mark,
    )


def rates(key, indicator, named):
    """A line for each ``(name, series)`` per million inhabitants, of those whose population is known."""
    title = _("%(indicator)s per million inhabitants") % {"indicator": Indicator(indicator).label}
    named = [(name, series) for name, series in named if series.latest_rate is not None]
    years = {p.year for _name, series in named for p in series.points if p.per_million is not None}
    rows = [
        (year, [rate_cell(series.in_year(year)) for _name, series in named])
        for year in sorted(years, reverse=True)
    ]
    return lines(
        key,
        title,
        named,
        Table(title, [_("Year"), *(name for name, _series in named)], rows),
        value=lambda point: point.per_million,
        mark=lambda point: point.rate_is_demonstration,
    )


def bars(key, title, named, table):
    """A bar for each ``(name, point)``."""
    x = full_scale([p.value for _name, p in named if p.value is not None], 0, BARS - 76)
    points = [point for _name, point in named]
    said = "; ".join(f"{name}: {wording.value_of(point)}" for name, point in named)
    return chart(
        *(key, "bars", title, points, table, said),
        {
            "bars": [
                {
                    "name": name,
                    "name_y": ROW * n + 15,
                    "y": ROW * n + 22,
                    "width": x(point.value or 0),
                    "text_x": x(point.value or 0) + 6,
                    "text_y": ROW * n + 34,
                    "text": written(point),
                    "uncertain": bool(point.flags),
                }
                for n, (name, point) in enumerate(named)
            ]
        },
        height=ROW * len(named) + 4,
        width=BARS,
    )


def chart(key, kind, title, points, table, description, drawing, mark=None, **more):
    is_made_up = mark or (lambda point: point.is_demonstration)
    made_up = [is_made_up(point) for point in points]
    flags = sorted({letter for p in points for letter in p.flags if letter in FLAGS})
    return Chart(
        key=key,
        kind=kind,
        title=title,
        description=description,
        table=table,
        drawing=drawing,
        made_up="all" if made_up and all(made_up) else "some" if any(made_up) else "",
        flags=tuple(flags),
        **more,
    )


def described(series):
    """What a drawing of one series shows, for who does not see it."""
    highest = max(
        (p for p in series.points if p.value is not None), key=lambda p: p.value, default=None
    )
    latest = series.latest
    words = [_("%(first)d to %(last)d.") % {"first": series.years[0], "last": series.years[-1]}]
    if highest:
        top = {"value": wording.value_of(highest), "year": highest.year}
        words.append(_("Highest: %(value)s in %(year)d.") % top)
    now = {"value": wording.value_of(latest), "year": latest.year}
    words.append(_("Latest: %(value)s in %(year)d.") % now)
    return " ".join(words)


def endings(drawn, value):
    """Where each line begins and ends."""
    return " ".join(
        _("%(name)s: %(first)s in %(first_year)d, %(last)s in %(last_year)d.")
        % {
            "name": name,
            "first": wording.number(value(points[0])),
            "first_year": points[0].year,
            "last": wording.number(value(points[-1])),
            "last_year": points[-1].year,
        }
        for name, points in drawn.items()
        if points
    )


def pieces(points, place):
    """SVG paths: a line ends where a year is missing."""
    path, paths, before = [], [], None
    for point in points:
        if before is not None and point.year != before + 1:
            paths.append(path)
            path = []
        path.append("{} {}".format(*place(point)))
        before = point.year
    return ["M" + "L".join(one) for one in [*paths, path] if len(one) > 1]


def known(series):
    """Points there is something to tell about."""
    return [p for p in series.points if p.value is not None or p.suppressed or p.per_million]


def years_of(several):
    """All years from the first to the last, at most ``MOST_YEARS``, none left out."""
    found = [point.year for series in several for point in known(series)]
    last = max(found)
    return list(range(max(min(found), last - MOST_YEARS + 1), last + 1))


def written(point):
    """A point's number with its flags and, if it is made up, a star."""
    return f"{wording.value_of(point)}{MADE_UP if point.is_demonstration else ''} {point.flags}".strip()


def cell(point):
    if point is None:
        return Cell(wording.UNKNOWN)
    star = MADE_UP if point.is_demonstration else ""
    return Cell(wording.value_of(point), f"{star} {point.flags}".strip())


def rate_cell(point):
    star = MADE_UP if point is not None and point.rate_is_demonstration else ""
    return Cell(wording.rate_of(point), star)
