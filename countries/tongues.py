"""Languages and countries by name, in any language: those people speak are more than the portal is written in.

Names are Unicode's (CLDR), through Babel.
"""

from functools import cache

from babel import Locale, UnknownLocaleError
from django.utils.functional import lazy
from django.utils.translation import get_language


@cache
def _locale(code):
    return Locale.parse(code.replace("-", "_"))


@cache
def endonym(code):
    """The language's name in itself, e.g. ``العربية``."""
    return language_name(code, code)


def language_name(code, reader):
    """The language's name in the reader's language; the code itself where nobody has written it down."""
    try:
        name = _locale(reader).languages.get(code)
        return name or _locale(code).english_name or code
    except (UnknownLocaleError, ValueError):
        return code


def language_names(codes, reader):
    """``latviešu, angļu, krievu``"""
    return ", ".join(language_name(code, reader) for code in codes)


def country_name(code, reader):
    """The country's name in the reader's language, or None."""
    return _locale(reader).territories.get(code)


def _label(code):
    return f"{endonym(code)} ({language_name(code, get_language() or 'en')})"


label = lazy(_label, str)  # asked for when it is shown: the admin has a language of its own
