"""Telephone numbers: whether there can be such a number, how a country writes it, how a telephone dials it.

By libphonenumber's metadata, which lists ranges, not subscribers: that a number can exist does not say that
somebody answers. That is what "checked on" says.
"""

import re
from functools import lru_cache

from django.utils.translation import gettext as _

# Numbers of social value are the same in all of the EU (Decision 2007/116/EC); metadata lacks some countries'.
_HARMONISED = re.compile(r"116[0-9]{3}|112")
KEPT = 1024


def digits(number):
    return re.sub(r"[^0-9]", "", number)


def is_international(number):
    return number.strip().startswith("+")


@lru_cache(maxsize=KEPT)
def _parsed(number, region):
    """The library's number if it can exist, else None."""
    import phonenumbers

    try:
        found = phonenumbers.parse(number, region or None)
    except phonenumbers.NumberParseException:
        return None
    return found if phonenumbers.is_valid_number(found) else None


@lru_cache(maxsize=KEPT)
def is_short(number, region):
    """A number such as 112 or 116 006, which is dialled as it stands and only inside the country."""
    from phonenumbers import NumberParseException, parse, shortnumberinfo

    if is_international(number):
        return False
    if _HARMONISED.fullmatch(digits(number)):
        return True
    try:
        return shortnumberinfo.is_valid_short_number_for_region(parse(number, region), region)
    except NumberParseException:
        return False


@lru_cache(maxsize=KEPT)
def _is_readable(number, region):
    """Whether it has the form of a number at all, existing or not."""
    import phonenumbers

    try:
        phonenumbers.parse(number, region or None)
    except phonenumbers.NumberParseException:
        return False
    return True


def malformed(number, region):
    """The same for a number that is made up: it need not exist."""
    return "" if _is_readable(number, region) else _no_such()


def malformed_abroad(number):
    if not is_international(number):
        return _needs_code()
    return "" if _is_readable(number, None) else _no_such()


def _no_such():
    return _("There is no number like this: its country code or its length is not right.")


def _needs_code():
    return _("Begin with + and the country's code, e.g. +371 0000 0000.")


def problem(number, region):
    """What is wrong with a number to be called inside the country with this code; "" if nothing is."""
    if is_short(number, region) or _parsed(number, region):
        return ""
    if is_international(number):
        return _no_such()
    return _(
        "There is no number like this in %(country)s. Check its digits; a short number must exist there."
    ) % {"country": region}


def problem_abroad(number):
    """What is wrong with a number to be called from other countries; "" if nothing is."""
    if not is_international(number):
        return _needs_code()
    return "" if _parsed(number, None) else _no_such()


def shown(number, region, abroad=False):
    """As the country writes it, or for callers from abroad with its code; as typed where it is unknown."""
    import phonenumbers

    found = None if is_short(number, region) else _parsed(number, region)
    if found is None:
        return number
    style = phonenumbers.PhoneNumberFormat
    far = abroad or phonenumbers.region_code_for_number(found) != region
    return phonenumbers.format_number(found, style.INTERNATIONAL if far else style.NATIONAL)


def address(number, region):
    """``tel:`` with the whole number (E.164); of a short one, or one that is unknown, its digits."""
    import phonenumbers

    found = None if is_short(number, region) else _parsed(number, region)
    if found is None:
        return f"tel:{number.replace(' ', '')}"
    return f"tel:{phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164)}"
