"""News: the list with its filters, and what stands beside an item."""

from datetime import date

import pytest

from campaigns.models import NewsPage
from portal.content.models import LegalAct, Organisation, Topic
from tests.factories import country, fresh, news, news_index, standard
from tests.serving.reader import read, visit, words

from .content import change, restrict

pytestmark = pytest.mark.django_db


def titles(answer):
    return [words(link) for link in answer.main.select(".results h3 a")]


def choices(answer, name):
    """``{choice: count}`` of a filter, as a reader sees them."""
    boxes = answer.main.select(f".check:has(input[name={name}])")
    options = answer.main.select(f"select[name={name}] option[value]:not([value=''])")
    shown = [words(one).rpartition("(") for one in [*boxes, *options]]
    return {name.strip(): int(count.rstrip(")")) for name, _bracket, count in shown}


@pytest.fixture(scope="class")
def items(rows_of_class):
    """Four items: two kinds, two years, two countries, two topics."""
    prevention = Topic.objects.create(slug="prevention", name_en="Prevention", name_lv="Novēršana")
    labour = Topic.objects.create(slug="labour", name_en="Labour", name_lv="Darbs")
    latvia = country("LV", local_title_en="Latvia", local_title_lv="Latvija")
    estonia = country("EE", local_title_en="Estonia", local_title_lv="Igaunija")
    for title, kind, day, topics, countries in [
        ("One", "news", date(2026, 3, 1), [prevention], [latvia]),
        ("Two", "news", date(2026, 2, 1), [prevention, labour], [latvia, estonia]),
        ("Three", "press_release", date(2026, 1, 1), [labour], [estonia]),
        ("Four", "press_release", date(2025, 1, 1), [], []),
    ]:
        change(news(local_title_en=title, kind=kind, date=day), topics=topics, countries=countries)


@pytest.mark.usefixtures("items")
class TestFilters:
    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("", ["One", "Two", "Three", "Four"]),
            ("kind=news", ["One", "Two"]),
            ("kind=news&kind=press_release", ["One", "Two", "Three", "Four"]),
            ("topic=labour", ["Two", "Three"]),
            ("topic=labour&topic=prevention", ["One", "Two", "Three"]),
            ("country=ee", ["Two", "Three"]),
            ("year=2025", ["Four"]),
            ("kind=news&topic=labour&country=lv&year=2026", ["Two"]),
            ("kind=news&year=2025", []),
            ("kind=&country=&year=", ["One", "Two", "Three", "Four"]),
        ],
    )
    def test_what_fits_is_listed_and_counted_in_the_heading(self, client, query, found):
        answer = visit(client, f"/en/news/?{query}")

        assert titles(answer) == found
        number = len(found)
        assert words(answer.main.h2) == f"{number} result{'' if number == 1 else 's'}"

    def test_each_choice_says_what_it_would_leave_given_the_others(self, client):
        plain = visit(client, "/en/news/")

        assert choices(plain, "kind") == {"News": 2, "Press release": 2}
        assert choices(plain, "topic") == {"Labour": 2, "Prevention": 2}
        assert choices(plain, "country") == {"Estonia": 2, "Latvia": 2}
        assert choices(plain, "year") == {"2026": 3, "2025": 1}

        estonian = visit(client, "/en/news/?country=ee")

        assert choices(estonian, "kind") == {"News": 1, "Press release": 1}
        assert choices(estonian, "topic") == {"Labour": 2, "Prevention": 1}
        assert choices(estonian, "country") == {"Estonia": 2, "Latvia": 2}
        assert choices(estonian, "year") == {"2026": 2}

    def test_the_counts_are_true(self, client):
        answer = visit(client, "/en/news/?topic=labour")

        for box in answer.main.select("input[name=kind], option[value='ee'], option[value='lv']"):
            name = box.get("name") or "country"
            count = int(words(box.find_parent("label") or box).rpartition("(")[2].rstrip(")"))
            more = visit(client, f"/en/news/?topic=labour&{name}={box['value']}")
            assert len(titles(more)) == count

    def test_a_filter_can_be_taken_off_alone_and_all_together(self, client):
        answer = visit(client, "/en/news/?kind=news&topic=labour&topic=prevention&country=lv")

        links = {words(link): link["href"] for link in answer.main.select("ul[aria-label] a")}

        assert links == {
            "Remove filter: Kind, News": "?topic=labour&topic=prevention&country=lv",
            "Remove filter: Topic, Labour": "?kind=news&topic=prevention&country=lv",
            "Remove filter: Topic, Prevention": "?kind=news&topic=labour&country=lv",
            "Remove filter: Country, Latvia": "?kind=news&topic=labour&topic=prevention",
            "Clear all filters": "?",
        }

    def test_the_form_shows_what_is_chosen(self, client):
        main = visit(client, "/en/news/?kind=news&country=lv").main

        assert [box["value"] for box in main.select("input[checked]")] == ["news"]
        assert [option["value"] for option in main.select("option[selected]")] == ["lv"]
        assert "(2 chosen)" in words(main.select_one(".facets-form summary"))

    def test_words_are_in_the_reader_s_language_and_alphabet(self, client):
        answer = visit(client, "/lv/jaunumi/")

        assert list(choices(answer, "topic")) == ["Darbs", "Novēršana"]
        assert list(choices(answer, "country")) == ["Igaunija", "Latvija"]

    def test_a_filtered_list_is_not_for_search_engines(self, client):
        plain, filtered = visit(client, "/en/news/"), visit(client, "/en/news/?kind=news")

        assert (plain.robots, filtered.robots) == (None, "noindex")
        assert filtered.canonical == plain.canonical == "http://testserver/en/news/"

    @pytest.mark.parametrize(
        "query",
        [
            "kind=murder",
            "topic=../../etc/passwd",
            "topic=%3Cscript%3E",
            "country=xx",
            "country=LV",
            "year=1066",
            "year=now",
            "year=-1",
            "year=99999999999999999999999999",
            "year=2026&year=2025",
            f"kind={'x' * 3000}",
        ],
    )
    def test_a_filter_that_means_nothing_is_left_out_and_said_so(self, client, query):
        answer = visit(client, f"/en/news/?{query}&page=1")

        assert (answer.status, len(titles(answer))) == (200, 4)
        label = query.partition("=")[0].capitalize()
        assert words(answer.main.select_one(".notice")).endswith(f"what it asks for: {label}.")
        assert answer.robots == "noindex"
        assert "<script>" not in str(answer.main)

    def test_what_is_meant_remains_beside_what_is_not(self, client):
        answer = visit(client, "/en/news/?kind=news&kind=murder&year=1066")

        assert titles(answer) == ["One", "Two"]
        assert words(answer.main.select_one(".notice")).endswith("what they ask for: Kind, Year.")

    @pytest.mark.parametrize(
        ("query", "status"),
        [
            ("kind=%00", 400),
            ("topic=%ff", 400),
            (f"kind={'x' * 10_000}", 414),
            ("page=%F0%9F", 400),
        ],
    )
    def test_what_cannot_be_read_is_refused(self, client, query, status):
        assert visit(client, f"/en/news/?{query}").status == status

    def test_the_message_is_in_the_reader_s_language(self, client):
        notice = words(visit(client, "/lv/jaunumi/?kind=x").main.select_one(".notice"))

        assert notice == "Šis filtrs nav ņemts vērā, jo šajā sarakstā nav tā, ko tas prasa: Veids."


def test_the_pages_of_a_filtered_list_keep_the_filters(client):
    for number in range(23):
        news(local_title_en=f"Item {number:02}", kind="news" if number % 2 else "press_release")

    first = visit(client, "/en/news/?kind=press_release")
    assert first.main.select_one("a[rel=next]")["href"] == "?kind=press_release&page=2"
    second = visit(client, "/en/news/?kind=press_release&page=2")
    last = visit(client, "/en/news/?kind=press_release&page=999")

    assert len(titles(first)) == 10
    assert titles(second) == titles(last) == ["Item 02", "Item 00"]
    assert words(second.main.h2) == "12 results"


def test_choices_do_not_tell_of_what_readers_may_not_see(client):
    secret = country("EE", local_title_en="Estonia")
    item = change(news(local_title_en="Public"), countries=[secret])
    restrict(secret)
    hidden = news(local_title_en="Hidden", kind="event_report", date=date(1999, 1, 1))
    restrict(hidden)
    change(news(local_title_en="Taken off", kind="press_release", date=date(1998, 1, 1)))
    fresh(NewsPage.objects.get(local_title_en="Taken off")).unpublish()
    Topic.objects.create(slug="unused", name_en="Unused")
    news(local_title_en="Draft", kind="country_update", draft=True)

    answer = visit(client, "/en/news/")

    assert titles(answer) == ["Public"] == [item.local_title]
    assert choices(answer, "kind") == {"News": 1}
    assert choices(answer, "country") == choices(answer, "topic") == {}
    assert choices(answer, "year") == {"2026": 1}
    assert visit(client, "/en/news/?country=ee").main.select_one(".notice")


def test_an_empty_list_says_so(client):
    assert "There is no news yet." in words(read(client, news_index(), "en").main)


def test_what_stands_beside_an_item(client):
    acts = [
        LegalAct.objects.create(title_en="Directive 2011/36/EU", celex="32011L0036"),
        LegalAct.objects.create(title_en="A law", short_title_en="Law", url="https://law.example/"),
    ]
    topic = Topic.objects.create(slug="labour", name_en="Labour", name_lv="Darbs")
    public, secret = standard(local_title_en="Facts"), standard(local_title_en="Secret")
    restrict(secret)
    item = change(
        news(
            local_title_en="Item",
            local_title_lv="Ziņa",
            issued_by=Organisation.objects.create(name_en="Agency"),
        ),
        topics=[topic],
        legal_acts=acts,
        related_pages=[("page", public.get_base_page()), ("page", secret.get_base_page())],
    )

    english, latvian = read(client, item, "en"), read(client, item, "lv")

    assert words(english.link("/en/news/?topic=labour")) == "Labour"
    assert words(latvian.link("/lv/jaunumi/?topic=labour")) == "Darbs"
    assert words(english.link("https://law.example/")) == "Law"
    assert words(english.link("/en/facts/")) == "Facts"
    assert "Secret" not in english.main.get_text()
    assert "Agency" in words(english.main.select_one(".status"))
    eur_lex = latvian.link("https://eur-lex.europa.eu/legal-content/LV/TXT/?uri=CELEX:32011L0036")
    assert (eur_lex["lang"], words(eur_lex)) == ("en", "Directive 2011/36/EU")
