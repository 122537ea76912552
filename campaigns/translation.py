from modeltranslation.translator import TranslationOptions, register

from . import models

for model in (
    models.NewsIndexPage,
    models.NewsPage,
    models.EventIndexPage,
    models.EventPage,
    models.CampaignIndexPage,
    models.CampaignPage,
    models.CampaignMaterial,
):
    options = type(
        f"{model.__name__}Translation", (TranslationOptions,), {"fields": model.translated_fields}
    )
    register(model)(options)
