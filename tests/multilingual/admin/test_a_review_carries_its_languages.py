"""Submitting says which languages; approving publishes those and no others."""

import pytest
from django.core import mail
from django.urls import reverse
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from portal.content.models import StandardPage
from tests.factories import fresh, home, person, standard

from .forms import edit_url, messages_of, posted, publish, publishing, save, speaks

ALL = ("en", "lv", "et")


@pytest.fixture
def moderator(db):
    """Reviews everything below home; may write and publish every language."""
    user = person("moderator", writes=ALL, publishes=ALL, shared=True)
    workflow = Workflow.objects.create(name="Review")
    task = GroupApprovalTask.objects.create(name="Review")
    task.groups.set(user.groups.all())
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.update_or_create(
        page=home().get_base_page(), defaults={"workflow": workflow}
    )
    return user


@pytest.fixture
def writer(sign_in):
    return sign_in(person("writer", writes=("lv", "en"), rights=("change",)), "lv")


@pytest.fixture
def reviewer(sign_in, moderator):
    return sign_in(moderator)


def submit(client, page, *units, **values):
    data = publishing(posted(client.get(edit_url(page))).fill(**values), *units)
    del data["action-publish"]
    data["action-submit"] = "1"
    return client.post(edit_url(page), data)


def review(client, page, action, **values):
    """The buttons in the editor: with the form, as a moderator who changed something sends it."""
    data = posted(client.get(edit_url(page))).fill(**values)
    data["action-workflow-action"] = "true"
    data["workflow-action-name"] = action
    data["workflow-action-extra-data"] = '{"comment": "seen"}'
    return client.post(edit_url(page), data)


def titles(page):
    page = fresh(page)
    return page.local_title_en, page.local_title_lv, page.local_title_et


def draft_titles(page):
    draft = fresh(page).get_latest_revision_as_object()
    return draft.local_title_en, draft.local_title_lv, draft.local_title_et


def test_approval_publishes_only_the_languages_submitted(writer, reviewer, facts):
    save(reviewer, facts, local_title_et="Faktid 2", reviewed_on="2026-01-01")
    assert (
        submit(writer, facts, "lv", local_title_lv="Fakti 2", local_title_en="Facts 2").status_code
        == 302
    )
    assert titles(facts) == ("Facts", "Fakti", "Faktid")
    assert review(reviewer, facts, "approve").status_code == 302

    assert titles(facts) == ("Facts", "Fakti 2", "Faktid")
    assert fresh(facts).reviewed_on is None
    assert draft_titles(facts) == ("Facts 2", "Fakti 2", "Faktid 2")
    assert not fresh(facts).workflow_in_progress


def test_a_new_page_is_approved_in_the_language_submitted(writer, reviewer, facts):
    page = standard(draft=True, local_title_en="New", local_title_lv="Jauna")
    submit(writer, page, "lv", local_title_lv="Jauna 2")
    review(reviewer, page, "approve")

    assert StandardPage.objects.get(pk=page.pk).live_languages == ["lv"]
    assert draft_titles(page) == ("New", "Jauna 2", None)


def test_without_a_tick_what_she_changed_is_submitted(writer, reviewer, facts):
    submit(writer, facts, local_title_en="Facts 2")
    review(reviewer, facts, "approve")

    assert titles(facts) == ("Facts 2", "Fakti", "Faktid")


def test_what_the_moderator_changes_keeps_the_choice(writer, reviewer, facts):
    submit(writer, facts, "lv", local_title_lv="Fakti 2")
    save(reviewer, facts, local_title_lv="Fakti, labots", local_title_en="Facts, not asked for")
    review(reviewer, facts, "approve", local_title_lv="Fakti, vēlreiz labots")

    assert titles(facts) == ("Facts", "Fakti, vēlreiz labots", "Faktid")
    assert draft_titles(facts)[0] == "Facts, not asked for"


def test_a_rejected_page_is_changed_and_submitted_again(writer, reviewer, facts):
    submit(writer, facts, "lv", local_title_lv="Slikts")
    review(reviewer, facts, "reject")
    assert titles(facts) == ("Facts", "Fakti", "Faktid")

    submit(writer, facts, "lv", local_title_lv="Labs")
    review(reviewer, facts, "approve")
    assert titles(facts) == ("Facts", "Labs", "Faktid")


def test_submitted_again_in_another_language_it_is_about_that_one(writer, reviewer, facts):
    submit(writer, facts, "lv", local_title_lv="Fakti 2", local_title_en="Facts 2")
    review(reviewer, facts, "reject")
    submit(writer, facts, "en")
    review(reviewer, facts, "approve")

    assert titles(facts) == ("Facts 2", "Fakti", "Faktid")


def test_a_cancelled_review_governs_nothing_afterwards(writer, reviewer, facts):
    submit(writer, facts, "lv", local_title_lv="Fakti 2")
    data = posted(writer.get(edit_url(facts)))
    data["action-cancel-workflow"] = "true"
    writer.post(edit_url(facts), data)
    assert not fresh(facts).workflow_in_progress

    publish(reviewer, facts, "en", local_title_en="Facts 2")
    assert titles(facts) == ("Facts 2", "Fakti", "Faktid")
    assert draft_titles(facts) == ("Facts 2", "Fakti 2", "Faktid")


def test_a_moderator_may_publish_directly_what_she_chooses(writer, reviewer, facts):
    submit(writer, facts, "lv", local_title_lv="Fakti 2")
    publish(reviewer, facts, "en", local_title_en="Facts 2")

    assert titles(facts) == ("Facts 2", "Fakti", "Faktid")


def test_the_review_from_the_dashboard_publishes_the_same(writer, reviewer, facts):
    submit(writer, facts, "lv", local_title_lv="Fakti 2", local_title_en="Facts 2")
    task_state = fresh(facts).current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[facts.pk, "approve", task_state.pk])
    assert reviewer.post(url, {"comment": "seen"}).status_code in (200, 302)

    assert titles(facts) == ("Facts", "Fakti 2", "Faktid")


@pytest.mark.parametrize("from_dashboard", [True, False])
def test_what_cannot_be_published_is_said_and_stays_in_review(
    writer, reviewer, facts, from_dashboard
):
    submit(writer, facts, "lv", local_title_lv="Fakti 2", local_slug_lv="fakti-2")
    standard(local_title_lv="Fakti 2", source_language="lv")
    if from_dashboard:
        task_state = fresh(facts).current_workflow_task_state
        url = reverse(
            "wagtailadmin_pages:workflow_action", args=[facts.pk, "approve", task_state.pk]
        )
        told = messages_of(reviewer.post(url, {"comment": "seen"}, follow=True))
    else:
        response = review(reviewer, facts, "approve", local_title_lv="Fakti, labots")
        told = str(response.context["form"].errors)
        assert posted(response)["local_title_lv"] == "Fakti, labots"
        assert response.context["current_task_state"].status == "in_progress"

    assert "“fakti-2” is already used in Latvian" in told
    assert titles(facts)[1] == "Fakti"
    assert fresh(facts).workflow_in_progress


def test_the_reviewer_is_told_which_languages_are_submitted(writer, reviewer, facts):
    submit(writer, facts, "lv", local_title_lv="Fakti 2", local_title_en="Facts 2")
    page = reviewer.get(edit_url(facts)).content.decode()

    assert "Submitted for publishing: latviešu" in " ".join(page.split())


def test_the_reviewer_sees_the_preview_of_what_was_submitted(writer, reviewer, facts):
    submit(writer, facts, "lv", body_lv=[("heading", "Iesniegts")])
    task_state = fresh(facts).current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_preview", args=[facts.pk, task_state.task_id])

    response = reviewer.get(url, {"mode": "lv"})
    assert response.status_code == 200
    assert "Iesniegts" in response.content.decode()


def test_mails_name_the_page_in_its_source_language(
    writer, moderator, reviewer, facts, django_capture_on_commit_callbacks
):
    speaks(moderator, "lv")
    with django_capture_on_commit_callbacks(execute=True):
        submit(writer, facts, "lv", local_title_lv="Fakti 2")
    with django_capture_on_commit_callbacks(execute=True):
        review(reviewer, facts, "approve")

    assert {to for message in mail.outbox for to in message.to} == {
        "moderator@example.org",
        "writer@example.org",
    }
    for message in mail.outbox:
        assert "Facts" in message.subject
        assert "Fakti" not in message.subject
