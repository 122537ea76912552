"""Values that no form of ours sends: an answer with the right status, never a 500, and nothing changed."""

import pytest
from django.db import transaction
from django.test import Client

from tests.factories import fresh
from tests.multilingual.admin.forms import edit_url, posted, publishing
from tests.rights.test_addresses_of_other_drafts import LEFT_OUT, fill, names, patterns

from .conftest import errors, form

pytestmark = pytest.mark.django_db

HUGE = "9" * 30
# Names under which views read numbers, lists, dates or words from the address.
QUERY = (
    *(
        "p",
        "q",
        "id",
        "childOf",
        "page_type",
        "target_pages[]",
        "user_perms",
        "parent_page_id",
        "ordering",
        "content_type",
    ),
    *(
        "locale",
        "site",
        "owner",
        "edited_by",
        "has_child_pages",
        "latest_revision_created_at_from",
        "timestamp_before",
    ),
    *(
        "collection_id",
        "tag",
        "layout",
        "limit",
        "offset",
        "child_of",
        "descendant_of",
        "search",
        "type",
        "fields",
        "order",
    ),
    *(
        "mode",
        "position",
        "languages",
        "object_type",
        "action",
        "user",
        "label",
        "status",
        "created_at_from",
        "next",
    ),
    *(
        "multiple",
        "can_choose_root",
        "match_subclass",
        "link_text",
        "link_url",
        "in_preview_panel",
        "last_published_at",
    ),
    *(
        "locked_at_from",
        "locked_by",
        "workflow",
        "task",
        "requested_by",
        "reviewable",
        "term",
        "search_all",
        "live",
    ),
)
# The same of forms.
POSTED = (
    *(
        "title",
        "new_parent_page",
        "parent_page",
        "chooser",
        "new_slug",
        "new_title",
        "languages",
        "publish_units",
        "publish_choice",
    ),
    *(
        "loaded_revision_id",
        "loaded_revision_created_at",
        "source_language",
        "go_live_at",
        "expire_at",
        "reviewed_on",
        "review_due",
    ),
    *(
        "links-TOTAL_FORMS",
        "links-INITIAL_FORMS",
        "links-0-id",
        "links-0-uid",
        "links-0-ORDER",
        "comments-TOTAL_FORMS",
    ),
    *(
        "comments-0-id",
        "situation_en",
        "situation_lv",
        "body_en-count",
        "body_en-0-type",
        "local_title_en",
        "local_slug_en",
    ),
    *(
        "code",
        "topics",
        "countries",
        "restriction_type",
        "groups",
        "collection",
        "file",
        "tags",
        "revision_id",
        "slug",
        "date",
    ),
    *(
        "action-publish",
        "action-submit",
        "workflow-action-name",
        "is_editing",
        "url",
        "email_address",
        "phone_number",
        "query",
    ),
)


@pytest.fixture
def addresses(latvia):
    """Every address of the admin, about the profile of Latvia or about the thing with the same number."""
    values = {name: latvia.pk for pattern in patterns() for name in names(pattern)}
    values |= {
        "app_label": "countries",
        "model_name": "countrypage",
        "action_name": "approve",
        "action": "delete",
    }
    values |= {
        "content_type_app_name": "countries",
        "content_type_model_name": "countrypage",
        "filter_spec": "width-10",
    }
    values |= {"revision_id": latvia.latest_revision_id, "parent_page_id": latvia.get_parent().pk}
    return [
        fill(pattern, values)
        for pattern in patterns()
        if not any(word in pattern for word in LEFT_OUT)
    ]


def test_no_query_of_garbage_breaks_a_view(admin, addresses):
    garbage = dict.fromkeys(QUERY, "²' OR 1=1 --")
    answers = {url: admin.get(url, garbage).status_code for url in addresses}

    assert {url: status for url, status in answers.items() if status >= 500} == {}


@pytest.mark.parametrize("data", [dict.fromkeys(POSTED, HUGE), {}], ids=["everything", "nothing"])
def test_no_form_of_garbage_breaks_a_view(data, admin, addresses):
    answers = {url: undone(lambda url=url: admin.post(url, data)).status_code for url in addresses}

    assert {url: status for url, status in answers.items() if status >= 500} == {}


def undone(do):
    with transaction.atomic():
        result = do()
        transaction.set_rollback(True)
    return result


@pytest.mark.parametrize(
    "url",
    [
        "/admin/pages/abc/edit/",
        f"/admin/pages/{HUGE}/edit/",
        "/admin/pages/-1/edit/",
        "/admin/pages/²/edit/",
        f"/admin/pages/{HUGE}/",
        f"/admin/choose-page/{HUGE}/",
        "/admin/choose-page/chosen-multiple/?id=abc",
        "/admin/choose-page/?page_type=nonsense",
        f"/admin/bulk/multilingual/basepage/delete/?id={HUGE}",
        "/admin/bulk/multilingual/basepage/delete/?id=abc",
        "/admin/bulk/multilingual/basepage/nonsense/?id=1",
        "/admin/bulk/multilingual/basepage/publish/?id=all&childOf=abc",
        "/admin/pages/usage/no/such/",
        "/admin/pages/add/no/such/1/",
        "/admin/images/chooser/chosen/abc/",
        "/admin/images/1/preview/nonsense/",
        "/admin/nonsense/",
        "/admin/failwhale/",
    ],
)
def test_what_does_not_exist_is_a_404(url, admin):
    assert admin.get(url).status_code == 404


@pytest.mark.parametrize(
    "url",
    [
        "/admin/choose-page/?target_pages[]=abc",
        "/admin/choose-email-link/?parent_page_id=abc",
        "/admin/api/main/pages/?limit=abc",
    ],
)
def test_a_number_that_is_none_is_a_400(url, admin):
    assert admin.get(url).status_code == 400


@pytest.mark.parametrize("action", ["copy", "move"])
@pytest.mark.parametrize("number", ["abc", HUGE, "", "²"])
def test_a_new_parent_that_is_no_page_is_refused(action, number, admin, latvia):
    before = type(latvia).objects.count()
    answer = admin.post(
        f"/admin/pages/{latvia.pk}/{action}/",
        {"new_parent_page": number, "new_title": "Copy", "new_slug": "copy"},
    )

    assert answer.status_code in (200, 400, 404)
    assert answer.status_code == 404 or errors(answer) != ""
    assert type(latvia).objects.count() == before


@pytest.mark.parametrize("revision", ["abc", "²", "٣", HUGE, "1"])
def test_a_form_from_a_draft_that_never_was_is_not_saved_over_the_newer_one(
    revision, admin, latvia
):
    data = form(admin, latvia).fill(local_title_en="Mine")
    data.update({"loaded_revision_id": revision, "loaded_revision_created_at": "nonsense"})
    answer = admin.post(edit_url(latvia), data)

    assert answer.status_code in (302, 409)
    if answer.status_code == 409:
        assert posted(answer)["local_title_en"] == "Mine"


@pytest.mark.parametrize("units", [["xx", "EN", "'"], []])
def test_publishing_no_language_there_is_publishes_nothing(units, admin, latvia):
    data = form(admin, latvia).fill(local_title_en="Mine")
    answer = admin.post(edit_url(latvia), publishing(data, *units))

    assert answer.status_code == 200
    assert "Choose at least one language to publish." in errors(answer)
    assert posted(answer)["local_title_en"] == "Mine"
    assert fresh(latvia).local_title_en == "Latvia"


@pytest.mark.parametrize("languages", ["xx", ",,,", "en" * 500])
def test_a_form_for_languages_there_are_not_is_a_form_for_those_there_are(languages, admin, latvia):
    answer = admin.get(edit_url(latvia, languages=languages))

    assert "local_title_en" in posted(answer)


@pytest.mark.parametrize(
    "name", ["links-TOTAL_FORMS", "links-INITIAL_FORMS", "comments-TOTAL_FORMS"]
)
@pytest.mark.parametrize("value", [None, "abc", "-5", HUGE])
def test_a_wrong_count_of_rows_loses_none(name, value, admin, latvia):
    data = form(admin, latvia).fill(local_title_en="Mine")
    if value is None:
        del data[name]
    else:
        data[name] = value
    answer = undone(lambda: admin.post(edit_url(latvia), data))

    assert answer.status_code in (200, 302, 400)
    if answer.status_code == 200:
        assert errors(answer) != ""
        assert posted(answer)["local_title_en"] == "Mine"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("situation_en", "no JSON"),
        ("situation_en", "[]"),
        ("situation_en", '{"blocks": 1}'),
        ("situation_en", '{"blocks": [{}], "entityMap": {}}'),
        (
            "situation_en",
            '{"blocks": [{"text": "x", "type": "nonsense", "inlineStyleRanges": [], "entityRanges": []}], "entityMap": {}}',
        ),
        (
            "situation_en",
            '{"blocks": [{"text": "x", "type": "unstyled", "depth": 0, "inlineStyleRanges": [{"offset": 9, "length": -1, "style": "X"}], "entityRanges": [{"offset": 0, "length": 1, "key": 7}]}], "entityMap": {}}',
        ),
        (
            "situation_en",
            '{"blocks": [{"text": "\\ud800", "type": "unstyled", "depth": 0, "inlineStyleRanges": [], "entityRanges": []}], "entityMap": {}}',
        ),
        ("code", "LVA"),
        ("topics", "abc"),
        ("reviewed_on", "31.02.2026"),
        ("go_live_at", "soon"),
        ("expire_at", "9999999-01-01"),
        ("links-0-uid", "nonsense"),
        ("local_slug_en", "a b/ç?#"),
        ("source_language", "xx"),
        ("show_in_menus", "maybe"),
    ],
)
def test_a_field_that_holds_nonsense_is_refused_or_ignored(field, value, admin, latvia):
    data = form(admin, latvia).fill(local_title_lv="Mana")
    data[field] = value
    answer = undone(lambda: admin.post(edit_url(latvia), data))

    assert answer.status_code in (200, 302, 400)
    if answer.status_code == 200:
        assert errors(answer) != ""
        assert posted(answer)["local_title_lv"] == "Mana"
    if answer.status_code == 400:
        assert "Not accepted" in answer.content.decode()


@pytest.mark.parametrize(
    "fields",
    [
        {"body_en-count": "x"},
        {"body_en-count": HUGE},
        {"body_en-count": None},
        {"body_en-0-type": "nonsense"},
        {"body_en-0-type": None},
        {"body_en-0-order": None},
        {"body_en-0-deleted": None},
        {"body_en-1-value": "no JSON"},
        {"body_en-2-value-image": "abc"},
        {"body_en-0-id": "nonsense"},
    ],
)
def test_blocks_that_are_none_are_refused(fields, admin, facts):
    data = form(admin, facts)
    data.fill(
        body_en=[
            ("heading", "Kept"),
            ("prose", "<p>Text</p>"),
            ("quote", {"text": "Words", "attribution": ""}),
        ],
        local_title_lv="Mana",
    )
    data["body_en-2-type"] = "picture" if any("image" in name for name in fields) else "quote"
    for name, value in fields.items():
        data.pop(name) if value is None else data.__setitem__(name, value)
    answer = undone(lambda: admin.post(edit_url(facts), data))

    assert answer.status_code in (200, 302, 400)
    if answer.status_code == 200:
        assert errors(answer) != ""
        assert posted(answer)["local_title_lv"] == "Mana"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PROPFIND"])
def test_a_method_an_address_does_not_take_is_a_405_that_says_so(method, latvian, latvia):
    answer = latvian.generic(method, f"/admin/pages/{latvia.pk}/delete/", b"x")

    assert answer.status_code == 405
    assert "POST" in answer["Allow"]
    assert 'lang="lv"' in answer.content.decode()
    assert fresh(latvia)


def test_a_form_without_its_token_is_refused_with_a_page(admin, built, latvia):
    client = Client(enforce_csrf_checks=True)
    client.force_login(built["user"])
    answer = client.post(f"/admin/pages/{latvia.pk}/delete/")

    assert answer.status_code == 403
    assert "<h1" in answer.content.decode()
    assert fresh(latvia)


@pytest.mark.parametrize(
    "url",
    [
        "/admin/pages/?q=%00",
        "/admin/pages/search/?q=a%00b",
        "/admin/%00/",
        "/admin/?next=%zz",
        "/admin/images/?q=%ff",
        "/admin/%ff/",
    ],
)
def test_an_address_that_cannot_be_read_is_a_400(url, admin):
    assert admin.get(url).status_code == 400


def test_letters_of_any_language_in_an_address_are_none_of_these(admin, client, built):
    assert admin.get("/admin/pages/search/?q=ņ").status_code == 200
    assert client.get("/lv/mežš/").status_code == 404
    assert client.get("/lv/é/").status_code == 404
    assert client.get("/documents/1/ziņa.pdf").status_code == 404
