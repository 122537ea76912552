"""Events as iCalendar, read back by a calendar."""

import pytest
from icalendar import Calendar

from portal.content.models import Organisation
from tests.factories import fresh, home
from tests.serving.reader import visit

from .content import change, event, moment, restrict

pytestmark = pytest.mark.django_db


@pytest.fixture
def events(client):
    """``[event, …]`` of a calendar, as a calendar program reads them."""

    def events(address):
        response = client.get(address)
        assert response["Content-Type"] == "text/calendar; charset=utf-8"
        return list(Calendar.from_ical(response.content).walk("VEVENT"))

    return events


def test_an_event_says_when_where_and_by_whom(events):
    page = event(
        local_title_en="Training, part 1; \\ “basics”",
        summary_en="First line.\nSecond line.",
        place_en="Riga, Brivibas 1",
        online_link="https://meet.example/a",
        organiser=Organisation.objects.create(name_en="Agency"),
    )

    [found] = events(f"/en/calendar/{page.pk}.ics")

    assert found.decoded("DTSTART") == moment("2030-10-02 07:00")
    assert found.decoded("DTEND") == moment("2030-10-02 14:00")
    assert str(found["SUMMARY"]) == "Training, part 1; \\ “basics”"
    assert str(found["LOCATION"]) == "Riga, Brivibas 1"
    assert str(found["CONTACT"]) == "Agency"
    assert found["URL"] == page.full_url_in("en")
    assert str(found["DESCRIPTION"]) == (
        f"First line.\nSecond line.\n\nhttps://meet.example/a\n\n{page.full_url_in('en')}"
    )


def test_texts_are_in_the_language_of_the_address_and_say_so(events):
    page = event(local_title_en="Training", local_title_lv="Mācības", place_en="Riga")

    [latvian] = events(f"/lv/calendar/{page.pk}.ics")

    assert (latvian["SUMMARY"], latvian["SUMMARY"].params["LANGUAGE"]) == ("Mācības", "lv")
    assert (latvian["LOCATION"], latvian["LOCATION"].params["LANGUAGE"]) == ("Riga", "en")


def test_an_event_is_the_same_one_in_every_language_and_after_every_change(events):
    page = event(local_title_en="Training", local_title_lv="Mācības")
    [before] = events(f"/en/calendar/{page.pk}.ics")
    change(page, local_title_en="Another title", local_slug_en="another")

    [after] = events(f"/en/calendar/{page.pk}.ics")
    [latvian] = events(f"/lv/calendar/{page.pk}.ics")

    assert before["UID"] == after["UID"] == latvian["UID"]
    assert after.decoded("LAST-MODIFIED") >= before.decoded("LAST-MODIFIED")


def test_lines_are_folded_between_letters(client, events):
    title = "Konference par cilvēku tirdzniecības novēršanu " * 5
    page = event(local_title_lv=title.strip(), source_language="lv")

    content = client.get(f"/lv/calendar/{page.pk}.ics").content

    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert events(f"/lv/calendar/{page.pk}.ics")[0]["SUMMARY"] == title.strip()


def test_an_event_without_length_has_no_end(events):
    page = event("2030-01-01 08:00", "2030-01-01 08:00", local_title_en="Call")

    assert "DTEND" not in events(f"/en/calendar/{page.pk}.ics")[0]


def test_the_calendar_holds_what_is_published_in_its_language(events):
    event(local_title_en="Both", local_title_lv="Abi")
    event("2020-01-01 08:00", "2020-01-01 09:00", local_title_en="English only")
    event(local_title_en="Draft", draft=True)
    restrict(event(local_title_en="Secret", local_title_lv="Slepens"))

    assert [str(one["SUMMARY"]) for one in events("/en/calendar.ics")] == ["Both", "English only"]
    assert [str(one["SUMMARY"]) for one in events("/lv/calendar.ics")] == ["Abi"]
    assert events("/et/calendar.ics") == []


def test_what_is_not_public_in_the_language_is_not_found(client):
    home()
    english = event(local_title_en="English only")
    draft = event(local_title_en="Draft", draft=True)
    secret = event(local_title_en="Secret")
    restrict(secret)

    for address in [
        f"/lv/calendar/{english.pk}.ics",
        f"/en/calendar/{draft.pk}.ics",
        f"/en/calendar/{secret.pk}.ics",
        f"/en/calendar/{home().pk}.ics",
        "/en/calendar/0.ics",
        f"/en/calendar/{'9' * 40}.ics",
        "/en/calendar/x.ics",
        "/xx/calendar.ics",
    ]:
        answer = visit(client, address)
        assert (address, answer.status) == (address, 404)
        assert answer.headers["Content-Type"].startswith("text/html")
        assert "Secret" not in answer.soup.get_text()


def test_a_language_taken_off_takes_the_event_off_its_calendar(client):
    page = event(local_title_en="Both", local_title_lv="Abi")
    fresh(page).unpublish_languages(["lv"])

    assert client.get(f"/lv/calendar/{page.pk}.ics").status_code == 404
    assert client.get(f"/en/calendar/{page.pk}.ics").status_code == 200


def test_it_is_kept_like_a_public_page(client):
    event(local_title_en="Event")
    first = client.get("/en/calendar.ics")

    again = client.get("/en/calendar.ics", headers={"If-None-Match": first["ETag"]})

    assert (first["Cache-Control"], again.status_code) == (
        "public, max-age=0, must-revalidate",
        304,
    )
    assert not first.cookies
    assert "Vary" not in first


def test_it_asks_the_same_of_the_database_for_one_event_and_for_many(
    client, django_assert_max_num_queries
):
    for number in range(25):
        event(local_title_en=f"Event {number}", organiser=Organisation.objects.create(name_en="A"))
    client.get("/en/calendar.ics")

    with django_assert_max_num_queries(5):
        client.get("/en/calendar.ics")
