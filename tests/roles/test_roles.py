"""What docs/roles.md promises, asked of Wagtail and of the language rights."""

import io

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Workflow
from wagtail.permissions import policy_registry

from portal.multilingual import permissions, roles
from portal.multilingual.languages import SCHEMA
from tests import factories

BOTH = ("Writes: Latvian", "Publishes: Latvian")
INDEXES = ("news index", "campaign index", "event index")
CAMPAIGNS = (*INDEXES, "news", "campaign", "event")
PAGES = ("home", "index", "LV", "EE", *CAMPAIGNS, "about")

# role and language groups: the pages of the small site she may change
MAY_CHANGE = {
    ("Administrators",): PAGES,
    ("Moderators",): PAGES,
    ("Translators", *BOTH): PAGES,
    ("Country editors: LV", *BOTH): ("LV",),
    ("Campaign staff", *BOTH): CAMPAIGNS,
    ("Auditors",): (),
}


def set_up(**options):
    """Run ``setup_roles``; returns what it says."""
    out = io.StringIO()
    call_command("setup_roles", stdout=out, **options)
    return out.getvalue()


def rights(user, page):
    return page.permissions_for_user(user)


@pytest.mark.parametrize("groups", MAY_CHANGE)
def test_each_role_changes_and_publishes_its_pages_and_no_others(site, member, groups):
    user = member(*groups)

    assert (
        tuple(name for name in PAGES if rights(user, site[name]).can_edit()) == MAY_CHANGE[groups]
    )
    assert (
        tuple(name for name in PAGES if rights(user, site[name]).can_publish())
        == MAY_CHANGE[groups]
    )


@pytest.mark.parametrize(
    ("groups", "parents"),
    [
        (("Administrators",), ("home", "index", *INDEXES, "about")),
        (("Moderators",), ("home", "index", *INDEXES, "about")),
        (("Translators", *BOTH), ()),
        (("Country editors: LV", *BOTH), ()),
        (("Campaign staff", *BOTH), INDEXES),
        (("Auditors",), ()),
    ],
)
def test_where_each_role_adds_pages(site, member, groups, parents):
    user = member(*groups)

    assert tuple(name for name in PAGES if rights(user, site[name]).can_add_subpage()) == parents


@pytest.mark.parametrize(
    ("groups", "writes", "publishes"),
    [
        (("Country editors: LV", *BOTH), ["lv", "shared"], ["lv", "shared"]),
        (("Country editors: LV", "Writes: English"), ["en", "shared"], ["shared"]),
        (("Campaign staff",), ["shared"], ["shared"]),
        (("Translators", "Writes: Latvian"), ["lv"], []),
        (("Translators", *BOTH), ["lv"], ["lv"]),
        (("Auditors",), [], []),
    ],
)
def test_languages_come_from_the_language_groups(member, groups, writes, publishes):
    user = member(*groups)

    assert permissions.units_to_write(user) == writes
    assert permissions.units_to_publish(user) == publishes


@pytest.mark.parametrize("group", ["Administrators", "Moderators"])
def test_administrators_and_moderators_have_every_language_of_the_schema(member, group):
    user = member(group)

    assert permissions.publishes_everything(user)
    assert all(user.has_perm(f"multilingual.edit_{code}") for code in SCHEMA)


def test_a_translator_who_only_writes_publishes_nothing(site, member):
    user = member("Translators", "Writes: Latvian")

    assert rights(user, site["LV"]).can_edit()
    assert not rights(user, site["LV"]).can_publish()
    assert not rights(user, site["LV"]).can_unpublish()


def test_an_auditor_changes_nothing(site, member):
    user = member("Auditors")
    verbs = ("edit", "publish", "unpublish", "delete", "lock", "unlock", "move", "copy")
    verbs += ("add_subpage", "publish_subpage", "set_view_restrictions", "unschedule")

    for name in PAGES:
        may = [verb for verb in verbs if getattr(rights(user, site[name]), f"can_{verb}")()]
        assert may == [], name


@pytest.mark.parametrize("groups", [("Auditors",), ("Translators", "Writes: Latvian")])
def test_the_order_of_pages_is_for_those_who_publish_what_languages_share(site, member, groups):
    assert not rights(member(*groups), site["home"]).can_reorder_children()


def test_only_administrators_manage_users_and_workflows(member):
    for groups in MAY_CHANGE:
        user = member(*groups)
        manages = [right for right in roles.ADMINISTRATION if user.has_perm(right)]
        assert bool(manages) is (groups == ("Administrators",)), groups


@pytest.mark.parametrize(
    ("groups", "chooses", "uploads"),
    [
        (("Campaign staff", *BOTH), True, True),
        (("Country editors: LV", *BOTH), True, True),
        (("Translators", *BOTH), True, False),
        (("Auditors",), False, False),
    ],
)
def test_who_chooses_and_uploads_images_and_documents(member, groups, chooses, uploads):
    user = member(*groups)

    for model in (get_document_model(), get_image_model()):
        policy = policy_registry.get_by_type(model)
        assert policy.user_has_permission(user, "choose") is chooses
        assert policy.user_has_permission(user, "add") is uploads


# -- in the admin --------------------------------------------------------------------------------------


def text(client, url, **query):
    response = client.get(url, query, follow=True)
    assert response.status_code == 200, url
    return response.content.decode()


def test_an_editor_of_latvia_sees_nothing_of_estonias_draft(site, member, client):
    client.force_login(member("Country editors: LV", *BOTH))
    estonia, index = site["EE"].pk, site["index"].pk

    assert "hidden plan" not in text(client, f"/admin/pages/{index}/")
    assert "hidden plan" not in text(client, "/admin/pages/search/", q="hidden")
    assert "hidden plan" not in text(client, "/admin/pages/search/", q="Estonia")
    assert "hidden plan" not in text(client, "/admin/reports/site-history/")
    assert "hidden plan" not in text(client, "/admin/reports/aging-pages/")
    assert "hidden plan" not in text(client, "/admin/")
    for address in ("edit", "history", "view_draft", "usage", "unpublish", "delete"):
        response = client.get(f"/admin/pages/{estonia}/{address}/")
        assert response.status_code in (302, 403, 404), address


def test_an_editor_of_latvia_reaches_her_page_through_the_explorer(site, member, client):
    client.force_login(member("Country editors: LV", *BOTH))

    assert "Latvia" in text(client, f"/admin/pages/{site['index'].pk}/")
    assert client.get(f"/admin/pages/{site['LV'].pk}/edit/").status_code == 200


def test_an_auditor_reads_the_tree_the_history_and_the_reports(site, member, client):
    client.force_login(member("Auditors"))

    assert "Latvia" in text(client, f"/admin/pages/{site['index'].pk}/")
    assert "Latvia" in text(client, "/admin/reports/site-history/")
    assert "Latvia" in text(client, "/admin/reports/aging-pages/")


# -- the workflow --------------------------------------------------------------------------------------


def test_moderators_approve_what_is_written_about_a_country(site):
    workflow = site["LV"].get_workflow()

    assert workflow.name == roles.WORKFLOW
    assert [task.specific.groups.get().name for task in workflow.tasks] == ["Moderators"]
    assert Workflow.objects.count() == 1


def test_a_country_editor_without_publishing_submits_and_a_moderator_approves(site, member):
    editor, moderator = member("Country editors: LV", "Writes: Latvian"), member("Moderators")
    draft = site["LV"].get_latest_revision_as_object()
    draft.situation_lv = "<p>Jauns teksts</p>"
    draft.save_revision(user=editor)

    latvia = factories.fresh(site["LV"])
    assert latvia.permissions_for_user(editor).can_submit_for_moderation()
    state = latvia.get_workflow().start(latvia, editor)
    state.current_task_state.approve(user=moderator)

    assert factories.fresh(site["LV"]).situation_lv == "<p>Jauns teksts</p>"


# -- running it again ----------------------------------------------------------------------------------


def snapshot():
    return {
        "groups": list(Group.objects.order_by("pk").values_list("pk", "name")),
        "rights": sorted(
            Group.permissions.through.objects.values_list("pk", "group_id", "permission_id")
        ),
        "pages": sorted(
            GroupPagePermission.objects.values_list("pk", "group_id", "page_id", "permission_id")
        ),
        "media": sorted(
            GroupCollectionPermission.objects.values_list("pk", "group_id", "permission_id")
        ),
        "workflows": list(Workflow.objects.values_list("pk", "name")),
    }


def test_running_it_again_changes_nothing(site):
    before = snapshot()

    set_up()

    assert snapshot() == before


def test_running_it_again_restores_the_table(site, member):
    translator = member("Translators")
    group = Group.objects.get(name="Translators")
    group.permissions.add(Permission.objects.get(codename="publish_shared"))
    group.page_permissions.all().delete()
    GroupPagePermission.objects.create(
        group=group,
        page=site["LV"].basepage_ptr,
        permission=Permission.objects.get(codename="add_basepage"),
    )

    set_up()

    given = {
        (p.page.depth, p.permission.codename)
        for p in group.page_permissions.select_related("page", "permission")
    }
    assert given == {(1, "change_basepage"), (1, "publish_basepage")}
    assert not group.permissions.filter(codename="publish_shared").exists()
    assert list(translator.groups.all()) == [group]


def test_a_group_of_somebody_elses_is_left_alone(site):
    own = Group.objects.create(name="Our own")
    own.permissions.add(Permission.objects.get(codename="edit_lv"))

    set_up()

    assert own.permissions.count() == 1
