"""Rows that hold a stream (files of a material, documents of a meeting): shared, like the row's dates."""

import json

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse

from campaigns.models import CampaignMaterial, CampaignPage
from portal.content.models import NetworkMeeting, NetworkPage, PortalDocument
from tests.factories import fresh, page_of, person

from .forms import edit_url, posted, publish, save


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def document(title):
    return PortalDocument.objects.create(title=title, file=ContentFile(b"text", f"{title}.txt"))


def files(page):
    """``[(title in English, in Latvian, titles of the files)]`` of each material."""
    return [
        (row.title_en or "", row.title_lv or "", [block.value.title for block in row.files])
        for row in page.materials.all()
    ]


def stream(*documents):
    return [("file", {"id": one.pk, "edit_url": ""}) for one in documents]


@pytest.fixture
def papers(db):
    return [document("one"), document("two"), document("three")]


@pytest.fixture
def campaign(papers):
    """One material is published, the other is only in the draft and has no primary key."""
    page = page_of(CampaignPage, local_title_en="Signs", local_title_lv="Pazīmes")
    page = draft(page)
    page.materials = [material("Poster", "Plakāts", papers[:2])]
    page.save_revision().publish()
    page = draft(page)
    page.materials.add(material("Leaflet", "Lapiņa", papers[2:], sort_order=1))
    page.save_revision()
    return fresh(page)


def material(english, latvian, documents, **columns):
    chosen = json.dumps([{"type": "file", "value": one.pk, "id": ""} for one in documents])
    return CampaignMaterial(
        title_en=english, title_lv=latvian, files=chosen, **{"sort_order": 0, **columns}
    )


@pytest.fixture
def translator(sign_in):
    rights = ("change", "publish")
    return sign_in(person("translator", ["lv"], ["lv"], rights=rights), "lv")


POSTER = ("Poster", "Plakāts", ["one", "two"])
LEAFLET = ("Leaflet", "Lapiņa", ["three"])


def test_saving_without_touching_changes_nothing(client, admin, campaign):
    before = fresh(campaign).latest_revision.content["materials"]
    form = posted(client.get(edit_url(campaign)))
    assert client.post(edit_url(campaign), form).status_code == 302

    assert files(draft(campaign)) == [POSTER, LEAFLET]
    after = fresh(campaign).latest_revision.content["materials"]
    assert [row["uid"] for row in after] == [row["uid"] for row in before]


def test_files_are_chosen_and_published_with_what_is_shared(client, admin, campaign, papers):
    publish(client, campaign, "en", "lv")
    assert files(fresh(campaign)) == [POSTER]

    publish(client, campaign, "shared", **{"materials-0-files": stream(papers[2])})
    assert [row[2] for row in files(fresh(campaign))] == [["three"], ["three"]]


def test_a_new_row_comes_with_its_files(client, admin, campaign, papers):
    form = posted(client.get(edit_url(campaign)))
    number = form.add_row("materials", title_en="Card", kind="card")
    form.write_stream(f"materials-{number}-files", stream(*papers))
    assert client.post(edit_url(campaign), form).status_code == 302

    assert files(draft(campaign))[2] == ("Card", "", ["one", "two", "three"])
    publish(client, campaign, "en", "shared")
    assert files(fresh(campaign))[2] == ("Card", "", ["one", "two", "three"])


def test_a_translator_keeps_the_files_and_cannot_forge_them(translator, campaign, papers):
    form = posted(translator.get(edit_url(campaign)))
    assert not [name for name in form if "-files" in name]
    form.fill(**{"materials-0-title_lv": "Jauns", "materials-1-title_lv": "Cits"})
    form.write_stream("materials-0-files", stream(papers[2]))
    assert translator.post(edit_url(campaign), form).status_code == 302
    assert files(draft(campaign)) == [
        ("Poster", "Jauns", ["one", "two"]),
        ("Leaflet", "Cits", ["three"]),
    ]

    publish(translator, campaign, "lv")
    assert files(fresh(campaign)) == [("Poster", "Jauns", ["one", "two"])]


def test_two_people_at_once_change_a_title_and_the_files(
    client, admin, translator, campaign, papers
):
    hers = posted(translator.get(edit_url(campaign)))
    save(client, campaign, **{"materials-0-files": stream(papers[1])})
    hers.fill(**{"materials-0-title_lv": "Jauns"})
    assert translator.post(edit_url(campaign), hers).status_code == 302

    assert files(draft(campaign)) == [("Poster", "Jauns", ["two"]), LEAFLET]


def test_two_people_who_change_the_same_files_are_asked(client, admin, campaign, papers):
    second = posted(client.get(edit_url(campaign)))
    save(client, campaign, **{"materials-0-files": stream(papers[1])})
    second.write_stream("materials-0-files", stream(papers[2]))
    answer = client.post(edit_url(campaign), second)

    assert answer.status_code == 409
    assert files(draft(campaign))[0] == ("Poster", "Plakāts", ["two"])


def test_a_copy_has_files_of_its_own_rows(client, admin, campaign, papers):
    form = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": campaign.get_parent().pk}
    client.post(reverse("wagtailadmin_pages:copy", args=[campaign.pk]), form)
    copy = CampaignPage.objects.exclude(pk=campaign.pk).get()

    assert files(draft(copy)) == [POSTER, LEAFLET]
    publish(client, copy, "shared", "en", **{"materials-0-files": stream(papers[2])})
    assert [row[2] for row in files(fresh(copy))] == [["three"], ["three"]]
    assert files(fresh(campaign)) == [POSTER]
    assert files(draft(campaign)) == [POSTER, LEAFLET]


def test_going_back_takes_the_files_back(client, admin, campaign, papers):
    old = fresh(campaign).latest_revision
    save(client, campaign, **{"materials-0-files": stream(papers[2]), "materials-1-DELETE": "1"})
    assert files(draft(campaign)) == [("Poster", "Plakāts", ["three"])]
    url = reverse("wagtailadmin_pages:revisions_revert", args=[campaign.pk, old.pk])
    client.post(edit_url(campaign), posted(client.get(url)))

    assert files(draft(campaign)) == [POSTER, LEAFLET]


def test_versions_are_compared_with_their_files(client, admin, campaign, papers):
    old = fresh(campaign).latest_revision
    save(client, campaign, **{"materials-0-files": stream(papers[2])})
    new = fresh(campaign).latest_revision
    url = reverse("wagtailadmin_pages:revisions_compare", args=[campaign.pk, old.pk, new.pk])

    answer = client.get(url)
    assert answer.status_code == 200
    assert "three" in answer.content.decode()


def test_a_file_deleted_since_leaves_the_rest_of_the_row(
    client, admin, translator, campaign, papers
):
    papers[0].delete()
    assert save(translator, campaign, **{"materials-0-title_lv": "Jauns"}).status_code == 302
    assert files_left(draft(campaign)) == [["two"], ["three"]]

    answer = publish(client, campaign, "shared")
    assert answer.status_code == 200  # an empty place: choose another file or remove it
    assert (
        publish(client, campaign, "shared", **{"materials-0-files": stream(papers[1])}).status_code
        == 302
    )
    assert files_left(fresh(campaign)) == [["two"], ["three"]]


def files_left(page):
    return [
        [block.value.title for block in row.files if block.value] for row in page.materials.all()
    ]


def test_meetings_of_a_network_keep_their_documents(client, admin, papers):
    network = page_of(NetworkPage, local_title_en="Platform", local_title_lv="Platforma")
    form = posted(client.get(edit_url(network)))
    number = form.add_row("meetings", date="2026-10-01", place_en="Riga", place_lv="Rīga")
    form.write_stream(f"meetings-{number}-documents", stream(*papers[:2]))
    assert client.post(edit_url(network), form).status_code == 302
    publish(client, network, "shared", "en", "lv")
    publish(client, network, "lv", **{"meetings-0-agenda_lv": "Atklāšana"})

    meeting = NetworkMeeting.objects.get()
    assert [block.value.title for block in meeting.documents] == ["one", "two"]
    assert (meeting.place_en, meeting.agenda_lv) == ("Riga", "Atklāšana")
