"""What an editor tells readers of her changes: a note per language, beside that language's text.

A note belongs to the unit of its language: it is saved with the draft, submitted, scheduled and published with
that language and no other. A publication takes it out of the draft (``drafts.settle_draft``), so that the
next one begins without. Only page types with ``keeps_history`` have notes.
"""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput

from .languages import SCHEMA, column

LONGEST = 500
LABEL = _("What changed, for readers")
_LANGUAGES = {column("reader_note", code): code for code in SCHEMA}


def language_of(field_name):
    """The language of a note's form field, or None for any other field."""
    return _LANGUAGES.get(field_name)


def add_fields(form, codes):
    """One field for each language the form holds."""
    if not form.instance.keeps_history:
        return
    for code in codes:
        form.fields[column("reader_note", code)] = forms.CharField(
            label=LABEL,
            max_length=LONGEST,
            required=False,
            initial=form.instance.reader_notes.get(code, ""),
            widget=AdminAutoHeightTextInput(attrs={"lang": code}),
        )


def take_over(form, data):
    """The notes that were posted become the draft's; a note that was not posted stays as it is."""
    told = dict(form.instance.reader_notes)
    for name, code in _LANGUAGES.items():
        field = form.fields.get(name)
        if field is None or name not in data or _left_out(form, name, field):
            continue
        told[code] = data[name]
    form.instance.reader_notes = {code: note for code, note in told.items() if note}


def _left_out(form, name, field):
    return field.widget.value_omitted_from_data(form.data, form.files, form.add_prefix(name))


class NotePanel(FieldPanel):
    """The note of one language. Its field is the form's own; no column stands behind it."""

    def __init__(self, field_name, **kwargs):
        kwargs.setdefault("heading", LABEL)
        kwargs.setdefault(
            "help_text",
            _(
                "One or two plain sentences. They stand in this page's public history once this language is published."
            ),
        )
        super().__init__(field_name, **{**kwargs, "disable_comments": True})

    def get_form_options(self):
        return {}

    class BoundPanel(FieldPanel.BoundPanel):
        def get_comparison(self):
            return []
