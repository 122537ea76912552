from portal.multilingual.registering import register

from . import models

register(
    models.CountryIndexPage,
    models.CountryPage,
    models.CountryLink,
    models.CountryFact,
    models.ReferralStep,
    models.Hotline,
    models.HelpPage,
)
