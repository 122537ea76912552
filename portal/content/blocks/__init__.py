"""The building blocks of a text. Each is data plus one template and validates at entry."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..choosers import FileChooser, PageChooser, SnippetChooser
from .chosen import ActsBlock, FileItemsBlock, RelatedBlock
from .features import PROSE, SHORT
from .sights import FigureItemBlock, FiguresBlock, PictureBlock, TableBlock, VideoBlock
from .words import (
    ActionBlock,
    CalloutBlock,
    ContactBlock,
    HeadingBlock,
    LinkItemBlock,
    LinksBlock,
    ProseBlock,
    QuoteBlock,
    StepBlock,
    StepsBlock,
)

__all__ = ["PROSE", "SHORT", "ActionsBlock", "BodyBlock", "FilesBlock", "PagesBlock"]


class BodyBlock(blocks.StreamBlock):
    """A whole text: what a standard page or a news item consists of."""

    heading = HeadingBlock(max_length=200)
    prose = ProseBlock(features=PROSE)
    picture = PictureBlock()
    quote = QuoteBlock()
    figures = FiguresBlock(FigureItemBlock())
    callout = CalloutBlock()
    steps = StepsBlock(StepBlock(), max_num=7)
    table = TableBlock()
    files = FileItemsBlock(FileChooser(label=_("File")))
    related = RelatedBlock(PageChooser(label=_("Page")))
    acts = ActsBlock(SnippetChooser("content.LegalAct", label=_("Legal act")))
    video = VideoBlock()
    contact = ContactBlock()
    links = LinksBlock(LinkItemBlock())


class ActionsBlock(blocks.StreamBlock):
    action = ActionBlock()


class FilesBlock(blocks.StreamBlock):
    """Documents chosen for a page, in order; shared by all languages, because each file has its own."""

    file = FileChooser(
        label=_("File"), help_text=_("Say its language in the file's own form; readers see it.")
    )


class PagesBlock(blocks.StreamBlock):
    """Pages chosen for a page, in order; shared by all languages. Takes the page types as ``app.Model``."""

    def __init__(self, *page_type, **kwargs):
        chooser = PageChooser(page_type=page_type, label=_("Page"))
        super().__init__([("page", chooser)], **kwargs)
