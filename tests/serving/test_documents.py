"""Uploaded files are handed over to be saved."""

import pytest
from django.core.files.base import ContentFile

from portal.content.models import PortalDocument

pytestmark = pytest.mark.django_db


@pytest.fixture
def document(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return PortalDocument.objects.create(
        title="Plan", file=ContentFile(b"%PDF-1.4", name="plans.pdf")
    )


def test_a_document_is_saved_not_opened_within_the_site(client, document):
    response = client.get(document.url)

    assert response.status_code == 200
    assert response["Content-Disposition"] == 'attachment; filename="plans.pdf"'
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'"
    assert not response.cookies
    assert b"".join(response) == b"%PDF-1.4"


@pytest.mark.parametrize("name", ["other.pdf", "%2e%2e%2fsecret", "plans.html"])
def test_a_document_answers_to_its_own_name_only(client, document, name):
    assert client.get(f"/documents/{document.pk}/{name}").status_code == 404
