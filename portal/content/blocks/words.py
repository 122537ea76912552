"""Blocks that are words."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .. import previews
from .features import SHORT
from .shown import AddressBlock, Shown


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
