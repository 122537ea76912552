"""Countries for templates of packages that may not import them, such as the home page's."""

from dataclasses import dataclass

from django import template
from django.utils.functional import cached_property

from ..models import CountryIndexPage, CountryPage

register = template.Library()


@dataclass
class Countries:
    """All published profiles in the reader's alphabetical order, and the page that lists them."""

    pages: list

    @cached_property
    def index(self):
        return CountryIndexPage.objects.readable().public().for_listing().first()


@register.simple_tag
def countries_a_to_z():
    return Countries(CountryPage.a_to_z())
