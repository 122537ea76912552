"""The catalogue for data portals that harvest: DCAT-AP as Turtle and as JSON-LD."""

from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from rest_framework.renderers import BaseRenderer

from . import catalogue
from .data_view import DataView


class Turtle(BaseRenderer):
    media_type = "text/turtle"
    format = "ttl"
    write = staticmethod(catalogue.as_turtle)
    content_type = "text/turtle; charset=utf-8"
    shape = OpenApiTypes.STR


class JsonLd(BaseRenderer):
    media_type = "application/ld+json"
    format = "jsonld"
    write = staticmethod(catalogue.as_json_ld)
    content_type = media_type
    shape = OpenApiTypes.OBJECT


class CatalogueView(DataView):
    """``renderer_classes``: one of the two."""

    can_fail = False

    @property
    def notation(self):
        return self.renderer_classes[0]

    def operation(self):
        return f"catalogue_{self.notation.format}"

    def summary(self):
        return f"Catalogue of all data sets by DCAT-AP 3 ({self.notation.media_type})"

    def path_parameters(self):
        return {}

    def answers(self):
        return {(200, self.notation.media_type): self.notation.shape}

    def get(self, request):
        return HttpResponse(self.notation.write(), content_type=self.notation.content_type)
