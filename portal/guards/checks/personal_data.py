"""Numbers that identify a person, and telephone numbers outside of the fields that are made for them."""

import re
from itertools import islice

import phonenumbers
from phonenumbers import Leniency, PhoneNumberMatcher

from .. import personal_codes
from ..findings import at, check
from ..models import Severity

TELEPHONE = "telephone"
MOST = 50  # candidates in one text
# Looked at one by one: the library would try every way to read a long row of digits.
_CANDIDATE = re.compile(
    r"(?<![\w+])\+?(?:\(\+?\d{1,4}\) ?)?\d(?:[ \u00a0().\-/]{0,2}\d){5,17}(?!\w)"
)


@check
def codes(content, surroundings):
    for passage in content.passages:
        text = passage.words.text
        for kind, start, end in personal_codes.find(text):
            yield at(kind, Severity.WARNING, passage.spot, text, (start, end))


@check
def telephones(content, surroundings):
    """112 and 116 000 to 116 123 are everybody's, and no number by the plans: they are not found."""
    for passage in content.passages:
        if passage.is_contact:
            continue
        text = passage.words.text
        codes = [(start, end) for _kind, start, end in personal_codes.find(text)]
        for found in islice(_CANDIDATE.finditer(text), MOST):
            start, end = found.span()
            in_code = any(begin <= start < stop or begin < end <= stop for begin, stop in codes)
            if not in_code and _is_telephone(found[0], surroundings.regions):
                yield at(TELEPHONE, Severity.WARNING, passage.spot, text, (start, end))


def _is_telephone(written, regions):
    """With the country's code, any valid number; without, one that is grouped as in a country of ours."""
    if written.startswith("+"):
        return _has(written, None, Leniency.VALID)
    return any(_has(written, region, Leniency.STRICT_GROUPING) for region in regions)


def _has(written, region, leniency):
    return any(
        phonenumbers.is_valid_number(match.number)
        for match in PhoneNumberMatcher(written, region, leniency, max_tries=20)
    )
