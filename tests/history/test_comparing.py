"""What changed between two versions, word by word, in a time that no text can lengthen."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from countries.models import CountryLink, Hotline
from portal.history.differences import BUDGET, IN, OUT, SAME, Comparing
from tests.factories import fresh
from tests.serving.reader import words

from .conftest import change, history

pytestmark = pytest.mark.django_db


def compare(client, page, language, old, new):
    return history(client, page, language, "compare/", **{"from": old, "to": new})


def changes(answer):
    """``{heading: (taken out, put in)}``"""
    for hidden in answer.main.select(".vh"):
        hidden.decompose()
    return {
        words(section.h2): tuple(
            [words(one) for one in section.select(tag)] for tag in ("del", "ins")
        )
        for section in answer.main.select(".change")
    }


def test_it_shows_the_words_taken_out_and_put_in_and_only_sections_that_differ(client, latvia):
    change(latvia, situation_en="<p>First Estonian situation.</p><p>More.</p>")

    found = changes(compare(client, latvia, "en", 1, 2))

    assert found == {"Situation": (["English"], ["Estonian", "More."])}


def test_it_is_said_in_words_for_who_hears_it(client, latvia):
    change(latvia, summary_en="Second summary")

    answer = compare(client, latvia, "en", 1, 2)

    assert words(answer.main.select_one(".change del")) == "taken out: First (end)"
    assert words(answer.main.select_one(".change ins")) == "put in: Second (end)"


def test_rows_are_compared_by_what_they_are(client, latvia):
    page = fresh(latvia).get_latest_revision_as_object()
    link, line = page.links.first(), page.hotlines.first()
    link.url, line.number = "https://new.example/", "+371 0000 0009"
    other = CountryLink(url="https://two.example/", label_en="Second office")
    change(latvia, links=[other, link], hotlines=[line])

    found = changes(compare(client, latvia, "en", 1, 2))

    assert found["Hotlines: English operator"] == (["2123 4567"], ["0000 0009"])
    assert found["Links: Office"] == (["https://example.org/"], ["https://new.example/"])
    assert found["Links: Second office"][1] == [
        "Text: Second office",
        "Address: https://two.example/",
    ]


def test_a_row_that_is_gone_and_another_order_are_told(client, latvia):
    one, two = (CountryLink(url=f"https://{n}.example/", label_en=n) for n in ("one", "two"))
    change(latvia, links=[one, two], hotlines=[Hotline(number="1"), *latvia.hotlines.all()])
    links = list(fresh(latvia).get_latest_revision_as_object().links.all())
    for place, link in enumerate(reversed(links)):
        link.sort_order = place
    change(latvia, links=links, hotlines=[])

    answer = compare(client, latvia, "en", 2, 3)

    assert "The order has changed." in words(answer.main)
    assert changes(answer)["Hotlines: English operator"][1] == []


def test_a_link_that_leads_elsewhere_is_told(client, latvia):
    change(latvia, situation_en='<p>First <a href="https://a.example/">English</a> situation.</p>')

    assert "The same words" in words(compare(client, latvia, "en", 1, 2).main)


def test_the_order_of_asking_does_not_matter(client, latvia):
    change(latvia, summary_en="Second summary")

    backwards = changes(compare(client, latvia, "en", 2, 1))

    assert backwards == {"Summary": (["First"], ["Second"])}


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        ("1", "9", 404),
        ("1", "1", 404),
        ("x", "1", 400),
        ("", "1", 400),
        ("1", "-1", 400),
        ("", "", 200),
    ],
)
def test_two_that_cannot_be_compared_are_a_clear_sentence(client, latvia, old, new, status):
    change(latvia, summary_en="Second summary")

    answer = compare(client, latvia, "en", old, new)

    assert answer.status == status
    assert words(answer.main.select_one("[role=alert]"))
    assert answer.main.select_one("select#from")


def test_it_asks_as_much_for_many_rows_as_for_one(client, latvia):
    def cost(number):
        rows = [CountryLink(url=f"https://{n}.example/", label_en=f"L{n}") for n in range(number)]
        change(latvia, links=rows)
        newest = fresh(latvia).published_versions.filter(language="en").count()
        compare(client, latvia, "en", 1, newest)
        with CaptureQueriesContext(connection) as queries:
            assert compare(client, latvia, "en", 1, newest).status == 200
        return len(queries)

    assert cost(2) == cost(30)


class TestTime:
    """Counted in steps, not in seconds."""

    def test_ordinary_texts_are_far_from_the_limit(self):
        comparing = Comparing()
        old = [f"Paragraph {n} of a text with several words in it" for n in range(300)]
        new = [
            line.replace("several", "many") if n % 7 == 0 else line for n, line in enumerate(old)
        ]

        lines = comparing.lines(old, new)

        assert comparing.left > BUDGET * 0.5
        assert [p.words for line in lines for p in line if p.kind == IN] == ["many"] * 43

    def test_a_hostile_text_ends_with_everything_replaced(self):
        comparing = Comparing()

        lines = comparing.lines(["a b " * 20_000], ["b a a " * 20_000])

        assert comparing.left < 0
        assert {piece.kind for line in lines for piece in line} <= {OUT, IN, SAME}
        words_in = " ".join(p.words for line in lines for p in line if p.kind != OUT).split()
        assert words_in == ["b", "a", "a"] * 20_000
