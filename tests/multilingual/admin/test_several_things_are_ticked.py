"""Countries, topics and legal acts of a page: a box each, in the order of their names in the admin's language."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from campaigns.models import CampaignPage
from portal.content.models import Organisation, Topic
from tests.factories import country, fresh, news, page_of

from .forms import edit_url, save, speaks

NAMES = {"AT": ("Austria", "Austrija"), "CZ": ("Czechia", "Čehija"), "DE": ("Germany", "Vācija")}


@pytest.fixture
def countries(db):
    return {
        code: country(code, local_title_en=english, local_title_lv=latvian)
        for code, (english, latvian) in reversed(NAMES.items())
    }


@pytest.fixture
def item(countries):
    return news(local_title_en="Item", local_title_lv="Ziņa")


def boxes(client, page, field):
    """``{label: whether ticked}`` in the order shown."""
    soup = BeautifulSoup(client.get(edit_url(page)).content, "html.parser")
    found = soup.select(f"input[type=checkbox][name={field}]")
    return {" ".join(box.parent.text.split()): box.has_attr("checked") for box in found}


@pytest.mark.parametrize(
    ("language", "names"),
    [("en", ["Austria", "Czechia", "Germany"]), ("lv", ["Austrija", "Čehija", "Vācija"])],
)
def test_countries_go_by_their_names_in_the_admins_language(client, admin, item, language, names):
    speaks(admin, language)

    assert list(boxes(client, item, "countries")) == names


def test_what_is_ticked_is_kept_and_what_is_not_is_not(client, admin, item, countries):
    save(client, item, countries=(str(countries["DE"].pk), str(countries["AT"].pk)))
    assert boxes(client, item, "countries") == {"Austria": True, "Czechia": False, "Germany": True}

    save(client, item, countries=())
    assert not fresh(item).get_latest_revision_as_object().countries.all()


def test_a_country_that_is_only_a_draft_goes_by_the_title_of_its_draft(client, latvian, item):
    country("FI", draft=True, local_title_en="Finland", local_title_lv="Somija")

    assert list(boxes(client, item, "countries")) == ["Austrija", "Čehija", "Finland", "Vācija"]


def test_27_countries_cost_as_many_queries_as_three(
    client, admin, item, django_assert_max_num_queries
):
    client.get(edit_url(item))
    with CaptureQueriesContext(connection) as three:
        client.get(edit_url(item))
    for code in ("BE", "BG", "CY", "DK", "EE"):
        country(code, local_title_en=f"Country {code}", local_title_lv=f"Valsts {code}")
    with django_assert_max_num_queries(len(three)):
        client.get(edit_url(item))


def test_organisations_and_topics_too(client, latvian):
    for name in ("Ūdensroze", "Zvaigzne", "Ābele"):
        Organisation.objects.create(name_lv=name)
        Topic.objects.create(name_lv=name, slug=name[1:].lower())
    campaign = page_of(CampaignPage, local_title_en="Campaign", local_title_lv="Kampaņa")

    for field in ("partners", "topics"):
        assert list(boxes(client, campaign, field)) == ["Ābele", "Ūdensroze", "Zvaigzne"]


def test_labels_of_rows_are_in_the_language_of_whoever_looks(client, admin, item):
    campaign = page_of(CampaignPage, local_title_en="Campaign", local_title_lv="Kampaņa")
    assert "Title (latviešu)" in client.get(edit_url(campaign)).content.decode()

    speaks(admin, "lv")
    shown = client.get(edit_url(campaign)).content.decode()
    assert "Virsraksts (latviešu)" in shown
    assert "Title (latviešu)" not in shown


def test_a_draft_with_countries_is_previewed(client, admin, item, countries):
    """A draft's relations are lists, which know less than the database does."""
    save(client, item, countries=(str(countries["DE"].pk),))

    for language, name in (("en", "Germany"), ("lv", "Vācija")):
        shown = client.get(f"/admin/pages/{item.pk}/view_draft/?mode={language}")
        assert shown.status_code == 200
        assert name in shown.content.decode()
