"""What the admin of sources tells, and who may do what in "Knowledge"."""

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from portal.content import source_checks
from portal.content.models import GlossaryTerm, LegalAct, Organisation, Source, Topic
from tests.multilingual.admin.conftest import admin, sign_in  # noqa: F401 - fixtures
from tests.multilingual.admin.forms import messages_of
from tests.roles.conftest import member, pages, site  # noqa: F401 - fixtures

KNOWLEDGE = (Topic, Organisation, LegalAct, Source, GlossaryTerm)


def url(model, name, *args):
    return reverse(model.snippet_viewset.get_url_name(name), args=args)


# -- what to check -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({}, []),
        ({"url": ""}, ["it has no link"]),
        ({"url": "", "celex": "32011L0036"}, []),
        ({"url": "http://example.org/x"}, ["its link does not begin with https"]),
        ({"accessed_on": None}, ["the date of access is missing"]),
    ],
)
def test_gaps_of_a_source_are_named(make_source, columns, told):
    assert source_checks.problems_of(make_source(**columns)) == told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"url": "https://example.org/a/"}, {"url": "https://EXAMPLE.org/a".lower()}),
        ({"celex": "32011L0036"}, {"celex": "32011L0036"}),
        (
            {"title_en": "Report", "publisher": "Commission"},
            {"title_en": "report", "publisher": "commission"},
        ),
        (
            {"title_lv": "Ziņojums", "publisher": "Komisija"},
            {"title_lv": "Ziņojums", "publisher": "Komisija"},
        ),
    ],
)
def test_a_duplicate_is_named_at_both(make_source, one, other):
    first, second = make_source(**one), make_source(**other)

    for source, same in ((first, second), (second, first)):
        assert source_checks.problems_of(source) == [f"it may be the same as “{same}”"]


def test_same_titles_of_different_publishers_are_no_duplicates(make_source):
    make_source(title_en="Annual report", publisher="Europol")

    source = make_source(title_en="Annual report", publisher="Eurojust")

    assert source_checks.problems_of(source) == []


def test_a_day_of_access_to_come_is_an_error(make_source):
    source = make_source()
    source.accessed_on = timezone.localdate() + timedelta(days=1)

    with pytest.raises(ValidationError):
        source.full_clean()


def test_many_sources_are_checked_with_one_query(make_source):
    for _ in range(20):
        make_source(publisher="Commission", title_en="Report")

    with CaptureQueriesContext(
        connection,
    ) as queries:
        list(source_checks.problems(Source.objects.all()))

    assert len(queries) == 2


# -- the admin -----------------------------------------------------------------------------------------


def test_the_list_and_the_form_say_what_to_check(client, admin, make_source):  # noqa: F811
    source = make_source(title_en="Fourth Report", accessed_on=None)

    assert b"the date of access is missing" in client.get(url(Source, "list")).content
    assert b"the date of access is missing" in client.get(url(Source, "edit", source.pk)).content


def test_it_is_said_after_saving_too(client, admin, db):  # noqa: F811
    response = client.post(
        url(Source, "add"), {"title_en": "Report", "url": "http://example.org/"}, follow=True
    )

    assert "its link does not begin with https" in messages_of(response)


def test_lists_are_in_the_order_of_the_names_shown_and_searched(client, admin, make_source):  # noqa: F811
    make_source(title_en="Beta")
    make_source(title_en="", title_lv="Alfa")
    make_source(title_en="gamma")

    page = client.get(url(Source, "list")).content.decode()
    assert page.index("Alfa") < page.index("Beta") < page.index("gamma")
    found = client.get(url(Source, "list"), {"q": "Beta"}).content.decode()
    assert "Beta" in found
    assert "gamma" not in found


@pytest.mark.parametrize("ordering", ["publisher", "-accessed_on", "no such column"])
def test_lists_are_ordered_by_their_columns(client, admin, make_source, ordering):  # noqa: F811
    make_source(title_en="Beta", accessed_on=date(2024, 1, 1))

    for query in ({}, {"q": "Beta"}):
        response = client.get(url(Source, "list"), {"ordering": ordering, **query})
        assert response.status_code == 200
        assert b"Beta" in response.content


@pytest.mark.parametrize("model", KNOWLEDGE)
def test_every_list_opens_filtered_and_all_stand_under_knowledge(client, admin, model):  # noqa: F811
    assert client.get(url(model, "list"), {"kind": "nonsense", "p": "99"}).status_code in (200, 404)
    menu = client.get("/admin/").content.decode()
    assert "Knowledge" in menu
    assert url(model, "list") in menu


# -- rights --------------------------------------------------------------------------------------------

BOTH = ("Writes: Latvian", "Publishes: Latvian")
EVERYTHING = {"add", "change", "delete", "view"}
MAY = {
    ("Administrators",): dict.fromkeys(KNOWLEDGE, EVERYTHING),
    ("Moderators",): dict.fromkeys(KNOWLEDGE, EVERYTHING),
    ("Campaign staff", *BOTH): dict.fromkeys((Topic, Organisation, Source), EVERYTHING),
    ("Country editors: LV", *BOTH): dict.fromkeys((Organisation, Source), EVERYTHING - {"delete"}),
    ("Translators", *BOTH): dict.fromkeys(KNOWLEDGE, EVERYTHING - {"add", "delete"}),
    ("Auditors",): {},
}


@pytest.mark.parametrize("groups", MAY, ids=lambda groups: groups[0])
def test_each_role_does_what_it_is_there_for(member, groups):  # noqa: F811
    user = member(*groups)

    for model in KNOWLEDGE:
        name = model._meta.model_name
        may = {verb for verb in EVERYTHING if user.has_perm(f"content.{verb}_{name}")}
        assert may == MAY[groups].get(model, set()), name


def fields(client, address):
    soup = BeautifulSoup(client.get(address).content, "html.parser")
    form = soup.select_one("main form[method=POST], #main form")
    return {e.get("name") for e in soup.select("main [name], #main [name]")} if form else set()


def test_a_translator_writes_her_language_of_a_source_and_nothing_else(client, member, make_source):  # noqa: F811
    source = make_source(title_en="Report", url="https://example.org/1")
    client.force_login(member("Translators", "Writes: Latvian"))

    held = fields(client, url(Source, "edit", source.pk))
    assert "title_lv" in held
    assert not {"title_en", "url", "publisher"} & held
    client.post(
        url(Source, "edit", source.pk),
        {"title_lv": "Ziņojums", "title_en": "forged", "url": "https://forged.example/"},
    )

    source.refresh_from_db()
    assert (source.title_lv, source.title_en, source.url) == (
        "Ziņojums",
        "Report",
        "https://example.org/1",
    )


def test_a_translator_makes_no_source_while_writing(client, member):  # noqa: F811
    client.force_login(member("Translators", "Writes: Latvian"))
    address = reverse("rich_text_dialogs:create")

    assert client.post(address, {"title_lv": "x"}).status_code in (302, 403)
    assert not Source.objects.exists()
    assert "tab-create" not in client.get(reverse("rich_text_dialogs:choose")).json()["html"]


def test_a_country_editor_makes_one_in_her_language(client, member):  # noqa: F811
    client.force_login(member("Country editors: LV", *BOTH))

    client.post(reverse("rich_text_dialogs:create"), {"title_lv": "Ziņojums", "title_en": "forged"})

    source = Source.objects.get()
    assert (source.title_lv, source.title_en) == ("Ziņojums", None)
