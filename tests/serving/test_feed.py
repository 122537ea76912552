"""The news as an Atom feed, one per language."""

from datetime import date

import pytest
from defusedxml import ElementTree

from portal.content.models import Organisation
from tests.factories import fresh, home, news, standard

from .reader import visit

pytestmark = pytest.mark.django_db

ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def feed(client):
    def feed(language):
        response = client.get(f"/{language}/news.atom")
        assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
        return ElementTree.fromstring(response.content)

    return feed


def titles(feed):
    return [title.text for title in feed.findall("a:entry/a:title", ATOM)]


def test_each_language_has_what_is_published_in_it_newest_first(feed):
    news(local_title_en="Old", local_title_lv="Veca", date=date(2026, 1, 1))
    news(local_title_en="English only", date=date(2026, 2, 1))
    news(local_title_lv="Tikai latviski", source_language="lv", date=date(2026, 3, 1))

    assert titles(feed("en")) == ["English only", "Old"]
    assert titles(feed("lv")) == ["Tikai latviski", "Veca"]
    assert titles(feed("et")) == []


def test_drafts_stay_out(feed):
    news(local_title_en="Draft", draft=True)
    item = news(local_title_en="Item", local_title_lv="Ziņa")
    item.unpublish_languages(["lv"])

    assert titles(feed("en")) == ["Item"]
    assert titles(feed("lv")) == []


def test_an_entry_says_where_when_and_by_whom(feed):
    news(
        local_title_lv="Ziņa & „citāti”",
        summary_lv="A < B",
        issued_by=Organisation.objects.create(name_lv="Ministrija", name_en="Ministry"),
        source_language="lv",
    )

    latvian = feed("lv")
    entry = latvian.find("a:entry", ATOM)

    assert latvian.get("{http://www.w3.org/XML/1998/namespace}lang") == "lv"
    assert entry.find("a:title", ATOM).text == "Ziņa & „citāti”"
    assert entry.find("a:summary", ATOM).text == "A &lt; B"
    assert entry.find("a:link", ATOM).get("href") == "http://testserver/lv/jaunumi/zina-citati/"
    assert entry.find("a:published", ATOM).text == "2026-10-02T00:00:00+03:00"
    assert entry.find("a:author/a:name", ATOM).text == "Ministrija"


def test_an_entry_keeps_its_identity_when_its_address_changes(feed):
    item = news(local_title_en="Item", local_title_lv="Ziņa")
    before = feed("en").find("a:entry/a:id", ATOM).text
    draft = fresh(item).get_latest_revision_as_object()
    draft.local_slug_en = "another"
    draft.save_revision().publish()

    assert feed("en").find("a:entry/a:id", ATOM).text == before
    assert feed("lv").find("a:entry/a:id", ATOM).text != before


def test_every_page_names_the_feed_of_its_language(client):
    home()
    page = standard(local_title_en="Page")

    link = visit(client, page.url_in("lv")).soup.select_one('link[type="application/atom+xml"]')

    assert (link["href"], link["title"]) == ("/lv/news.atom", "Jaunumi")


def test_it_asks_the_same_of_the_database_for_one_item_and_for_many(
    client, django_assert_max_num_queries
):
    for number in range(25):
        news(local_title_en=f"Item {number}")
    client.get("/en/news.atom")

    with django_assert_max_num_queries(5):
        client.get("/en/news.atom")
