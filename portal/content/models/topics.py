from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from portal.multilingual.fields import ActiveLanguagesForm, language_panels
from portal.multilingual.languages import columns
from portal.multilingual.reading import Readable


class Topic(Readable, index.Indexed, models.Model):
    """A subject that pages share, such as prevention or labour exploitation."""

    name = models.CharField(_("name"), max_length=100, blank=True)
    slug = models.SlugField(_("address"), max_length=100, unique=True)

    translated_fields = ("name",)
    base_form_class = ActiveLanguagesForm
    panels = [*language_panels("name"), "slug"]
    search_fields = [
        index.AutocompleteField("slug"),
        index.FilterField("slug"),  # the order of the list
        *(index.AutocompleteField(name) for name in columns("name")),
    ]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["slug"]

    def __str__(self):
        return self.text("name").value or self.slug

    def clean(self):
        super().clean()
        if not any(getattr(self, name) for name in columns("name")):
            raise ValidationError(_("Write the name in at least one language."))
