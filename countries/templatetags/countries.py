"""Countries for templates of packages that may not import them, such as the home page's."""

from typing import NamedTuple

from django import template

from ..models import CountryIndexPage, CountryPage

register = template.Library()


class Countries(NamedTuple):
    """All published profiles in the reader's alphabetical order, and the page that lists them."""

    pages: list
    index: CountryIndexPage | None


@register.simple_tag
def countries_a_to_z():
    return Countries(
        CountryPage.a_to_z(), CountryIndexPage.objects.readable().for_listing().first()
    )
