from portal.multilingual.registering import register

from . import models

register(
    models.CountryIndexPage,
    models.CountryPage,
    models.CountryLink,
    models.Hotline,
    models.HelpPage,
)
