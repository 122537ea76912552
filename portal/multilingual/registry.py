"""Which fields of which models are translated: read from modeltranslation, the one list there is."""

from functools import cache

from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from modeltranslation.translator import NotRegistered, translator

from .languages import SCHEMA, columns

# Addresses follow from titles; they are checked and compared apart from the text.
ADDRESS_FIELDS = frozenset({"local_slug", "local_path"})


@cache
def translated_fields(model):
    """Names of the translated fields of ``model`` (inherited ones too), sorted; empty if it has none."""
    try:
        return tuple(sorted(translator.get_options_for_model(model).all_fields))
    except NotRegistered:
        return ()


@cache
def translated_columns(model, codes=SCHEMA):
    """Names of the columns that hold those fields in the given languages."""
    return tuple(columns(*translated_fields(model), codes=codes))


@cache
def child_relations(model):
    """``(relation name, child model, name of its key to the parent)`` of children identified by ``uid``."""
    return tuple(
        (
            relation.get_accessor_name(),
            relation.related_model,
            _parental_key(relation.related_model),
        )
        for relation in get_all_child_relations(model)
        if any(field.name == "uid" for field in relation.related_model._meta.fields)
    )


def _parental_key(model):
    return next(field.name for field in model._meta.fields if isinstance(field, ParentalKey))


def registered_models():
    """Every concrete model that has translated fields."""
    return [m for m in translator.get_registered_models(abstract=False) if translated_fields(m)]
