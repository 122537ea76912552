"""How the values of blocks are written."""

import re
from urllib.parse import urlsplit

from django import template
from django.utils import formats

register = template.Library()


@register.filter
def decimal(number):
    """A number of a table as the active language writes it: ``1234.5`` → ``1,234.5``, ``1 234,5``."""
    return formats.number_format(number, force_grouping=True)


@register.filter
def dialled(number):
    """A telephone number as a link dials it: digits, and a plus in front."""
    return re.sub(r"[^0-9+]", "", str(number))


@register.filter
def bare_address(url):
    """The part of an address that people know: ``https://www.example.org/`` → ``www.example.org``."""
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path.rstrip('/')}"
