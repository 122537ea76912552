"""Whether somebody answers at a given moment: weekly hours, in the country's time, holidays included.

Pure: what is asked of the database is asked before. Hours are stored as blocks (``hours_block``); what does
not read as hours is left out rather than guessed at, and then nothing is said about now.
"""

import datetime as dt
from dataclasses import dataclass, replace

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HOLIDAY = "holiday"
AS_USUAL, CLOSED, OTHER, UNKNOWN = "usual", "closed", "other", "unknown"
AHEAD = 15  # days looked at: longer than any row of holidays
DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Hours:
    """``languages``: codes, none for all. ``days``: of ``DAYS``, or ``HOLIDAY``; those on which it opens.

    ``closes`` not after ``opens``: on the next day, so the same time twice is around the clock.
    """

    languages: tuple
    days: frozenset
    opens: dt.time
    closes: dt.time

    @property
    def is_whole_day(self):
        return self.opens == self.closes


@dataclass(frozen=True)
class Opening:
    """How it stands at one moment.

    ``changes_at``: when that ends (aware, in the country's time), None if it is not foreseen.
    ``languages``: answered at this moment if open, none for all.
    ``certain``: False on a public holiday whose hours nobody has written down.
    ``next_certain``: False if what comes next lies on such a day.
    """

    is_open: bool
    changes_at: dt.datetime | None
    languages: tuple = ()
    certain: bool = True
    next_certain: bool = True


@dataclass(frozen=True)
class Schedule:
    """Weekly hours of one hotline. ``is_holiday(date)`` tells public holidays of the country."""

    rows: tuple
    zone: dt.tzinfo
    on_holidays: str
    is_holiday: object

    def of(self, language):
        """The part of it in which ``language`` is spoken."""
        rows = tuple(row for row in self.rows if not row.languages or language in row.languages)
        return replace(self, rows=rows)

    def state_at(self, moment):
        """``Opening``, or None if no hours are known."""
        if not self.rows:
            return None
        now = moment.astimezone(self.zone)
        today = now.date()
        open_now = next((s for s in self._spans(today) if s[0] <= moment < s[1]), None)
        if open_now:
            return self._open(moment, open_now, today)
        if self._is_unclear(today):
            return Opening(False, self._midnight_after(today), certain=False, next_certain=False)
        return self._closed(moment, today)

    def _open(self, moment, span, today):
        end = span[1]
        unbounded = end >= self._midnight_after(today + (AHEAD - 2) * DAY)
        languages = self._languages_at(moment, today)
        local = None if unbounded else end.astimezone(self.zone)
        return Opening(True, local, languages, next_certain=not self._ends_unclear(end))

    def _ends_unclear(self, end):
        """Whether it may stay open: it ends as a day begins of which nobody knows the hours."""
        local = end.astimezone(self.zone)
        return local.time() == dt.time(0) and self._is_unclear(local.date())

    def _closed(self, moment, today):
        starts = [start for start, _end in self._spans(today) if start > moment]
        unclear = self._first_unclear(today)
        first = min([*starts[:1], *([unclear] if unclear else [])], default=None)
        local = first and first.astimezone(self.zone)
        return Opening(False, local, next_certain=first is None or first != unclear)

    def _first_unclear(self, today):
        days = (today + n * DAY for n in range(1, AHEAD))
        day = next((day for day in days if self._is_unclear(day)), None)
        return self._at(day, dt.time(0)) if day else None

    def _languages_at(self, moment, today):
        """Codes spoken at ``moment``; none if a row that names none is open."""
        rows = [row for row, start, end in self._starting_near(today) if start <= moment < end]
        if any(not row.languages for row in rows):
            return ()
        return tuple(dict.fromkeys(code for row in rows for code in row.languages))

    def _spans(self, today):
        """``[(start, end)]`` in UTC, joined where one goes on after the other, in order."""
        spans = []
        for start, end in sorted((s, e) for _row, s, e in self._starting_near(today)):
            if spans and start <= spans[-1][1]:
                spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
            else:
                spans.append((start, end))
        return spans

    def _starting_near(self, today):
        for number in range(-1, AHEAD):
            day = today + number * DAY
            for row in self._rows_on(day):
                last = day + DAY if row.closes <= row.opens else day
                start, end = self._at(day, row.opens), self._at(last, row.closes)
                if start < end:  # an hour that summer time skips is none
                    yield row, start, end

    def _rows_on(self, day):
        """A holiday is what its day of the week is not, unless hours are as usual."""
        name = DAYS[day.weekday()]
        if self.on_holidays != AS_USUAL and self.is_holiday(day):
            name = HOLIDAY if self.on_holidays == OTHER else None
        return [row for row in self.rows if name in row.days]

    def _is_unclear(self, day):
        return self.on_holidays == UNKNOWN and self.is_holiday(day)

    def _midnight_after(self, day):
        return self._at(day + DAY, dt.time(0))

    def _at(self, day, time):
        """In UTC. Of an hour that comes twice the first; one that is skipped is the same distance later."""
        return dt.datetime.combine(day, time, self.zone).astimezone(dt.UTC)

    def by_language(self, moment):
        """``{Opening: codes}`` of the languages that rows name, where that differs from the whole."""
        whole, found = self.state_at(moment), {}
        for code in dict.fromkeys(code for row in self.rows for code in row.languages):
            state = replace(self.of(code).state_at(moment), languages=())
            if whole is None or state != replace(whole, languages=()):
                found.setdefault(state, []).append(code)
        return found

    def stale_at(self, moment):
        """When words about this moment are no longer right: at a change, or as the country's day ends.

        Words name days of the week, and mean today where they name none.
        """
        states = [self.state_at(moment), *self.by_language(moment)]
        changes = [state.changes_at for state in states if state and state.changes_at]
        return min([self._midnight_after(moment.astimezone(self.zone).date()), *changes])


def rows_of(stored):
    """``(Hours, …)`` from the stored blocks."""
    found = (_hours(item.get("value")) for item in stored or () if isinstance(item, dict))
    return tuple(hours for hours in found if hours)


def _hours(value):
    try:
        days = frozenset(value["days"]) & {*DAYS, HOLIDAY}
        opens, closes = (_time(value[name]) for name in ("opens", "closes"))
        languages = tuple(codes_in(value.get("languages")))
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    return Hours(languages, days, opens, closes) if days else None


def _time(value):
    time = value if isinstance(value, dt.time) else dt.time.fromisoformat(value)
    return time.replace(second=0, microsecond=0, tzinfo=None)


def codes_in(text):
    """Language codes from ``lv, en``."""
    return [code.strip() for code in (text or "").split(",") if code.strip()]


def state_at(hotline, moment):
    """``Opening`` of a hotline at an aware ``moment``; None where its hours are not known."""
    schedule = hotline.schedule
    return schedule.state_at(moment) if schedule else None
