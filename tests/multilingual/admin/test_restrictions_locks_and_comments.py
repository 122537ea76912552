"""What concerns a page as a whole, in whichever language it is read or written."""

import pytest
from django.urls import reverse
from wagtail.models import PageSubscription

from tests.factories import administrator, fresh, person, standard

from .forms import edit_url, messages_of, posted, publish, save, speaks


def privacy_url(page):
    return reverse("wagtailadmin_pages:set_privacy", args=[page.pk])


@pytest.mark.parametrize("code", ["en", "lv", "et"])
def test_a_password_guards_every_language_and_everything_below(client, admin, facts, code):
    below = standard(facts, local_title_en="Below")
    response = client.post(
        privacy_url(facts), {"restriction_type": "password", "password": "sesam", "groups": []}
    )
    assert response.status_code == 200
    client.logout()

    for page in (facts, below):
        response = client.get(page.url_in(code))
        words = response.content.decode()
        assert 'type="password"' in words
        assert not [
            text
            for text in ("English text", "Latvian text", "Estonian text", "Below")
            if text in words
        ]


def test_pages_for_people_who_signed_in_lead_to_the_sign_in(client, admin, facts):
    client.post(privacy_url(facts), {"restriction_type": "login", "password": "", "groups": []})
    assert client.get("/lv/fakti/").status_code == 200
    client.logout()

    response = client.get("/lv/fakti/")
    assert response.status_code == 302
    assert "next=/lv/fakti/" in response["Location"]


def test_a_restriction_survives_edits_and_publications(client, admin, facts):
    client.post(
        privacy_url(facts), {"restriction_type": "password", "password": "sesam", "groups": []}
    )
    publish(client, facts, "lv", local_title_lv="Fakti 2")

    assert fresh(facts).get_view_restrictions().count() == 1


def test_a_locked_page_is_saved_by_nobody_else(client, admin, sign_in, facts):
    client.post(reverse("wagtailadmin_pages:lock", args=[facts.pk]))
    assert fresh(facts).locked
    she = sign_in(person("she", writes=["lv"], publishes=["lv"]), "lv")
    response = save(she, facts, local_title_lv="Fakti 2")

    assert response.status_code == 200
    assert posted(response)["local_title_lv"] == "Fakti 2"
    assert fresh(facts).get_latest_revision_as_object().local_title_lv == "Fakti"

    client.post(reverse("wagtailadmin_pages:unlock", args=[facts.pk]))
    assert save(she, facts, local_title_lv="Fakti 2").status_code == 302


def test_a_lock_set_while_somebody_types_keeps_what_she_typed(client, admin, sign_in, facts):
    she = sign_in(person("she", writes=["lv"]))
    hers = posted(she.get(edit_url(facts)))
    save(client, facts, local_title_en="Facts 2")
    client.post(reverse("wagtailadmin_pages:lock", args=[facts.pk]))
    response = she.post(edit_url(facts), hers.fill(local_title_lv="Fakti 2"))

    assert response.status_code == 200
    assert posted(response)["local_title_lv"] == "Fakti 2"
    assert fresh(facts).get_latest_revision_as_object().local_title_lv == "Fakti"


def test_comments_stand_at_a_field_of_one_language(client, latvian, sign_in, facts):
    data = posted(client.get(edit_url(facts)))
    data.comment("local_title_lv", "Is this the right word?")
    assert client.post(edit_url(facts), data).status_code == 302
    she = sign_in(person("she", writes=["lv"], publishes=["lv"]))
    answer = posted(she.get(edit_url(facts)))
    assert answer["comments-0-text"] == "Is this the right word?"
    number = answer["comments-0-replies-TOTAL_FORMS"]
    answer.fill(
        **{
            "comments-0-replies-TOTAL_FORMS": "1",
            f"comments-0-replies-{number}-text": "Jā",
            f"comments-0-replies-{number}-id": "",
            f"comments-0-replies-{number}-DELETE": "",
        }
    )
    assert she.post(edit_url(facts), answer).status_code == 302
    comment = fresh(facts).wagtail_admin_comments.get()

    assert (comment.contentpath, comment.user) == ("local_title_lv", latvian)
    assert [(reply.text, reply.user.username) for reply in comment.replies.all()] == [("Jā", "she")]


def test_comments_of_languages_outside_the_form_stay(client, admin, sign_in, facts):
    data = posted(client.get(edit_url(facts)))
    data.comment("local_title_en", "English remark")
    client.post(edit_url(facts), data)
    she = sign_in(person("she", writes=["lv"], publishes=["lv"]))
    save(she, facts, local_title_lv="Fakti 2")
    publish(she, facts, "lv", local_title_lv="Fakti 3")

    assert [comment.text for comment in fresh(facts).wagtail_admin_comments.all()] == [
        "English remark"
    ]


def test_those_who_follow_the_page_are_told_with_its_source_title(
    client, admin, sign_in, facts, mailoutbox, django_capture_on_commit_callbacks
):
    follower = speaks(person("follower", writes=["lv"]), "lv")
    PageSubscription.objects.create(
        user=follower, page=facts.get_base_page(), comment_notifications=True
    )
    data = posted(client.get(edit_url(facts)))
    data.comment("local_title_lv", "Look")
    with django_capture_on_commit_callbacks(execute=True):
        client.post(edit_url(facts), data)

    (message,) = mailoutbox
    assert "Facts" in message.subject
    assert "Fakti" not in message.subject


def test_two_administrators_see_the_lock_named(client, admin, sign_in, facts):
    client.post(reverse("wagtailadmin_pages:lock", args=[facts.pk]))
    other = sign_in(administrator("other"))

    assert "admin" in messages_of(other.get(edit_url(facts)))
