"""Hotlines as they are at one moment: those that are checked first, and whom to ask instead of the others."""

from django.utils import timezone

from .authorities import authorities_of


def of(page):
    """The hotlines of one profile, in a preview those of its draft."""
    found = seen_at(timezone.now(), page, page.hotlines.all())
    turn_to_authorities(found)
    return found


def seen_at(moment, page, hotlines):
    """``hotlines`` as they are at ``moment``, those that are checked first."""
    found = list(hotlines)
    for line in found:
        line.page = page  # asked which language it is read in, and which country's time it keeps
        line.moment = moment
    return sorted(found, key=lambda line: not line.is_checked)


def turn_to_authorities(hotlines):
    """Where nobody vouches for a number, whom to ask instead; a query only if there is such a number."""
    unchecked = [line for line in hotlines if not line.is_checked]
    if not unchecked:
        return
    authorities = authorities_of({line.page_id for line in unchecked})
    for line in unchecked:
        line.authority = authorities.get(line.page_id)


def stale_at(hotlines):
    """When the first of them will have to be shown differently; None if none will."""
    return min(filter(None, (line.stale_at for line in hotlines)), default=None)
