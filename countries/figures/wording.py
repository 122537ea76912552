"""Figures in words: what is counted, and the number as the reader's language writes it."""

from babel.numbers import format_decimal
from django.utils.translation import get_language, gettext

from .codes import AGGREGATES, CATEGORIES, FLAGS, TOTALS, Indicator, Unit
from .reading import suppress_below

UNKNOWN = "–"


def number(value):
    """A number as the active language writes it; whole from 10 up, else with at most one digit after it."""
    places = "#,##0" if value == int(value) or value >= 10 else "#,##0.#"
    return format_decimal(value, format=places, locale=get_language())


def fewer():
    """What stands for a number that is too small to be shown."""
    return gettext("fewer than %(number)d") % {"number": suppress_below()}


def withheld():
    """What stands for a rate whose number of people is too small to be shown."""
    return gettext("not shown")


def value_of(point):
    """The number of a ``reading.Point``, what stands for it, or a dash."""
    if point is None:
        return UNKNOWN
    if point.suppressed:
        return fewer()
    return UNKNOWN if point.value is None else number(point.value)


def rate_of(point):
    """The rate of a ``reading.Point``, what stands for it, or a dash."""
    if point is None:
        return UNKNOWN
    if point.suppressed:
        return withheld()
    return UNKNOWN if point.per_million is None else number(point.per_million)


def flags_of(letters):
    """``bp`` → ``break in the series, provisional``."""
    return ", ".join(str(FLAGS[letter]) for letter in letters if letter in FLAGS)


def what(observation):
    """What a stored figure counts, e.g. ``Registered victims, Women, per million inhabitants``."""
    words = [Indicator(observation.indicator).label]
    words += [
        CATEGORIES[field][getattr(observation, field)]
        for field, total in TOTALS.items()
        if getattr(observation, field) != total
    ]
    if observation.unit != Unit.NUMBER:
        words.append(Unit(observation.unit).label)
    return ", ".join(map(str, words))


def place(code):
    """The code of a country, or the name of an EU aggregate."""
    return str(AGGREGATES.get(code, code))


def state(found):
    """What a cell holds, as staff compare it: ``12 p``, ``:`` if it is not available."""
    if found is None:
        return UNKNOWN
    value = ":" if found.value is None else f"{found.value:f}"
    made_up = [gettext("demonstration")] if found.is_demonstration else []
    return " ".join([value, found.flags, *made_up]).replace("  ", " ").strip()


def tick(value):
    """A round number beside an axis."""
    return format_decimal(value, format="#,##0.##", locale=get_language())
