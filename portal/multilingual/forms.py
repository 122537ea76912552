"""Forms that hold only what this person may write, in the languages being edited.

A column that is not in the form cannot be wiped by posting the form; so what a person may not write, and
what is switched off, is not in it.
"""

from contextlib import contextmanager
from contextvars import ContextVar

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, FieldDoesNotExist, ValidationError
from django.utils.translation import gettext as _
from modeltranslation.fields import TranslationField
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.forms.pages import WagtailAdminPageForm
from wagtail.models import AbstractPage

from . import choices, links, merging, notes, owners, visibility
from .languages import SCHEMA, active, column, endonym, name
from .merging import SHARED
from .permissions import languages_to_write

# The languages the form of this request is made for; None outside of one.
_in_form = ContextVar("languages_in_form", default=None)


def languages_in_form():
    """Codes of the languages the page form is being built for."""
    codes = _in_form.get()
    return active() if codes is None else codes


@contextmanager
def form_for(codes):
    token = _in_form.set(tuple(codes))
    try:
        yield
    finally:
        _in_form.reset(token)


def language_of(model, field_name):
    """The language of a translated column, or None for any other field."""
    try:
        field = model._meta.get_field(field_name)
    except FieldDoesNotExist:
        return None
    return field.language if isinstance(field, TranslationField) else None


def untitled(code):
    """What is said of a page without a title in the language it is written in first."""
    message = _("Write a title in %(language)s: it is the language this page is written in first.")
    return message % {"language": name(code)}


class EveryErrorShown:
    """Mixin for a form that may lack fields of its model."""

    def _update_errors(self, errors):
        """What is wrong with a field that she may not write is said above the form."""
        if hasattr(errors, "error_dict"):
            shown = {}
            for field, problems in errors.error_dict.items():
                name = field if field in self.fields else NON_FIELD_ERRORS
                shown.setdefault(name, []).extend(problems)
            errors = ValidationError(shown)
        super()._update_errors(errors)


class OwnLanguagesOnly(EveryErrorShown):
    """Form mixin: drops the columns of languages that are switched off or not this person's."""

    def drop_other_languages(self, user):
        writable = set(languages_to_write(user)) if user else set(active())
        for field_name in list(self.fields):
            code = language_of(self._meta.model, field_name)
            if code and code not in writable:
                del self.fields[field_name]
            elif code:
                self.fields[field_name].widget.attrs.setdefault("lang", code)


class ActiveLanguagesForm(OwnLanguagesOnly, WagtailAdminModelForm):
    """For snippets. At least one language must be filled in ``required_in_some``."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.drop_other_languages(self.for_user)
        for field_name, field in self.fields.items():
            offer_known_pages(
                field, self.for_user, getattr(self.instance, f"{field_name}_id", None)
            )
        choices.order_by_name(self)


def _chooses_pages(field):
    return isinstance(field, forms.ModelChoiceField) and issubclass(
        field.queryset.model, AbstractPage
    )


def offer_known_pages(field, user, chosen=None):
    """A choice of pages holds those she may know of, and the one that is chosen already."""
    if user and _chooses_pages(field):
        pages = field.queryset
        field.queryset = visibility.known_to(user, pages) | pages.filter(pk=chosen)


class TranslatedPageForm(EveryErrorShown, WagtailAdminPageForm):
    """The page form: tabs of languages, the shared fields, the settings."""

    # For the tabs: {language: State}, and the languages this person may write that are not in the form.
    language_states = {}
    other_languages = ()

    # Set when the form was filled in from an older draft than the latest; see views.stale.
    newer_draft = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "source_language" in self.fields:
            self.fields["source_language"] = forms.ChoiceField(
                label=self.fields["source_language"].label,
                help_text=self.fields["source_language"].help_text,
                choices=[(code, endonym(code)) for code in active()],
                required=False,
            )
        for field in self.instance.required_in_source:
            if (
                required := column(field, self.instance.source_language)
            ) in self.fields and self.instance.pk:
                self.fields[required].required = True
        for field_name, field in self.fields.items():
            if code := language_of(self._meta.model, field_name):
                field.widget.attrs.setdefault("lang", code)
        notes.add_fields(self, self.languages)
        owners.offer_teams(self)
        self._not_offered = {name: self._offer_known_pages(name) for name in list(self.fields)}
        choices.order_by_name(self)

    def clean(self):
        data = super().clean()
        self._keep_what_was_not_offered(data)
        notes.take_over(self, data)
        self._settle_source_language(data)
        self._require_title(data)
        self._require_shared_values()
        return data

    def _offer_known_pages(self, field_name):
        """A choice of pages (the countries of a news item) holds those she may know of; returns the others."""
        field = self.fields[field_name]
        if not (self.for_user and _chooses_pages(field)):
            return []
        chosen = self.initial.get(field_name) or []
        if not isinstance(field, forms.ModelMultipleChoiceField):
            offer_known_pages(field, self.for_user, chosen or None)
            return []
        offer_known_pages(field, self.for_user)
        field.queryset = self.instance.offered(field_name, field.queryset, self.for_user)
        offered = set(
            field.queryset.filter(pk__in=[page.pk for page in chosen]).values_list("pk", flat=True)
        )
        self.initial[field_name] = [page for page in chosen if page.pk in offered]
        return [page.pk for page in chosen if page.pk not in offered]

    def _keep_what_was_not_offered(self, data):
        for field_name, pks in self._not_offered.items():
            if pks and field_name in data:
                chosen = [*(page.pk for page in data[field_name]), *pks]
                data[field_name] = self.fields[field_name].queryset.model.objects.filter(
                    pk__in=chosen
                )

    def _settle_source_language(self, data):
        """A page first written in another language than the default has that one as its source."""
        posted = data.get("source_language") or self.instance.source_language
        if not self.instance.pk and not self._title(data, posted):
            posted = next((code for code in active() if self._title(data, code)), posted)
        self.instance.source_language = posted
        if "source_language" in self.fields:
            data["source_language"] = posted

    def _title(self, data, code):
        field = column("local_title", code)
        return data.get(field) if field in self.fields else getattr(self.instance, field)

    def _require_title(self, data):
        code = self.instance.source_language
        field = column("local_title", code)
        if self._title(data, code) or field in self.errors:
            return
        self.add_error(field if field in self.fields else None, untitled(code))

    def _require_shared_values(self):
        """A new page gets no value in a field that is not in the form of somebody who may not edit it."""
        if self.instance.pk:
            return
        shared = (getattr(panel, "field_name", "") for panel in self.instance.edit_panels.shared)
        for field_name in [one for one in shared if one and one not in self.fields]:
            field = self.instance._meta.get_field(field_name)
            if not field.blank and field.value_from_object(self.instance) in field.empty_values:
                message = _(
                    "This page needs a %(field)s. Only people who edit what all languages share can create it."
                )
                self.add_error(None, message % {"field": field.verbose_name})

    def _post_clean(self):
        """After Django has put the posted values on the instance: addresses, then their uniqueness."""
        super()._post_clean()
        if self.errors:
            return
        links.refuse_unknown(self, self.for_user)
        page = self.instance
        if self.parent_page is not None and not page.pk and not page.path:
            page._cached_parent_obj = self.parent_page
        page.sync_canonical()
        for field, message in page.slug_errors().items():
            if not self.has_error(field if field in self.fields else "__all__"):
                self.add_error(field if field in self.fields else None, message)

    def save(self, commit=True):
        if not self.instance.pk:
            self.instance.live = (
                False  # Wagtail adds the row before it publishes: nothing must show meanwhile
            )
        if self.newer_draft is None:
            return super().save(commit=commit)
        return self._save_onto_newer_draft(commit)

    def _save_onto_newer_draft(self, commit):
        """Only the units changed in this form go onto the draft that was saved meanwhile."""
        page, content, units = self.newer_draft
        mine = super().save(commit=False)
        merged = page.with_content_json(
            merging.merge(type(page), content, merging.plain(mine.serializable_data()), units)
        )
        merged.latest_revision = page.latest_revision
        merged.choice = mine.choice
        merged.wagtail_admin_comments = mine.wagtail_admin_comments.all()
        if commit:
            merged.save()
        return merged

    @property
    def languages(self):
        """Languages this form has columns for, in schema order."""
        held = {language_of(self._meta.model, field_name) for field_name in self.fields}
        return [code for code in SCHEMA if code in held]

    @property
    def changed_units(self):
        """Languages, and ``SHARED``, that the posted values change."""
        units = {self._unit_of(self, name) for name in self.changed_data}
        for relation, formset in self.formsets.items():
            if relation == "comments" or not formset.is_bound:
                continue
            for row in formset.forms:
                units |= {self._unit_of(row, field) for field in row.changed_data}
        return units - {None}

    def _unit_of(self, form, field_name):
        if field_name in ("go_live_at", "comment_notifications", "uid"):
            return None
        return language_of(form._meta.model, field_name) or notes.language_of(field_name) or SHARED
