"""News for templates of packages that may not import them, such as the home page's."""

from django import template
from django.db.models import Case, Value, When

from portal.content.related import pinned_first

from ..models import CampaignPage, NewsIndexPage, NewsPage

register = template.Library()


@register.simple_tag
def latest_news(count, pinned):
    """``count`` items: those an editor pinned in a stream, as far as they are public, then the newest."""
    return list(pinned_first(NewsPage.objects.newest(), pinned)[:count])


@register.simple_tag
def featured_campaign(pinned_id=None):
    """The campaign an editor pinned if it is public, else the newest; None without any."""
    pinned_first = Case(When(pk=pinned_id or 0, then=Value(0)), default=Value(1))
    return CampaignPage.objects.newest().order_by(pinned_first, "-start", "-pk").first()


@register.simple_tag
def news_about(country, count):
    """The newest items that name a country."""
    return list(NewsPage.objects.about(country)[:count])


@register.simple_tag
def news_list(sections):
    """Of the pages right under the home page the one that lists all news, or None; asks the database nothing."""
    return next((one for one in sections if one.specific_class is NewsIndexPage), None)
