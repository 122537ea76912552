"""When an event is, for readers who may live in another time zone."""

from babel import Locale, UnknownLocaleError
from babel.dates import get_timezone_name
from django import template
from django.utils import timezone
from django.utils.translation import get_language

from portal.multilingual.languages import known

register = template.Library()


@register.simple_tag
def zone_name():
    """The portal's time zone in the reader's words, summer and winter alike: ``Eastern European Time``."""
    return name_of(timezone.get_current_timezone())


@register.filter
def zone(moment):
    """The portal's time zone at that moment: ``Eastern European Summer Time, UTC+3``."""
    local = timezone.localtime(moment)
    return f"{name_of(local)}, {offset(local)}"


def name_of(moment_or_zone):
    try:
        locale = Locale.parse(known(get_language()))
    except UnknownLocaleError:
        return timezone.get_current_timezone_name()
    return get_timezone_name(moment_or_zone, width="long", locale=locale)


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
