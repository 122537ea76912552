"""Events as iCalendar (RFC 5545), each in the language of its address: ``/lv/calendar.ics``, ``/lv/calendar/7.ics``.

An event has one UID in all languages: whoever takes it twice has it once, in the language taken last.
Times are in UTC, which every calendar shows in its owner's zone.
"""

from datetime import UTC

from django.db.models import BigIntegerField
from django.http import HttpResponse
from django.utils.translation import get_language, gettext
from icalendar import Calendar, Event

from portal.content.plain_text import plain
from portal.multilingual.languages import known
from portal.serving import errors

from .models import EventPage

MAKER = "-//Portal against trafficking in human beings//Events//EN"
LENGTH = 500  # the latest; nobody's calendar wants more


def calendar(request):
    """All events published in the language, the latest first."""
    language = known(get_language())
    return answer(published_in(language)[:LENGTH], language, request)


def event(request, page_id):
    """One event, if it is published in the language."""
    language = known(get_language())
    found = None
    if (
        page_id <= BigIntegerField.MAX_BIGINT
    ):  # SQLite raises for more, and every whole number is an address
        found = published_in(language).filter(pk=page_id).first()
    if found is None:
        return errors.not_found(request)
    return answer([found], language, request, name=found.slug_in(language))


def published_in(language):
    events = EventPage.objects.available_in(language).public().order_by("-start", "-pk")
    return events.for_listing("summary", "place").select_related("organiser")


def answer(events, language, request, name="calendar"):
    content = written(events, language, request)
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'inline; filename="{name}.ics"'
    return response


def written(events, language, request):
    """The calendar's bytes; the same for the same content."""
    whole = Calendar()
    whole.add("PRODID", MAKER)
    whole.add("VERSION", "2.0")
    title = gettext("Events: together against trafficking in human beings")
    whole.add("NAME", title)
    whole.add("X-WR-CALNAME", title)
    for page in events:
        whole.add_component(entry(page, language, request))
    return whole.to_ical()


def entry(page, language, request):
    """One event. ``DTSTAMP`` is its publication, not the moment of asking, so that the bytes stay."""
    found = Event()
    address = page.full_url_in(language, request)
    changed = (page.last_published_at or page.start).astimezone(UTC)
    found.add("UID", str(page.translation_key))
    found.add("DTSTAMP", changed)
    found.add("LAST-MODIFIED", changed)
    found.add("DTSTART", page.start.astimezone(UTC))
    if page.end > page.start:
        found.add("DTEND", page.end.astimezone(UTC))
    text(found, "SUMMARY", page.text("local_title", around=language))
    text(found, "LOCATION", page.text("place", around=language))
    text(found, "DESCRIPTION", page.text("summary", around=language), page.online_link, address)
    if page.organiser:
        text(found, "CONTACT", page.organiser.text("name", around=language))
    found.add("URL", address)
    return found


def text(component, name, words, *more):
    """A property with the language its words are in; left out if there is nothing to say."""
    lines = [plain(line) for line in (words, *more) if line]
    if lines:
        component.add(name, "\n\n".join(lines), parameters={"LANGUAGE": words.language})
