"""Numbers that stand for one person or her account: recognised by form, and hidden wherever text is kept.

Latvian: DDMMYY-CNNNN with a date and the century's digit, or 32NNNN-NNNNN to 39NNNN-NNNNN; Estonian and
Lithuanian: eleven digits with a check digit. IBAN: ISO 13616, remainder 1 by 97.
"""

import datetime
import re

_ELEVEN = re.compile(r"(?<![\d-])(\d{6})([-‐‑–]?)(\d{5})(?![\d-])")
_IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])")
_CENTURIES = {"0": 1800, "1": 1900, "2": 2000}
_LATVIAN_WEIGHTS = (1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PERSON, ACCOUNT = "personal-code", "account"


def find(text):
    """``(kind, start, end)`` of the numbers in a text."""
    for found in _ELEVEN.finditer(text):
        if _is_personal(found[1] + found[3], bool(found[2])):
            yield PERSON, *found.span()
    for found in _IBAN.finditer(text):
        if end := _account_ends(found[0]):
            yield ACCOUNT, found.start(), found.start() + end


def hidden(text):
    """``text`` with such numbers made unreadable, at the same length."""
    for _kind, start, end in list(find(text)):
        text = text[:start] + re.sub(r"[0-9A-Z]", "•", text[start:end]) + text[end:]
    return text


def _is_personal(digits, is_written_as_one):
    if "32" <= digits[:2] <= "39":
        return is_written_as_one or _has_baltic_check_digit(digits)
    latvian = digits[6] in _CENTURIES and _is_date(
        digits[4:6], digits[2:4], digits[:2], _CENTURIES[digits[6]]
    )
    if latvian and (is_written_as_one or _has_latvian_check_digit(digits)):
        return True
    return _has_baltic_check_digit(digits)


def _is_date(year, month, day, century):
    try:
        datetime.date(century + int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _has_latvian_check_digit(digits):
    total = sum(int(d) * w for d, w in zip(digits, _LATVIAN_WEIGHTS, strict=False))
    return (1101 - total) % 11 % 10 == int(digits[10])


def _has_baltic_check_digit(digits):
    """GYYMMDDNNNC, as in Estonia and Lithuania."""
    if not ("1" <= digits[0] <= "6" and _is_date(digits[1:3], digits[3:5], digits[5:7], 2000)):
        return False
    for weights in ((1, 2, 3, 4, 5, 6, 7, 8, 9, 1), (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)):
        rest = sum(int(d) * w for d, w in zip(digits, weights, strict=False)) % 11
        if rest < 10:
            return rest == int(digits[10])
    return digits[10] == "0"


def _account_ends(written):
    """Where the IBAN at the beginning of ``written`` ends, or 0; capitals may follow it."""
    for end in range(len(written), 14, -1):
        bare = written[:end].replace(" ", "")
        if 15 <= len(bare) <= 34 and not written[:end].endswith(" "):
            number = "".join(str(int(sign, 36)) for sign in bare[4:] + bare[:4])
            if int(number) % 97 == 1:
                return end
    return 0
