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

# A NUL as it stands in JSON; an even number of backslashes before it makes it the six letters.
_ESCAPED_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
# Functions of forms and widgets that read what was posted. Wagtail's fail on what no browser leaves out.
_READERS = {"_clean_fields", "value_from_datadict", "value_omitted_from_data"}
_NO_SUCH_NUMBER = re.compile(r"^Field '.*' expected a number but got ")


def refuse_nul(request):
    """400 if the form holds a NUL character where it would reach the database as part of a JSON text.

    In ordinary fields Django's forms find it and keep what was typed.
    """
    for _name, values in request.POST.lists():
        if any(value[:1] in ("{", "[") and _holds_nul(value) for value in values):
            raise BadRequest(
                _(
                    "The text holds an invisible NUL character, which cannot be stored. Paste it as plain text."
                )
            )


def _holds_nul(text):
    return "\0" in text or ("u0000" in text and bool(_ESCAPED_NUL.search(text)))


@contextmanager
def refused(request):
    """Turns what a view raises about unreadable input into 400 or 404; everything else stays an error."""
    try:
        yield
    except (
        MultiValueDictKeyError,
        json.JSONDecodeError,
        UnicodeError,
        DataError,
        OverflowError,
    ) as error:
        raise _incomplete(error) from error
    except ObjectDoesNotExist as error:
        raise _nothing_there(error) from error
    except (
        ValueError,
        TypeError,
        AttributeError,
        LookupError,
        ValidationError,
        NoReverseMatch,
    ) as error:
        if _NO_SUCH_NUMBER.match(str(error)):
            raise _nothing_there(error) from error
        if _quotes_input(error, request) or _raised_by_reader(error, request):
            raise _incomplete(error) from error
        raise


def _raised_by_reader(error, request):
    """Whether a form or a widget failed, or a view of Wagtail's on what it was sent."""
    frames = [frame for frame, _line in walk_tb(error.__traceback__)]
    if any(frame.f_code.co_name in _READERS for frame in frames):
        return True
    return request.method == "POST" and frames[-1].f_globals["__name__"].startswith("wagtail.")


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


def _incomplete(error):
    logger.error("Input that could not be read", exc_info=error)
    return BadRequest(refusals.incomplete())


def _nothing_there(error):
    logger.warning("Input names what does not exist", exc_info=error)
    return Http404()
