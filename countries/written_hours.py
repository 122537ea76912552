"""Hours in words, in the language that is active."""

import datetime as dt

from django.utils import formats
from django.utils.translation import get_language, gettext, ngettext, pgettext
from django.utils.translation import gettext_lazy as _

from portal.multilingual.languages import known

from . import opening, tongues
from .opening import DAYS, HOLIDAY

ON_DAY = {
    0: _("on Monday"),
    1: _("on Tuesday"),
    2: _("on Wednesday"),
    3: _("on Thursday"),
    4: _("on Friday"),
    5: _("on Saturday"),
    6: _("on Sunday"),
}
SHORT = {
    "mon": _("Mon"),
    "tue": _("Tue"),
    "wed": _("Wed"),
    "thu": _("Thu"),
    "fri": _("Fri"),
    "sat": _("Sat"),
    "sun": _("Sun"),
    HOLIDAY: _("public holidays"),
}
ON_HOLIDAYS = {
    opening.AS_USUAL: _("the same on public holidays"),
    opening.CLOSED: _("closed on public holidays"),
    opening.OTHER: "",  # stands among the days
    opening.UNKNOWN: _("hours on public holidays are not known"),
}
A_WEEK = 7


def clock(time):
    """``9:00``, ``17:30``; as the language writes it."""
    words = {"hour": time.hour, "minute": f"{time.minute:02}"}
    return pgettext("time of day", "%(hour)s:%(minute)s") % words


def says_now(schedule, moment):
    """``["Open now, until 17:00", "In Russian: closed now; opens on Monday at 9:00"]``"""
    today = moment.astimezone(schedule.zone).date()
    sentences = [_state(schedule.state_at(moment), today)]
    for state, codes in schedule.by_language(moment).items():
        names = tongues.language_names(codes, known(get_language()))
        words = {"language": names, "state": _state(state, today)}
        sentences.append(gettext("In %(language)s: %(state)s") % words)
    return sentences


def _state(state, today):
    if not state.certain:
        return gettext("Public holiday today: it is not known whether somebody answers")
    if state.is_open:
        return _open(state, today)
    if state.changes_at is None or not state.next_certain:
        return gettext("Closed now")
    words = {"time": clock(state.changes_at), "day": _day(state.changes_at.date(), today)}
    if state.changes_at.date() == today:
        return gettext("Closed now; opens at %(time)s") % words
    return gettext("Closed now; opens %(day)s at %(time)s") % words


def _open(state, today):
    if state.changes_at is None:
        return gettext("Open now, around the clock")
    if not state.next_certain:
        return gettext("Open now")
    closes = state.changes_at
    words = {"time": clock(closes), "day": _day(closes.date(), today)}
    if closes - dt.timedelta(days=1) < dt.datetime.combine(today, dt.time(12), closes.tzinfo):
        return gettext("Open now, until %(time)s") % words
    return gettext("Open now, until %(time)s %(day)s") % words


def _day(day, today):
    """``on Monday``; the date where there could be two of them."""
    if (day - today).days < A_WEEK:
        return str(ON_DAY[day.weekday()])
    return gettext("on %(date)s") % {"date": formats.date_format(day)}


def week(schedule):
    """``["Mon–Fri 9:00–17:00", "In Russian: Mon 10:00–12:00", "closed on public holidays"]``"""
    groups = {}
    for row in schedule.rows:
        groups.setdefault(row.languages, []).append(row)
    lines = [_line(codes, rows) for codes, rows in sorted(groups.items())]
    holidays = str(ON_HOLIDAYS.get(schedule.on_holidays, ""))
    return [*lines, *([holidays] if holidays else [])]


def _line(codes, rows):
    hours = "; ".join(_row(row) for row in rows)
    if not codes:
        return hours
    names = tongues.language_names(codes, known(get_language()))
    return gettext("In %(language)s: %(state)s") % {"language": names, "state": hours}


def _row(row):
    if row.is_whole_day:
        around = gettext("around the clock")
        return around if row.days >= set(DAYS) else f"{_days(row.days)} {around}"
    return f"{_days(row.days)} {clock(row.opens)}–{clock(row.closes)}"


def _days(days):
    """``Mon–Fri``, ``Mon, Wed``, ``Sat, public holidays``; runs of three and more as such."""
    runs = []
    for number, name in enumerate(DAYS):
        if name not in days:
            continue
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [part for run in runs for part in _run(run)]
    if HOLIDAY in days:
        parts.append(str(SHORT[HOLIDAY]))
    return ", ".join(parts)


def _run(run):
    names = [str(SHORT[DAYS[number]]) for number in run]
    return [f"{names[0]}–{names[-1]}"] if len(names) > 2 else names


def problems(rows, on_holidays, spoken):
    """``{field: what is wrong}`` of the hours of one hotline. ``spoken``: the codes it says it speaks."""
    found = {}
    named = dict.fromkeys(code for row in rows for code in row.languages)
    if spoken and (strange := [code for code in named if code not in spoken]):
        # Said at the languages: a stream shows only what its own rows got wrong.
        found["languages"] = ngettext(
            "“%(codes)s” has hours but is not among these languages; add it here.",
            "“%(codes)s” have hours but are not among these languages; add them here.",
            len(strange),
        ) % {"codes": ", ".join(strange)}
    has_other = any(HOLIDAY in row.days for row in rows)
    if has_other and on_holidays != opening.OTHER:
        found["on_holidays"] = gettext(
            "There are hours for public holidays above; choose “Other hours” here or remove them."
        )
    if on_holidays == opening.OTHER and not has_other:
        found["on_holidays"] = gettext(
            "Write the hours of public holidays above, or choose something else."
        )
    return found
