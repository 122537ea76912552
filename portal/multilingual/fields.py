"""Panels for translated models that are not pages."""

from wagtail.admin.panels import FieldPanel

from .forms import ActiveLanguagesForm
from .languages import SCHEMA, column, endonym

__all__ = ["ActiveLanguagesForm", "language_panels"]


def language_panels(*fields):
    """A panel per field and language, each for those who may write that language.

    The form drops the columns of languages that are switched off.
    """
    return [
        FieldPanel(
            column(field, code), permission=f"multilingual.edit_{code}", heading=endonym(code)
        )
        for field in fields
        for code in SCHEMA
    ]
