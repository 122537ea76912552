"""From a title to the part of an address that stands for it."""

from anyascii import anyascii
from django.utils.text import slugify

MAX_LENGTH = 100

# Where a language writes a letter otherwise than the others that have it.
_OWN_WAYS = {
    "bg": str.maketrans({"ъ": "a", "Ъ": "a", "щ": "sht", "Щ": "sht"}),
    "de": str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}),
}


def slug_from(title, code=""):
    """A readable ASCII slug from a title in any script; ``page`` when nothing readable is left."""
    slug = slugify(anyascii((title or "").translate(_OWN_WAYS.get(code, {}))))
    return shorten(slug) or "page"


def shorten(slug, limit=MAX_LENGTH):
    """``slug`` cut at a hyphen if it is longer than ``limit``."""
    if len(slug) <= limit:
        return slug
    head = slug[:limit]
    return head.rsplit("-", 1)[0].strip("-") or head


def unused(slug, taken):
    """``slug``, or with the first number that makes it differ from all of ``taken``."""
    candidate, number = slug, 1
    while candidate in taken:
        number += 1
        suffix = f"-{number}"
        candidate = shorten(slug, MAX_LENGTH - len(suffix)) + suffix
    return candidate
