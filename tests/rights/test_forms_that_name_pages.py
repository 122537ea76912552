"""A page's number sent by hand, where a form offers pages, opens no draft of somebody else's."""

import json

import pytest
from wagtail.models import GroupPagePermission, PageLogEntry

from tests.factories import fresh, person
from tests.multilingual.admin.forms import edit_url, posted, save

from .conftest import EVERY_PAGE_RIGHT, client_of, leak, said

pytestmark = pytest.mark.django_db


@pytest.fixture
def reporter(world):
    """Campaign staff: all rights on the news."""
    return client_of(
        person("reporter", ["en"], ["en"], shared=True, subtree=world.item.get_parent())
    )


def link_to(page):
    """Rich text as the editor sends it, with a link to ``page`` (or to what is given instead)."""
    entity = {
        "type": "LINK",
        "mutability": "MUTABLE",
        "data": {"id": getattr(page, "pk", page), "url": "/x/"},
    }
    block = {
        "key": "abcde",
        "text": "here",
        "type": "unstyled",
        "depth": 0,
        "inlineStyleRanges": [],
    }
    block["entityRanges"] = [{"offset": 0, "length": 4, "key": 0}]
    return json.dumps({"blocks": [block], "entityMap": {"0": entity}})


@pytest.mark.parametrize("field", ["new_parent_page", "parent_page", "chooser"])
@pytest.mark.parametrize(
    "url",
    ["/admin/pages/{}/copy/", "/admin/pages/{}/move/", "/admin/pages/create/countries/countrypage"],
)
def test_a_draft_of_somebody_elses_is_no_new_parent(spy, world, field, url):
    for page in (world.finland, world.estonia):
        answer = spy.post(
            url.format(world.latvia.pk), {field: page.pk, "new_title": "Copy", "new_slug": "copy"}
        )

        assert leak(answer) == ""
        assert answer.status_code == (404 if page == world.finland else answer.status_code) < 500


def test_moving_onto_a_draft_of_somebody_elses_is_a_404(spy, world):
    assert (
        spy.get(f"/admin/pages/{world.latvia.pk}/move/{world.finland.pk}/confirm/").status_code
        == 404
    )
    assert leak(spy.get(f"/admin/pages/{world.latvia.pk}/move/{world.estonia.pk}/confirm/")) == ""


def test_an_address_that_a_hidden_page_has_is_taken_without_saying_by_which(spy, world):
    answer = save(spy, world.latvia, local_slug_en=world.finland.local_slug_en)

    assert "is already used in English by the page “(private page)”" in said(answer)
    assert "title B" not in said(answer)


def test_an_address_that_a_known_page_has_names_it_as_readers_know_it(spy, world):
    answer = save(spy, world.latvia, local_slug_en="estonia")

    assert "by the page “Estonia”" in said(answer)


def test_pasting_an_address_finds_the_page_but_not_its_draft(spy, admin, world):
    form = {
        "external-link-chooser-url": "/en/countries/estonia/",
        "external-link-chooser-link_text": "",
    }

    assert leak(admin.post("/admin/choose-external-link/", form)) != ""
    found = spy.post("/admin/choose-external-link/", form)
    assert found.json()["result"]["adminTitle"] == "Estonia"
    assert leak(found) == ""


@pytest.mark.parametrize("target", ["finland", "nowhere"])
def test_a_link_to_what_is_not_hers_to_know_is_refused(spy, world, target):
    data = posted(spy.get(edit_url(world.latvia)))
    data["situation_lv"] = link_to(world.finland if target == "finland" else 999_999)
    answer = spy.post(edit_url(world.latvia), data)

    assert "A link in the text leads to something that does not exist" in said(answer)
    assert "countries/zzsecret" not in said(answer)
    assert fresh(world.latvia).latest_revision_id == world.latvia.latest_revision_id


def test_a_link_to_a_published_page_is_kept(spy, world):
    data = posted(spy.get(edit_url(world.latvia)))
    data["situation_lv"] = link_to(world.estonia)
    spy.post(edit_url(world.latvia), data)

    assert (
        f'id="{world.estonia.pk}"'
        in fresh(world.latvia).get_latest_revision_as_object().situation_lv
    )


def test_a_link_that_is_there_already_does_not_tell_the_address_of_the_draft(spy, world, client):
    draft = world.latvia.get_latest_revision_as_object()
    draft.situation_lv = f'<p><a linktype="page" id="{world.finland.pk}">here</a></p>'
    draft.save_revision().publish()

    for answer in (
        spy.get(edit_url(world.latvia)),
        spy.get(f"/admin/pages/{world.latvia.pk}/view_draft/?mode=lv"),
        client.get(world.latvia.url_in("lv")),
    ):
        assert answer.status_code == 200
        assert leak(answer) == ""
    assert save(spy, world.latvia, situation_en="<p>Other</p>").status_code == 302


def test_the_countries_of_a_news_item_are_those_she_may_know(reporter, admin, world):
    assert leak(admin.get(edit_url(world.item))) != ""
    form = reporter.get(edit_url(world.item))

    assert leak(form) == ""
    assert posted(form).getlist("countries") == []
    assert "Estonia" in said(form)
    data = posted(form)
    data.setlist("countries", [str(world.finland.pk)])
    answer = reporter.post(edit_url(world.item), data)
    assert answer.status_code == 200
    assert leak(answer) == ""


def test_a_country_she_may_not_know_of_stays_chosen_when_she_saves(reporter, admin, world):
    data = posted(admin.get(edit_url(world.item)))
    data.setlist("countries", [str(world.finland.pk), str(world.latvia.pk)])
    assert admin.post(edit_url(world.item), data).status_code == 302

    data = posted(reporter.get(edit_url(world.item)))
    assert data.getlist("countries") == [str(world.latvia.pk)]
    data.setlist("countries", [str(world.estonia.pk)])
    reporter.post(edit_url(world.item), data)

    draft = fresh(world.item).get_latest_revision_as_object()
    assert {page.code for page in draft.countries.all()} == {"EE", "FI"}


def test_rights_on_two_branches_do_not_open_what_lies_between(world):
    both = person(
        "both", ["en"], ["en"], shared=True, subtree=world.latvia, rights=EVERY_PAGE_RIGHT
    )
    for permission in GroupPagePermission.objects.filter(group__name="both"):
        GroupPagePermission.objects.create(
            group=permission.group, page=world.item.get_parent(), permission=permission.permission
        )
    client = client_of(both)

    assert client.get(f"/admin/pages/{world.latvia.get_parent().pk}/").status_code == 200
    for page in world.drafts:
        assert client.get(f"/admin/pages/{page.pk}/").status_code == 404
        assert client.get(f"/admin/pages/{page.pk}/results/").status_code == 404
    assert leak(client.get("/admin/reports/site-history/")) == ""
    assert leak(client.get("/admin/pages/search/", {"q": "zzsecret"}), "zzsecret") == ""


def test_who_has_lost_a_country_no_longer_reads_its_drafts_on_the_dashboard(spy, world):
    for page in world.drafts:
        PageLogEntry.objects.log_action(page, "wagtail.edit", user=world.attacker)
        type(page).objects.filter(pk=page.pk).update(locked_by=world.attacker, owner=world.attacker)
        page.workflow_states.update(requested_by=world.attacker)

    for url in (
        "/admin/",
        "/admin/reports/locked/",
        "/admin/reports/locked/?export=csv",
        "/admin/reports/workflow/",
    ):
        assert leak(spy.get(url)) == "", url


def test_the_api_of_the_admin_only_reads(admin, world):
    for action in (
        "publish",
        "unpublish",
        "delete",
        "move",
        "copy",
        "create_alias",
        "convert_alias",
        "revert_to_page_revision",
    ):
        answer = admin.post(
            f"/admin/api/main/pages/{world.estonia.pk}/action/{action}/",
            {},
            content_type="application/json",
        )
        assert answer.status_code == 404
    assert not fresh(world.estonia).local_title_en.startswith("Zz")


def test_the_public_api_is_not_mounted(client):
    for url in ("/api/v2/pages/", "/api/v3/pages/", "/wagtailapi/"):
        assert client.get(url).status_code == 404


def test_a_public_page_has_no_bar_for_editors(spy, world):
    answer = spy.get(world.estonia.url_in("en"))

    assert "wagtail-userbar" not in said(answer)
    assert leak(answer) == ""


def test_someone_without_any_page_sees_none(world):
    nobody = client_of(person("nobody", ["en"], rights=()))

    for url in (
        "/admin/",
        "/admin/pages/",
        "/admin/api/main/pages/",
        "/admin/pages/search/?q=zzsecret",
        "/admin/choose-page/",
    ):
        answer = nobody.get(url)
        assert answer.status_code < 500, url
        assert leak(answer, "zzsecret") == "", url
    for page in world.drafts:
        assert nobody.get(edit_url(page)).status_code == 404
