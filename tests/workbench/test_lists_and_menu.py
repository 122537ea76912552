"""Full lists can be narrowed; the menu stands in the order of the work; what can be begun."""

import pytest
from wagtail import hooks
from wagtail.admin.ui.components import Component

from portal.workbench.actions import actions

from .conftest import AUDITOR, EDITOR, MODERATOR, STAFF, TRANSLATOR
from .test_who_sees_what import due

pytestmark = pytest.mark.django_db


def menu(desk):
    """``[(name, address)]`` of the main menu, in its order."""
    from wagtail.admin.menu import admin_menu

    request = desk.home.wsgi_request
    return [(item.name, getattr(item, "url", "")) for item in admin_menu.render_component(request)]


def test_the_menu_stands_in_the_order_of_the_work(desk, site):
    editor, admin = desk(*EDITOR), desk("Administrators")

    assert [name for name, _url in menu(editor)][:5] == [
        *("my-country", "explorer", "images", "documents", "knowledge"),
    ]
    assert dict(menu(editor))["my-country"] == f"/admin/pages/{site['LV'].pk}/edit/"
    names = [name for name, _url in menu(admin) if name != "help"]
    assert names == [
        *(
            "news",
            "campaigns",
            "explorer",
            "images",
            "documents",
            "knowledge",
            "messages",
            "reports",
            "settings",
        )
    ]


def test_the_menu_leads_to_news_and_campaigns(desk, site):
    staff = desk(*STAFF)
    addresses = dict(menu(staff))

    assert staff.get(addresses["news"]).url == f"/admin/pages/{site['news index'].pk}/"
    assert staff.get(addresses["campaigns"]).url == f"/admin/pages/{site['campaign index'].pk}/"
    for label in ("auth.user", "nothing", "no.thing", "a.b.c"):
        assert staff.get(f"/admin/workbench/section/{label}/").status_code == 404


def test_an_editor_of_two_countries_chooses_between_them(desk, site):
    from django.contrib.auth.models import Group

    editor = desk(*EDITOR)
    editor.user.groups.add(Group.objects.get(name="Country editors: EE"))

    assert "My countries (2)" in editor.home.content.decode()
    assert dict(menu(editor))["my-country"] == ""


def test_what_can_be_begun_is_what_she_may_add(desk, site):
    begun = {
        groups: {action.label for action in actions(desk(*groups).home.wsgi_request)}
        for groups in (EDITOR, STAFF, TRANSLATOR, AUDITOR)
    }

    assert begun[EDITOR] == {"Post news", "Add picture", "Add document"}
    assert begun[STAFF] == {
        "Post news",
        "New campaign",
        "New event",
        "Add picture",
        "Add document",
    }
    assert begun[TRANSLATOR] == begun[AUDITOR] == set()
    staff = desk(*STAFF)
    url = staff.get("/admin/workbench/new/campaigns.eventpage/").url
    assert url == f"/admin/pages/add/campaigns/eventpage/{site['event index'].pk}/"
    assert desk(*EDITOR).get("/admin/workbench/new/campaigns.eventpage/").status_code == 404


def test_a_list_is_narrowed_by_title_kind_and_language(desk, site):
    moderator = desk(*MODERATOR)
    due(site["LV"], 0)
    due(site["news"], 0)

    def found(key="reviews", **query):
        return {
            row.title for row in moderator.get(f"/admin/workbench/{key}/", query).context["rows"]
        }

    assert found() == {"Latvia", "News item"}
    assert found(q="latv") == {"Latvia"}
    assert found(kind="campaigns.newspage") == {"News item"}
    assert found("untranslated", language="lv") == set()
    assert "Latvia" in found("untranslated", language="et")


@pytest.mark.parametrize(
    "query",
    [{"kind": "nothing"}, {"q": "x" * 101}, {"language": "xx"}],
    ids=["kind", "q", "language"],
)
def test_a_wrong_filter_is_said_and_kept(desk, query):
    answer = desk(*MODERATOR).get("/admin/workbench/untranslated/", query)

    assert answer.status_code == 400
    assert "error-message" in answer.content.decode()


@pytest.mark.parametrize("number", ["0", "x", "99999999999999999999"])
def test_a_page_number_that_is_none_shows_a_page(desk, number):
    assert desk(*MODERATOR).get("/admin/workbench/pages-of-nobody/").status_code == 404
    assert desk(*MODERATOR).get("/admin/workbench/reviews/", {"p": number}).status_code == 200


def test_other_packages_add_what_can_be_done_with_a_row(desk, site):
    """A form, which needs the token, on the home as well as on the full list."""
    due(site["LV"], 0)

    def still_right(request, panel, page):
        return [Button(f"{panel.key} {page.pk}")]

    with hooks.register_temporarily("workbench_row_actions", still_right):
        moderator = desk(*MODERATOR)
        for answer in (moderator.home, moderator.get("/admin/workbench/reviews/")):
            assert f"reviews {site['LV'].pk} with a token" in answer.content.decode()


class Button(Component):
    def __init__(self, words):
        self.words = words

    def render_html(self, parent_context):
        return f"{self.words} with {'a' if parent_context['csrf_token'] else 'no'} token"
