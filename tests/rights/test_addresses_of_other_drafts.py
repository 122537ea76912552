"""Another country's draft is a 404: at every address of the admin that takes a page's number."""

import re

import pytest
from django.urls import get_resolver

from .conftest import leak, said

pytestmark = pytest.mark.django_db

# What stands in an address beside the page's number. Model names are those of a country profile.
WORDS = {
    "app_label": "countries",
    "model_name": "countrypage",
    "content_type_app_name": "countries",
    "content_type_model_name": "countrypage",
    "action_name": "approve",
    "action": "delete",
    "filter_spec": "width-10",
    "session_id": "1",
}
COMPARE = r"(?P<pk>\d+)/revisions/compare/(?P<revision_id_a>live|earliest|\d+)\.\.\.(?P<revision_id_b>live|latest|\d+)/"
# These end the session or exist to fail.
LEFT_OUT = ("logout", "failwhale", ".*")


def patterns(resolver=None, prefix=""):
    """Every address of the admin as Django writes it: ``admin/pages/<int:page_id>/edit/``."""
    for pattern in (resolver or get_resolver()).url_patterns:
        whole = prefix + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            yield from patterns(pattern, whole)
        elif whole.startswith("admin/") and not any(word in whole for word in LEFT_OUT):
            yield whole.replace("^", "").replace("$", "")


def names(pattern):
    return {name.split(":")[-1] for name in re.findall(r"<([^>]+)>", pattern)}


def fill(pattern, values):
    pattern = pattern.replace(COMPARE, "<pk>/revisions/compare/live...<revision_id>/")
    return "/" + re.sub(r"<(?:\w+:)?(\w+)>", lambda found: str(values[found.group(1)]), pattern)


def numbers(page):
    """Every number that belongs to a page, by the name it has in addresses."""
    state = page.current_workflow_state
    return {
        "revision_id": page.latest_revision_id,
        "workflow_state_id": state.pk,
        "task_state_id": state.current_task_state_id,
        "task_id": state.current_task_state.task_id,
    }


def values(page, of=None):
    """Values for an address of ``page``; its revisions and reviews may be those ``of`` another page."""
    everything = {name: page.pk for pattern in patterns() for name in names(pattern)}
    return everything | WORDS | numbers(of or page)


def of_a_page(pattern):
    return pattern.startswith("admin/pages/") and names(pattern) & {
        "page_id",
        "page_to_move_id",
        "pk",
        "parent_page_id",
    }


def test_there_are_addresses_to_try():
    assert len(list(patterns())) > 150
    assert len([pattern for pattern in patterns() if of_a_page(pattern)]) > 30


def test_every_address_of_somebody_elses_page_is_a_404(spy, world):
    answers = {
        (page.code, method, url): spy.generic(method, url).status_code
        for page in world.drafts
        for pattern in patterns()
        if of_a_page(pattern)
        for method in ("GET", "POST")
        for url in [fill(pattern, values(page))]
    }

    assert {asked: status for asked, status in answers.items() if status != 404} == {}


def test_who_is_editing_another_page_is_not_told(spy, world):
    for page in world.drafts:
        for model in ("countries/countrypage", "multilingual/basepage"):
            answer = spy.post(f"/admin/editing-sessions/ping/{model}/{page.pk}/0/")
            assert answer.status_code == 404


def test_a_page_that_is_not_there_gets_the_same_answer(spy, world):
    there, nowhere = world.finland.pk, 999_999

    for method, url in (
        ("GET", "/admin/pages/{}/edit/"),
        ("GET", "/admin/pages/{}/"),
        ("POST", "/admin/pages/{}/delete/"),
    ):
        hidden, missing = (spy.generic(method, url.format(pk)) for pk in (there, nowhere))
        assert hidden.status_code == missing.status_code == 404
        assert said(hidden).replace(f"/{there}/", f"/{nowhere}/") == said(missing)


def test_no_address_of_the_admin_says_what_is_in_a_draft(spy, world):
    told = {
        (method, url): leak(response)
        for page in world.drafts
        for pattern in patterns()
        if not of_a_page(pattern)
        for method in ("GET", "POST")
        for url in [fill(pattern, values(page))]
        for response in [spy.generic(method, url)]
    }

    assert {asked: words for asked, words in told.items() if words} == {}


def test_her_own_page_does_not_open_the_revisions_and_reviews_of_another(spy, world):
    urls = [
        fill(pattern, values(world.latvia, of=page))
        for page in world.drafts
        for pattern in patterns()
        if of_a_page(pattern)
        and names(pattern) & {"revision_id", "revision_id_a", "workflow_state_id", "task_state_id"}
    ]
    answers = {
        (method, url): spy.generic(method, url) for url in urls for method in ("GET", "POST")
    }

    assert len(urls) == 14
    assert {
        asked: answer.status_code
        for asked, answer in answers.items()
        if answer.status_code not in (404, 405)
    } == {}


def test_nothing_was_changed_by_trying(spy, world):
    before = state(world)
    for page in world.drafts:
        for pattern in patterns():
            if of_a_page(pattern):
                spy.post(
                    fill(pattern, values(page)),
                    {
                        "languages": ["en", "et"],
                        "new_parent_page": page.pk,
                        "new_slug": "x",
                        "new_title": "x",
                    },
                )

    assert state(world) == before


def state(world):
    return [
        type(page)
        .objects.filter(pk=page.pk)
        .values("path", "live", "locked", "latest_revision", "live_revision", "title", "numchild")
        .get()
        | {
            "restricted": page.view_restrictions.count(),
            "reviews": page.workflow_states.filter(status="in_progress").count(),
        }
        for page in world.drafts
    ]
