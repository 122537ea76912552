"""Pages as they are after publishing, put straight into the database: publishing itself is tested elsewhere."""

from datetime import timedelta

from django.utils import timezone
from wagtail.models import Site

from campaigns.models import NewsPage
from portal.content.models import HomePage
from tests.factories import root


def public(page, parent, since=None):
    """``page`` under ``parent``, public in each language it has a title in; ``since`` when (now by default)."""
    since = since or timezone.now()
    page.live, page.has_unpublished_changes = True, False
    page.first_published_at = page.last_published_at = since
    titled = [code for code in ("en", "lv", "et") if getattr(page, f"local_title_{code}")]
    page.first_published_in = dict.fromkeys(titled, since.isoformat())
    parent.add_child(instance=page)
    return page


def front():
    """The home page with its site."""
    if found := HomePage.objects.first():
        return found
    page = public(HomePage(local_title_en="Together", local_title_lv="Kopā"), root())
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "testserver", "port": 80, "root_page": page},
    )
    return page


def item(ago=timedelta(0), **columns):
    """A news item, in Latvian unless told otherwise."""
    columns = {"local_title_lv": "Jauns plāns", "summary_lv": "Ko dara.", **columns}
    page = NewsPage(source_language="lv", **columns)
    return public(page, front(), timezone.now() - ago)
