"""Days in addresses, and the moment at which one ends in the portal's time zone."""

import re
from datetime import date, datetime, time, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

_WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class NoSuchDayError(ValueError):
    """What is wrong with the day, as a sentence for the reader."""


def read(word):
    """The day that ``word`` (such as ``2026-03-01``) names. Raises ``NoSuchDayError``; days to come are none."""
    try:
        day = date.fromisoformat(word) if _WRITTEN.fullmatch(word) else None
    except ValueError:
        day = None
    if day is None:
        raise NoSuchDayError(_("Write the day as year, month and day, such as 2026-03-01."))
    if day > timezone.localdate():
        raise NoSuchDayError(_("That day is still to come."))
    return day


def end_of(day):
    """The first moment after ``day``."""
    return timezone.make_aware(datetime.combine(day + timedelta(days=1), time.min))


def of(moment):
    """The day on which ``moment`` falls in the portal's time zone."""
    return timezone.localtime(moment, timezone.get_default_timezone()).date()
