"""What was sent to the admin and cannot be what a form of ours sends: 400 instead of 500.

Wagtail's views take numbers, JSON and the counts of formsets as they come. Somebody who changes them by
hand, or a browser extension that does, gets an answer that says so, and nothing is saved.
"""

import json
import logging
import re
from contextlib import contextmanager
from traceback import walk_tb

from django.core.exceptions import BadRequest, ObjectDoesNotExist, ValidationError
from django.db import DataError
from django.http import Http404
from django.urls import NoReverseMatch
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.translation import gettext as _

from . import refusals

logger = logging.getLogger(__name__)

# How JSON writes them; the latter also where they are a whole pair.
_SUSPICIOUS = re.compile(r"\\u(0000|d[89a-f])", re.IGNORECASE)
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_UNREADABLE = (MultiValueDictKeyError, json.JSONDecodeError, UnicodeError, DataError)
# Functions of forms and widgets that read what was posted. Wagtail's fail on what no browser leaves out.
_READERS = {"_clean_fields", "value_from_datadict", "value_omitted_from_data"}
_NO_SUCH_NUMBER = re.compile(r"^Field '.*' expected a number but got ")


def refuse_unstorable(request):
    """400 if a text in JSON, as the editor sends it, holds what no database column takes.

    That is NUL, and half of a pair of surrogates. In ordinary fields Django's forms find the former, the
    latter cannot be sent.
    """
    for _name, values in request.POST.lists():
        if any(value[:1] in ("{", "[") and _is_unstorable(value) for value in values):
            raise BadRequest(
                _(
                    "The text holds an invisible character that cannot be stored. Paste it again as plain text."
                )
            )


def _is_unstorable(text):
    if "\0" in text:
        return True
    if not _SUSPICIOUS.search(text):
        return False
    try:
        return any(_UNSTORABLE.search(string) for string in _strings(json.loads(text)))
    except ValueError:
        return False  # no JSON after all


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in [*value, *value.values()] if isinstance(value, dict) else value:
            yield from _strings(item)


@contextmanager
def refused(request):
    """Turns what a view raises about unreadable input into 400 or 404; everything else stays an error."""
    try:
        yield
    except (ObjectDoesNotExist, OverflowError) as error:  # the latter: no such number either
        raise _nothing_there(error) from error
    except Exception as error:
        if _NO_SUCH_NUMBER.match(str(error)):
            raise _nothing_there(error) from error
        if (
            isinstance(error, _UNREADABLE)
            or _quotes_input(error, request)
            or _raised_by_reader(error, request)
        ):
            raise _incomplete(error) from error
        raise


def _quotes_input(error, request):
    """Whether it is a complaint about a value, and names one that was sent."""
    if not isinstance(error, (ValueError, ValidationError, NoReverseMatch)):
        return False
    sent = [
        value
        for data in (request.GET, request.POST)
        for _name, values in data.lists()
        for value in values
    ]
    message = str(error)
    return any(
        quoted in message for value in sent for quoted in (repr(value), f"'{value}'", f"“{value}”")
    )


def _raised_by_reader(error, request):
    """Whether a form or a widget failed, or a view of Wagtail's on what it was sent."""
    frames = [frame for frame, _line in walk_tb(error.__traceback__)]
    if any(frame.f_code.co_name in _READERS for frame in frames):
        return True
    careless = isinstance(error, (TypeError, AttributeError, LookupError))
    return (
        careless
        and request.method == "POST"
        and frames[-1].f_globals["__name__"].startswith("wagtail.")
    )


def _incomplete(error):
    logger.error("Input that could not be read", exc_info=error)
    return BadRequest(refusals.incomplete())


def _nothing_there(error):
    logger.warning("Input names what does not exist", exc_info=error)
    return Http404()
