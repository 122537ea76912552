from portal.multilingual.registering import register

from . import models

register(
    models.NewsIndexPage,
    models.NewsPage,
    models.EventIndexPage,
    models.EventPage,
    models.CampaignIndexPage,
    models.CampaignPage,
    models.CampaignMaterial,
)
