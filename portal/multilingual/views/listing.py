"""Lists of pages. Sorted by title means: by the title they show, which is the draft's in the source language."""

from wagtail.admin.views.pages.listing import ExplorableIndexView
from wagtail.admin.views.pages.search import SearchView
from wagtail.admin.views.pages.usage import ContentTypeUseView

BY_TITLE = {"title": "draft_title", "-title": "-draft_title"}


class _BySourceTitle:
    def order_queryset(self, queryset):
        queryset = super().order_queryset(queryset)
        return queryset.order_by(BY_TITLE[self.ordering]) if self.ordering in BY_TITLE else queryset


class TranslatedIndexView(_BySourceTitle, ExplorableIndexView):
    pass


class TranslatedTypeUseView(_BySourceTitle, ContentTypeUseView):
    pass


class TranslatedSearchView(SearchView):
    def annotate_queryset(self, pages):
        pages = super().annotate_queryset(pages)
        return pages.order_by(BY_TITLE[self.ordering]) if self.ordering in BY_TITLE else pages
