"""Telling modeltranslation which models have translated fields: those a model names itself."""

from modeltranslation.translator import TranslationOptions, translator


def register(*models):
    """Register each model with its ``translated_fields``; called from an app's ``translation.py``."""
    for model in models:
        options = type(
            f"{model.__name__}Translation",
            (TranslationOptions,),
            {"fields": model.translated_fields},
        )
        translator.register(model, options)
