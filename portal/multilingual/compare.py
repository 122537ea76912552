"""Comparing two versions of a page, language by language."""

from functools import cache

from django.utils.text import capfirst
from wagtail.fields import StreamField

from . import merging
from .languages import endonym


class _InOneLanguage:
    """Mixin for Wagtail's comparisons: names the language, and nothing equals an empty text.

    A column that was never written is NULL, which Wagtail's comparisons of texts cannot read.
    """

    def __init__(self, field, before, after):
        super().__init__(field, before, after)
        self.val_a, self.val_b = self._filled(self.val_a), self._filled(self.val_b)

    def _filled(self, value):
        return self.field.to_python("") if value is None else value

    def field_label(self):
        return (
            f"{capfirst(self.field.translated_field.verbose_name)} ({endonym(self.field.language)})"
        )

    def has_changed(self):
        before, after = (
            merging.comparable(self._plain(value)) for value in (self.val_a, self.val_b)
        )
        return before != after

    def _plain(self, value):
        return self.field.get_prep_value(value) if isinstance(self.field, StreamField) else value


@cache
def in_one_language(comparison):
    """Wagtail's comparison class for fields of one kind, for translated fields of that kind."""
    return type(comparison.__name__, (_InOneLanguage, comparison), {})
