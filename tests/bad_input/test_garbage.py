"""Values that no form of ours sends: an answer with the right status, never a 500, and nothing changed."""

import pytest
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Collection, PageLogEntry

from tests.rights.test_addresses_of_other_drafts import LEFT_OUT, fill, names, patterns

pytestmark = pytest.mark.django_db

GARBAGE = ["abc", "-1", "9" * 30, "²", "1e9", "null", "[]", "{", "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"), "' OR 1=1 --", "%"]
# Names under which Wagtail's views read numbers, lists, dates or words.
QUERY = (
    *("p", "q", "id", "childOf", "page_type", "target_pages[]", "user_perms", "parent_page_id", "ordering", "content_type"),
    *("locale", "site", "owner", "edited_by", "has_child_pages", "latest_revision_created_at_from", "timestamp_before"),
    *("collection_id", "tag", "layout", "num_results", "limit", "offset", "child_of", "descendant_of", "search", "type", "fields", "order"),
    *("mode", "position", "languages", "object_type", "action", "user", "label", "status", "created_at_from", "is_shown", "next"),
    *("multiple", "can_choose_root", "match_subclass", "allow_external_link", "link_text", "link_url", "in_preview_panel", "block_def_id"),
    *("last_published_at", "locked_at_from", "locked_by", "workflow", "task", "started_at_from", "requested_by", "reviewable", "term"),
    *("describe_on_delete", "search_all", "export", "redirect_path", "entity_type", "text", "usage_count", "live"),
)
POSTED = (
    *("title", "new_parent_page", "parent_page", "chooser", "new_slug", "new_title", "languages", "publish_units", "publish_choice"),
    *("loaded_revision_id", "loaded_revision_created_at", "source_language", "go_live_at", "expire_at", "reviewed_on", "review_due"),
    *("links-TOTAL_FORMS", "links-INITIAL_FORMS", "links-0-id", "links-0-uid", "links-0-ORDER", "comments-TOTAL_FORMS", "comments-0-id"),
    *("situation_en", "situation_lv", "body_en-count", "body_en-0-type", "local_title_en", "local_slug_en", "code", "topics", "countries"),
    *("restriction_type", "groups", "collection", "file", "tags", "revision_id", "revision_created_at", "is_editing", "id", "date"),
    *("action-publish", "action-submit", "workflow-action-name", "is_reverting", "url", "email_address", "phone_number", "query", "slug"),
)


@pytest.fixture
def addresses(latvia, item, facts):
    """Every address of the admin, about the profile of Latvia or about the thing with the same number."""
    values = {name: latvia.pk for pattern in patterns() for name in names(pattern)}
    words = {
        **{"app_label": "countries", "model_name": "countrypage", "action_name": "approve", "action": "delete"},
        **{"content_type_app_name": "countries", "content_type_model_name": "countrypage", "filter_spec": "width-10"},
        **{"revision_id": latvia.latest_revision_id, "object_id": latvia.pk, "parent_page_id": latvia.get_parent().pk},
    }
    return [fill(pattern, {**values, **words}) for pattern in patterns() if not any(word in pattern for word in LEFT_OUT)]


@pytest.mark.parametrize("garbage", GARBAGE)
def test_a_query_of_garbage_breaks_no_view(garbage, admin, addresses):
    broken = {}
    for url in addresses:
        answer = admin.get(url, dict.fromkeys(QUERY, garbage))
        if answer.status_code >= 500: broken[url]=1
    for name in QUERY:
        for url in addresses:
          if any(k in url for k in ("choose","search","images/","documents/","reports","api","pages/", "results", "history")) :
            answer = admin.get(url, {name: garbage})
            if answer.status_code >= 500: broken[url, name]=1
    assert broken == {}
