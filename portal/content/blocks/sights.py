"""Blocks to look at: pictures, figures, tables, films. Each is understood by ear as well."""

from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from .. import previews
from ..choosers import DescribedPicture, PictureChooser
from .features import SHORT
from .shown import AddressBlock, Shown


class PictureBlock(blocks.StructBlock):
    """A picture in the text; its description is written here, in the page's language."""

    image = DescribedPicture(label=_("Picture"))
    caption = blocks.CharBlock(
        label=_("Caption"),
        max_length=250,
        required=False,
        help_text=_(
            "What the picture adds to the text. Credit and licence are added by themselves."
        ),
    )

    class Meta:
        icon = "image"
        label = _("Picture")
        description = _("A picture with a caption. Say what it shows for people who cannot see it.")
        template = "blocks/picture.html"
        preview_template = "blocks/previews/picture.html"


class FigureItemBlock(blocks.StructBlock):
    """A number with its year and source: it never stands alone."""

    value = blocks.CharBlock(
        label=_("Value"),
        max_length=30,
        help_text=_("With its unit, e.g. 63 %. A percentage is drawn as a ring."),
    )
    label = blocks.CharBlock(label=_("What it counts"), max_length=200)
    year = blocks.IntegerBlock(label=_("Year"), min_value=1900, max_value=2100)
    source = blocks.CharBlock(label=_("Source"), max_length=200)
    source_url = AddressBlock(label=_("Address of the source"), required=False)

    class Meta:
        icon = "order"
        label = _("Figure")


class FiguresBlock(Shown, blocks.ListBlock):
    class Meta:
        icon = "order"
        label = _("Figures")
        description = _(
            "One to four numbers, each with its year and source. The first one is the largest."
        )
        preview_value = staticmethod(previews.figures)
        template = "blocks/figures.html"


class TableBlock(Shown, blocks.StructBlock):
    """A table whose columns know what they hold; it needs a caption to be understood by ear."""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        context["table_id"] = f"table-{context.get('id') or 'example'}"
        return context

    caption = blocks.CharBlock(
        label=_("Caption"),
        max_length=200,
        help_text=_("What the table shows, of which years. Read out before the table."),
    )
    table = TypedTableBlock(
        [
            ("text", blocks.CharBlock(label=_("Text"), required=False)),
            ("number", blocks.DecimalBlock(label=_("Number"), required=False)),
            ("prose", blocks.RichTextBlock(label=_("Text with links"), features=SHORT)),
        ],
        label=_("Table"),
        help_text=_("The first column names the rows. Numbers are written as each language does."),
    )
    source = blocks.CharBlock(label=_("Source"), max_length=200, required=False)

    class Meta:
        icon = "table"
        label = _("Table")
        description = _(
            "Figures or facts in rows and columns. Columns of numbers stand to the right."
        )
        preview_value = staticmethod(previews.table)
        template = "blocks/table.html"


class VideoBlock(Shown, blocks.StructBlock):
    """A link to a film elsewhere with a picture in front; nothing is loaded from there."""

    title = blocks.CharBlock(label=_("Title"), max_length=150)
    url = AddressBlock(label=_("Address"), validators=[URLValidator(schemes=["https"])])
    site = blocks.CharBlock(
        label=_("Where it is shown"),
        max_length=60,
        help_text=_("E.g. the EU's Audiovisual Service. Readers are told before they leave."),
    )
    poster = PictureChooser(
        label=_("Picture"),
        required=False,
        decoration=True,
        help_text=_("Decoration; without one our own drawing is shown."),
    )
    length = blocks.CharBlock(
        label=_("Length"), max_length=20, required=False, help_text=_("E.g. 2:30.")
    )
    transcript = blocks.RichTextBlock(
        label=_("What is said and shown"),
        features=SHORT,
        help_text=_("For people who cannot see, hear or safely play it."),
    )

    class Meta:
        icon = "media"
        label = _("Video")
        description = _(
            "A link to a film on another site, with a picture and a transcript. Nothing is loaded from there."
        )
        preview_value = staticmethod(previews.video)
        template = "blocks/video.html"
