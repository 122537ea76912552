"""What several blocks have in common."""

from django.utils.translation import get_language
from wagtail import blocks

from portal.multilingual.languages import known
from portal.multilingual.reading import Text

from ..eur_lex import on_the_web


class Shown:
    """Mixin: what a block's template needs to know of the page around it.

    ``ui`` is the language of interface words (a block stands in a text that may be in another one);
    ``language`` is the reader's.
    """

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        reader = known(get_language())
        body = context.get("body")
        reading = context.get("reading")
        around = getattr(body, "language", None) or getattr(reading, "content_language", reader)
        context["language"] = reader
        context["ui"] = Text("", reader, foreign=around != reader).lang_attrs
        return context


class ChosenBlock(Shown, blocks.ListBlock):
    """A list of things chosen elsewhere; those that readers cannot have are left out."""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        context["items"] = [item for item in value if item is not None]
        return context


class AddressBlock(blocks.URLBlock):
    """An address in the web, also where something else was stored past its form."""

    def to_python(self, value):
        return on_the_web(value)
