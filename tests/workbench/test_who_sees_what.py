"""Each role's home: the lists that can concern it, and nothing of other people's."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Comment, CommentReply

from portal.multilingual.chosen_units import Choice
from tests.factories import fresh

from .conftest import AUDITOR, EDITOR, MODERATOR, STAFF, TRANSLATOR, Desk

pytestmark = pytest.mark.django_db

CONCERNED = {
    EDITOR: "pages comments reviews outdated drafts submitted untranslated scheduled locked hotlines",
    STAFF: "pages comments reviews outdated drafts submitted untranslated scheduled locked",
    TRANSLATOR: "comments reviews outdated drafts submitted untranslated scheduled locked",
    MODERATOR: "approvals comments reviews outdated drafts submitted untranslated scheduled locked hotlines",
    AUDITOR: "reviews scheduled",
}


def write(page, user=None, **columns):
    """A newer draft."""
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in columns.items():
        setattr(draft, name, value)
    draft.save_revision(user=user, log_action=bool(user))
    return fresh(page)


def submit(page, user, *languages):
    draft = fresh(page).get_latest_revision_as_object()
    draft.choice = Choice.of(languages, submit=True)
    draft.save_revision(user=user)
    page = fresh(page)
    page.get_workflow().start(page, user)


def due(page, days):
    when = timezone.localdate() + timedelta(days=days)
    type(page).objects.filter(pk=page.pk).update(review_due=when)


@pytest.mark.parametrize("groups", CONCERNED)
def test_each_role_has_the_lists_that_can_concern_it(desk, groups):
    hers = desk(*groups)

    assert hers.concerned_by() == set(CONCERNED[groups].split())
    every = set(CONCERNED[EDITOR].split()) | {"approvals"}
    for key in every - hers.concerned_by():
        assert hers.get(f"/admin/workbench/{key}/").status_code == 404


def test_a_country_editor_lands_on_her_country(desk):
    editor = desk(*EDITOR)

    assert editor.titles("pages") == ["Latvia"]
    assert "My country (1)" in editor.home.content.decode()
    states = {
        group.value: [code for code, _n in group.languages] for group in editor.row("pages").states
    }
    assert states == {"live": ["en", "lv"], "empty": ["et"]}


def test_pages_lead_a_country_editor_to_her_country_and_others_through_the_tree(desk, site):
    editor = desk(*EDITOR)

    for address in ("/admin/pages/", f"/admin/pages/{site['index'].pk}/"):
        assert editor.get(address).url == f"/admin/pages/{site['LV'].pk}/"
    assert editor.get(f"/admin/pages/{site['LV'].pk}/").status_code == 200
    assert desk(*TRANSLATOR).get(f"/admin/pages/{site['index'].pk}/").status_code == 200


def test_campaign_staff_see_their_part_under_its_own_name(desk):
    assert set(desk(*STAFF).titles("pages")) >= {"campaign", "event", "News item"}
    assert "My pages" in desk(*STAFF).home.content.decode()


def test_another_country_s_drafts_appear_nowhere(desk, site):
    write(site["EE"], local_title_en="Zzsecret")
    due(site["EE"], 0)
    submit(site["EE"], None, "en")
    schedule(site["EE"], "en")
    Comment.objects.create(
        page=site["EE"].get_base_page(),
        user=desk(*MODERATOR).user,
        text="zzsecret",
        contentpath="x",
    )
    editor = desk(*EDITOR)
    site["EE"].subscribers.create(user=editor.user, comment_notifications=True)

    assert editor.lists() == {"pages": 1}
    said = editor.home.content.decode()
    for key in CONCERNED[EDITOR].split():
        said += (
            editor.get(f"/admin/workbench/{key}/", {"q": "zzsecret"})
            .content.decode()
            .replace('value="zzsecret"', "")
        )
    assert "zzsecret" not in said.lower()
    assert "Estonia" not in said
    moderator = desk(*MODERATOR)
    assert {"approvals", "reviews", "scheduled"} <= set(moderator.lists())


def test_a_review_is_due_from_thirty_days_before_and_overdue_comes_first(desk, site):
    due(site["LV"], 30)
    due(site["news"], -3)
    due(site["about"], 31)

    assert desk(*AUDITOR).titles("reviews") == ["News item", "Latvia"]
    assert desk(*EDITOR).titles("reviews") == ["Latvia"]
    assert "3 days ago" in desk(*AUDITOR).get("/admin/workbench/reviews/").content.decode()


def test_those_who_only_read_are_led_to_the_history(desk, site):
    due(site["LV"], 0)

    assert desk(*AUDITOR).row("reviews").url == f"/admin/pages/{site['LV'].pk}/history/"
    assert desk(*EDITOR).row("reviews").url == f"/admin/pages/{site['LV'].pk}/edit/"


def test_my_drafts_are_those_i_worked_on(desk, site):
    editor = desk(*EDITOR)
    write(site["LV"], editor.user, local_title_lv="Cits")
    assert editor.titles("drafts") == ["Latvia"]
    assert desk(*TRANSLATOR).titles("drafts") == []

    write(
        site["LV"], desk(*MODERATOR).user, local_title_en="Other"
    )  # she edits on: hers is still open
    assert editor.titles("drafts") == ["Other"]

    page = fresh(site["LV"])
    page.publish(page.get_latest_revision())
    assert editor.titles("drafts") == []


def test_approvals_say_who_submitted_which_languages(desk, site):
    editor = desk(*EDITOR)
    write(site["LV"], editor.user, local_title_lv="Cits")
    submit(site["LV"], editor.user, "lv")

    row = desk(*MODERATOR).row("approvals")
    assert [code for code, _name in row.languages] == ["lv"]
    assert row.user == editor.user
    assert [code for code, _name in editor.row("submitted").languages] == ["lv"]
    assert desk(*MODERATOR).greeting().endswith("1 task waits for you: 1 page awaits your approval")


def schedule(page, *languages):
    draft = fresh(page).get_latest_revision_as_object()
    draft.go_live_at = timezone.now() + timedelta(days=5, hours=1)
    revision = draft.save_revision()
    fresh(page).publish(revision, units=languages)


def test_what_is_scheduled_says_when_and_in_which_languages(desk, site):
    write(site["LV"], local_title_lv="Cits", local_title_en="Other")
    schedule(site["LV"], "lv")

    row = desk(*EDITOR).row("scheduled")
    assert [code for code, _name in row.languages] == ["lv"]
    assert row.moment.relative == "in 5 days"
    assert desk(*AUDITOR).titles("scheduled") == ["Other"]


def test_missing_and_outdated_translations(desk, site):
    translator = desk(*TRANSLATOR)
    assert translator.titles("untranslated") == translator.titles("outdated") == []

    page = fresh(site["about"])
    page.publish(write(page, summary_en="Newer").get_latest_revision(), units=["en"])
    assert translator.titles("outdated") == ["About"]
    assert translator.row("outdated").outdated == [("lv", "latviešu")]

    fresh(page).unpublish_languages(["lv"])
    assert translator.titles("outdated") == []
    assert translator.titles("untranslated") == ["About"]


def test_a_comment_waits_until_she_has_the_last_word_or_it_is_resolved(desk, site):
    editor, other = desk(*EDITOR), desk(*MODERATOR)
    page = site["LV"].get_base_page()
    comment = Comment.objects.create(
        page=page, user=other.user, text="Which year?", contentpath="situation_lv"
    )
    assert editor.lists() == {"pages": 1}  # neither hers nor followed by her

    page.subscribers.create(user=editor.user, comment_notifications=True)
    row = editor.row("comments")
    assert (row.entry.note, row.user, row.languages) == (
        "Which year?",
        other.user,
        [("lv", "latviešu")],
    )
    assert row.url.endswith(f"/edit/?comment={comment.pk}")

    CommentReply.objects.create(comment=comment, user=editor.user, text="2024")
    assert editor.titles("comments") == []
    CommentReply.objects.create(comment=comment, user=other.user, text="Thanks")
    assert editor.row("comments").entry.note == "Thanks"
    comment.resolved_at = timezone.now()
    comment.save()
    assert editor.titles("comments") == []


def test_locked_by_me(desk, site):
    editor = desk(*EDITOR)
    locked = {"locked": True, "locked_by": editor.user, "locked_at": timezone.now()}
    type(site["LV"]).objects.filter(pk=site["LV"].pk).update(**locked)

    assert editor.titles("locked") == ["Latvia"]


def test_when_nothing_waits_it_says_so(desk):
    editor = desk(*EDITOR)

    assert editor.greeting().endswith("Nothing waits for you.")
    assert "Nothing there now:" in editor.home.content.decode()


def test_a_stranger_gets_nothing(site, django_user_model):
    nobody = Desk(django_user_model.objects.create_user("nobody"))

    assert nobody.get("/admin/workbench/reviews/").status_code == 302
    assert Client().get("/admin/workbench/reviews/").url.startswith("/admin/login/")
