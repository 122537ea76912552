"""Reading the data: a page of a list, one row, all rows in a file."""

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header
from drf_spectacular.types import OpenApiTypes
from rest_framework.response import Response

from . import addresses, files
from .data_view import Csv, DataView, Json
from .filters import Paging
from .reading import read_in
from .schema import page_of

CONTENT_TYPES = {"csv": "text/csv; charset=utf-8; header=present", "json": "application/json"}


class ListView(DataView):
    """A page of a list."""

    def operation(self):
        return f"list_{self.kind.name}"

    def summary(self):
        return f"{self.kind.title}, some at a time"

    def answers(self):
        return {200: page_of(self.kind)}

    def parameters(self):
        return (self.kind.filters, Paging)

    def get(self, request, language):
        filters, paging = self.given
        number, limit = paging.validated_data["page"], paging.validated_data["limit"]
        reading = read_in(language)
        pages = Paginator(self.kind.found(reading, filters), limit)
        if number > pages.num_pages:
            raise Http404
        page = pages.page(number)
        links = self.links(request, language, page)
        body = {
            "count": pages.count,
            **links,
            "licence": self.kind.licence.url,
            "results": self.kind.shown(list(page), reading),
        }
        return Response(body, headers={"Link": link_header(links, self.kind)})

    def links(self, request, language, page):
        return {
            "next": self.link(request, language, page.has_next() and page.number + 1),
            "previous": self.link(request, language, page.has_previous() and page.number - 1),
        }

    def link(self, request, language, number):
        if not number:
            return None
        query = request.query_params.dict() | {"page": number}
        return addresses.rows(language, self.kind.name, **query)


def link_header(links, kind):
    relations = {"next": links["next"], "prev": links["previous"], "license": kind.licence.url}
    return ", ".join(f'<{url}>; rel="{name}"' for name, url in relations.items() if url)


class RowView(DataView):
    """One row."""

    def operation(self):
        return f"read_{self.kind.name}"

    def summary(self):
        return f"{self.kind.title}: one by its {self.kind.key}"

    def path_parameters(self):
        key = {"type": "string", "pattern": f"^{self.kind.pattern}$"}
        return super().path_parameters() | {"key": key}

    def answers(self):
        return {200: self.kind.row}

    def get(self, request, language, key):
        reading = read_in(language)
        found = self.kind.one(reading, key)
        if found is None:
            raise Http404
        links = {"next": None, "previous": None}
        [row] = self.kind.shown([found], reading)
        return Response(row, headers={"Link": link_header(links, self.kind)})


class FileView(DataView):
    """All rows that fit the filters, in one file. ``suffix``: ``json`` or ``csv``."""

    suffix = None

    def operation(self):
        return f"download_{self.kind.name}_{self.suffix}"

    def summary(self):
        return f"{self.kind.title}: all in one file ({self.suffix.upper()})"

    def answers(self):
        if self.suffix == "csv":
            return {(200, "text/csv"): OpenApiTypes.STR}
        return {200: self.kind.row(many=True)}

    def get_renderers(self):
        return [Csv() if self.suffix == "csv" else Json()]

    def parameters(self):
        return (self.kind.filters,)

    def get(self, request, language):
        [filters] = self.given
        reading = read_in(language)
        response = self.answer(request, reading, filters)
        name = f"{self.kind.name}-{language}.{self.suffix}"
        response["Content-Disposition"] = content_disposition_header(True, name)
        response["Link"] = link_header({"next": None, "previous": None}, self.kind)
        return response

    def answer(self, request, reading, filters):
        kind, content_type = self.kind, CONTENT_TYPES[self.suffix]
        if not kind.is_large:
            text = "".join(files.pieces(kind, self.suffix, reading, filters))
            return HttpResponse(text, content_type=content_type)
        etag = kind.etag(reading, filters, self.suffix)
        if unchanged := get_conditional_response(request, etag=etag):
            return unchanged
        pieces = files.pieces(kind, self.suffix, reading, filters)
        response = StreamingHttpResponse(pieces, content_type=content_type)
        response["ETag"] = etag
        return response
