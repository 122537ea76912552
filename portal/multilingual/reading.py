"""What a reader of one language gets to see of a translated object.

Wagtail and Django copy objects field by field, by name. A translated field's bare name means "in the
active language", so such a copy would carry one language's text into another's column. Here the bare
name can therefore only be read: assigning to it changes nothing, and its own database column stays
empty. Text is written through the columns (``body_lv``) and nowhere else.
"""

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from modelcluster.models import get_all_child_m2m_relations, get_serializable_data_for_fields
from modeltranslation.translator import translator

from .languages import active, column, default_language, direction, known
from .registry import translated_fields


@dataclass(frozen=True)
class Text:
    """One field's text, the language it is written in, and whether that differs from its surroundings."""

    value: Any
    language: str
    foreign: bool = False

    @property
    def direction(self):
        return direction(self.language)

    @property
    def lang_attrs(self):
        """`` lang="en" dir="ltr"`` when the text is foreign to its surroundings, otherwise nothing."""
        if not self.foreign:
            return SafeString("")
        return format_html(' lang="{}" dir="{}"', self.language, self.direction)

    def __bool__(self):
        return bool(self.value)

    def __str__(self):
        return str(self.value)


class Readable:
    """Mixin for a model with translated fields."""

    def column_value(self, field, code):
        """The text of ``field`` in language ``code``, or an empty value; never another language's."""
        value = getattr(self, column(field, code))
        return self._meta.get_field(field).get_default() if value is None else value

    def languages_to_try(self, code):
        """``code`` first, then those to fall back to, without repeats."""
        return dict.fromkeys((code, default_language(), *active()))

    def content_language(self, code):
        """The language a reader of ``code`` gets: the first with any translated text, else ``code``."""
        fields = translated_fields(type(self))
        for candidate in self.languages_to_try(code):
            if any(getattr(self, column(field, candidate)) for field in fields):
                return candidate
        return code

    def text(self, field, around=None):
        """``field`` for a reader of the active language, marked as foreign if written in another one.

        ``around`` is the language of the surrounding text; the language the reader gets this object in
        unless told otherwise.
        """
        code = known(get_language())
        around = around or self.content_language(code)
        for candidate in dict.fromkeys((around, code, *self.languages_to_try(code))):
            if value := self.column_value(field, candidate):
                return Text(value, candidate, foreign=candidate != around)
        return Text(self.column_value(field, around), around)

    def serializable_data(self):
        """Revision content: the columns, without the bare names, which mean another thing for each reader."""
        parent = super()
        if hasattr(parent, "serializable_data"):
            with keys_of_related(self):
                data = parent.serializable_data()
        else:
            data = get_serializable_data_for_fields(self)
        for field in translated_fields(type(self)):
            data.pop(field, None)
        return data


@contextmanager
def keys_of_related(instance):
    """Meanwhile, what a page is related to (topics, countries) is read by its keys only.

    Modelcluster takes nothing but the keys into a revision, yet reads whole rows, with every language of
    theirs, several times a publication.
    """
    held = instance.__dict__.setdefault("_cluster_related_objects", {})
    relations = get_all_child_m2m_relations(instance) if instance.pk else []
    light = {
        field.name: list(getattr(instance, field.name).only("pk"))
        for field in relations
        if field.name not in held
    }
    held.update(light)
    try:
        yield
    finally:
        for name in light:
            del held[name]


class ReadingDescriptor:
    """The bare name of a translated field: reads in the language the reader gets, ignores writing."""

    fallback_languages = None  # modeltranslation asks for it when it rewrites values()

    def __init__(self, field):
        self.field = field

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        code = known(get_language())
        if isinstance(instance, Readable):
            return instance.column_value(self.field.name, instance.content_language(code))
        return getattr(instance, column(self.field.name, code), None)

    def __set__(self, instance, value):
        instance.__dict__[self.field.name] = value  # Django reads it to know what is deferred


def make_bare_names_read_only():
    """Replace modeltranslation's writing descriptors; runs once, when every model is registered."""
    for model in translator.get_registered_models(abstract=False):
        for name in translator.get_options_for_model(model).local_fields:
            field = model._meta.get_field(name)
            field.pre_save = partial(_empty, field)
            setattr(model, name, ReadingDescriptor(field))
        if "__init__" in model.__dict__:
            model.__init__ = _without_bare_names(model.__init__, model)


def _empty(field, instance, add):
    return field.get_default()


def _without_bare_names(init, model):
    """modeltranslation turns ``body=`` into the active language's column; here it is dropped."""

    def initialise(self, *args, **kwargs):
        if kwargs:
            for field in translated_fields(model):
                kwargs.pop(field, None)
        init(self, *args, **kwargs)

    return initialise
