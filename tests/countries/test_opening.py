"""Whether somebody answers: weekly hours in the country's time, holidays and both changes of the clock."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation
from hypothesis import given, settings
from hypothesis import strategies as st

from countries import opening, public_holidays, written_hours
from countries.opening import DAYS, Hours, Schedule
from countries.time_zones import ZONES, zone_of

RIGA = zone_of("LV")
WEEKDAYS = frozenset(DAYS[:5])
OFFICE = Hours((), WEEKDAYS, dt.time(9), dt.time(17))
ALWAYS = Hours((), frozenset(DAYS), dt.time(0), dt.time(0))
NIGHTS = Hours((), frozenset({"fri", "sat"}), dt.time(22), dt.time(6))


def schedule(*rows, on_holidays="usual", free=(), zone=RIGA):
    return Schedule(rows, zone, on_holidays, lambda day: day in free)


def at(text, zone=RIGA):
    return dt.datetime.fromisoformat(text).replace(tzinfo=zone)


def said(rows, moment, **more):
    with translation.override("en"):
        return written_hours.says_now(schedule(*rows, **more), moment)


# 2026-06-01 is a Monday.
@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-06-01T08:59", "Closed now; opens at 9:00"),
        ("2026-06-01T09:00", "Open now, until 17:00"),
        ("2026-06-01T16:59:59", "Open now, until 17:00"),
        ("2026-06-01T17:00", "Closed now; opens on Tuesday at 9:00"),
        ("2026-06-05T17:00", "Closed now; opens on Monday at 9:00"),
        ("2026-06-06T12:00", "Closed now; opens on Monday at 9:00"),
    ],
)
def test_office_hours(moment, words):
    assert said([OFFICE], at(moment)) == [words]


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-06-05T21:59", "Closed now; opens at 22:00"),
        ("2026-06-05T23:00", "Open now, until 6:00"),
        ("2026-06-06T05:59", "Open now, until 6:00"),
        ("2026-06-06T06:00", "Closed now; opens at 22:00"),
        ("2026-06-07T05:59", "Open now, until 6:00"),
        ("2026-06-07T06:00", "Closed now; opens on Friday at 22:00"),
    ],
)
def test_past_midnight(moment, words):
    assert said([NIGHTS], at(moment)) == [words]


def test_around_the_clock_never_ends():
    state = schedule(ALWAYS).state_at(at("2026-06-01T00:00"))

    assert state.is_open
    assert state.changes_at is None
    assert said([ALWAYS], at("2026-06-01T00:00")) == ["Open now, around the clock"]


def test_from_friday_to_monday_it_says_the_day():
    rows = [
        Hours((), frozenset({"fri"}), dt.time(17), dt.time(0)),
        Hours((), frozenset({"sat", "sun"}), dt.time(0), dt.time(0)),
        Hours((), frozenset({"mon"}), dt.time(0), dt.time(8)),
    ]

    assert said(rows, at("2026-06-05T18:00")) == ["Open now, until 8:00 on Monday"]


def test_one_day_a_week_a_week_ahead_is_said_with_its_date():
    mondays = Hours((), frozenset({"mon"}), dt.time(9), dt.time(10))

    assert said([mondays], at("2026-06-01T11:00")) == ["Closed now; opens on 8 June 2026 at 9:00"]


def test_a_pause_at_noon():
    rows = [
        Hours((), WEEKDAYS, dt.time(9), dt.time(12)),
        Hours((), WEEKDAYS, dt.time(13), dt.time(17)),
    ]

    assert said(rows, at("2026-06-01T11:00")) == ["Open now, until 12:00"]
    assert said(rows, at("2026-06-01T12:30")) == ["Closed now; opens at 13:00"]


def test_hours_that_follow_one_another_are_one():
    rows = [
        Hours((), WEEKDAYS, dt.time(9), dt.time(13)),
        Hours((), WEEKDAYS, dt.time(12), dt.time(17)),
    ]

    assert said(rows, at("2026-06-01T10:00")) == ["Open now, until 17:00"]


def test_the_reader_s_place_does_not_matter():
    in_lisbon = at("2026-06-01T07:00").astimezone(ZoneInfo("Europe/Lisbon"))

    assert said([OFFICE], in_lisbon) == ["Closed now; opens at 9:00"]


HOLIDAY = dt.date(2026, 6, 2)


@pytest.mark.parametrize(
    ("on_holidays", "rows", "words"),
    [
        ("usual", [OFFICE], "Open now, until 17:00"),
        ("closed", [OFFICE], "Closed now; opens on Wednesday at 9:00"),
        (
            "other",
            [OFFICE, Hours((), frozenset({"holiday"}), dt.time(10), dt.time(12))],
            "Open now, until 12:00",
        ),
        (
            "unknown",
            [OFFICE],
            "Public holiday today: it is not known whether somebody answers",
        ),
    ],
)
def test_on_a_public_holiday(on_holidays, rows, words):
    moment = at("2026-06-02T11:00")

    assert said(rows, moment, on_holidays=on_holidays, free=[HOLIDAY]) == [words]


def test_hours_of_holidays_are_not_those_of_other_days():
    row = Hours((), frozenset({"holiday"}), dt.time(10), dt.time(12))

    assert said([row], at("2026-06-01T11:00"), on_holidays="other", free=[HOLIDAY]) == [
        "Closed now; opens on Tuesday at 10:00"
    ]


def test_the_night_before_a_holiday_lasts_until_its_morning():
    saturday = dt.date(2026, 6, 6)
    state = schedule(NIGHTS, on_holidays="closed", free=[saturday])

    assert state.state_at(at("2026-06-06T05:00")).is_open
    assert not state.state_at(at("2026-06-06T23:00")).is_open


def test_before_a_day_nobody_knows_of_nothing_is_promised():
    line = {"on_holidays": "unknown", "free": [HOLIDAY]}

    assert said([OFFICE], at("2026-06-01T18:00"), **line) == ["Closed now"]
    assert said([ALWAYS], at("2026-06-01T18:00"), **line) == ["Open now"]
    assert said([ALWAYS], at("2026-06-03T00:00"), **line) == ["Open now, around the clock"]


def test_each_language_has_its_own_hours():
    rows = [
        Hours(("lv",), frozenset(DAYS), dt.time(0), dt.time(0)),
        Hours(("ru", "uk"), WEEKDAYS, dt.time(9), dt.time(17)),
    ]

    assert said(rows, at("2026-06-01T18:00")) == [
        "Open now, around the clock",
        "In Russian, Ukrainian: Closed now; opens on Tuesday at 9:00",
    ]
    assert schedule(*rows).state_at(at("2026-06-01T18:00")).languages == ("lv",)
    assert schedule(*rows).state_at(at("2026-06-01T12:00")).languages == ("lv", "ru", "uk")


# -- the clock changes ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 7), ("2026-10-25", 9)])
def test_a_night_is_an_hour_shorter_in_spring_and_longer_in_autumn(day, hours):
    night = Hours((), frozenset({"sat"}), dt.time(22), dt.time(6))
    eve = dt.date.fromisoformat(day) - dt.timedelta(days=1)
    opens = dt.datetime.combine(eve, dt.time(22), RIGA)
    line = schedule(night)

    end = line.state_at(opens).changes_at

    assert end.astimezone(dt.UTC) - opens.astimezone(dt.UTC) == dt.timedelta(hours=hours)
    assert (end.hour, end.date().isoformat()) == (6, day)
    assert not line.state_at(opens - dt.timedelta(seconds=1)).is_open
    assert line.state_at(end - dt.timedelta(minutes=1)).is_open
    assert not line.state_at(end).is_open


def test_in_spring_an_hour_that_is_skipped_is_no_opening():
    """In Riga the clock goes from 3:00 to 4:00."""
    row = Hours((), frozenset({"sun"}), dt.time(3), dt.time(4))
    line = schedule(row)
    skipped = dt.datetime(2026, 3, 29, 1, tzinfo=dt.UTC)

    state = line.state_at(skipped - dt.timedelta(minutes=1))

    assert not state.is_open
    assert state.changes_at.date() == dt.date(2026, 4, 5)
    assert not line.state_at(skipped).is_open


def test_in_autumn_an_hour_that_comes_twice_counts_once():
    """In Riga the clock goes from 4:00 back to 3:00."""
    row = Hours((), frozenset({"sun"}), dt.time(3), dt.time(4))
    line = schedule(row)
    first = dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)

    assert line.state_at(first).is_open
    assert first.astimezone(RIGA).hour == 3
    end = line.state_at(first).changes_at.astimezone(dt.UTC)
    assert not line.state_at(end).is_open


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_around_the_clock_has_no_gap_when_the_clock_changes(day):
    midnight = dt.datetime.fromisoformat(day).replace(tzinfo=RIGA).astimezone(dt.UTC)
    line = schedule(ALWAYS)

    for quarter in range(25 * 4):
        assert line.state_at(midnight + quarter * dt.timedelta(minutes=15)).is_open


# -- properties ----------------------------------------------------------------------------------------

times = st.builds(dt.time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
rows = st.builds(
    Hours,
    st.sampled_from([(), ("lv",), ("ru",), ("lv", "ru")]),
    st.frozensets(st.sampled_from([*DAYS, "holiday"]), min_size=1),
    times,
    times,
)
schedules = st.builds(
    Schedule,
    st.lists(rows, min_size=1, max_size=4).map(tuple),
    st.sampled_from([zone_of(code) for code in ("LV", "ES", "PT", "CY", "IE")]),
    st.sampled_from(["usual", "closed", "other", "unknown"]),
    st.just(lambda day: day.day in (1, 25)),
)
SPRING = dt.datetime(2026, 3, 20, tzinfo=dt.UTC)
moments = st.integers(0, 235 * 24 * 60).map(lambda minutes: SPRING + dt.timedelta(minutes=minutes))


@settings(max_examples=60, deadline=None)
@given(schedules, moments)
def test_nothing_changes_before_the_change_that_is_announced(line, moment):
    state = line.state_at(moment)
    end = state.changes_at

    if end is None:
        return
    assert end > moment
    just_before = line.state_at(end - dt.timedelta(seconds=1))
    assert (just_before.is_open, just_before.certain) == (state.is_open, state.certain)
    after = line.state_at(end)
    assert (after.is_open, after.certain) != (state.is_open, state.certain)


@settings(max_examples=60, deadline=None)
@given(schedules, moments)
def test_what_is_said_stays_right_until_it_is_stale(line, moment):
    end = line.stale_at(moment)
    before = said_by(line, moment)

    assert moment < end <= moment + dt.timedelta(hours=25)
    assert said_by(line, end - dt.timedelta(seconds=1)) == before


def said_by(line, moment):
    with translation.override("en"):
        return written_hours.says_now(line, moment)


@settings(max_examples=60, deadline=None)
@given(schedules, moments)
def test_whoever_is_open_in_a_language_is_open(line, moment):
    whole = line.state_at(moment)

    for code in ("lv", "ru"):
        state = line.of(code).state_at(moment)
        if state and state.is_open:
            assert whole.is_open
            assert not whole.languages or code in whole.languages


# -- where it comes from -------------------------------------------------------------------------------


def test_every_member_state_has_a_time_and_holidays():
    assert len(ZONES) == 27
    for code in ZONES:
        assert zone_of(code) is not None
        assert public_holidays.is_holiday(code, dt.date(2026, 12, 25)), code
        assert not public_holidays.is_holiday(code, dt.date(2026, 7, 7)) or code in ("LT",), code


def test_a_latvian_holiday_is_known():
    assert public_holidays.is_holiday("LV", dt.date(2026, 11, 18))
    assert not public_holidays.is_holiday("XX", dt.date(2026, 11, 18))


def stored(**values):
    good = {"days": ["mon"], "opens": "09:00:00", "closes": "17:00:00", "languages": ""}
    return [{"type": "hours", "value": {**good, **values}}]


def test_stored_hours_are_read():
    (row,) = opening.rows_of(stored(languages="ru, uk"))

    assert row == Hours(("ru", "uk"), frozenset({"mon"}), dt.time(9), dt.time(17))


@pytest.mark.parametrize(
    "blocks",
    [
        None,
        [None],
        [{}],
        [{"value": "x"}],
        stored(days=[]),
        stored(days=["someday"]),
        stored(days=None),
        stored(opens="25:00"),
        stored(opens=None),
        stored(closes=7),
        stored(languages=7),
    ],
)
def test_what_does_not_read_as_hours_is_left_out(blocks):
    assert opening.rows_of(blocks) == ()


def test_without_hours_nothing_is_said():
    assert schedule().state_at(at("2026-06-01T11:00")) is None


@pytest.mark.parametrize(
    ("rows", "on_holidays", "lines"),
    [
        ([OFFICE], "closed", ["Mon–Fri 9:00–17:00", "closed on public holidays"]),
        ([ALWAYS], "usual", ["around the clock", "the same on public holidays"]),
        (
            [
                OFFICE,
                Hours(("ru",), frozenset({"mon", "tue", "sat"}), dt.time(9, 30), dt.time(2)),
            ],
            "unknown",
            [
                "Mon–Fri 9:00–17:00",
                "In Russian: Mon, Tue, Sat 9:30–2:00",
                "hours on public holidays are not known",
            ],
        ),
        (
            [Hours((), frozenset({"sun", "holiday"}), dt.time(8), dt.time(9))],
            "other",
            ["Sun, public holidays 8:00–9:00"],
        ),
    ],
)
def test_a_week_in_words(rows, on_holidays, lines):
    with translation.override("en"):
        assert written_hours.week(schedule(*rows, on_holidays=on_holidays)) == lines
