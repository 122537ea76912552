"""Blocks that list what is chosen elsewhere: files, pages, legal acts."""

from django.utils.translation import gettext_lazy as _

from .. import previews
from ..acts import shown_acts
from .shown import ChosenBlock


class FileItemsBlock(ChosenBlock):
    class Meta:
        icon = "doc-full"
        label = _("Files")
        description = _(
            "Files to download, with their language, kind and size; the reader's language first."
        )
        preview_value = staticmethod(previews.files)
        template = "blocks/files.html"


class RelatedBlock(ChosenBlock):
    """Pages to read on."""

    class Meta:
        icon = "doc-empty-inverse"
        label = _("Related pages")
        description = _("Pages of this portal to read on, with their title and summary.")
        preview_value = staticmethod(previews.pages)
        template = "blocks/related.html"


class ActsBlock(ChosenBlock):
    """Legal acts, shown with their dates and a link to EUR-Lex in the reader's language."""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        context["acts"] = shown_acts(context["items"], context["language"])
        return context

    class Meta:
        icon = "doc-full-inverse"
        label = _("Legal acts")
        description = _("Directives, strategies and laws, with dates and a link to read them.")
        preview_value = staticmethod(previews.acts)
        template = "blocks/acts.html"
