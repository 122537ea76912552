"""Choosers for streams. On a public page they take what was gathered for it; in the admin they load as Wagtail's do."""

from django.utils.html import escape
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images import blocks as images
from wagtail.snippets.blocks import SnippetChooserBlock


class Gathered:
    """Mixin for a chooser block; see ``gathering``."""

    def to_python(self, value):
        return self.bulk_to_python([value])[0]

    def bulk_to_python(self, values):
        from . import gathering  # looks at models, whose streams are made of these blocks

        values = list(values)
        if gathering.is_gathering():
            return [gathering.gathered(self.model_class, value) for value in values]
        return super().bulk_to_python(values)


class PageChooser(Gathered, blocks.PageChooserBlock):
    def render_basic(self, value, context=None):
        """Where versions are compared: Wagtail would print the bare title, hidden or not."""
        return escape(value) if value else ""


class FileChooser(Gathered, DocumentChooserBlock):
    pass


class SnippetChooser(Gathered, SnippetChooserBlock):
    pass


class PictureChooser(Gathered, images.ImageChooserBlock):
    pass


class DescribedPicture(images.ImageBlock):
    """A picture with a description for its place, which is written in the page's language."""

    def __init__(self, required=True, **kwargs):
        super().__init__(required=required, **kwargs)
        chooser = PictureChooser(required=required)
        chooser.set_name("image")
        self.child_blocks["image"] = chooser
