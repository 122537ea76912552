"""A copy to start from: every language as a draft, nothing public, dates to check."""

from datetime import datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from campaigns.models import EventPage
from tests import factories
from tests.factories import fresh
from tests.multilingual.admin.forms import edit_url, messages_of

from .conftest import BOTH, count, newest


@pytest.fixture
def item(site, staff):
    page = factories.news(
        local_title_en="Training",
        local_title_lv="Apmācība",
        local_title_et="Koolitus",
        body_lv=[("prose", '<p>Teksts<a linktype="footnote" note="A source">*</a></p>')],
        countries=[site["EE"]],
        topics=[site["topic"]],
    )
    draft = page.get_latest_revision_as_object()
    draft.local_title_lv = "Apmācība, melnraksts"
    draft.save_revision()
    return fresh(page)


def duplicate(client, page):
    return client.post(reverse("duplicate_page", args=[page.pk]))


def test_a_copy_opens_in_the_editor_with_every_language_as_a_draft(officer, site, item):
    answer = duplicate(officer, item)
    copy = newest()
    draft = copy.get_latest_revision_as_object()

    assert answer.url == edit_url(copy)
    assert not copy.live
    assert copy.live_languages == []
    assert draft.local_title_en == "Training"
    assert draft.local_title_lv == "Apmācība, melnraksts"
    assert draft.local_title_et == "Koolitus"
    assert 'note="A source"' in draft.body_lv[0].value.source
    assert [country.code for country in draft.countries.all()] == ["EE"]
    assert list(draft.topics.all()) == [site["topic"]]
    assert draft.date == timezone.localdate()
    assert copy.owner == officer.user
    assert messages_of(officer.get(answer.url))


def test_the_original_stays_as_it_was_and_addresses_differ(staff, item, client):
    before = item.get_latest_revision_as_object().serializable_data()
    duplicate(staff, item)
    copy = newest()

    assert fresh(item).get_latest_revision_as_object().serializable_data() == before
    assert client.get(item.url_in("lv")).status_code == 200
    for code in ("en", "lv", "et"):
        assert copy.path_in(code) != item.path_in(code)


def test_what_was_published_and_when_is_not_copied(staff, item):
    duplicate(staff, item)
    copy = newest()

    assert copy.first_published_in == {}
    assert copy.first_published_at is None
    assert copy.revisions.count() == 1
    actions = set(PageLogEntry.objects.filter(page_id=copy.pk).values_list("action", flat=True))
    assert "wagtail.publish" not in actions


def event(start, **columns):
    times = {"start": start, "end": start + timedelta(hours=2)}
    return factories.page_of(
        EventPage, local_title_en="Meeting", local_title_lv="Sanāksme", **times, **columns
    )


def moment(*parts):
    return datetime(*parts, tzinfo=timezone.get_default_timezone())


@pytest.mark.parametrize("year", [2020, 2036])
def test_an_event_moves_to_the_same_weekday_and_hour_of_a_later_week(staff, site, year):
    page = event(moment(year, 10, 20, 9, 0))  # a week before the clocks change
    duplicate(staff, page)
    copy = EventPage.objects.order_by("-pk").first().get_latest_revision_as_object()
    local = timezone.localtime(copy.start)

    assert copy.pk != page.pk
    assert local > max(page.start, timezone.now())
    assert (local.hour, local.weekday()) == (9, timezone.localtime(page.start).weekday())
    assert copy.end - copy.start == timedelta(hours=2)


def test_opened_without_script_it_asks_for_one_press(officer, item):
    before = count()
    answer = officer.get(reverse("duplicate_page", args=[item.pk]))

    assert answer.status_code == 200
    assert "<form" in answer.content.decode()
    assert count() == before


def test_the_button_stands_on_news_and_events_only_for_who_may(officer, member, site, item):
    address = reverse("duplicate_page", args=[item.pk])
    assert address in officer.get(edit_url(item)).content.decode()
    assert address in officer.get(f"/admin/pages/{site['index'].pk}/").content.decode()

    translator = member("Translators", *BOTH)
    assert address not in translator.get(edit_url(item)).content.decode()
    assert duplicate(translator, item).status_code == 404


@pytest.mark.parametrize("name", ["LV", "index"])
def test_other_pages_are_not_duplicated(member, site, name):
    assert duplicate(member("Administrators"), site[name]).status_code == 404


def test_a_page_that_is_not_there_is_a_404(staff, site):
    for number in (999_999, 10**25):
        assert staff.post(f"/admin/duplicate/{number}/").status_code == 404
