"""Made-up telephone numbers of the three countries that are written out. None of them exists; 112 is not among them.

One is checked, one was checked too long ago, one has never been checked: readers are told which.
"""

import datetime as dt

_OPERATOR = {"en": "Demonstration: national helpline", "lv": "Paraugs: valsts palīdzības tālrunis"}
_SHELTER = {"en": "Demonstration: shelter A", "lv": "Paraugs: krīzes centrs A"}
_POLICE = {"en": "Demonstration: police helpline", "lv": "Paraugs: policijas tālrunis"}
_EVERYBODY = {
    "en": "Victims, relatives and anybody who has a suspicion",
    "lv": "Cietušajiem, tuviniekiem un ikvienam, kam radušās aizdomas",
}
_WOMEN = {"en": "Women and their children", "lv": "Sievietēm un viņu bērniem"}
_ALWAYS = {"en": "Around the clock", "lv": "Visu diennakti"}
_WEEKDAYS = {
    "en": "Monday to Friday, 9.00–17.00",
    "lv": "No pirmdienas līdz piektdienai plkst. 9.00–17.00",
}


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
            email="help@example.org",
            **_checked(dt.date(2025, 3, 1), dt.date(2026, 3, 1)),
        ),
        _line(_POLICE, "police", f"{code} 0000 0003", _EVERYBODY, _ALWAYS, own_language),
    ]


HOTLINES = {"EE": _three("+372", "et"), "LV": _three("+371", "lv"), "LT": _three("+370", "lt")}
