"""When an event is, for readers who may live in another time zone."""

from babel import Locale, UnknownLocaleError
from babel.dates import get_timezone_name
from django import template
from django.utils import timezone
from django.utils.translation import get_language

from portal.multilingual.languages import known

register = template.Library()


@register.filter
def zone(moment):
    """The portal's time zone at that moment, in the reader's words: ``Eastern European Time, UTC+2``."""
    local = timezone.localtime(moment)
    try:
        name = get_timezone_name(local, width="long", locale=Locale.parse(known(get_language())))
    except UnknownLocaleError:
        name = timezone.get_current_timezone_name()
    return f"{name}, {offset(local)}"


def offset(moment):
    """``UTC+2``, ``UTC−3:30``, ``UTC``."""
    hours, minutes = divmod(int(abs(moment.utcoffset()).total_seconds()) // 60, 60)
    sign = "−" if moment.utcoffset().total_seconds() < 0 else "+"
    return (
        "UTC"
        + (f"{sign}{hours}" if hours or minutes else "")
        + (f":{minutes:02}" if minutes else "")
    )


@register.filter
def same_day(start, end):
    """Whether both moments fall on one day in the portal's time zone."""
    return timezone.localdate(start) == timezone.localdate(end)
