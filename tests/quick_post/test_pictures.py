"""The picture: described in every language that goes out, kept through an error, and a picture at all."""

import io
import os
import time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.images import get_image_model
from wagtail.models import Collection, GroupCollectionPermission

from portal.serving import kept_files
from tests.factories import fresh

from .conftest import BOTH, count, errors, fields_of, newest, picture, press, sent, url

DESCRIBED = {"alt_en": "A poster on a wall", "alt_lv": "Plakāts pie sienas"}


@pytest.fixture(autouse=True)
def _media(media):
    pass


@pytest.fixture
def there(site):
    """A picture that is here already, described in English only."""
    file = SimpleUploadedFile("wall.png", picture().read())
    return get_image_model().objects.create(title="Wall", file=file, alt_en="A wall")


def kept_now(media):
    folder = media / kept_files.FOLDER
    return list(folder.iterdir()) if folder.exists() else []


def test_a_new_picture_is_stored_with_its_descriptions_credit_and_licence(officer, site, client):
    sent(officer, site, upload=picture(), credit="Office", licence="CC BY 4.0", **DESCRIBED)
    page = newest()
    image = page.lead_image

    assert (image.alt_en, image.alt_lv) == tuple(DESCRIBED.values())
    assert (image.credit, image.licence) == ("Office", "CC BY 4.0")
    assert image.uploaded_by_user == officer.user
    assert image.title == "A day of action"
    assert DESCRIBED["alt_lv"] in client.get(page.url_in("lv")).content.decode()
    assert DESCRIBED["alt_en"] in client.get(page.url_in("en")).content.decode()


def test_a_description_is_asked_for_in_each_language_that_goes_out(officer, site):
    answer = sent(officer, site, upload=picture(), alt_en="A poster")
    assert set(errors(answer)) == {"alt_lv"}

    assert sent(officer, site, "save", upload=picture()).status_code == 302


def test_a_picture_survives_an_error_and_is_used_the_second_time(officer, site, media):
    answer = sent(officer, site, upload=picture(name="poster of friday.png"), alt_en="A poster")
    again = fields_of(answer)
    assert again["kept"][0]
    assert "poster of friday.png" in answer.content.decode()
    assert get_image_model().objects.count() == 0
    assert len(kept_now(media)) == 1

    third = press(officer, url(site), again | {"local_title_lv": ""})
    assert fields_of(third)["kept"] == again["kept"]
    assert press(officer, url(site), again | DESCRIBED).status_code == 302
    assert newest().lead_image.width == 40


def test_a_kept_picture_is_gone_once_it_is_used(
    staff, site, media, django_capture_on_commit_callbacks
):
    again = fields_of(sent(staff, site, upload=picture()))
    with django_capture_on_commit_callbacks(execute=True):
        press(staff, url(site), again | DESCRIBED)

    assert newest().lead_image
    assert kept_now(media) == []


def test_a_kept_picture_can_be_left_out_or_replaced(staff, site):
    again = fields_of(sent(staff, site, upload=picture()))
    press(staff, url(site), again | {"drop_kept": "on"})
    assert newest().lead_image is None

    again = fields_of(sent(staff, site, upload=picture()))
    press(staff, url(site), again | DESCRIBED | {"upload": picture((50, 50))})
    assert newest().lead_image.width == 50


def test_a_kept_picture_is_only_hers(staff, officer, site):
    reference = fields_of(sent(staff, site, upload=picture()))["kept"]
    answer = sent(officer, site, kept=reference, **DESCRIBED)

    assert set(errors(answer)) == {"upload"}


def test_what_nobody_came_back_for_is_deleted_after_a_day(staff, site, media):
    sent(staff, site, upload=picture())
    (old,) = kept_now(media)
    os.utime(old, (time.time() - kept_files.SECONDS - 60,) * 2)
    sent(staff, site, upload=picture())

    assert len(kept_now(media)) == 1
    assert not old.exists()


def named(content, name):
    file = io.BytesIO(content)
    file.name = name
    return file


@pytest.mark.parametrize(
    "upload",
    [
        lambda: named(b"<html>no picture</html>", "page.png"),
        lambda: named(b"", "empty.png"),
        lambda: named(picture().read()[:60], "cut.png"),
        lambda: named(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "drawing.svg"),
        lambda: named(b"%PDF-1.7", "paper.pdf"),
        lambda: named(picture().read(), "poster"),
        lambda: picture((9000, 6000)),
        lambda: named(picture().read() + b"x" * 11 * 1024 * 1024, "heavy.png"),
    ],
    ids=["web page", "empty", "cut short", "svg", "pdf", "no extension", "54 megapixels", "11 MB"],
)
def test_what_is_no_picture_is_refused_beside_the_field(staff, site, media, upload):
    before = count()
    answer = sent(staff, site, upload=upload(), **DESCRIBED)

    assert set(errors(answer)) == {"upload"}
    assert count() == before
    assert kept_now(media) == []
    assert get_image_model().objects.count() == 0


def test_an_existing_picture_needs_only_the_descriptions_it_lacks(staff, site, there):
    assert set(errors(sent(staff, site, lead_image=there.pk))) == {"alt_lv"}
    sent(staff, site, lead_image=there.pk, alt_lv="Siena", alt_en="Something else")

    assert newest().lead_image == there
    assert (fresh(there).alt_lv, fresh(there).alt_en) == ("Siena", "A wall")


def test_one_picture_is_chosen_not_two(staff, site, there):
    assert "upload" in errors(sent(staff, site, lead_image=there.pk, upload=picture(), **DESCRIBED))


def test_a_picture_she_may_not_choose_is_not_taken(member, site, there):
    closed = Collection.get_first_root_node().add_child(name="Closed")
    open_to = Collection.get_first_root_node().add_child(name="Open")
    there.collection = closed
    there.save()
    client = member("Campaign staff", *BOTH)
    GroupCollectionPermission.objects.filter(group__name="Campaign staff").update(
        collection=open_to
    )

    assert "lead_image" in errors(sent(client, site, lead_image=there.pk, **DESCRIBED))
