"""Rich text for readers."""

from django import template

from portal.content import prose as reading

register = template.Library()


@register.simple_tag(takes_context=True)
def prose(context, value):
    """Rich text with its footnotes numbered and its country codes linked; needs ``footnotes`` in the context.

    Where there is none, such as in a list of pages, footnotes are left out.
    """
    footnotes = context.get("footnotes")
    if isinstance(footnotes, reading.Footnotes):
        return footnotes.html(value)
    return reading.without_footnotes(value)


@register.filter
def without_footnotes(value):
    """Rich text without its footnotes."""
    return reading.without_footnotes(value)
