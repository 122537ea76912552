"""“Still right” moves the next review on and publishes nothing else."""

import datetime
from unittest.mock import patch

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from portal.multilingual.models import BasePage
from portal.reviews import confirming
from portal.reviews.confirming import STILL_RIGHT, later
from tests.factories import add, fresh
from tests.multilingual.admin.forms import edit_url, messages_of, posted, publish, save

from .conftest import someone, submit, today


def still_right(client, page, **extra):
    return client.post(reverse("reviews:still_right", args=[page.pk]), extra)


def dates(page):
    return page.reviewed_on, page.review_due


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def in_a_year():
    return later(today(), 12)


def test_both_dates_stand_in_the_live_page_and_in_the_draft(world, at):
    assert still_right(at("mara"), world.latvia).status_code == 302

    assert dates(fresh(world.latvia)) == dates(draft(world.latvia)) == (today(), in_a_year())
    assert not fresh(world.latvia).has_unpublished_changes


def test_nothing_else_of_a_draft_goes_live(world, at):
    save(
        at("mara"),
        world.latvia,
        local_title_lv="Melnraksts",
        show_in_menus="on",
        situation_en="<p>New words</p>",
    )
    still_right(at("mara"), world.latvia)

    page, newer = fresh(world.latvia), draft(world.latvia)
    assert dates(page) == dates(newer) == (today(), in_a_year())
    assert (page.local_title_lv, page.show_in_menus) == ("Latvija", False)
    assert "Old words" in page.situation_en
    assert (newer.local_title_lv, newer.show_in_menus) == ("Melnraksts", True)
    assert "New words" in newer.situation_en
    assert page.has_unpublished_changes
    publish(at("mara"), world.latvia, "lv", "shared")
    assert fresh(world.latvia).local_title_lv == "Melnraksts"
    assert fresh(world.latvia).reviewed_on == today()


def test_it_is_no_news_to_readers(world, at):
    before = fresh(world.latvia).last_published_at
    still_right(at("mara"), world.latvia)

    assert fresh(world.latvia).last_published_at == before


def test_history_says_who_confirmed_the_page(world, at):
    still_right(at("mara"), world.latvia)

    entry = PageLogEntry.objects.get(page_id=world.latvia.pk, action=STILL_RIGHT)
    assert entry.user == world.mara
    history = at("mara").get(reverse("wagtailadmin_pages:history", args=[world.latvia.pk]))
    assert "Apstiprināta kā joprojām pareiza" in history.content.decode()


def test_the_page_s_own_interval_is_kept(world, at):
    publish(at("mara"), world.latvia, "shared", reviewed_on="2026-01-31", review_due="2026-07-31")
    still_right(at("mara"), world.latvia)

    assert fresh(world.latvia).review_due == later(today(), 6)


@pytest.mark.parametrize(
    ("first", "second"),
    [("2026-01-31", "2026-01-31"), ("1990-01-01", "2999-12-31")],
    ids=["none", "absurd"],
)
def test_an_interval_that_is_none_is_the_installation_s(world, at, first, second, settings):
    settings.PORTAL_REVIEW_MONTHS = 18
    publish(at("mara"), world.latvia, "shared", reviewed_on=first, review_due=second)
    still_right(at("mara"), world.latvia)

    assert fresh(world.latvia).review_due == later(today(), 18)


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2026-11-24", 12, "2027-11-24"),
    ],
)
def test_months_end_where_they_end(day, months, then):
    assert later(datetime.date.fromisoformat(day), months).isoformat() == then


def test_clicking_twice_changes_nothing_more(world, at):
    still_right(at("mara"), world.latvia)
    drafts = fresh(world.latvia).revisions.count()
    assert still_right(at("mara"), world.latvia).status_code == 302

    assert fresh(world.latvia).revisions.count() == drafts
    assert PageLogEntry.objects.filter(action=STILL_RIGHT).count() == 1


def test_a_schedule_stays_and_does_not_take_the_dates_back(world, at):
    page = world.latvia.get_latest_revision_as_object()
    page.show_in_menus = True
    page.go_live_at = timezone.now() + datetime.timedelta(days=2)
    page.publish(page.save_revision(), units=["shared"])
    still_right(at("mara"), world.latvia)

    scheduled = fresh(world.latvia).revisions.get(approved_go_live_at__isnull=False)
    assert scheduled.content["reviewed_on"] == today().isoformat()
    scheduled.content["go_live_at"] = scheduled.approved_go_live_at = "2026-01-01T00:00:00+00:00"
    scheduled.save()
    scheduled.publish()
    assert (fresh(world.latvia).show_in_menus, fresh(world.latvia).reviewed_on) == (True, today())


def test_who_saves_from_a_form_opened_before_is_told(world, at):
    opened = posted(at("ann").get(edit_url(world.latvia)))
    still_right(at("mara"), world.latvia)
    response = at("ann").post(edit_url(world.latvia), opened.fill(show_in_menus="on"))

    assert response.status_code == 409
    assert draft(world.latvia).reviewed_on == today()


def test_an_alias_gets_the_dates_of_its_original(world, at):
    alias = world.about.create_alias(parent=world.latvia.get_parent().get_parent(), update_slug="b")
    still_right(at("mara"), world.about)

    assert dates(fresh(alias)) == (today(), in_a_year())
    assert still_right(at("mara"), alias).status_code == 302


# -- who may -----------------------------------------------------------------------------------------


def test_an_editor_confirms_her_country_although_she_may_not_publish(world, at):
    assert still_right(at("inga"), world.latvia).status_code == 302
    assert fresh(world.latvia).reviewed_on == today()


def test_another_country_s_page_does_not_exist_for_her(world, at):
    assert still_right(at("inga"), world.estonia).status_code == 404
    assert fresh(world.estonia).reviewed_on is None


@pytest.mark.parametrize("group", ["Translators", "Auditors"])
def test_who_may_not_edit_shared_fields_is_refused(world, at, group):
    world.zane = someone("zane", "lv", group, "Writes: Latvian")
    response = still_right(at("zane"), world.latvia)

    assert fresh(world.latvia).reviewed_on is None
    assert "Still right" not in response.content.decode()
    assert not PageLogEntry.objects.filter(action=STILL_RIGHT).exists()


def test_a_translator_in_the_owner_team_confirms(world, at):
    world.zane = someone("zane", "lv", "Translators", "Writes: Latvian")
    BasePage.objects.filter(pk=world.latvia.pk).update(
        owner_team=world.zane.groups.get(name="Translators")
    )
    still_right(at("zane"), world.latvia)
    assert fresh(world.latvia).reviewed_on == today()


@pytest.mark.parametrize("pk", ["0", "1", "999999", "99999999999999999999999", "abc"])
def test_a_forged_number_is_not_found(world, at, pk):
    assert at("mara").post(f"/admin/reviews/{pk}/still-right/").status_code == 404


def test_only_post_changes_anything(world, at):
    response = at("mara").get(reverse("reviews:still_right", args=[world.latvia.pk]))
    assert response.status_code == 405
    assert fresh(world.latvia).reviewed_on is None


def test_it_leads_nowhere_else(world, at):
    response = still_right(at("mara"), world.latvia, next="https://elsewhere.example/")
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[world.latvia.pk])


def test_a_page_never_published_is_refused_with_a_message(world, at):
    page = add(type(world.about)(local_title_en="New"), world.about.get_parent(), draft=True)
    response = at("mara").post(reverse("reviews:still_right", args=[page.pk]), follow=True)

    assert "Apstiprināt var tikai publicētu lapu." in messages_of(response)
    assert draft(page).reviewed_on is None


def test_while_an_update_waits_for_approval_it_is_refused_and_the_update_keeps_waiting(world, at):
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    response = at("ann").post(reverse("reviews:still_right", args=[world.latvia.pk]), follow=True)

    assert "An update of this page waits for approval" in messages_of(response)
    assert fresh(world.latvia).workflow_in_progress
    assert fresh(world.latvia).reviewed_on is None


def test_a_page_locked_by_somebody_else_is_refused(world, at):
    locked = {"locked": True, "locked_by": world.ann, "locked_at": timezone.now()}
    BasePage.objects.filter(pk=world.latvia.pk).update(**locked)
    response = at("inga").post(reverse("reviews:still_right", args=[world.latvia.pk]), follow=True)

    assert fresh(world.latvia).reviewed_on is None
    assert "bloķēt" in messages_of(response)


def test_killed_in_the_middle_it_has_changed_nothing(world, at):
    before = world.latvia.revisions.count()
    with (
        patch(
            "portal.multilingual.settling.PublishPageRevisionAction.execute",
            side_effect=OSError("killed"),
        ),
        pytest.raises(OSError, match="killed"),
    ):
        still_right(at("mara"), world.latvia)

    assert world.latvia.revisions.count() == before
    assert dates(fresh(world.latvia)) == (None, None)


# -- where it is offered -----------------------------------------------------------------------------


def test_the_editor_offers_it_beside_the_form(world, at):
    page = at("inga").get(edit_url(world.latvia)).content.decode()
    button = reverse("reviews:still_right", args=[world.latvia.pk])

    assert f'action="{button}" method="post"' in page
    assert page.index(button) < page.index('id="page-edit-form"')
    assert "Joprojām pareizi" in page


def test_a_translator_is_not_offered_it(world, at):
    world.zane = someone("zane", "lv", "Translators", "Writes: Latvian")
    assert "still-right" not in at("zane").get(edit_url(world.latvia)).content.decode()


def test_the_home_of_the_admin_offers_it_for_what_is_due(world, at):
    BasePage.objects.filter(live=True).update(review_due=today())

    for address in ("/admin/", "/admin/workbench/reviews/"):
        home = at("inga").get(address).content.decode()
        assert f'action="{reverse("reviews:still_right", args=[world.latvia.pk])}"' in home
        assert reverse("reviews:still_right", args=[world.estonia.pk]) not in home
    translator = someone("zane", "lv", "Translators", "Writes: Latvian")
    world.zane = translator
    assert "still-right" not in at("zane").get("/admin/").content.decode()


# -- what readers see --------------------------------------------------------------------------------


def test_readers_are_told_when_a_review_is_overdue(world, client):
    BasePage.objects.filter(pk=world.latvia.pk).update(review_due=today(-1))
    assert "Review overdue since" in client.get("/en/countries/latvia/").content.decode()
    assert "Pārskatīšana kavējas kopš" in client.get("/lv/valstis/latvija/").content.decode()

    BasePage.objects.filter(pk=world.latvia.pk).update(review_due=today())
    assert "Next review" in client.get("/en/countries/latvia/").content.decode()


def test_the_interval_is_computed_from_what_is_public(world):
    assert confirming.next_dates(world.latvia, datetime.date(2026, 2, 28)) == {
        "reviewed_on": datetime.date(2026, 2, 28),
        "review_due": datetime.date(2027, 2, 28),
    }


def test_it_is_not_offered_while_an_update_waits(world, at):
    submit(at("inga"), world.latvia, "lv", local_title_lv="Latvija 2")
    assert "still-right" not in at("ann").get(edit_url(world.latvia)).content.decode()
