"""A scheduled publication carries its languages; others may be published meanwhile."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Revision

from tests.factories import fresh, person, standard

from .forms import edit_url, posted, publish, save


def at(**ahead):
    return timezone.localtime(timezone.now() + timedelta(**ahead)).strftime("%Y-%m-%d %H:%M")


def let_time_pass():
    """Everything scheduled is due now, and the scheduler runs."""
    past = timezone.now() - timedelta(minutes=1)
    for revision in Revision.objects.filter(approved_go_live_at__isnull=False):
        revision.content["go_live_at"] = past.isoformat()
        revision.approved_go_live_at = past
        revision.save()
    call_command("publish_scheduled", stdout=StringIO())


def titles(page):
    page = fresh(page)
    return page.local_title_en, page.local_title_lv, page.local_title_et


def draft_titles(page):
    draft = fresh(page).get_latest_revision_as_object()
    return draft.local_title_en, draft.local_title_lv, draft.local_title_et


def scheduled(page):
    return page.revisions.filter(approved_go_live_at__isnull=False)


@pytest.fixture
def waiting(client, admin, facts):
    """Latvian is to go live in a day."""
    response = publish(client, facts, "lv", local_title_lv="Fakti 2", go_live_at=at(days=1))
    assert response.status_code == 302
    return facts


def test_nothing_is_public_before_its_time(waiting):
    assert titles(waiting) == ("Facts", "Fakti", "Faktid")
    assert draft_titles(waiting) == ("Facts", "Fakti 2", "Faktid")
    assert scheduled(waiting).count() == 1

    let_time_pass()
    assert titles(waiting) == ("Facts", "Fakti 2", "Faktid")
    assert not fresh(waiting).has_unpublished_changes


def test_another_language_is_published_meanwhile(client, waiting):
    publish(client, waiting, "en", local_title_en="Facts 2")
    assert titles(waiting) == ("Facts 2", "Fakti", "Faktid")
    assert scheduled(waiting).count() == 1

    let_time_pass()
    assert titles(waiting) == ("Facts 2", "Fakti 2", "Faktid")


def test_a_draft_saved_meanwhile_is_not_published_with_it(client, sign_in, waiting):
    she = sign_in(person("she", writes=["lv", "et"]))
    save(she, waiting, local_title_et="Faktid, pooleli", local_title_lv="Fakti 3")
    let_time_pass()

    assert titles(waiting) == ("Facts", "Fakti 2", "Faktid")
    assert draft_titles(waiting) == ("Facts", "Fakti 3", "Faktid, pooleli")


def test_two_languages_wait_for_their_own_times(client, waiting):
    publish(client, waiting, "et", local_title_et="Faktid 2", go_live_at=at(days=3))
    assert scheduled(waiting).count() == 2

    let_time_pass()
    assert titles(waiting) == ("Facts", "Fakti 2", "Faktid 2")


def test_publishing_the_language_itself_meanwhile_calls_the_schedule_off(client, waiting):
    publish(client, waiting, "lv", local_title_lv="Fakti tagad")
    assert scheduled(waiting).count() == 0

    let_time_pass()
    assert titles(waiting) == ("Facts", "Fakti tagad", "Faktid")


def test_a_new_page_appears_at_its_time_in_its_language(client, admin):
    page = standard(draft=True, local_title_en="New", local_title_lv="Jauna")
    publish(client, page, "lv", go_live_at=at(days=1))
    assert not fresh(page).live
    assert client.get("/lv/jauna/").status_code == 404

    let_time_pass()
    assert fresh(page).live_languages == ["lv"]
    assert client.get("/lv/jauna/").status_code == 200


def test_a_schedule_may_be_called_off(client, waiting):
    url = reverse(
        "wagtailadmin_pages:revisions_unschedule", args=[waiting.pk, scheduled(waiting).get().pk]
    )
    assert client.get(url).status_code == 200
    client.post(url)

    assert scheduled(waiting).count() == 0
    let_time_pass()
    assert titles(waiting) == ("Facts", "Fakti", "Faktid")


def test_the_form_stays_open_for_the_other_languages(sign_in, waiting):
    she = sign_in(person("she", writes=["en"], publishes=["en"], rights=("change", "publish")))
    response = she.get(edit_url(waiting))

    assert response.status_code == 200
    assert publish(she, waiting, "en", local_title_en="Facts 2").status_code == 302
    assert titles(waiting)[0] == "Facts 2"
    assert scheduled(waiting).count() == 1


def test_expiry_takes_every_language_off_and_keeps_the_text(client, admin, facts):
    publish(client, facts, "shared", expire_at=at(days=1))
    page = fresh(facts)
    assert page.live
    assert page.expire_at
    type(page).objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    call_command("publish_scheduled", stdout=StringIO())
    page = fresh(facts)

    assert not page.live
    assert page.expired
    assert draft_titles(facts) == ("Facts", "Fakti", "Faktid")
    assert client.get("/lv/fakti/").status_code == 404


def test_an_expiry_that_is_only_in_the_draft_takes_nothing_off(client, admin, facts):
    publish(client, facts, "lv", local_title_lv="Fakti 2", expire_at=at(days=1))

    assert fresh(facts).expire_at is None
    assert fresh(facts).get_latest_revision_as_object().expire_at


def test_expiry_is_not_for_people_with_one_language(sign_in, facts):
    she = sign_in(person("she", writes=["lv"], publishes=["lv"], rights=("change", "publish")))
    data = posted(she.get(edit_url(facts)))

    assert "expire_at" not in data
    assert "go_live_at" in data


def test_dates_in_the_wrong_order_are_refused_and_kept(client, admin, facts):
    response = publish(
        client, facts, "en", go_live_at=at(days=3), expire_at=at(days=1), local_title_en="Facts 2"
    )

    assert response.status_code == 200
    assert response.context["form"].errors["expire_at"]
    assert posted(response)["local_title_en"] == "Facts 2"
