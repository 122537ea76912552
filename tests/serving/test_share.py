"""What a page says of itself where it is passed on, and to search engines."""

import json
from datetime import UTC, date, datetime

import pytest

from campaigns.models import EventPage
from countries.models import HelpPage
from portal.content.models import CoordinatorPage, Organisation
from tests.content.pictures import picture
from tests.factories import fresh, home, news, page_of, standard

from .reader import read, visit

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


def told(answer):
    """``{property: content}`` of Open Graph."""
    return {
        meta["property"]: meta["content"]
        for meta in answer.soup.select("meta[property^='og:']")
        if meta["property"] != "og:locale:alternate"
    }


def things(answer):
    """``{type: thing}`` of JSON-LD; one block, well formed, with absolute addresses only."""
    (script,) = answer.soup.select("script[type='application/ld+json']")
    data = json.loads(script.string)
    assert data["@context"] == "https://schema.org"
    for value in strings(data):
        assert not value.startswith("/")
    return {thing["@type"]: thing for thing in data["@graph"]}


def strings(data):
    if isinstance(data, dict):
        for value in data.values():
            yield from strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from strings(value)
    elif isinstance(data, str):
        yield data


class TestOpenGraph:
    def test_a_page_in_each_of_its_languages(self, client):
        page = standard(
            local_title_en="Page", local_title_lv="Lapa", summary_en="About", summary_lv="Par to"
        )

        answer = read(client, page, "lv")
        found = told(answer)

        assert (found["og:title"], found["og:description"]) == ("Lapa", "Par to")
        assert (found["og:locale"], found["og:url"]) == ("lv_LV", answer.canonical)
        assert [
            meta["content"] for meta in answer.soup.select("meta[property='og:locale:alternate']")
        ] == ["en_IE"]

    def test_a_page_read_in_another_language_tells_that_one(self, client):
        assert told(read(client, standard(local_title_en="Page"), "lv"))["og:locale"] == "en_IE"

    def test_without_a_picture_ours_stands_for_it(self, client):
        found = told(read(client, standard(local_title_en="Page"), "en"))

        assert found["og:image"].startswith("http://testserver/static/portal/share")
        assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")

    def test_the_picture_for_sharing_comes_before_the_lead_picture(
        self, client, settings, tmp_path
    ):
        settings.MEDIA_ROOT = tmp_path
        lead, share = (
            picture(alt_en="Lead", alt_lv="Priekšā"),
            picture(alt_en="Share", alt_lv="Dalīties"),
        )
        with_lead = news(local_title_en="Item", local_title_lv="Ziņa", lead_image=lead)
        with_both = news(
            local_title_en="Both", local_title_lv="Abas", lead_image=lead, share_image=share
        )

        assert told(read(client, with_lead, "en"))["og:image:alt"] == "Lead"
        found = told(read(client, with_both, "lv"))
        assert found["og:image:alt"] == "Dalīties"
        assert found["og:image"].startswith("http://testserver/media/")
        assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")


class TestStructuredData:
    def test_the_way_to_a_page(self, client):
        page = standard(local_title_en="Page")

        steps = things(read(client, page, "en"))["BreadcrumbList"]["itemListElement"]

        assert [(step["position"], step["name"]) for step in steps] == [
            (1, "Together"),
            (2, "Page"),
        ]
        assert [step["item"] for step in steps] == [
            "http://testserver/en/",
            "http://testserver/en/page/",
        ]

    def test_the_portal_is_an_office(self, client):
        home()

        office = things(visit(client, "/lv/"))["GovernmentOrganization"]

        assert (office["name"], office["inLanguage"], office["areaServed"]) == ("Kopā", "lv", "EU")

    def test_news(self, client):
        issuer = Organisation.objects.create(name_en="Ministry")
        item = news(local_title_en="Item", updated_on=date(2026, 11, 9), issued_by=issuer)

        article = things(read(client, item, "en"))["NewsArticle"]

        assert (article["headline"], article["inLanguage"]) == ("Item", "en")
        assert (article["datePublished"], article["dateModified"]) == ("2026-10-02", "2026-11-09")
        assert article["author"]["name"] == "Ministry"
        assert article["publisher"]["@type"] == "GovernmentOrganization"
        assert article["image"][0].startswith("http://testserver/")

    def test_an_event(self, client):
        event = page_of(
            EventPage,
            local_title_en="Conference",
            place_en="Riga",
            online_link="https://example.org/join",
            start=datetime(2026, 10, 2, 9, tzinfo=UTC),
            end=datetime(2026, 10, 2, 17, tzinfo=UTC),
        )

        found = things(read(client, event, "en"))["Event"]

        assert datetime.fromisoformat(found["startDate"]) == event.start
        assert found["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
        assert [place["@type"] for place in found["location"]] == ["Place", "VirtualLocation"]
        assert found["location"][0]["address"] == "Riga"

    def test_the_coordinator(self, client):
        page = page_of(
            CoordinatorPage, local_title_en="Coordinator", name="Ada Example", role_en="Coordinator"
        )

        office = things(read(client, page, "en"))["GovernmentOrganization"]

        assert (office["name"], office["employee"]["name"]) == ("Coordinator", "Ada Example")
        assert office["parentOrganization"]["name"] == "Together"

    def test_no_text_breaks_out_of_the_data(self, client):
        page = standard(local_title_en="</script><script>alert(1)</script><!--")

        answer = read(client, page, "en")

        assert things(answer)["BreadcrumbList"]["itemListElement"][-1]["name"] == page.local_title
        assert "<script>alert" not in answer.response.text


def test_the_help_page_tells_nobody_what_it_is(client):
    page = page_of(HelpPage, local_title_en="Help for victims", neutral_title_en="Information")

    answer = read(client, fresh(page), "en")

    assert told(answer) == {}
    assert not answer.soup.select("script[type='application/ld+json']")
    assert not answer.soup.select("meta[name='twitter:card']")


def test_errors_and_search_tell_nothing(client):
    home()

    for address in ("/en/nothing/", "/en/search/?q=x"):
        assert told(visit(client, address)) == {}
