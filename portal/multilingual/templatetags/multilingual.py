from django import template
from django.utils.translation import get_language

from .. import languages
from ..languages import known, locative

register = template.Library()


@register.simple_tag
def text(thing, field, around=None):
    """A translated field as a ``Text``: its value and the language it is written in."""
    return thing.text(field, around)


@register.simple_tag(takes_context=True)
def page_url(context, page):
    """Address of ``page`` in the active language."""
    return page.url_in(known(get_language()), context.get("request")) or ""


@register.filter
def in_language(code):
    """``in Latvian`` in the interface language."""
    return locative(code)


@register.filter
def endonym(code):
    """The language's own name."""
    return languages.endonym(code)
