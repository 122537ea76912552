"""What the tests of this package put into pages."""

from datetime import UTC, datetime

from django.core.files.base import ContentFile
from wagtail.models import PageViewRestriction

from campaigns.models import CampaignPage, EventPage
from portal.content.models import PortalDocument, PublicationPage
from tests.factories import fresh, page_of


def moment(text):
    """``2026-10-02 07:00`` as that moment in UTC."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=UTC)


def event(start="2030-10-02 07:00", end="2030-10-02 14:00", draft=False, **columns):
    return page_of(EventPage, draft, start=moment(start), end=moment(end), **columns)


def campaign(**columns):
    return page_of(CampaignPage, **columns)


def publication(draft=False, **columns):
    return page_of(PublicationPage, draft, **columns)


def document(title="Leaflet", language="en", content=b"%PDF-1.4", name="leaflet.pdf", **columns):
    """A file whose content counts nothing but its size."""
    return PortalDocument.objects.create(
        title=title,
        language=language,
        file=ContentFile(content, name=name),
        file_size=len(content),
        **columns,
    )


def files(*documents):
    """A stream of documents."""
    return [("file", one) for one in documents]


def change(page, **values):
    """Publish a change of an existing page, relations included."""
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return fresh(page)


def restrict(page):
    PageViewRestriction.objects.create(
        page=page.get_base_page(), restriction_type="password", password="open"
    )
