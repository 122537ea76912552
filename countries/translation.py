from modeltranslation.translator import TranslationOptions, register

from . import models

for model in (
    models.CountryIndexPage,
    models.CountryPage,
    models.CountryLink,
    models.Hotline,
    models.HelpPage,
):
    options = type(
        f"{model.__name__}Translation", (TranslationOptions,), {"fields": model.translated_fields}
    )
    register(model)(options)
