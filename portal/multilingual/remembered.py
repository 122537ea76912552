"""What never changes once the portal has started, worked out once.

A page has some 360 columns: Django writes its SELECT anew, column by column, for every query, and the packages
below us go through its fields at every save. That was a third of the time of saving and of reading a page.
What is remembered here is exactly what they would work out again; ``tests/multilingual/test_remembered.py``
compares the two for every model.
"""

from functools import cache, cached_property, wraps

import modelcluster.models
import modeltranslation.manager
from django.apps import apps
from django.db.models.sql.compiler import SQLCompiler
from wagtail.fields import StreamField

from .registry import translated_fields

_get_select, _get_converters = SQLCompiler.get_select, SQLCompiler.get_converters


def remember():
    """Runs once, when every model is registered."""
    SQLCompiler.get_select, SQLCompiler.get_converters = get_select, get_converters
    StreamField.json_field = _once(StreamField.json_field.fget, "json_field")
    modeltranslation.manager.multilingual_queryset_factory = cache(
        modeltranslation.manager.multilingual_queryset_factory
    )
    for module, name in (
        (modelcluster.models, "get_all_child_relations"),
        (modelcluster.models, "get_all_child_m2m_relations"),
        (modeltranslation.manager, "get_translatable_fields_for_model"),
    ):
        setattr(module, name, _once_per_model(getattr(module, name)))


def _once_per_model(compute):
    remembered = cache(compute)

    @wraps(compute)
    def known(model):
        """``model``: a model or one of its instances. Those that migrations make up are not remembered."""
        options = model._meta
        return remembered(options.model) if options.apps is apps else compute(model)

    return known


def _once(compute, name):
    remembered = cached_property(compute)
    remembered.__set_name__(StreamField, name)
    return remembered


def get_select(compiler, with_col_aliases=False):
    """Django's, from memory where a query asks for all columns of a translated model and nothing else."""
    if with_col_aliases or not _is_plain(compiler.query) or not _joins_parents(compiler.query):
        return _get_select(compiler, with_col_aliases)
    model = compiler.query.model
    known = compiler.connection.__dict__.setdefault("_remembered_selects", {})
    if model not in known:
        select, _model_info, _annotations = _get_select(compiler)
        columns = [column for column, _sql, _alias in select]
        known[model] = select, _get_converters(compiler, columns)
    select, compiler.remembered_converters = known[model]
    return list(select), {"model": model, "select_fields": list(range(len(select)))}, {}


def get_converters(compiler, expressions):
    """Django's, from memory for the columns that ``get_select`` has just given."""
    remembered = getattr(compiler, "remembered_converters", None)
    return _get_converters(compiler, expressions) if remembered is None else remembered


def _is_plain(query):
    """Whether its SELECT depends on the model alone."""
    return (
        query.default_cols
        and query.model is not None
        and query.deferred_loading == (frozenset(), True)
        and not query.select_related
        and not query.annotation_select
        and not query.extra_select
        and query.selected is None
        and not query.subquery
        and bool(translated_fields(query.model))
    )


def _joins_parents(query):
    """Join the tables of the parent models, as Django does while it collects columns.

    False if a table goes by another name in this query, so that its columns do too.
    """
    options = query.get_meta()
    first = query.get_initial_alias()
    names, seen = {first: options.db_table}, {None: first}
    for parent in {field.model for field in options.concrete_fields} - {options.model}:
        alias = query.join_parent_model(options, parent, first, seen)
        names[alias] = parent._meta.db_table
    return all(alias == table for alias, table in names.items())
