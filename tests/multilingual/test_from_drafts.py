"""A draft is read as modelcluster reads it, with a query for each kind of thing instead of each key."""

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from countries.models import CountryFact, CountryLink, CountryPage
from portal.content.models import Source
from portal.multilingual.from_drafts import FromDrafts, without_dangling
from tests.factories import country, fresh

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return country(
        "LV",
        local_title_en="Latvia",
        owner=User.objects.create(username="anna"),
        owner_team=Group.objects.create(name="Team"),
    )


def drafted(page, facts=(), links=1):
    page.facts = facts
    page.links = [CountryLink(url=f"https://example.org/{n}") for n in range(links)]
    page.save_revision(clean=False)
    return fresh(page)


def test_it_is_what_modelcluster_reads(page):
    source = Source.objects.create(title_en="Report", url="https://example.org/report")
    content = drafted(page, [CountryFact(fact="penalty", source=source)]).latest_revision.content

    ours = CountryPage.from_serializable_data(content)
    theirs = super(FromDrafts, CountryPage).from_serializable_data(content)

    assert ours.serializable_data() == theirs.serializable_data()
    assert ours.facts.get().source == source


def test_what_is_gone_is_left_out(page):
    source = Source.objects.create(title_en="Report", url="https://example.org/report")
    page = drafted(page, [CountryFact(fact="penalty", source=source, number=2)])
    source.delete()  # readers do not see the row yet, so nothing keeps its source
    Group.objects.all().delete()

    draft = page.get_latest_revision_as_object()

    assert (draft.facts.get().source, draft.facts.get().number) == (None, 2)
    assert draft.owner_team is None


def test_a_row_of_a_page_that_is_gone_goes_with_it(page):
    content = drafted(page).latest_revision.content
    page.delete()

    assert without_dangling(CountryPage, content)["links"] == []


def test_the_number_of_queries_follows_no_number_of_rows(page):
    def queries(rows):
        with_rows = drafted(page, links=rows)
        with CaptureQueriesContext(connection) as done:
            assert with_rows.get_latest_revision_as_object().links.count() == rows
        return len(done)

    assert queries(1) == queries(50)
