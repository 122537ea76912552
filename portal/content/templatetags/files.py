"""What a reader is told of a file before taking it."""

from django import template
from django.template.defaultfilters import filesizeformat
from django.utils.translation import get_language

from portal.multilingual.languages import known
from portal.multilingual.reading import Text

from .. import files

register = template.Library()


@register.filter
def readers_first(documents):
    """Those in the reader's language before the others."""
    return files.readers_first(documents, known(get_language()))


@register.simple_tag
def file_name(document):
    """A document's title for readers as a ``Text``, or the name staff gave it."""
    language = known(get_language())
    title = document.text("local_title", around=language)
    return title or Text(document.title, language)


@register.filter
def file_kind(document):
    """``PDF``."""
    return document.file_extension.upper()


@register.filter
def file_size(document):
    """``1.1 MB`` as the reader's language writes it, or nothing if it is not known."""
    return filesizeformat(document.file_size) if document.file_size else ""
