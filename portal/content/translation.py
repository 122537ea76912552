from modeltranslation.translator import TranslationOptions, register

from . import models

for model in (
    models.HomePage,
    models.FactFigure,
    models.StandardPage,
    models.CoordinatorPage,
    models.Predecessor,
    models.NetworkIndexPage,
    models.NetworkPage,
    models.NetworkMember,
    models.NetworkMeeting,
    models.PublicationIndexPage,
    models.PublicationPage,
    models.Topic,
    models.Organisation,
    models.LegalAct,
    models.Source,
    models.GlossaryTerm,
    models.PortalImage,
    models.PortalDocument,
):
    options = type(
        f"{model.__name__}Translation", (TranslationOptions,), {"fields": model.translated_fields}
    )
    register(model)(options)
