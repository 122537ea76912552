"""Addresses. What readers see begins with a language; the rest is for staff and machines."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls
from wagtail.urls import serve_pattern
from wagtail.urls import urlpatterns as wagtail_patterns

from campaigns import calendars
from campaigns.alerts.urls import urlpatterns as alert_addresses
from campaigns.feeds import CountryFeed, NewsFeed, PublicationFeed, TopicFeed
from countries.open_data.page import open_data
from portal.contact.views import BarrierView, ContactView
from portal.search.views import search
from portal.serving import documents, errors, pages, public_forms
from portal.serving.health import healthz, readyz
from portal.serving.home import choose_language
from portal.serving.robots import robots
from portal.serving.sitemap import sitemap, sitemap_index

handler400 = errors.bad_request
handler403 = errors.permission_denied
handler404 = errors.not_found
handler500 = errors.server_error

# Wagtail's form for pages behind a password. Its view of pages is replaced by ours; whoever must sign in
# to read a page does so where staff do.
password_form = [p for p in wagtail_patterns if p.name == "wagtailcore_authenticate_with_password"]
sign_in = RedirectView.as_view(pattern_name="wagtailadmin_login", query_string=True)

urlpatterns = [
    path("", choose_language),
    path("healthz", healthz),
    path("readyz", readyz),
    path("robots.txt", robots),
    path("sitemap.xml", sitemap_index, name="sitemap"),
    path("sitemap-<int:number>.xml", sitemap, name="sitemap_part"),
    path("api/", include("countries.open_data.urls")),
    path("admin/", include("portal.accounts.urls")),
    path("admin/", include(admin_urls)),
    path("documents/<int:document_id>/<str:document_filename>", documents.serve),
    path("documents/", include(document_urls)),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),  # under DEBUG only
    *i18n_patterns(
        path("search/", search, name="search"),
        path("news.atom", NewsFeed(), name="news_feed"),
        path("publications.atom", PublicationFeed(), name="publication_feed"),
        path("feeds/country-<slug:code>.atom", CountryFeed(), name="country_feed"),
        path("feeds/topic-<slug:slug>.atom", TopicFeed(), name="topic_feed"),
        path("open-data/", open_data, name="open_data"),
        path("calendar.ics", calendars.calendar, name="calendar"),
        path("calendar/<int:page_id>.ics", calendars.event, name="event_calendar"),
        *alert_addresses,
        *public_forms.addresses(ContactView),
        *public_forms.addresses(BarrierView),
        *password_form,
        path("_util/login/", sign_in, name="wagtailcore_login"),
        re_path(serve_pattern, pages.serve, name="wagtail_serve"),
    ),
    # Everything else, unknown languages included: our own page, also under DEBUG.
    re_path(r"^(?!admin/|api/|documents/|media/|static/)(?:.*/|.*\.[^/]*)$", pages.missing),
]
