"""Uploaded files are handed over to be saved, never shown in the portal's own name."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header
from wagtail.documents.views.serve import serve as wagtail_serve


def serve(request, document_id, document_filename) -> HttpResponse:
    """Wagtail's view, which checks the rights; a PDF it would have opened within the site."""
    response = wagtail_serve(request, document_id, document_filename)
    if response.status_code == 200 and "Content-Disposition" in response:
        response["Content-Disposition"] = content_disposition_header(True, document_filename)
    return response
