"""What is not a page: every role posts to every form by hand, and only what is hers to change changes."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, Site, Task, Workflow

from .conftest import client_of
from .test_addresses_of_other_drafts import LEFT_OUT, fill, names, patterns
from .test_what_each_role_does import LATVIAN, member

pytestmark = pytest.mark.django_db

MEDIA = {"content.PortalImage", "content.PortalDocument"}
WATCHED = {
    *(
        "auth.User",
        "auth.Group",
        "auth.Group_permissions",
        "auth.User_groups",
        "auth.User_user_permissions",
    ),
    *("wagtailcore.GroupPagePermission", "wagtailcore.GroupCollectionPermission"),
    *(
        "wagtailcore.Collection",
        "wagtailcore.CollectionViewRestriction",
        "wagtailcore.Site",
        "wagtailcore.Task",
    ),
    *(
        "wagtailcore.Workflow",
        "wagtailcore.WorkflowPage",
        "wagtailcore.WorkflowTask",
        "wagtailredirects.Redirect",
    ),
    *("content.Topic", "multilingual.BasePage"),
    *MEDIA,
}
# Role, groups, what it may change beside pages.
ROLES = {
    "moderator": (("Moderators",), {*MEDIA, "content.Topic"}),
    "country editor": (("Country editors: LV", *LATVIAN), set()),
    "campaign staff": (("Campaign staff", *LATVIAN), {"content.Topic"}),
    "translator": (("Translators", *LATVIAN), set()),
    "auditor": (("Auditors",), set()),
}
# Whatever one of the forms may ask for.
ANSWERS = {
    "title": "Forged",
    "name": "Forged",
    "username": "forged",
    "email": "f@example.org",
    "first_name": "F",
    "last_name": "F",
    "password1": "a-long-enough-password",
    "password2": "a-long-enough-password",
    "is_superuser": "on",
    "is_active": "on",
    "old_path": "/forged/",
    "redirect_link": "/en/",
    "hostname": "forged.example",
    "port": "80",
    "site_name": "Forged",
    "slug": "forged",
    "name_lv": "Viltots",
    "name_en": "Forged",
    "collection": "1",
    "tags": "",
    "restriction_type": "login",
    "local_title_lv": "Viltots",
    "alt_lv": "Viltots",
    "active": "on",
    "workflow": "1",
    "page_permissions-TOTAL_FORMS": "0",
    "page_permissions-INITIAL_FORMS": "0",
    "collection_permissions-TOTAL_FORMS": "0",
    "collection_permissions-INITIAL_FORMS": "0",
    "workflow_tasks-TOTAL_FORMS": "0",
    "workflow_tasks-INITIAL_FORMS": "0",
    "pages-TOTAL_FORMS": "0",
    "pages-INITIAL_FORMS": "0",
}


@pytest.fixture
def things(world, settings, tmp_path):
    """One of each, made by an administrator."""
    settings.MEDIA_ROOT = tmp_path
    image = get_image_model().objects.create(
        title="Picture", file=get_test_image_file(), uploaded_by_user=world.admin
    )
    document = get_document_model()(title="Paper", uploaded_by_user=world.admin)
    document.file.save("paper.txt", ContentFile(b"Words"))
    return [
        image,
        document,
        world.topic,
        world.admin,
        Redirect.objects.create(old_path="/old", redirect_link="/en/"),
        Collection.get_first_root_node().add_child(name="Minutes"),
        *(model.objects.first() for model in (Group, Site, Workflow, Task)),
    ]


OF_PAGES = ("admin/pages/", "admin/bulk/", "admin/reviews/", "admin/offline/")


def addresses(things):
    """Every address that is not of a page, with the number of each thing."""
    for pattern in patterns():
        if not pattern.startswith(OF_PAGES) and not any(word in pattern for word in LEFT_OUT):
            numbers = {thing.pk for thing in things} if names(pattern) else {0}
            yield from (fill(pattern, dict.fromkeys(names(pattern), pk)) for pk in numbers)
    for thing in things:
        meta = thing._meta
        for action in (
            "delete",
            "add_to_collection",
            "add_tags",
            "assign_role",
            "set_active_state",
        ):
            yield f"/admin/bulk/{meta.app_label}/{meta.model_name}/{action}/?id={thing.pk}"


def answers(things):
    """With a group to join that is none of the things, so that nobody deletes it first."""
    numbers = [thing.pk for thing in things]
    group = Group.objects.exclude(pk__in=numbers).first()
    return {**ANSWERS, "groups": group.pk, "permissions": Permission.objects.first().pk}


def rows(label):
    return sorted(apps.get_model(label)._base_manager.values_list(), key=str)


@pytest.mark.parametrize("role", ROLES)
def test_no_form_beside_the_pages_takes_what_a_role_may_not_send(role, world, things):
    groups, hers = ROLES[role]
    user = member(groups)
    client = client_of(user)
    data, before = answers(things), {label: rows(label) for label in WATCHED - hers}
    statuses = {url: client.post(url, data).status_code for url in sorted(set(addresses(things)))}

    after = {label: rows(label) for label in WATCHED - hers}
    user.refresh_from_db()
    name, email = user.get_full_name(), user.email
    assert (name, email) in [("", ""), ("F F", "f@example.org")]  # her own account is hers
    assert [
        label for label in after if label != "auth.User" and after[label] != before[label]
    ] == []
    assert [row for row in after["auth.User"] if row[0] != user.pk] == [
        row for row in before["auth.User"] if row[0] != user.pk
    ]
    assert (user.is_superuser, user.is_staff, user.username) == (False, False, "member")
    assert {url: status for url, status in statuses.items() if status >= 500} == {}


def test_these_posts_do_change_things_when_an_administrator_sends_them(world, things, admin):
    data, before = answers(things), {label: rows(label) for label in WATCHED}
    for url in sorted(set(addresses(things))):
        admin.post(url, data)

    changed = {label for label in WATCHED if rows(label) != before[label]}
    assert changed >= {
        "auth.User",
        "auth.Group",
        "wagtailcore.Collection",
        "wagtailcore.Site",
        "wagtailredirects.Redirect",
        *MEDIA,
    }
