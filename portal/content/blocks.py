"""The building blocks of a text. Each is data plus one template and validates at entry."""

from django.core.validators import URLValidator
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from portal.multilingual.languages import known
from portal.multilingual.reading import Text

from . import previews
from .acts import shown_acts
from .choosers import DescribedPicture, FileChooser, PageChooser, PictureChooser, SnippetChooser
from .eur_lex import on_the_web

PROSE = [
    "h2",
    "h3",
    "h4",
    "bold",
    "italic",
    "ol",
    "ul",
    "link",
    "document-link",
    "superscript",
    "subscript",
    "footnote",
    "country",
    "abbreviation",
]
SHORT = ["bold", "italic", "link", "footnote", "country", "abbreviation"]


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


class HeadingBlock(blocks.CharBlock):
    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("Opens a section. Three or more make a list of contents beside the text.")
        preview_value = _("Who is at risk")
        template = "blocks/heading.html"


class ProseBlock(blocks.RichTextBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Paragraphs, lists and links, with footnotes.")
        preview_value = staticmethod(previews.prose)
        template = "blocks/prose.html"


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


class QuoteBlock(blocks.StructBlock):
    is_quotation = True  # the words are not ours to choose

    text = blocks.TextBlock(label=_("Quotation"), help_text=_("Without quotation marks."))
    attribution = blocks.CharBlock(label=_("Who said it"), max_length=200, required=False)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        description = _("Somebody's own words, set apart. Never a victim's without consent.")
        preview_value = staticmethod(previews.quote)
        template = "blocks/quote.html"


class CalloutBlock(blocks.StructBlock):
    """A side note that must not be overlooked, such as a caveat beside a figure."""

    title = blocks.CharBlock(label=_("Title"), max_length=120, required=False)
    text = blocks.RichTextBlock(label=_("Text"), features=SHORT)

    class Meta:
        icon = "warning"
        label = _("Note")
        description = _("A caveat or a piece of advice that must not be overlooked. One a section.")
        preview_value = staticmethod(previews.callout)
        template = "blocks/callout.html"


class LinkItemBlock(blocks.StructBlock):
    """A link with words that make sense alone."""

    text = blocks.CharBlock(
        label=_("Text"), max_length=200, help_text=_("Where it leads; not “click here”.")
    )
    url = AddressBlock(label=_("Address"))

    class Meta:
        icon = "link"
        label = _("Link")


class LinksBlock(blocks.ListBlock):
    class Meta:
        icon = "list-ul"
        label = _("Links")
        description = _(
            "Addresses of other sites to read on. For pages of this portal use “Related pages”."
        )
        preview_value = staticmethod(previews.links)
        template = "blocks/links.html"


class ActionBlock(blocks.StructBlock):
    """One line of action: a title and a sentence or two."""

    title = blocks.CharBlock(label=_("Title"), max_length=120)
    text = blocks.TextBlock(label=_("Text"), max_length=400)

    class Meta:
        icon = "tick"
        label = _("Action")
        description = _("One line of action: a title and a sentence or two.")


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


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=120)
    text = blocks.RichTextBlock(label=_("Text"), features=SHORT, required=False)

    class Meta:
        icon = "list-ol"
        label = _("Step")


class StepsBlock(blocks.ListBlock):
    """What happens one after the other; at most seven, or nobody remembers."""

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        description = _("What happens one after the other, numbered. At most seven.")
        preview_value = staticmethod(previews.steps)
        template = "blocks/steps.html"


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


class ContactBlock(Shown, blocks.StructBlock):
    """How to reach an office."""

    contact_fields = ("phone", "address")

    name = blocks.CharBlock(label=_("Name"), max_length=150)
    role = blocks.CharBlock(label=_("What for"), max_length=150, required=False)
    phone = blocks.RegexBlock(
        r"^\+?[0-9 ()-]{3,25}$",
        label=_("Telephone"),
        required=False,
        error_messages={"invalid": _("Use digits and spaces only, e.g. +371 0000 0000.")},
    )
    email = blocks.EmailBlock(label=_("E-mail"), required=False)
    address = blocks.TextBlock(label=_("Address"), required=False)
    site = AddressBlock(label=_("Website"), required=False)

    class Meta:
        icon = "mail"
        label = _("Contact")
        description = _("How to reach an office. For people in danger there is the help page.")
        preview_value = staticmethod(previews.contact)
        template = "blocks/contact.html"


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
