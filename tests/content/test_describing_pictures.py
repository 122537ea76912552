"""A translator says in her language what a shared picture shows, and changes nothing else of it."""

import pytest
from django.urls import reverse
from wagtail.models import ModelLogEntry

from tests.content.pictures import picture
from tests.factories import fresh
from tests.multilingual.admin.forms import edit_url, posted, publishing
from tests.roles.conftest import member, pages, site  # noqa: F401 - fixtures
from tests.serving.reader import Answer

LATVIAN = ("Translators", "Writes: Latvian", "Publishes: Latvian")


@pytest.fixture
def hand(site):  # noqa: F811
    return picture(alt_en="A hand", title="hand.jpg", credit="Somebody")


@pytest.fixture
def translator(client, member):  # noqa: F811
    user = member(*LATVIAN)
    client.force_login(user)
    return user


def address(image):
    return reverse("describe_picture", args=[image.pk])


def describe(client, image, text, opened_with="", **more):
    data = {"alt_lv": text, "initial-alt_lv": opened_with, **more}
    return client.post(address(image), data)


def stored(image):
    image.refresh_from_db()
    return image.alt_lv, image.alt_en, image.title, image.credit, image.is_decoration


def test_she_reads_the_other_languages_and_writes_hers(client, hand, translator):
    page = Answer(client.get(address(hand)))

    names = [field["name"] for field in page.soup.select("main form [name^=alt]")]
    assert names == ["alt_lv"]
    assert "A hand" in page.soup.main.text
    assert page.soup.select_one("main form [name=alt_lv]")["lang"] == "lv"

    assert describe(client, hand, "Roka").status_code == 302
    assert stored(hand) == ("Roka", "A hand", "hand.jpg", "Somebody", False)
    entry = ModelLogEntry.objects.get(action="wagtail.edit", object_id=str(hand.pk))
    assert (entry.user, entry.data) == (translator, {"languages": ["lv"]})


def test_a_forged_form_changes_nothing_else(client, hand, translator):
    forged = {"alt_en": "x", "initial-alt_en": "A hand", "title": "x", "is_decoration": "on"}
    describe(client, hand, "Roka", credit="x", **forged)

    assert stored(hand) == ("Roka", "A hand", "hand.jpg", "Somebody", False)


@pytest.mark.parametrize("groups", [["Translators"], ["Auditors", "Writes: Latvian"]])
def test_without_a_language_or_without_pictures_there_is_no_such_picture(
    client,
    hand,
    member,  # noqa: F811
    groups,
):
    client.force_login(member(*groups))

    assert client.get(address(hand)).status_code == 404
    assert describe(client, hand, "Roka").status_code == 404
    assert not stored(hand)[0]


def test_whoever_is_not_signed_in_is_asked_to(client, hand):
    assert "/admin/login/" in describe(client, hand, "Roka")["Location"]
    assert not stored(hand)[0]


def test_what_somebody_else_wrote_meanwhile_is_shown_first(client, hand, translator):
    describe(client, hand, "Roka")

    answer = describe(client, hand, "Plauksta")
    assert answer.status_code == 409
    assert "“Roka”" in Answer(answer).soup.main.text
    form = Answer(answer).soup
    assert form.select_one("[name=alt_lv]").text.strip() == "Plauksta"
    assert form.select_one("[name=initial-alt_lv]")["value"] == "Roka"
    assert stored(hand)[0] == "Roka"

    assert describe(client, hand, "Plauksta", opened_with="Roka").status_code == 302
    assert stored(hand)[0] == "Plauksta"


def test_a_form_left_as_it_was_takes_nothing_back(client, hand, translator):
    describe(client, hand, "Roka")

    assert describe(client, hand, "", opened_with="").status_code == 302
    assert stored(hand)[0] == "Roka"


@pytest.mark.parametrize("text", ["x" * 251, "a\0b"])
def test_what_cannot_be_stored_is_refused_and_kept_in_the_form(client, hand, translator, text):
    answer = describe(client, hand, text)

    assert answer.status_code in (400, 422)
    assert not stored(hand)[0]


def test_she_is_led_back_to_the_page_and_nowhere_else(client, hand, translator):
    assert describe(client, hand, "Roka", next="/admin/pages/3/edit/")["Location"] == (
        "/admin/pages/3/edit/"
    )
    foreign = describe(client, hand, "Roka", next="https://evil.example/")
    assert foreign["Location"] == address(hand)


def test_from_the_finding_over_the_description_to_her_publication(
    client,
    hand,
    site,  # noqa: F811
    translator,
):
    page = site["news"]
    type(page).objects.filter(pk=page.pk).update(lead_image=hand)
    page = fresh(page)
    page.local_title_lv = "Jauna ziņa"
    page.save_revision()
    editor = client.get(edit_url(page))
    link = Answer(editor).soup.find("a", string="Describe the picture")
    assert link["href"].startswith(address(hand))

    client.post(edit_url(page), publishing(posted(editor), "lv"))
    assert fresh(page).local_title_lv == "Ziņa"

    describe(client, hand, "Roka", next=edit_url(page))
    client.post(edit_url(page), publishing(posted(client.get(edit_url(page))), "lv"))

    assert fresh(page).local_title_lv == "Jauna ziņa"
