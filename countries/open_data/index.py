"""Where to begin: the index, the description, and the names of things."""

from django.http import Http404, HttpResponseRedirect
from drf_spectacular.types import OpenApiTypes
from rest_framework import serializers
from rest_framework.response import Response

from portal.multilingual import languages
from portal.serving.problems import problem

from . import addresses
from .data_view import DataView
from .kinds import BY_NAME, KINDS
from .schema import document

SEE_OTHER = 303


class IdentifierView(DataView):
    """The name of a thing leads to what is known of it, in the installation's own language."""

    def operation(self):
        return "resolve_id"

    def summary(self):
        return "The stable name of a row leads to the row"

    def path_parameters(self):
        kinds = {"type": "string", "enum": list(BY_NAME)}
        return {"name": kinds, "key": {"type": "string", "pattern": "^[A-Za-z0-9._-]+$"}}

    def answers(self):
        return {303: None}

    def get(self, request, name, key):
        kind = BY_NAME.get(name)
        if kind is None or not kind.knows(key):
            raise Http404
        there = addresses.row(languages.default_language(), name, key)
        return HttpResponseRedirect(there, status=SEE_OTHER)


class IndexView(DataView):
    """Where to begin."""

    can_fail = False

    def operation(self):
        return "index"

    def summary(self):
        return "Where everything is"

    def path_parameters(self):
        return {}

    def answers(self):
        return {200: Index}

    def get(self, request):
        return Response(index())


class Dataset(serializers.Serializer):
    name = serializers.CharField()
    licence = serializers.URLField()
    lists = serializers.DictField(child=serializers.URLField(), help_text="By language.")


class Index(serializers.Serializer):
    """Where everything is."""

    description = serializers.URLField(help_text="This API, as OpenAPI.")
    catalogue = serializers.URLField(help_text="DCAT-AP, as Turtle.")
    catalogue_jsonld = serializers.URLField()
    languages = serializers.ListField(child=serializers.CharField())
    datasets = Dataset(many=True)


def index():
    codes = languages.active()
    return {
        "description": addresses.api("openapi.json"),
        "catalogue": addresses.api("catalog.ttl"),
        "catalogue_jsonld": addresses.api("catalog.jsonld"),
        "languages": codes,
        "datasets": [
            {
                "name": kind.name,
                "licence": kind.licence.url,
                "lists": {code: addresses.rows(code, kind.name) for code in codes},
            }
            for kind in KINDS
        ],
    }


class DescriptionView(DataView):
    """The description of this interface."""

    can_fail = False

    def operation(self):
        return "description"

    def summary(self):
        return "This description"

    def path_parameters(self):
        return {}

    def answers(self):
        return {200: OpenApiTypes.OBJECT}

    def get(self, request):
        return Response(document())


def missing(request, path=""):
    return problem(404)
