"""Days as people say them: how far away, and which day it is."""

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext


@dataclass(frozen=True)
class Moment:
    """A day or an instant. ``relative``: "in 3 days"; ``absolute``: "27 November 2026, 14:00"."""

    at: date

    @property
    def iso(self):
        return self.at.isoformat()

    @property
    def is_past(self):
        return self._days() < 0

    @property
    def absolute(self):
        if isinstance(self.at, datetime):
            return date_format(timezone.localtime(self.at), "DATETIME_FORMAT")
        return date_format(self.at, "DATE_FORMAT")

    @property
    def relative(self):
        days = self._days()
        if near := {0: gettext("today"), 1: gettext("tomorrow"), -1: gettext("yesterday")}.get(
            days
        ):
            return near
        if days > 0:
            return ngettext("in %(days)d day", "in %(days)d days", days) % {"days": days}
        return ngettext("%(days)d day ago", "%(days)d days ago", -days) % {"days": -days}

    def _days(self):
        day = timezone.localtime(self.at).date() if isinstance(self.at, datetime) else self.at
        return (day - timezone.localdate()).days


def moment(at):
    """``Moment`` of a date, an aware datetime or None."""
    return Moment(at) if at else None
