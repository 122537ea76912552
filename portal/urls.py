"""Addresses. What readers see begins with a language; the rest is for staff and machines."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path, re_path
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls
from wagtail.urls import serve_pattern, urlpatterns as wagtail_patterns

from campaigns.feeds import NewsFeed
from portal.search.views import search
from portal.serving import errors, pages
from portal.serving.health import healthz, readyz
from portal.serving.home import choose_language
from portal.serving.robots import robots
from portal.serving.sitemap import sitemap, sitemap_index

handler400 = errors.bad_request
handler403 = errors.permission_denied
handler404 = errors.not_found
handler500 = errors.server_error

# Wagtail's forms for restricted pages; its view of pages is replaced by ours.
restricted_page_forms = [pattern for pattern in wagtail_patterns if pattern.name != "wagtail_serve"]

urlpatterns = [
    path("", choose_language),
    path("healthz", healthz),
    path("readyz", readyz),
    path("robots.txt", robots),
    path("sitemap.xml", sitemap_index, name="sitemap"),
    path("sitemap-<int:number>.xml", sitemap, name="sitemap_part"),
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),  # under DEBUG only
    *i18n_patterns(
        path("search/", search, name="search"),
        path("news.atom", NewsFeed(), name="news_feed"),
        *restricted_page_forms,
        re_path(serve_pattern, pages.serve, name="wagtail_serve"),
    ),
    # Everything else, unknown languages included: our own page, also under DEBUG.
    re_path(r"^(?!admin/|documents/|media/|static/)(?:.*/|.*\.[^/]*)$", pages.missing),
]
