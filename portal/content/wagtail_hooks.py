from wagtail import hooks
from wagtail.admin import messages
from wagtail.snippets.models import register_snippet

from . import amendments, footnote_warnings, gathering, linked, prose, rich_text, source_checks
from .knowledge_admin import KnowledgeGroup
from .models import Source
from .rich_text_dialogs import RichTextDialogs

register_snippet(KnowledgeGroup)


@hooks.register("register_admin_viewset")
def rich_text_dialogs():
    return RichTextDialogs("rich_text_dialogs", url_prefix="rich-text")


@hooks.register("register_rich_text_features", order=100)  # after Wagtail's own
def rich_text_features(features):
    rich_text.register(features)


@hooks.register("register_rich_text_features", order=101)  # after portal.multilingual
def links_in_texts(features):
    features.register_link_type(linked.PageLinks)
    features.register_link_type(linked.FileLinks)


@hooks.register("named_pages")
def pages_in_streams_and_texts(page):
    return gathering.named_pages(page)


@hooks.register("page_context")
def footnotes(page, request):
    return {"footnotes": prose.footnotes_of(page, request)}


@hooks.register("review_reasons")
def acts_that_were_amended(page_ids):
    return amendments.reasons(page_ids)


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def tell_of_sources(request, page):
    footnote_warnings.warn(request, page)


@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def tell_of_source(request, instance):
    if isinstance(instance, Source) and (found := source_checks.problems_of(instance)):
        messages.warning(request, source_checks.as_text(found))


# First, because it puts what it found into the page's streams, which others read.
@hooks.register("page_context", order=-1)
def gather_what_streams_name(page, request):
    gathering.gather(page)
    return {}
