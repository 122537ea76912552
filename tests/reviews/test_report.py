"""The report “Due for review”."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from portal.multilingual.models import BasePage
from tests.factories import add, country, fresh

from .conftest import today

URL = reverse("reviews:due")


@pytest.fixture
def dated(world):
    for page, days in ((world.latvia, -1), (world.estonia, 20), (world.about, 80)):
        BasePage.objects.filter(pk=page.pk).update(review_due=today(days))
    return world


def titles(response):
    return [page.shown_title for page in response.context["object_list"]]


def test_the_longest_overdue_comes_first_and_says_so(dated, at):
    response = at("ann").get(URL)

    assert titles(response)[:3] == ["Latvia", "Estonia", "About"]
    assert response.content.decode().count(">overdue</span>") == 1


def test_an_editor_sees_her_part_of_the_tree(dated, at):
    response = at("inga").get(URL)

    assert titles(response) == ["Latvia"]
    assert "Jāpārskata" in response.content.decode()
    assert "Estonia" not in response.content.decode()
    assert "Country editors: EE" not in response.content.decode()


@pytest.mark.parametrize(
    ("when", "found"),
    [
        ("overdue", ["Latvia"]),
        ("30", ["Latvia", "Estonia"]),
        ("90", ["Latvia", "Estonia", "About"]),
    ],
)
def test_it_is_filtered_by_when(dated, at, when, found):
    assert titles(at("ann").get(URL, {"when": when})) == found


def test_pages_without_a_review_are_found(dated, at):
    shown = titles(at("ann").get(URL, {"when": "none"}))
    assert "Latvia" not in shown
    assert "Together" in shown


def test_it_is_filtered_by_team_with_the_pages_below(dated, at):
    team = Group.objects.get(name="Moderators")
    shown = titles(at("ann").get(URL, {"owner_team": team.pk}))

    assert {"About", "Together", "Countries"} <= set(shown)
    assert "Latvia" not in shown


@pytest.mark.parametrize(
    "query",
    [{"when": "zz"}, {"owner_team": "zz"}, {"owner_team": "99999999999999999999"}, {"p": "zz"}],
)
def test_a_forged_filter_is_no_error(dated, at, query):
    assert at("ann").get(URL, query).status_code in (200, 404)


def test_the_spreadsheet_holds_her_pages_and_no_formulas(dated, at):
    BasePage.objects.filter(pk=dated.latvia.pk).update(draft_title="=1+1")
    response = at("inga").get(URL, {"export": "csv"})
    lines = b"".join(response.streaming_content).decode().splitlines()

    assert lines[0] == "Virsraksts,Veids,Atbildīgā grupa,Pārskatīts,Nākamā pārskatīšana"
    assert len(lines) == 2
    assert lines[1].startswith("'=1+1,")
    assert lines[1].endswith(today(-1).isoformat())


def test_the_button_is_there_for_those_who_may(dated, at):
    shown = at("ann").get(URL).content.decode()
    assert f'action="{reverse("reviews:still_right", args=[dated.latvia.pk])}"' in shown


def test_the_button_works_as_a_browser_sends_it(dated):
    client = Client(enforce_csrf_checks=True)
    client.force_login(dated.ann)
    form = BeautifulSoup(client.get(URL).content, "html.parser").select_one("td form")
    data = {field["name"]: field["value"] for field in form.select("input")}
    response = client.post(form["action"], data)

    assert (response.status_code, response["Location"]) == (302, URL)
    assert fresh(dated.latvia).reviewed_on == today()


def test_it_asks_the_database_as_often_for_many_pages_as_for_few(dated, at):
    def asked():
        client = at("ann")
        client.get(URL)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(URL).status_code == 200
        return len(queries)

    few = asked()
    for code in ("FI", "SE", "DK"):
        country(code, local_title_en=code)
        add(type(dated.about)(local_title_en=f"about {code}"), dated.about.get_parent())
    assert asked() == few


def test_who_has_no_page_sees_no_report(world, at):
    from .conftest import someone

    world.zane = someone("zane", "en", "Writes: Latvian")
    assert at("zane").get(URL).status_code == 302
