"""``/<language>/open-data/``: what data there are, for people."""

from django.conf import settings
from django.shortcuts import render
from django.utils.translation import get_language

from portal.multilingual.languages import known
from portal.multilingual.navigation import chrome

from .kinds import KINDS


def open_data(request):
    code = known(get_language())
    context = {
        **chrome(request, code),
        "language": code,
        "datasets": [(kind, kind.licence) for kind in KINDS],
        "publisher": settings.PORTAL_DATA_PUBLISHER,
    }
    return render(request, "open_data/page.html", context)
