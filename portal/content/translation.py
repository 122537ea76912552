from portal.multilingual.registering import register

from . import models

register(
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
)
