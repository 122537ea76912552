from .campaigns import CampaignIndexPage, CampaignMaterial, CampaignPage
from .events import EventIndexPage, EventPage
from .news import NewsIndexPage, NewsPage

__all__ = [
    "CampaignIndexPage",
    "CampaignMaterial",
    "CampaignPage",
    "EventIndexPage",
    "EventPage",
    "NewsIndexPage",
    "NewsPage",
]
