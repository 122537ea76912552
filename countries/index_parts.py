"""What stands below the country index's address and is no page: the figures of all countries, and the comparison.

A part has a ``template``, a ``context`` made from the index page's, a ``status``, and perhaps a file instead.
"""

from http import HTTPStatus

from django.http import Http404

from . import figures_page
from .comparing import page as comparing
from .models.pages import CountryPage


class Figures:
    template = figures_page.TEMPLATE

    def context(self, index, around, request):
        countries = CountryPage.a_to_z()
        return {**around, **figures_page.context(index, request, countries, around)}

    def status(self, context):
        """What there is comes all the same, with a sentence."""
        return HTTPStatus.NOT_FOUND if context["unknown"] else HTTPStatus.OK

    def file(self, index, request):
        return None


def read(components):
    """The part that an address's last components name; raises Http404 if there is no such part."""
    if components[0] == comparing.COMPARE:
        return comparing.read(components)
    if components == [figures_page.PART]:
        return Figures()
    raise Http404
