"""Readers see when a page was last reviewed and will be again, whatever kind of page it is."""

import pytest

from countries.models import HelpPage
from portal.multilingual.models import BasePage
from tests.factories import country, home, page_of, standard
from tests.serving.reader import read, words

from .conftest import today


def dated(page, reviewed, due):
    BasePage.objects.filter(pk=page.pk).update(reviewed_on=reviewed, review_due=due)
    return page


KINDS = {
    "home": home,
    "index": lambda: country("LV", local_title_en="Latvia").get_parent().specific,
    "country": lambda: country("LV", local_title_en="Latvia"),
    "standard": lambda: standard(local_title_en="About", local_title_lv="Par"),
    "help": lambda: page_of(HelpPage, local_title_en="Help", local_title_lv="Palīdzība"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_both_dates_stand_on_every_kind_of_page(client, db, kind):
    page = dated(KINDS[kind](), today(-10), today(100))

    english = words(read(client, page, "en").soup.body)
    latvian = words(read(client, page, "lv").soup.body)

    assert "Last reviewed:" in english
    assert "Next review:" in english
    assert "Pēdējoreiz pārskatīts:" in latvian
    assert "Nākamā pārskatīšana:" in latvian


def test_a_day_that_has_passed_is_said_plainly(client, db):
    page = dated(standard(local_title_en="About"), today(-400), today(-10))

    text = words(read(client, page, "en").soup.select_one(".pgmeta"))

    assert "A review was due:" in text
    assert "Next review" not in text


def test_without_dates_nothing_is_said(client, db):
    text = words(read(client, standard(local_title_en="About"), "en").soup.body)

    assert "eview" not in text
