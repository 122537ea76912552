"""What is chosen in streams, rows and snippets by number: a number sent by hand opens and names nothing hidden."""

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse

from campaigns.models import CampaignMaterial, CampaignPage
from portal.content.models import HomePage, LegalAct, Organisation, PortalDocument, Source
from tests.factories import fresh, page_of, person
from tests.multilingual.admin.forms import edit_url, posted, publishing

from .conftest import client_of, leak, said

pytestmark = pytest.mark.django_db

NOT_THERE = "A link in the text leads to something that does not exist"


@pytest.fixture
def reporter(world):
    """All rights on the news, none on countries; may not choose documents."""
    return client_of(
        person("reporter", ["en"], ["en"], shared=True, subtree=world.item.get_parent())
    )


def page_in_stream(page):
    return [("page", {"id": getattr(page, "pk", page), "edit_url": ""})]


def unchanged(page, answer):
    assert answer.status_code in (200, 400), answer.status_code
    assert fresh(page).latest_revision_id == page.latest_revision_id
    assert leak(answer) == ""
    return True


def forge(client, page, name, stream):
    form = posted(client.get(edit_url(page)))
    form.write_stream(name, stream)
    return client.post(edit_url(page), form)


def test_a_draft_of_somebody_elses_is_no_related_page(reporter, world):
    answer = forge(reporter, world.item, "related_pages", page_in_stream(world.finland))

    assert NOT_THERE in said(answer)
    assert unchanged(world.item, answer)


def test_the_same_inside_a_text(reporter, world):
    hidden = [("related", [{"type": "item", "value": page_in_stream(world.finland)[0][1]}])]
    answer = forge(reporter, world.item, "body_en", hidden)

    assert NOT_THERE in said(answer)
    assert unchanged(world.item, answer)


@pytest.mark.parametrize("number", [999_999, "abc", "-1", "9" * 30, "1 OR 1=1"])
def test_a_number_of_nothing_is_not_published(reporter, world, number):
    """A draft may have an empty place, as when a page was deleted meanwhile."""
    assert forge(reporter, world.item, "related_pages", page_in_stream(number)).status_code < 500
    form = posted(reporter.get(edit_url(world.item)))
    form.write_stream("related_pages", page_in_stream(number))
    answer = reporter.post(edit_url(world.item), publishing(form, "shared", "en"))

    assert answer.status_code in (200, 400, 404)
    assert not fresh(world.item).related_pages


def test_a_published_page_is_taken_and_tells_nothing_of_its_draft(reporter, world):
    assert (
        forge(reporter, world.item, "related_pages", page_in_stream(world.estonia)).status_code
        == 302
    )

    form = reporter.get(edit_url(world.item))
    assert leak(form) == ""
    assert "Estonia" in said(form)


def test_a_hidden_page_that_is_chosen_already_has_no_name_and_stays(reporter, world, admin):
    data = posted(admin.get(edit_url(world.item)))
    data.write_stream("related_pages", page_in_stream(world.finland))
    related = [{"type": "item", "value": {"id": world.finland.pk, "edit_url": ""}}]
    data.write_stream("body_en", [("related", related)])
    assert admin.post(edit_url(world.item), data).status_code == 302

    form = reporter.get(edit_url(world.item))
    assert leak(form) == ""
    data = posted(form).fill(local_title_en="Item again")
    assert reporter.post(edit_url(world.item), data).status_code == 302
    draft = fresh(world.item).get_latest_revision_as_object()
    assert [block.value.pk for block in draft.related_pages] == [world.finland.pk]
    for url in (
        reverse("wagtailadmin_pages:history", args=[world.item.pk]),
        reverse("wagtailadmin_pages:view_draft", args=[world.item.pk]),
        reverse("wagtailadmin_pages:revisions_compare", args=[world.item.pk, "earliest", "latest"]),
    ):
        answer = reporter.get(url)
        assert answer.status_code == 200, url
        assert leak(answer) == "", url


def test_only_news_is_shown_first_on_the_home_page(admin, world):
    home = HomePage.objects.get()
    for page in (world.estonia, world.finland):
        form = posted(admin.get(edit_url(home)))
        form.write_stream("pinned_news", page_in_stream(page))
        assert admin.post(edit_url(home), publishing(form, "shared")).status_code == 200
        assert not fresh(home).pinned_news


def test_the_campaign_shown_is_one_she_may_know(world):
    draft = page_of(CampaignPage, draft=True, local_title_en="Zzsecret campaign")
    CampaignPage.objects.filter(pk=draft.pk).update(live=False)
    home = HomePage.objects.get()
    editor = client_of(person("editor", ["en"], ["en"], shared=True, subtree=world.item))
    admins = client_of(world.admin)

    assert editor.get(edit_url(draft)).status_code == 404
    for number in (999_999, "abc", "9" * 30):
        data = posted(admins.get(edit_url(home))).fill(pinned_campaign=number)
        assert admins.post(edit_url(home), data).status_code in (200, 400, 404)
        assert fresh(home).latest_revision_id == home.latest_revision_id


@pytest.fixture
def closed(world):
    return PortalDocument.objects.create(title="zzsecret", file=ContentFile(b"x", "zz.txt"))


def test_a_document_she_may_not_choose_is_refused_in_a_text(reporter, world, closed):
    hidden = [("files", [{"type": "item", "value": {"id": closed.pk, "edit_url": ""}}])]
    answer = forge(reporter, world.item, "body_en", hidden)

    assert NOT_THERE in said(answer)
    assert fresh(world.item).latest_revision_id == world.item.latest_revision_id


@pytest.mark.parametrize("there", [True, False])
def test_a_document_she_may_not_choose_is_refused_in_a_row(world, closed, there):
    campaign = page_of(CampaignPage, local_title_en="Campaign")
    client = client_of(person("designer", ["en"], ["en"], shared=True, subtree=campaign))
    draft = campaign.get_latest_revision_as_object()
    draft.materials = [CampaignMaterial(title_en="Poster")]
    draft.save_revision()
    campaign = fresh(campaign)
    number = closed.pk if there else 999_999
    form = posted(client.get(edit_url(campaign)))
    form.write_stream("materials-0-files", [("file", {"id": number, "edit_url": ""})])

    assert client.post(edit_url(campaign), publishing(form, "shared", "en")).status_code == 200
    assert not fresh(campaign).materials.exists()


@pytest.fixture
def organisation(world):
    return Organisation.objects.create(name_en="Office")


def snippet_url(thing, view="edit"):
    meta = thing._meta
    return reverse(f"wagtailsnippets_content_{meta.model_name}:{view}", args=[thing.pk])


def test_the_country_of_an_organisation_is_one_she_may_know(spy, world, organisation):
    data = {"name_en": "Office", "kind": "other", "site": ""}
    answer = spy.post(snippet_url(organisation), {**data, "country": world.finland.pk})
    organisation.refresh_from_db()

    assert answer.status_code == 200
    assert organisation.country is None
    assert leak(answer) == ""
    for number in ("abc", "9" * 30, world.estonia.pk):
        assert spy.post(snippet_url(organisation), {**data, "country": number}).status_code < 500
    organisation.refresh_from_db()
    assert organisation.country_id == world.estonia.pk


def test_a_hidden_country_that_is_set_already_stays_without_a_name(spy, world, organisation):
    Organisation.objects.filter(pk=organisation.pk).update(country=world.finland)
    form = spy.get(snippet_url(organisation))
    assert leak(form) == ""

    data = {"name_en": "Office", "kind": "ngo", "site": "", "country": world.finland.pk}
    assert spy.post(snippet_url(organisation), data).status_code == 302
    organisation.refresh_from_db()
    assert (organisation.kind, organisation.country_id) == ("ngo", world.finland.pk)


def test_lists_choosers_and_usage_of_knowledge_name_no_hidden_page(spy, admin, world, organisation):
    act, source = LegalAct.objects.create(title_en="Act"), Source.objects.create(title_en="Study")
    for thing in (organisation, act):
        type(thing).objects.filter(pk=thing.pk).update(country=world.finland)
    forge(admin, world.item, "related_pages", page_in_stream(world.finland))
    addresses = [
        "/admin/snippets/content/organisation/",
        "/admin/snippets/content/legalact/",
        "/admin/snippets/content/source/",
        reverse("wagtailsnippetchoosers_content_organisation:choose"),
        reverse("wagtailsnippetchoosers_content_legalact:choose"),
        reverse("wagtailsnippetchoosers_content_organisation:chosen", args=[organisation.pk]),
        *(
            snippet_url(thing, view)
            for thing in (organisation, source, world.topic)
            for view in ("edit", "usage", "history")
        ),
        "/admin/choose-page/?page_type=campaigns.newspage",
        "/admin/choose-page/search/?q=zzsecret&page_type=countries.countrypage",
        f"/admin/choose-page/{world.latvia.get_parent().pk}/?page_type=countries.countrypage",
    ]
    for url in addresses:
        answer = spy.get(url)
        assert answer.status_code < 500, url
        assert leak(answer, "zzsecret" if "q=" in url else "") == "", url
