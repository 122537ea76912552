"""The building blocks of a text. Each is data plus one template and validates at entry."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

PROSE = [
    "h2",
    "h3",
    "bold",
    "italic",
    "ol",
    "ul",
    "link",
    "document-link",
    "superscript",
    "subscript",
]
SHORT = ["bold", "italic", "link"]


class HeadingBlock(blocks.CharBlock):
    class Meta:
        icon = "title"
        label = _("Heading")
        template = "blocks/heading.html"


class ProseBlock(blocks.RichTextBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "blocks/prose.html"


class PictureBlock(blocks.StructBlock):
    """A picture in the text; its description is written here, in the page's language."""

    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), max_length=250, required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "blocks/picture.html"


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quotation"))
    attribution = blocks.CharBlock(label=_("Who said it"), max_length=200, required=False)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "blocks/quote.html"


class CalloutBlock(blocks.StructBlock):
    """A side note that must not be overlooked, such as a caveat beside a figure."""

    title = blocks.CharBlock(label=_("Title"), max_length=120, required=False)
    text = blocks.RichTextBlock(label=_("Text"), features=SHORT)

    class Meta:
        icon = "warning"
        label = _("Note")
        template = "blocks/callout.html"


class LinkItemBlock(blocks.StructBlock):
    """A link with words that make sense alone."""

    text = blocks.CharBlock(label=_("Text"), max_length=200)
    url = blocks.URLBlock(label=_("Address"))

    class Meta:
        icon = "link"


class LinksBlock(blocks.ListBlock):
    class Meta:
        icon = "list-ul"
        label = _("Links")
        template = "blocks/links.html"


class ActionBlock(blocks.StructBlock):
    """One line of action: a title and a sentence or two."""

    title = blocks.CharBlock(label=_("Title"), max_length=120)
    text = blocks.TextBlock(label=_("Text"), max_length=400)

    class Meta:
        icon = "tick"
        label = _("Action")


class BodyBlock(blocks.StreamBlock):
    """A whole text: what a standard page or a news item consists of."""

    heading = HeadingBlock(max_length=200)
    prose = ProseBlock(features=PROSE)
    picture = PictureBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    links = LinksBlock(LinkItemBlock())


class ActionsBlock(blocks.StreamBlock):
    action = ActionBlock()
