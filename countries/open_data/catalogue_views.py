"""The catalogue for data portals that harvest: DCAT-AP as Turtle and as JSON-LD."""

from django.http import HttpResponse

from . import catalogue


def turtle(request):
    return HttpResponse(catalogue.as_turtle(), content_type="text/turtle; charset=utf-8")


def json_ld(request):
    return HttpResponse(catalogue.as_json_ld(), content_type="application/ld+json")
