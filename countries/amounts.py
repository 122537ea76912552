"""Numbers of facts in words: ``30 days``, ``1 to 7 years``, ``up to 8 years``, ``2025–2027``.

Units are UCUM's: ``d`` days, ``a`` years; ``{round}`` is a count of rounds of an evaluation.
"""

from django.utils.translation import gettext, ngettext

from .facts import DAYS, ROUND, YEARS


def amount(unit, number, number_to):
    """The number, or the range, in words; "" if there is neither. Without a unit the bare number."""
    if number is None and number_to is None:
        return ""
    words = WORDS.get(unit)
    if words is None:
        return "–".join(str(one) for one in (number, number_to) if one is not None)
    return words(number, number_to)


def period(since, until):
    """Years from and to, as they are written beside a plan; "" without any."""
    if since and until:
        return str(since) if since == until else f"{since}–{until}"
    if since:
        return gettext("since %(year)s") % {"year": since}
    return gettext("until %(year)s") % {"year": until} if until else ""


def _days(number, number_to):
    if number is None:
        return ngettext("up to %(most)s day", "up to %(most)s days", number_to) % {
            "most": number_to
        }
    if number_to is None or number_to == number:
        return ngettext("%(number)s day", "%(number)s days", number) % {"number": number}
    return ngettext("%(least)s to %(most)s day", "%(least)s to %(most)s days", number_to) % {
        "least": number,
        "most": number_to,
    }


def _years(number, number_to):
    if number is None:
        return ngettext("up to %(most)s year", "up to %(most)s years", number_to) % {
            "most": number_to
        }
    if number_to is None:  # of a range only the lower end is known, or there is no upper one
        return ngettext("%(least)s year or more", "%(least)s years or more", number) % {
            "least": number
        }
    if number_to == number:
        return ngettext("%(number)s year", "%(number)s years", number) % {"number": number}
    return ngettext("%(least)s to %(most)s year", "%(least)s to %(most)s years", number_to) % {
        "least": number,
        "most": number_to,
    }


def _round(number, _number_to):
    return gettext("Round %(number)s") % {"number": number}


WORDS = {DAYS: _days, YEARS: _years, ROUND: _round}
