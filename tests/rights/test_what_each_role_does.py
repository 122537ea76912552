"""Every role tries everything, through the admin: docs/roles.md is what comes true."""

from datetime import date

import pytest
from django.contrib.auth.models import Group, User
from django.db import transaction
from wagtail.models import PageLogEntry

from tests.factories import fresh
from tests.multilingual.admin.forms import add_url, edit_url, posted, publish, save

from .conftest import client_of, leak

pytestmark = pytest.mark.django_db
LATVIAN = ("Writes: Latvian", "Publishes: Latvian")


def reads_the_draft(client, page):
    answer = client.get(f"/admin/pages/{page.pk}/view_draft/", {"mode": "en"})
    return answer.status_code == 200 and (page.title != "Estonia" or bool(leak(answer)))


def reads_history(client, page):
    addresses = (
        "history",
        "usage",
        "workflow_history",
        f"revisions/{page.latest_revision_id}/view",
    )
    return all(
        client.get(f"/admin/pages/{page.pk}/{address}/").status_code == 200 for address in addresses
    )


def opens_the_form(client, page):
    return client.get(edit_url(page)).status_code == 200


def writes_latvian(client, page):
    if opens_the_form(client, page):
        save(client, page, local_title_lv="Jauns")
    else:
        client.post(edit_url(page), {"local_title_lv": "Jauns"})
    return draft(page).local_title_lv == "Jauns"


def writes_what_is_shared(client, page):
    if opens_the_form(client, page):
        save(client, page, reviewed_on="2026-10-01")
    return draft(page).reviewed_on == date(2026, 10, 1)


def publishes_latvian(client, page):
    if opens_the_form(client, page):
        publish(client, page, "lv", local_title_lv="Jauns")
    return fresh(page).local_title_lv == "Jauns"


def publishes_with_others(client, page):
    bulk(client, "publish", page)
    return fresh(page).has_unpublished_changes is False


def unpublishes_latvian(client, page):
    client.post(f"/admin/pages/{page.pk}/unpublish/", {"languages": ["lv"]})
    return not fresh(page).is_published_in("lv")


def unpublishes_it_whole(client, page):
    client.post(f"/admin/pages/{page.pk}/unpublish/", {"languages": ["en", "lv", "et"]})
    bulk(client, "unpublish", page)
    return not fresh(page).live


def deletes(client, page):
    client.post(f"/admin/pages/{page.pk}/delete/")
    if type(page).objects.filter(pk=page.pk).exists():
        bulk(client, "delete", page)
    return not type(page).objects.filter(pk=page.pk).exists()


def moves(client, page):
    client.post(f"/admin/pages/{page.pk}/move/{page.get_parent().pk}/confirm/")
    bulk(client, "move", page, chooser=page.get_parent().pk)
    return logged(page, "wagtail.move") or logged(page, "wagtail.reorder")


def reorders(client, page):
    client.post(f"/admin/pages/{page.pk}/set_position/?position=0")
    client.post(f"/admin/pages/{page.pk}/set_position/?position=1")
    return logged(page, "wagtail.reorder")


def restricts(client, page):
    client.post(f"/admin/pages/{page.pk}/privacy/", {"restriction_type": "login"})
    return page.view_restrictions.exists()


def locks(client, page):
    client.post(f"/admin/pages/{page.pk}/lock/")
    return fresh(page).locked


def takes_anothers_lock(client, page):
    type(page).objects.filter(pk=page.pk).update(
        locked=True, locked_by=User.objects.get(username="admin")
    )
    client.post(f"/admin/pages/{page.pk}/unlock/")
    return not fresh(page).locked


def approves(client, page):
    state = page.get_workflow().start(page, User.objects.get(username="admin"))
    client.post(f"/admin/pages/workflow/action/{page.pk}/approve/{state.current_task_state_id}/")
    return type(state).objects.get(pk=state.pk).status == "approved"


def adds_beside(client, page):
    url, before = add_url(type(page), page.get_parent()), type(page).objects.count()
    form = client.get(url)
    data = (
        posted(form).fill(local_title_lv="Jauns", code="MT")
        if form.status_code == 200
        else {"local_title_lv": "Jauns"}
    )
    client.post(url, data)
    return type(page).objects.count() == before + 1


def copies(client, page):
    before = type(page).objects.count()
    form = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": page.get_parent().pk}
    client.post(f"/admin/pages/{page.pk}/copy/", form)
    return type(page).objects.count() == before + 1


READ = (reads_the_draft, reads_history)
TRANSLATE = (opens_the_form, writes_latvian, publishes_latvian, unpublishes_latvian)
EDIT = (*READ, *TRANSLATE, writes_what_is_shared, locks)
ORDER = (
    *EDIT,
    publishes_with_others,
    unpublishes_it_whole,
    deletes,
    moves,
    reorders,
    restricts,
    takes_anothers_lock,
)
EVERYTHING = (*ORDER, adds_beside, approves, copies)

LATVIA, ESTONIA, NEWS = "latvia", "estonia", "item"

# Groups, a page, what they do there. Roles on all pages are tried on one.
ROWS = [
    (("Administrators",), NEWS, (*ORDER, adds_beside, copies)),
    (("Moderators",), NEWS, EVERYTHING),
    (("Country editors: LV", *LATVIAN), LATVIA, EDIT),
    (("Country editors: LV", *LATVIAN), ESTONIA, ()),
    (("Country editors: LV", *LATVIAN), NEWS, ()),
    (("Campaign staff", *LATVIAN), ESTONIA, ()),
    (("Campaign staff", *LATVIAN), NEWS, (*EDIT, adds_beside, copies)),
    (("Translators", *LATVIAN), ESTONIA, (*READ, *TRANSLATE)),
    (("Translators", "Writes: Latvian"), ESTONIA, (*READ, opens_the_form, writes_latvian)),
    (("Auditors",), ESTONIA, READ),
    (LATVIAN, ESTONIA, ()),  # a language without a place
]


@pytest.mark.parametrize(
    ("groups", "where", "does"), ROWS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_role_does_what_its_row_says_and_nothing_else(groups, where, does, world):
    page = with_a_newer_draft(getattr(world, where), world.admin)
    client = client_of(member(groups))

    assert [do.__name__ for do in EVERYTHING if undone(do, client, page)] == [
        do.__name__ for do in EVERYTHING if do in does
    ]


@pytest.mark.parametrize("groups", [("Translators", *LATVIAN), ("Auditors",)])
def test_a_draft_in_no_language_of_hers_is_not_hers_to_hide_or_remove(groups, world):
    client = client_of(member(groups))
    page = world.finland
    for state in page.workflow_states.all():
        state.cancel(user=world.admin)
    type(page).objects.filter(pk=page.pk).update(locked=False, locked_by=None)

    for do in (deletes, moves, reorders, restricts, locks, approves, publishes_with_others):
        assert not undone(do, client, page), do.__name__


def undone(do, client, page):
    """Whether it came true; then everything is as before."""
    with transaction.atomic():
        done = do(client, fresh(page))
        transaction.set_rollback(True)
    return done


def member(groups):
    user = User.objects.create_user("member", password="secret")
    user.groups.set(Group.objects.filter(name__in=groups))
    assert user.groups.count() == len(groups)
    return user


def with_a_newer_draft(page, admin):
    """Live in English and Latvian; the English draft is newer. Neither locked nor in review."""
    for state in page.workflow_states.all():
        state.cancel(user=admin)
    type(page).objects.filter(pk=page.pk).update(locked=False, locked_by=None)
    newer = fresh(page).get_latest_revision_as_object()
    newer.local_title_lv = "Vecs"
    newer.save_revision(user=admin)
    fresh(page).publish(fresh(page).latest_revision, units=["lv"])
    newer = fresh(page).get_latest_revision_as_object()
    newer.local_title_en = f"{newer.local_title_en} again"
    newer.save_revision(user=admin)
    return fresh(page)


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def logged(page, action):
    return PageLogEntry.objects.filter(page_id=page.pk, action=action).exists()


def bulk(client, action, page, **form):
    client.post(f"/admin/bulk/multilingual/basepage/{action}/?id={page.pk}", form)
