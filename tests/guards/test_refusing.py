"""No language is published with an undescribed picture, on any path; the other languages are."""

import copy

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from portal.content.models import PortalImage
from portal.multilingual.merging import SHARED
from tests.content.pictures import in_text, picture
from tests.factories import fresh, news, person, standard
from tests.multilingual.admin.conftest import admin, sign_in  # noqa: F401 - fixtures
from tests.multilingual.admin.forms import edit_url, messages_of, posted, publish, publishing
from tests.multilingual.admin.test_a_review_carries_its_languages import (  # noqa: F401 - fixtures
    moderator,
    reviewer,
    submit,
    writer,
)
from tests.multilingual.admin.test_one_language_is_scheduled import at, let_time_pass

ALL = ("en", "lv", "et")
REASON = "the picture “Picture” has no description in it"


@pytest.fixture
def hand(db):
    return picture(alt_en="A hand")


@pytest.fixture
def item(db):
    """Published in three languages, with the picture of a hand in the draft that only English describes."""
    return news(local_title_en="Item", local_title_lv="Ziņa", local_title_et="Uudis")


def with_picture(page, image):
    page.lead_image = image
    for code in ALL:
        setattr(page, f"local_title_{code}", f"New {code}")
    page.save_revision()
    return page


def titles(page):
    page = fresh(page)
    return [getattr(page, f"local_title_{code}") for code in ALL]


def test_a_language_without_a_description_is_refused_and_the_others_are_published(item, hand):
    page = with_picture(item, hand)

    with pytest.raises(ValidationError) as refused:
        page.publish(page.latest_revision, units=["lv", SHARED])
    assert list(refused.value.message_dict) == ["lead_image"]
    assert "Latvian cannot be published: " + REASON in refused.value.messages[0]
    assert titles(page) == ["Item", "Ziņa", "Uudis"]

    page.publish(page.latest_revision, units=["en"])
    assert titles(page) == ["New en", "Ziņa", "Uudis"]


def test_a_shared_picture_does_not_slip_into_languages_that_are_live(item, hand):
    page = with_picture(item, hand)

    with pytest.raises(ValidationError) as refused:
        page.publish(page.latest_revision, units=["en", SHARED])

    assert "Latvian" in str(refused.value)
    assert "Estonian" in str(refused.value)


def test_what_was_live_already_does_not_hold_up_another_language(item, hand):
    PortalImage.objects.filter(pk=hand.pk).update(alt_lv="Roka", alt_et="Käsi")
    page = with_picture(item, hand)
    page.publish(page.latest_revision)
    PortalImage.objects.filter(pk=hand.pk).update(alt_lv="")
    page = with_picture(fresh(item), hand)

    page.publish(page.latest_revision, units=["en", SHARED])

    with pytest.raises(ValidationError):
        page.publish(page.latest_revision, units=["lv"])


def test_a_decoration_needs_no_words(item):
    page = with_picture(item, picture())

    page.publish(page.latest_revision)

    assert titles(page) == ["New en", "New lv", "New et"]


def undescribed(image):
    block = in_text(copy.copy(image), "x")
    block[1]["image"].contextual_alt_text = ""
    block[1]["image"].decorative = False
    return [block]


def test_pictures_in_texts_are_of_one_language(hand):
    page = standard(local_title_en="A", local_title_lv="B")
    page.body_en, page.body_lv = [in_text(hand, "A hand")], undescribed(hand)
    page.save_revision()

    page.publish(page.latest_revision, units=["en"])
    with pytest.raises(ValidationError) as refused:
        page.publish(page.latest_revision, units=["lv"])

    assert list(refused.value.message_dict) == ["body_lv"]


def test_the_form_says_so_at_the_field_and_keeps_everything(client, admin, item, hand):  # noqa: F811
    with_picture(item, hand)

    response = publish(client, item, "lv", "shared", local_title_lv="Typed just now")

    assert response.status_code == 200
    assert REASON in response.content.decode()
    form = response.context["form"]
    assert REASON in str(form.errors["lead_image"])
    assert form["local_title_lv"].value() == "Typed just now"
    assert titles(item)[1] == "Ziņa"


def test_who_may_not_choose_the_picture_is_told_above_the_form(item, hand, sign_in):  # noqa: F811
    with_picture(item, hand)
    page = fresh(item)
    page.lead_image = hand
    page.save()  # live as an old version left it
    client = sign_in(
        person("translator", writes=("lv",), publishes=("lv",), rights=("change", "publish"))
    )

    response = publish(client, page, "lv", local_title_lv="Typed just now")

    assert REASON in str(response.context["form"].non_field_errors())


def test_several_pages_at_once(client, admin, item, hand):  # noqa: F811
    page, other = with_picture(item, hand), standard(local_title_en="Other", draft=True)
    url = reverse("wagtail_bulk_action", args=["multilingual", "basepage", "publish"])

    response = client.post(f"{url}?id={page.pk}&id={other.pk}&next=/admin/", follow=True)

    assert REASON in messages_of(response)
    assert fresh(other).live
    assert titles(page) == ["Item", "Ziņa", "Uudis"]


def test_approval(reviewer, writer, item, hand):  # noqa: F811
    PortalImage.objects.filter(pk=hand.pk).update(alt_lv="Roka", alt_et="Käsi")
    page = with_picture(item, hand)
    page.publish(page.latest_revision)
    submit(writer, page, "lv", local_title_lv="Submitted")
    PortalImage.objects.filter(pk=hand.pk).update(alt_lv="")
    task = fresh(page).current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk])

    response = reviewer.post(url, follow=True)

    assert REASON in messages_of(response)
    assert fresh(page).local_title_lv == "New lv"
    assert fresh(page).workflow_in_progress


def test_a_schedule_when_it_is_set(client, admin, item, hand):  # noqa: F811
    with_picture(item, hand)

    response = publish(client, item, "lv", "shared", go_live_at=at(days=1))

    assert REASON in str(response.context["form"].errors)


def test_a_schedule_when_it_is_due(client, admin, item, hand, caplog):  # noqa: F811
    PortalImage.objects.filter(pk=hand.pk).update(alt_lv="Roka", alt_et="Käsi")
    with_picture(item, hand)
    assert publish(client, item, "lv", "shared", go_live_at=at(days=1)).status_code == 302
    PortalImage.objects.filter(pk=hand.pk).update(alt_lv="")

    let_time_pass()

    assert titles(item)[1] == "Ziņa"
    assert REASON in caplog.text


def test_a_new_page(client, admin, hand):  # noqa: F811
    from tests.factories import news_index

    index = news_index()
    url = reverse("wagtailadmin_pages:add", args=["campaigns", "newspage", index.pk])
    data = publishing(posted(client.get(url)), "lv", "shared")
    data.update(
        {
            "local_title_lv": "Jauna",
            "source_language": "lv",
            "lead_image": str(hand.pk),
            "date": "2026-10-02",
        }
    )

    response = client.post(url, data)

    assert REASON in str(response.context["form"].errors)
    assert not index.get_children().exists()


def test_a_page_without_pictures_costs_no_question(item, django_assert_num_queries):
    from portal.guards.refusing import refuse_undescribed_pictures
    from portal.multilingual.chosen_units import Choice

    page = fresh(item)
    content = page.live_content()
    with django_assert_num_queries(0):
        refuse_undescribed_pictures(page, content, Choice.of(["en", "lv", SHARED]))


def test_drafts_are_saved_all_the_same(client, admin, item, hand):  # noqa: F811
    with_picture(item, hand)

    response = client.post(
        edit_url(item), posted(client.get(edit_url(item))).fill(local_title_lv="Draft")
    )

    assert response.status_code == 302
    assert timezone.now() >= fresh(item).latest_revision.created_at


class TestThePicturesOwnForm:
    def test_it_is_described_or_a_decoration(self, client, admin):  # noqa: F811
        image = picture(alt_en="A hand", alt_lv="Roka")
        url = reverse("wagtailimages:edit", args=[image.pk])
        data = {
            "title": "P",
            "collection": image.collection_id,
            "alt_en": "A hand",
            "is_decoration": "on",
        }

        response = client.post(url, data)

        assert "A picture that is described is no decoration" in response.content.decode()
        image.refresh_from_db()
        assert not image.is_decoration
