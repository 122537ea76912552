"""Public holidays of a whole country, as the library ``holidays`` knows them.

Days off in one region only (German and Spanish ones, local patron saints) are not among them: a hotline that
keeps them says so in words. The library is read when it is first needed; a year of a country, once.
"""

from functools import lru_cache

KEPT = 128  # a year of a country each: every country this year and last, and those that look ahead


@lru_cache(maxsize=KEPT)
def _of_year(code, year):
    import holidays  # a tenth of a second, for countries whose hotlines have hours

    try:
        return frozenset(holidays.country_holidays(code, years=year, expand=False))
    except NotImplementedError:
        return frozenset()


def is_holiday(code, day):
    """Whether ``day`` (a date) is a public holiday everywhere in the country."""
    return day in _of_year(code, day.year)
