"""Images and documents of our own from the first migration on, so that they can grow fields."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image
from wagtail.search import index

from portal.multilingual.languages import SCHEMA, columns, endonym
from portal.multilingual.reading import Readable


class PortalImage(Readable, AbstractImage):
    """A picture with a description for those who cannot see it, in each language."""

    alt = models.CharField(
        _("description"),
        max_length=250,
        blank=True,
        help_text=_(
            "What the picture shows, for people who cannot see it. No language is published without it."
        ),
    )
    # Not "decorative": Wagtail keeps under that name what a text says of a picture in its place.
    is_decoration = models.BooleanField(
        _("only decoration"),
        default=False,
        help_text=_("It says nothing that the text does not say; it needs no description."),
    )
    credit = models.CharField(_("credit"), max_length=200, blank=True)
    licence = models.CharField(_("licence"), max_length=100, blank=True)

    translated_fields = ("alt",)
    admin_form_fields = (
        *Image.admin_form_fields,
        *columns("alt"),
        "is_decoration",
        "credit",
        "licence",
    )
    search_fields = [
        *(field for field in AbstractImage.search_fields if field.field_name != "tags"),
        # With the filter, without which Wagtail's chooser fails when words and a tag are asked for together.
        index.RelatedFields(
            "tags",
            [
                index.SearchField("name", boost=10),
                index.AutocompleteField("name"),
                index.FilterField("name"),
            ],
        ),
    ]

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")


class PortalRendition(AbstractRendition):
    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="unique_rendition"
            )
        ]


class PortalDocument(Readable, AbstractDocument):
    """A file in one language, with a title for readers in each."""

    local_title = models.CharField(_("title for readers"), max_length=255, blank=True)
    language = models.CharField(
        _("language of the file"),
        max_length=5,
        blank=True,
        choices=[(code, endonym(code)) for code in SCHEMA],
    )
    pages = models.PositiveIntegerField(
        _("number of pages"),
        null=True,
        blank=True,
        help_text=_("Counted by itself for a PDF file, if left empty."),
    )

    translated_fields = ("local_title",)
    admin_form_fields = (*Document.admin_form_fields, "language", "pages", *columns("local_title"))

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
