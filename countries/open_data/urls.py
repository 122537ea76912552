"""Addresses below ``/api/``. None of them is a page's: those begin with a language."""

from django.urls import path, re_path

from . import index, views
from .catalogue_views import CatalogueView, JsonLd, Turtle
from .kinds import KINDS

LANGUAGE = "(?P<language>[a-z]{2})"


def addresses_of(kind):
    start = f"^{LANGUAGE}/{kind.name}"
    yield re_path(f"{start}/$", views.ListView.as_view(kind=kind))
    yield re_path(f"{start}/(?P<key>{kind.pattern})/$", views.RowView.as_view(kind=kind))
    for suffix in ("json", "csv"):
        yield re_path(rf"{start}\.{suffix}$", views.FileView.as_view(kind=kind, suffix=suffix))


urlpatterns = [
    path("", index.IndexView.as_view()),
    path("openapi.json", index.DescriptionView.as_view()),
    path("catalog.ttl", CatalogueView.as_view(renderer_classes=(Turtle,))),
    path("catalog.jsonld", CatalogueView.as_view(renderer_classes=(JsonLd,))),
    # Before the languages, of which "id" could be one.
    path("id/<str:name>/<str:key>/", index.IdentifierView.as_view()),
    *(address for kind in KINDS for address in addresses_of(kind)),
    re_path(r"^(?:.*/|.*\.[^/]*)$", index.missing),
]
