"""News for templates of packages that may not import them, such as the home page's."""

from typing import NamedTuple

from django import template

from ..models import NewsIndexPage, NewsPage

register = template.Library()


class News(NamedTuple):
    """The newest items, and the page that lists them all."""

    pages: list
    index: NewsIndexPage | None


@register.simple_tag
def latest_news(count):
    return News(
        list(NewsPage.objects.newest()[:count]),
        NewsIndexPage.objects.readable().for_listing().first(),
    )


@register.simple_tag
def news_about(country, count):
    """The newest items that name a country."""
    return list(NewsPage.objects.about(country)[:count])
