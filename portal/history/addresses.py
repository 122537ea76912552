"""What stands below a page's address: the same components in every language, so that an address lasts.

``history/`` the versions · ``history/v3/`` one of them · ``history/2026-03-01/`` the page at the end of that day
· ``history/compare/?from=2&to=3`` what changed between two
"""

import re
from functools import partial

from django.utils.translation import get_language

from portal.multilingual.languages import known

from . import views

ROOT = "history"
_NUMBER = re.compile(r"v([1-9][0-9]{0,8})")


def find(page_type, components):
    """For the hook ``page_part``: the view behind an address below a page, or None."""
    if not getattr(page_type, "keeps_history", False) or components[0] != ROOT:
        return None
    match components[1:]:
        case []:
            return views.listing
        case ["compare"]:
            return views.comparison
        case [word]:
            if number := _NUMBER.fullmatch(word):
                return partial(views.version, number=int(number[1]))
            return partial(views.day, word=word)
    return None


def reader_s_language():
    return known(get_language())
