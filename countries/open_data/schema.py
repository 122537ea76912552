"""How the API is described: ``openapi.json``, from the same serializers that read requests and write rows."""

from functools import lru_cache

from django.urls import include, path
from django.utils.translation import override
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, inline_serializer
from rest_framework import serializers

from portal.multilingual import languages
from portal.serving.problems import MEDIA_TYPE

from . import addresses
from .reading import SOURCE_LANGUAGE


class ProblemFault(serializers.Serializer):
    parameter = serializers.CharField()
    detail = serializers.CharField()


class Problem(serializers.Serializer):
    """What went wrong (RFC 9457), in the language of the address."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    errors = ProblemFault(many=True, required=False, help_text="Which parameters are wrong.")


class OperationSchema(AutoSchema):
    """Asks the view itself: ``operation()``, ``summary()``, ``path_parameters()``, ``parameters()``, ``answers()``."""

    def get_operation_id(self):
        return self.view.operation()

    def get_tags(self):
        return [self.view.kind.name if self.view.kind else "catalogue"]

    def get_summary(self):
        return self.view.summary()

    def get_description(self):
        return str(self.view.kind.description) if self.view.kind else ""

    def get_auth(self):
        return []

    def get_override_parameters(self):
        inside = [
            OpenApiParameter(name, form, OpenApiParameter.PATH, required=True)
            for name, form in self.view.path_parameters().items()
        ]
        return [*inside, *self.view.parameters()]

    def get_response_serializers(self):
        failures = (
            FAILURES if self.view.can_fail else {one: FAILURES[one] for one in (400, 406, 414)}
        )
        return self.view.answers() | {
            (status, MEDIA_TYPE): OpenApiResponse(Problem, description=sentence)
            for status, sentence in failures.items()
        }


FAILURES = {
    400: "A parameter that is not known, is given twice, or cannot be what it is.",
    404: "There is no such language, row or page of the list.",
    414: "The address is too long; a query may have 4,096 characters.",
    406: "The format of this address is not in what the request accepts.",
}


def language_parameter():
    return {"type": "string", "enum": list(languages.active())}


def page_of(kind):
    """What a page of a list looks like: a serializer."""
    url = serializers.URLField
    fields = {
        "count": serializers.IntegerField(help_text="Rows on all pages together."),
        "next": url(allow_null=True, help_text="Address of the next page."),
        "previous": url(allow_null=True),
        "licence": url(help_text="Terms of use."),
        "results": kind.row(many=True),
    }
    return inline_serializer(kind.row.__name__.removesuffix("Row") + "Page", fields)


def without_marks(result, generator, request, public):
    """drf-spectacular marks lists of codes to make types of them, which nobody needs here."""
    found = [result]
    while found:
        part = found.pop()
        if isinstance(part, dict):
            part.pop("x-spec-enum-id", None)
        found += part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    return result


def document():
    """The OpenAPI document of this installation, as a dictionary."""
    return _document(languages.active(), addresses.base())


@lru_cache(maxsize=4)  # settings do not change while a process runs; in tests they do
def _document(codes, base):
    from .urls import urlpatterns

    with override(SOURCE_LANGUAGE):
        patterns = [path("api/", include(urlpatterns))]
        generator = SchemaGenerator(patterns=patterns)
        found = generator.get_schema(request=None, public=True)
    return found | {"servers": [{"url": base}]}
