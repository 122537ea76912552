"""Feeds: publications, each country, each topic, one per language."""

from datetime import date

import pytest
from defusedxml import ElementTree

from portal.content.models import Organisation, Topic
from tests.factories import country, fresh, home, news
from tests.serving.reader import read, visit, words

from .content import change, event, publication, restrict

pytestmark = pytest.mark.django_db

ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def feed(client):
    def feed(address):
        response = client.get(address)
        assert response["Content-Type"] == "application/atom+xml; charset=utf-8", (
            response.status_code
        )
        return ElementTree.fromstring(response.content)

    return feed


def titles(feed):
    return [title.text for title in feed.findall("a:entry/a:title", ATOM)]


@pytest.fixture
def labour():
    return Topic.objects.create(slug="labour", name_en="Labour", name_lv="Darbs")


def test_publications_newest_first_with_their_publisher(feed):
    agency = Organisation.objects.create(name_en="Agency", name_lv="Aģentūra")
    publication(local_title_en="Old", date=date(2020, 1, 1))
    publication(
        local_title_en="New", local_title_lv="Jauns", date=date(2026, 1, 1), publisher=agency
    )
    publication(local_title_en="Draft", draft=True)
    restrict(publication(local_title_en="Secret"))

    english, latvian = feed("/en/publications.atom"), feed("/lv/publications.atom")

    assert (titles(english), titles(latvian)) == (["New", "Old"], ["Jauns"])
    assert latvian.find("a:entry/a:author/a:name", ATOM).text == "Aģentūra"
    assert latvian.find("a:entry/a:published", ATOM).text == "2026-01-01T00:00:00+02:00"
    assert english.find("a:entry/a:id", ATOM).text != latvian.find("a:entry/a:id", ATOM).text


def test_a_country_has_all_that_names_it_and_its_own_profile(feed):
    latvia = country("LV", local_title_en="Latvia", local_title_lv="Latvija")
    change(news(local_title_en="News", local_title_lv="Ziņa"), countries=[latvia])
    change(event(local_title_en="Event"), countries=[latvia])
    change(publication(local_title_en="Report"), countries=[latvia])
    news(local_title_en="About others")
    restrict(change(news(local_title_en="Secret", local_title_lv="Slepens"), countries=[latvia]))

    english, latvian = feed("/en/feeds/country-lv.atom"), feed("/lv/feeds/country-lv.atom")

    assert sorted(titles(english)) == ["Event", "Latvia", "News", "Report"]
    assert sorted(titles(latvian)) == ["Latvija", "Ziņa"]
    assert english.find("a:title", ATOM).text.startswith("Latvia")
    assert (
        latvian.find("a:link[@rel='alternate']", ATOM).get("href").endswith("/lv/valstis/latvija/")
    )


def test_a_changed_profile_is_the_same_entry_brought_up_to_date(feed):
    latvia = country("LV", local_title_en="Latvia")
    change(news(local_title_en="News"), countries=[latvia])
    before = entry(feed("/en/feeds/country-lv.atom"), "Latvia")

    change(latvia, summary_en="New words")
    changed = feed("/en/feeds/country-lv.atom")

    assert titles(changed)[0] == "Latvia"
    after = entry(changed, "Latvia")
    assert after["id"] == before["id"]
    assert after["updated"] >= before["updated"]


def entry(feed, title):
    found = next(
        one for one in feed.findall("a:entry", ATOM) if one.find("a:title", ATOM).text == title
    )
    return {name: found.find(f"a:{name}", ATOM).text for name in ("id", "updated")}


def test_a_topic_has_all_that_is_on_it(feed, labour):
    change(news(local_title_en="News", local_title_lv="Ziņa"), topics=[labour])
    change(event(local_title_en="Event"), topics=[labour])
    change(publication(local_title_en="Report", local_title_lv="Ziņojums"), topics=[labour])
    change(news(local_title_en="Taken off", local_title_lv="Noņemts"), topics=[labour])
    page = fresh(news(local_title_en="Else"))
    page.unpublish()

    assert sorted(titles(feed("/en/feeds/topic-labour.atom"))) == [
        "Event",
        "News",
        "Report",
        "Taken off",
    ]
    latvian = feed("/lv/feeds/topic-labour.atom")
    assert sorted(titles(latvian)) == ["Noņemts", "Ziņa", "Ziņojums"]
    assert latvian.find("a:title", ATOM).text.startswith("Darbs")


def test_an_event_is_announced_when_it_is_published_not_when_it_takes_place(feed, labour):
    change(event("2099-01-01 08:00", "2099-01-01 09:00", local_title_en="Far"), topics=[labour])

    published = feed("/en/feeds/topic-labour.atom").find("a:entry/a:published", ATOM).text

    assert published < "2099"


@pytest.mark.parametrize(
    "address",
    [
        "/lv/feeds/country-xx.atom",
        "/lv/feeds/country-LV.atom",
        "/lv/feeds/country-ee.atom",
        "/lv/feeds/country-lt.atom",
        "/lv/feeds/topic-unknown.atom",
        "/lv/feeds/topic-.atom",
        "/lv/feeds/",
        f"/lv/feeds/topic-{'x' * 1900}.atom",
        "/xx/publications.atom",
    ],
)
def test_a_feed_of_nothing_is_our_own_page(client, address):
    home()
    country("LV", local_title_en="Latvia")
    restrict(country("EE", local_title_en="Estonia"))
    country("LT", local_title_en="Lithuania", draft=True)

    answer = visit(client, address)

    assert answer.status == 404
    assert answer.language == ("lv" if address.startswith("/lv/") else "en")
    assert answer.main


def feeds_of(answer):
    return [link["href"] for link in answer.soup.select('link[type="application/atom+xml"]')]


def test_pages_name_the_feeds_that_fit_them(client, labour):
    latvia = country("LV", local_title_en="Latvia")
    item = change(news(local_title_en="News"), topics=[labour], countries=[latvia])
    report = publication(local_title_en="Report")

    assert feeds_of(read(client, item, "lv")) == ["/lv/news.atom"]
    assert feeds_of(read(client, report, "lv")) == ["/lv/publications.atom"]
    narrowed = visit(client, "/en/news/?topic=labour&country=lv")
    assert feeds_of(narrowed) == [
        "/en/news.atom",
        "/en/feeds/topic-labour.atom",
        "/en/feeds/country-lv.atom",
    ]
    assert (
        words(narrowed.link("/en/feeds/topic-labour.atom")) == "Feed on the topic “Labour” (Atom)"
    )


def test_a_country_s_page_names_the_country_s_feed(client):
    latvia = country("LV", local_title_en="Latvia")

    answer = read(client, latvia, "en")

    assert "/en/feeds/country-lv.atom" in feeds_of(answer)
    assert answer.soup.find("a", href="/en/feeds/country-lv.atom")


@pytest.fixture(scope="class")
def twelve_of_everything(rows_of_class):
    labour = Topic.objects.create(slug="labour", name_en="Labour", name_lv="Darbs")
    latvia = country("LV", local_title_en="Latvia")
    agency = Organisation.objects.create(name_en="Agency")
    for number in range(12):
        about = {"topics": [labour], "countries": [latvia]}
        change(news(local_title_en=f"News {number}", issued_by=agency), **about)
        change(event(local_title_en=f"Event {number}", organiser=agency), **about)
        change(publication(local_title_en=f"Report {number}", publisher=agency), **about)


@pytest.mark.usefixtures("twelve_of_everything")
class TestBudget:
    @pytest.mark.parametrize(
        "address",
        ["/en/publications.atom", "/en/feeds/country-lv.atom", "/en/feeds/topic-labour.atom"],
    )
    def test_feeds_ask_the_same_of_the_database_for_one_item_and_for_many(
        self, client, address, django_assert_max_num_queries
    ):
        client.get(address)

        with django_assert_max_num_queries(8):
            response = client.get(address)

        assert response.text.count("<entry>") <= 30
