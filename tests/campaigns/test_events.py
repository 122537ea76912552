"""Events: what is coming, what has been, when and where."""

import pytest

from campaigns.models import EventIndexPage
from portal.content.models import Organisation
from tests.factories import page_of
from tests.serving.reader import read, visit, words

from .content import event, restrict

pytestmark = pytest.mark.django_db


def titles(answer, section):
    return [words(link) for link in answer.main.select(f"section[aria-labelledby={section}] h3 a")]


def index():
    return EventIndexPage.objects.first()


def test_what_comes_next_stands_first_and_what_is_over_last_first(client):
    event("2031-01-01 08:00", "2031-01-01 09:00", local_title_en="Later")
    event("2030-01-01 08:00", "2030-01-01 09:00", local_title_en="Sooner")
    event("2020-01-01 08:00", "2020-01-01 09:00", local_title_en="Long ago")
    event("2021-01-01 08:00", "2021-01-01 09:00", local_title_en="Not so long ago")
    event("2021-06-01 08:00", "2035-01-01 09:00", local_title_en="Still on")

    answer = read(client, index(), "en")

    assert titles(answer, "upcoming") == ["Still on", "Sooner", "Later"]
    assert titles(answer, "past") == ["Not so long ago", "Long ago"]


def test_what_is_over_comes_in_pages(client):
    for day in range(1, 13):
        event(f"2020-01-{day:02} 08:00", f"2020-01-{day:02} 09:00", local_title_en=f"Day {day}")
    event(local_title_en="Coming")

    second = visit(client, f"{index().url_in('en')}?page=2")

    assert titles(second, "past") == ["Day 2", "Day 1"]
    assert "Coming" not in second.main.get_text()


@pytest.mark.parametrize("page", ["0", "x", "-3", "99999999999999999999999"])
def test_a_page_that_does_not_exist_is_another_one(client, page):
    event(local_title_en="Coming")

    assert visit(client, f"{index().url_in('en')}?page={page}").status == 200


def test_nothing_announced_is_said(client):
    page = page_of(EventIndexPage, local_title_en="Events")

    assert "No event is announced at the moment." in words(read(client, page, "en").main)


def test_drafts_and_restricted_events_are_not_listed(client):
    event(local_title_en="Public")
    event(local_title_en="Draft", draft=True)
    restrict(event(local_title_en="Secret"))

    assert titles(read(client, index(), "en"), "upcoming") == ["Public"]


def test_times_are_the_portal_s_and_name_its_zone(client):
    summer = event(
        "2030-07-01 21:30", "2030-07-01 23:00", local_title_en="Night", local_title_lv="Nakts"
    )

    when = words(read(client, summer, "en").main.select_one(".status dd"))

    assert when == "2 July 2030, 00:30 – 02:00 (Eastern European Summer Time, UTC+3)"
    latvian = words(read(client, summer, "lv").main.select_one(".status dd"))
    assert latvian == "2030. gada 2. jūlijs, 00:30 – 02:00 (Austrumeiropas vasaras laiks, UTC+3)"


def test_a_list_names_the_zone_once_and_not_for_each_event(client):
    event("2030-07-01 21:30", "2030-07-01 23:00", local_title_en="Night")
    event("2030-12-01 08:00", "2030-12-02 15:00", local_title_en="Course")

    text = words(read(client, index(), "en").main)

    assert text.count("Eastern European") == 1
    assert "All times: Eastern European Time." in text


def test_an_event_of_several_days_says_both(client):
    winter = event("2030-12-01 08:00", "2030-12-02 15:00", local_title_en="Course")

    times = read(client, winter, "en").main.select(".status time")

    assert [words(time) for time in times] == ["1 December 2030, 10:00", "2 December 2030, 17:00"]
    assert times[0]["datetime"] == "2030-12-01T10:00:00+02:00"


def test_its_parts(client):
    page = event(
        local_title_en="Training",
        place_en="Riga",
        online_link="https://meet.example/",
        organiser=Organisation.objects.create(name_en="Agency"),
    )

    answer = read(client, page, "en")

    assert "Riga" in words(answer.main.select_one(".status"))
    assert "Agency" in words(answer.main.select_one(".status"))
    assert words(answer.link("https://meet.example/")) == "Take part online or register"
    assert answer.link(f"/en/calendar/{page.pk}.ics")


def test_nobody_is_invited_to_what_is_over(client):
    page = event(
        "2020-01-01 08:00",
        "2020-01-01 09:00",
        local_title_en="Training",
        online_link="https://meet.example/",
    )

    answer = read(client, page, "en")

    assert answer.link("https://meet.example/") is None
    assert "This event is over." in words(answer.main)


def test_the_calendar_is_offered_only_where_it_exists(client):
    page = event(local_title_en="Training")

    assert read(client, page, "lv").link(f"/lv/calendar/{page.pk}.ics") is None
