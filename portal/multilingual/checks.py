"""Mistakes in the schema that must stop the start."""

from django.core.checks import Error, Tags, register
from django.db import connection

from .languages import SCHEMA
from .registry import translated_fields

WIDEST = 15  # translated fields a table; PostgreSQL refuses a row at nineteen with 24 languages


@register(Tags.models)
def every_page_type_is_registered(app_configs, **kwargs):
    from modeltranslation.translator import translator
    from wagtail.models import get_page_models

    registered = {m for m in translator._registry if translator._registry[m].registered}
    return [
        Error(
            f"The page type {model.__name__} is not registered for translation.",
            hint="Register it in its app's translation.py, even with no fields of its own.",
            obj=model,
            id="multilingual.E001",
        )
        for model in get_page_models()
        if model not in registered and not model._meta.abstract
    ]


@register(Tags.models)
def no_table_is_too_wide(app_configs, **kwargs):
    from modeltranslation.translator import translator

    errors = []
    for model in translator.get_registered_models(abstract=False):
        local = translator.get_options_for_model(model).local_fields
        if len(local) > WIDEST:
            errors.append(
                Error(
                    f"{model.__name__} has {len(local)} translated fields; a table holds {WIDEST} at most.",
                    hint="Move some to a child row or join several into one StreamField.",
                    obj=model,
                    id="multilingual.E002",
                )
            )
    return errors


@register(Tags.models)
def translated_fields_may_be_empty(app_configs, **kwargs):
    from .registry import registered_models

    return [
        Error(
            f"The translated field {model.__name__}.{name} is not blank=True.",
            hint="Name it in required_in_source; a translation may be incomplete.",
            obj=model,
            id="multilingual.E003",
        )
        for model in registered_models()
        for name in translated_fields(model)
        if not model._meta.get_field(name).blank
    ]


@register(Tags.database)
def database_knows_the_letters(app_configs, databases=None, **kwargs):
    if not databases or connection.vendor != "postgresql":
        return []
    with connection.cursor() as cursor:
        cursor.execute("SELECT lower('Ā')")
        if cursor.fetchone()[0] == "ā":
            return []
    return [
        Error(
            "The database cannot turn “Ā” into “ā”: searching would miss words.",
            hint="Create it with a UTF-8 locale, for example: createdb --locale=C.UTF-8 --template=template0.",
            id="multilingual.E004",
        )
    ]


@register(Tags.models)
def every_panel_has_a_scope(app_configs, **kwargs):
    """A panel without a language or a right would let anybody with page rights write its field."""
    from wagtail.models import get_page_models

    from .page_editor import edit_handler, unscoped_panels

    return [
        Error(
            f"The panel {panel} of {model.__name__} has no scope.",
            hint="Use TranslatedPanel for a translated field, SharedPanel for one that all languages share.",
            obj=model,
            id="multilingual.E005",
        )
        for model in get_page_models()
        if model.edit_panels is not None
        for panel in unscoped_panels(edit_handler(model, SCHEMA[:1]))
    ]
