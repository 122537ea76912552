"""Hours as readers see them, how long a page that shows them is kept, and how staff write them."""

import datetime as dt
import json

import pytest
from django.utils import timezone

from countries.models import CountryPage
from countries.models import hotlines as models
from portal.content.models import Organisation
from tests.factories import administrator, fresh
from tests.multilingual.admin.forms import edit_url, posted
from tests.serving.reader import visit, words

from .conftest import country_with, day, hotline

HELP = "/en/get-help/?country=LV"
LATVIAN_HELP = "/lv/sanemt-palidzibu/?country=LV"
PROFILE = "/en/countries/latvia/"
WORKING = ["mon", "tue", "wed", "thu", "fri"]


def hours(days, opens, closes, languages=""):
    value = {"days": days, "opens": opens, "closes": closes, "languages": languages}
    return {"type": "hours", "value": value}


OFFICE = [
    hours(WORKING, "09:00:00", "17:00:00", "lv"),
    hours(["mon"], "10:00:00", "12:00:00", "ru"),
]


def office(**columns):
    """In Latvian from Monday to Friday, in Russian on Monday only; checked whenever the test looks."""
    checked = {"verified_on": dt.date(2026, 1, 1), "valid_until": dt.date(2030, 1, 1)}
    return hotline(**{"opening": OFFICE, "on_holidays": "usual", **checked, **columns})


@pytest.fixture
def now(monkeypatch):
    """``now("2026-06-01T11:00")``: what time it is in Riga. 1 June 2026 is a Monday."""

    def at(text):
        moment = dt.datetime.fromisoformat(text).replace(tzinfo=models.zone_of("LV"))
        monkeypatch.setattr(timezone, "now", lambda: moment.astimezone(dt.UTC))

    return at


def kept(response):
    """Seconds that a shared cache may keep it."""
    header = response.headers["Cache-Control"]
    assert "max-age=0" in header
    return int(header.partition("s-maxage=")[2].partition(",")[0])


@pytest.mark.parametrize("address", [HELP, PROFILE])
def test_it_says_whether_somebody_answers_now(client, help_page, now, address):
    country_with("LV", office())
    now("2026-06-01T11:00")

    text = words(visit(client, address).main.select_one(".line"))

    assert "Open now, until 17:00" in text
    assert "In Russian: Open now, until 12:00" in text
    assert "In Latvian: Mon–Fri 9:00–17:00" in text
    assert "Local time: Latvia" in text


def test_in_latvian_it_is_said_as_latvians_do(client, help_page, now):
    country_with("LV", office(languages="lv, ru"))
    now("2026-06-05T20:00")

    text = words(visit(client, LATVIAN_HELP).main.select_one(".chosen"))

    assert "Pašlaik nedarbojas; sāks darbu pirmdien plkst. 9.00" in text
    assert "P.–Pk. 9.00–17.00" in text
    assert "Krievu valodā: P. 10.00–12.00" in text


def test_where_no_hours_are_written_the_words_stay(client, help_page):
    country_with("LV", hotline(hours_en="Around the clock"))

    text = words(visit(client, HELP).main.select_one(".chosen"))

    assert "Around the clock" in text
    assert "now" not in text
    assert "Local time" not in text


@pytest.mark.parametrize("columns", [{"valid_until": day(-1)}, {"verified_on": None}])
def test_of_a_number_nobody_vouches_for_nothing_is_said_about_now(client, help_page, columns):
    country_with("LV", office(**{"verified_on": day(-400), **columns}))

    text = words(visit(client, HELP).main.select_one(".chosen"))

    assert "Open now" not in text
    assert "Closed now" not in text
    assert "Mon–Fri 9:00–17:00" in text


def test_unchecked_numbers_stand_behind_112_the_authority_and_checked_ones(client, help_page):
    page = country_with(
        "LV",
        hotline(operator_en="Old line", valid_until=day(-1)),
        hotline(operator_en="Good line"),
    )
    Organisation.objects.create(
        name_en="The coordinator", kind="coordinator", country=page, site="https://office.example/"
    )
    Organisation.objects.create(name_en="The police", kind="police", country=page)

    chosen = visit(client, HELP).main.select_one(".chosen")
    text = words(chosen)

    order = [text.index(word) for word in ("Good line", "Old line", "112", "The coordinator")]
    assert order == sorted(order)
    old = chosen.select(".line")[1]
    assert old.select("a")[0]["href"] == "tel:112"
    assert old.select("a")[1]["href"] == "https://office.example/"
    assert "tel" in old.select("a")[2]["class"]
    assert "The police" not in text


@pytest.mark.parametrize("address", [HELP, PROFILE, "/en/get-help/card/LV/"])
@pytest.mark.parametrize(
    ("moment", "seconds"),
    [
        ("2026-06-01T08:59:20", 40),
        ("2026-06-01T08:00:00", 60),
        ("2026-06-01T16:59:59", 1),
        ("2026-06-01T23:59:30", 30),
    ],
)
def test_a_page_is_kept_until_the_next_change(client, help_page, now, address, moment, seconds):
    country_with("LV", office())
    now(moment)

    assert kept(client.get(address)) == seconds


def test_a_page_is_not_kept_past_the_last_day_of_a_check(client, help_page, now):
    country_with("LV", hotline(verified_on=dt.date(2026, 1, 1), valid_until=dt.date(2026, 6, 1)))
    end = timezone.make_aware(dt.datetime(2026, 6, 2))  # noqa: DTZ001 - in the portal's time
    now(
        (end - dt.timedelta(seconds=20))
        .astimezone(models.zone_of("LV"))
        .replace(tzinfo=None)
        .isoformat()
    )

    assert kept(client.get(PROFILE)) == 20


def test_a_page_without_hotlines_is_asked_for_each_time(client, help_page):
    country_with("LV")

    assert "s-maxage" not in client.get(PROFILE).headers["Cache-Control"]


def test_a_change_changes_the_bytes_and_nothing_else_does(client, help_page, now):
    country_with("LV", office())
    now("2026-06-01T11:00")
    first = client.get(HELP)
    now("2026-06-01T11:30")
    same = client.get(HELP, headers={"if-none-match": first.headers["ETag"]})
    now("2026-06-01T17:00")
    other = client.get(HELP, headers={"if-none-match": first.headers["ETag"]})

    assert same.status_code == 304
    assert other.status_code == 200


# -- staff ---------------------------------------------------------------------------------------------


def written(client, page, rows, **values):
    """Post the profile's form with these hours for its first hotline."""
    form = posted(client.get(edit_url(page)))
    form["hotlines-0-opening-count"] = str(len(rows))
    for number, row in enumerate(rows):
        start = f"hotlines-0-opening-{number}"
        form[f"{start}-deleted"], form[f"{start}-order"] = "", str(number)
        form[f"{start}-type"], form[f"{start}-id"] = "hours", ""
        for name, value in row.items():
            values_of = value if isinstance(value, list) else [value]
            form.setlist(f"{start}-value-{name}", values_of)
    for name, value in values.items():
        form[f"hotlines-0-{name}"] = value
    return client.post(edit_url(page), form)


ROW = {"days": ["mon", "holiday"], "opens": "9:00", "closes": "17:30", "languages": "ru"}


@pytest.fixture
def profile(client, help_page):
    client.force_login(administrator())
    return country_with("LV", hotline(number="112", number_abroad="+371 21 234 567"))


def drafted():
    page = CountryPage.objects.get()
    (line,) = fresh(page).get_latest_revision_as_object().hotlines.all()
    return line


def test_hours_are_written_in_the_form(client, profile):
    answer = written(client, profile, [ROW], on_holidays="other")

    assert answer.status_code == 302
    (block,) = json.loads(json.dumps(list(drafted().opening.raw_data)))
    assert block["value"]["days"] == ["mon", "holiday"]
    assert (block["value"]["opens"][:5], block["value"]["closes"][:5]) == ("09:00", "17:30")
    assert drafted().on_holidays == "other"


@pytest.mark.parametrize(
    ("row", "values", "sentence"),
    [
        ({**ROW, "opens": "noon"}, {"on_holidays": "other"}, "Enter a valid time."),
        ({**ROW, "opens": "9:00:30"}, {"on_holidays": "other"}, "Write hours and minutes"),
        ({**ROW, "languages": "Russian"}, {"on_holidays": "other"}, "Write language codes"),
        (
            {**ROW, "languages": "uk"},
            {"on_holidays": "other"},
            "“uk” has hours but is not among these languages",
        ),
        (ROW, {"on_holidays": "closed"}, "There are hours for public holidays above"),
        (
            {**ROW, "days": ["mon"]},
            {"on_holidays": "other"},
            "Write the hours of public holidays above",
        ),
        ({**ROW, "days": ["mon"]}, {"number": "0000 0009"}, "There is no number like this in LV"),
    ],
)
def test_wrong_hours_are_said_and_kept(client, profile, row, values, sentence):
    answer = written(client, profile, [row], **values)

    assert answer.status_code == 200
    assert sentence in answer.text.replace("&#x27;", "'")
    assert row["opens"] in answer.text
    for value in values.values():
        assert value in answer.text
