"""Made-up telephone numbers of the three countries that are written out. None of them exists; 112 is not among them.

Two are checked, one was checked too long ago, one has never been checked: readers are told which. Three have hours
that are written so that the portal can tell whether somebody would answer now.
"""

import datetime as dt
from uuid import uuid4

from .refs import Stored

_OPERATOR = {"en": "Demonstration: national helpline", "lv": "Paraugs: valsts palīdzības tālrunis"}
_SHELTER = {"en": "Demonstration: shelter A", "lv": "Paraugs: krīzes centrs A"}
_CRISIS = {"en": "Demonstration: evening line", "lv": "Paraugs: vakara tālrunis"}
_POLICE = {"en": "Demonstration: police helpline", "lv": "Paraugs: policijas tālrunis"}
_EVERYBODY = {
    "en": "Victims, relatives and anybody who has a suspicion",
    "lv": "Cietušajiem, tuviniekiem un ikvienam, kam radušās aizdomas",
}
_WOMEN = {"en": "Women and their children", "lv": "Sievietēm un viņu bērniem"}
_ALWAYS = {"en": "Around the clock", "lv": "Visu diennakti"}
_EVENINGS = {"en": "In the evening", "lv": "Vakaros"}
_WEEKDAYS = {
    "en": "Monday to Friday, 9.00–17.00",
    "lv": "No pirmdienas līdz piektdienai plkst. 9.00–17.00",
}


_WORKING = ["mon", "tue", "wed", "thu", "fri"]
_WEEK = [*_WORKING, "sat", "sun"]


def _hours(days, opens, closes, languages=""):
    value = {"days": days, "opens": opens, "closes": closes, "languages": languages}
    return {"type": "hours", "value": value, "id": str(uuid4())}


def _line(operator, kind, number, whom, hours, languages, **more):
    country_code, rest = number.split(" ", 1)
    return {
        "operator": operator,
        "kind": kind,
        "number": rest,
        "number_abroad": f"{country_code} {rest}",
        "whom": whom,
        "hours": hours,
        "languages": languages,
        "is_demonstration": True,
        **more,
    }


def _checked(day, until):
    return {"verified_by": "Demo", "verified_on": day, "valid_until": until}


def _three(code, own_language):
    """The three lines of a country whose numbers begin with ``code``."""
    return [
        _line(
            _OPERATOR,
            "state",
            f"{code} 0000 0001",
            _EVERYBODY,
            _ALWAYS,
            f"{own_language}, en, ru, uk",
            free=True,
            on_bill="no",
            opening=Stored(
                [
                    _hours(_WEEK, "00:00:00", "00:00:00", f"{own_language}, en"),
                    _hours(_WORKING, "09:00:00", "17:00:00", "ru, uk"),
                ]
            ),
            on_holidays="usual",
            **_checked(dt.date(2026, 10, 2), dt.date(2030, 12, 31)),
        ),
        _line(
            _SHELTER,
            "ngo",
            f"{code} 0000 0002",
            _WOMEN,
            _WEEKDAYS,
            f"{own_language}, en",
            on_bill="yes",
            opening=Stored([_hours(_WORKING, "09:00:00", "17:00:00")]),
            on_holidays="closed",
            email="help@example.org",
            **_checked(dt.date(2025, 3, 1), dt.date(2026, 3, 1)),
        ),
        _line(_POLICE, "police", f"{code} 0000 0003", _EVERYBODY, _ALWAYS, own_language),
        _line(
            _CRISIS,
            "ngo",
            f"{code} 0000 0004",
            _EVERYBODY,
            _EVENINGS,
            f"{own_language}, en",
            opening=Stored(
                [
                    _hours(_WORKING, "16:00:00", "22:00:00"),
                    _hours(["fri", "sat"], "22:00:00", "02:00:00"),
                    _hours(["holiday"], "12:00:00", "18:00:00"),
                ]
            ),
            on_holidays="other",
            **_checked(dt.date(2026, 10, 2), dt.date(2030, 12, 31)),
        ),
    ]


HOTLINES = {"EE": _three("+372", "et"), "LV": _three("+371", "lv"), "LT": _three("+370", "lt")}
