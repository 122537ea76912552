"""Small helpers for templates: how things are written and drawn, nothing about what they mean."""

import math
import re

from django import template
from django.conf import settings
from django.utils import formats
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from portal.multilingual import languages
from portal.multilingual.slugs import slug_from

register = template.Library()

_AMOUNT = re.compile(r"(\d+)(?:[.,](\d+))?(%?)")
# These write the percent sign right behind the number; the others leave a narrow space.
_PERCENT_JOINED = {"el", "en", "ga", "hr", "hu", "it", "mt", "nl", "pl", "pt"}

CONTENTS_FROM = 3  # headings
RADIUS = 42  # of the ring around a share, in a drawing of 100 by 100


@register.filter(name="direction")
def direction_of(code):
    """``ltr`` or ``rtl``."""
    return languages.direction(code)


@register.simple_tag
def exit_url():
    """Where the quick way out leads: a site nobody wonders about."""
    return settings.PORTAL_EXIT_URL


@register.simple_tag
def content_attrs(reading):
    """`` lang="en" dir="ltr"`` for a text in another language than the interface, otherwise nothing."""
    return attrs(reading, reading.content_language, reading.content_direction)


@register.simple_tag
def interface_attrs(reading):
    """`` lang="lv" dir="ltr"`` for interface words inside a text in another language, otherwise nothing."""
    return attrs(reading, reading.language, reading.direction)


def attrs(reading, language, direction):
    if reading.language == reading.content_language:
        return SafeString("")
    return format_html(' lang="{}" dir="{}"', language, direction)


def read_amount(value):
    """Whole part, fraction and percent sign of a number written in any way, or None if it is something else."""
    return _AMOUNT.fullmatch("".join(str(value).split()))


@register.filter
def amount(value):
    """A number or percentage as the active language writes it: ``9678`` → ``9,678``, ``9 678``."""
    written = read_amount(value)
    if not written:
        return value
    whole, fraction, percent = written.groups()
    number = formats.number_format(
        f"{whole}.{fraction}" if fraction else int(whole), force_grouping=True
    )
    if not percent:
        return number
    return number + ("%" if get_language() in _PERCENT_JOINED else "\u202f%")


@register.filter
def share(value):
    """The part of a whole that a percentage stands for (``"63 %"`` → 0.63), or None if it is none."""
    written = read_amount(value)
    if not written or not written[3]:
        return None
    part = float(f"{written[1]}.{written[2] or 0}") / 100
    return part if 0 < part < 1 else None


@register.filter
def arc(part):
    """SVG path of a ring's part, clockwise from the top."""
    angle = 2 * math.pi * part
    x, y = 50 + RADIUS * math.sin(angle), 50 - RADIUS * math.cos(angle)
    return f"M50 {50 - RADIUS}A{RADIUS} {RADIUS} 0 {int(part > 0.5)} 1 {x:.1f} {y:.1f}"


@register.filter
def anchor(heading):
    """A heading's name within the page's address."""
    return slug_from(heading)


@register.filter
def headings(stream):
    """``[(anchor, heading)]`` of a text long enough to need a list of its contents, otherwise nothing."""
    found = [
        (anchor(block.value), block.value) for block in stream if block.block_type == "heading"
    ]
    return found if len(found) >= CONTENTS_FROM else []


@register.filter
def page_numbers(page):
    """Numbers of a ``django.core.paginator.Page``'s neighbours, with gaps."""
    return page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
