"""A form opened before somebody else saved: other languages merge, the same language is a question."""

import pytest

from campaigns.models import NewsPage
from countries.models import CountryLink
from portal.content.models import Topic
from portal.multilingual.models import BasePage
from tests.factories import country, fresh, news, person, standard

from .forms import edit_url, messages_of, posted, publish, publishing, save

ALL = ("en", "lv", "et")


@pytest.fixture
def anna(sign_in):
    return sign_in(person("anna", writes=ALL, publishes=ALL, shared=True))


@pytest.fixture
def berta(sign_in):
    return sign_in(person("berta", writes=ALL, publishes=ALL, shared=True), "lv")


def opened(client, page):
    return posted(client.get(edit_url(page)))


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def titles(page):
    return page.local_title_en, page.local_title_lv, page.local_title_et


def test_different_languages_both_survive(anna, berta, facts):
    hers = opened(anna, facts)
    save(berta, facts, local_title_lv="Fakti 2", body_lv=[("heading", "Jauns")])
    response = anna.post(
        edit_url(facts), hers.fill(local_title_en="Facts 2", body_en=[("heading", "New")])
    )

    assert response.status_code == 302
    assert titles(draft(facts)) == ("Facts 2", "Fakti 2", "Faktid")
    assert (draft(facts).body_en[0].value, draft(facts).body_lv[0].value) == ("New", "Jauns")
    assert fresh(facts).live_content()["local_title_en"] == "Facts"


def test_a_language_and_the_shared_fields_both_survive(anna, berta, facts):
    hers = opened(anna, facts)
    save(berta, facts, reviewed_on="2026-02-03")
    anna.post(edit_url(facts), hers.fill(local_title_en="Facts 2"))

    assert draft(facts).local_title_en == "Facts 2"
    assert draft(facts).reviewed_on.isoformat() == "2026-02-03"


def test_publishing_from_a_stale_form_publishes_only_her_own(anna, berta, facts):
    hers = opened(anna, facts)
    save(berta, facts, local_title_lv="Fakti 2")
    anna.post(edit_url(facts), publishing(hers.fill(local_title_en="Facts 2"), "en"))

    assert titles(fresh(facts)) == ("Facts 2", "Fakti", "Faktid")
    assert titles(draft(facts)) == ("Facts 2", "Fakti 2", "Faktid")


def test_the_same_language_is_a_conflict_that_shows_both_and_the_next_save_works(
    anna, berta, facts
):
    hers = opened(anna, facts)
    save(
        berta,
        facts,
        local_title_lv="Bertas",
        body_lv=[("heading", "Bertas teksts")],
        local_title_et="Berta eesti",
    )
    response = anna.post(
        edit_url(facts), hers.fill(local_title_lv="Annas", local_title_en="Annas English")
    )

    assert response.status_code == 409
    assert titles(draft(facts)) == ("Facts", "Bertas", "Berta eesti")
    told = messages_of(response)
    assert "berta" in told
    assert "Bertas" in told
    assert "Bertas teksts" in told
    again = posted(response)
    assert (again["local_title_lv"], again["local_title_en"]) == ("Annas", "Annas English")
    assert again["local_title_et"] == "Berta eesti"

    assert anna.post(edit_url(facts), again).status_code == 302
    assert titles(draft(facts)) == ("Annas English", "Annas", "Berta eesti")


def test_the_same_words_from_both_are_no_conflict(anna, berta, facts):
    hers = opened(anna, facts)
    save(berta, facts, local_title_lv="Vienādi")
    response = anna.post(
        edit_url(facts), hers.fill(local_title_lv="Vienādi", local_title_en="Facts 2")
    )

    assert response.status_code == 302
    assert titles(draft(facts)) == ("Facts 2", "Vienādi", "Faktid")


def test_publishing_a_change_of_somebody_else_unseen_is_refused(anna, berta, facts):
    hers = opened(anna, facts)
    save(berta, facts, local_title_lv="Fakti 2")
    response = anna.post(
        edit_url(facts), publishing(hers.fill(local_title_en="Facts 2"), "en", "lv")
    )

    assert response.status_code == 409
    assert titles(fresh(facts)) == ("Facts", "Fakti", "Faktid")
    assert "Fakti 2" in messages_of(response)

    anna.post(edit_url(facts), publishing(posted(response), "en", "lv"))
    assert titles(fresh(facts)) == ("Facts 2", "Fakti 2", "Faktid")


def test_a_stale_form_with_errors_stays_stale(anna, berta, facts):
    hers = opened(anna, facts)
    save(berta, facts, local_title_lv="Fakti 2")
    response = anna.post(
        edit_url(facts), hers.fill(local_title_en="Facts 2", local_slug_en="no slug")
    )
    assert response.status_code == 200
    assert response.context["form"].errors
    again = posted(response)
    assert again["loaded_revision_id"] == hers["loaded_revision_id"]

    response = anna.post(edit_url(facts), again.fill(local_slug_en="facts-2"))
    assert response.status_code == 302
    assert titles(draft(facts)) == ("Facts 2", "Fakti 2", "Faktid")


def test_three_saves_in_a_row_from_stale_forms_lose_nothing(anna, berta, sign_in, facts):
    clara = sign_in(person("clara", writes=["et"]))
    first, second, third = opened(anna, facts), opened(berta, facts), opened(clara, facts)
    anna.post(edit_url(facts), first.fill(local_title_en="Facts 2"))
    berta.post(edit_url(facts), second.fill(local_title_lv="Fakti 2"))
    clara.post(edit_url(facts), third.fill(local_title_et="Faktid 2"))

    assert titles(draft(facts)) == ("Facts 2", "Fakti 2", "Faktid 2")


def test_somebody_elses_publication_meanwhile_is_kept(anna, berta, facts):
    hers = opened(anna, facts)
    publish(berta, facts, "lv", local_title_lv="Fakti 2")
    anna.post(edit_url(facts), publishing(hers.fill(local_title_en="Facts 2"), "en"))

    assert titles(fresh(facts)) == ("Facts 2", "Fakti 2", "Faktid")
    assert not fresh(facts).has_unpublished_changes


def test_a_form_opened_before_there_was_any_draft_is_stale_too(anna, berta, facts):
    """Pages that were imported have no draft yet."""
    BasePage.objects.filter(pk=facts.pk).update(latest_revision=None)
    facts.revisions.all().delete()
    hers = opened(anna, facts)
    assert "loaded_revision_id" not in hers
    save(berta, facts, local_title_lv="Fakti 2")
    response = anna.post(edit_url(facts), hers.fill(local_title_en="Facts 2"))

    assert response.status_code == 409
    assert draft(facts).local_title_lv == "Fakti 2"
    assert "Fakti 2" in messages_of(response)


def test_many_to_many_fields_are_merged_as_shared(anna, berta, db):
    page = news(local_title_en="Study", local_title_lv="Pētījums")
    topics = [Topic.objects.create(name_en=name, slug=name) for name in ("one", "two")]
    latvia = country("LV", local_title_en="Latvia")
    hers = opened(anna, page)
    save(berta, page, topics=(topics[0].pk, topics[1].pk), countries=(latvia.pk,))
    anna.post(edit_url(page), hers.fill(local_title_en="Study 2"))

    assert {topic.slug for topic in draft(page).topics.all()} == {"one", "two"}
    assert [c.pk for c in draft(page).countries.all()] == [latvia.pk]
    assert draft(page).local_title_en == "Study 2"

    hers = opened(anna, page)
    save(berta, page, topics=(topics[0].pk,))
    response = anna.post(edit_url(page), hers.fill(topics=(topics[1].pk,)))
    assert response.status_code == 409
    assert anna.post(edit_url(page), posted(response)).status_code == 302
    assert [topic.slug for topic in draft(page).topics.all()] == ["two"]

    publish(anna, page, "en", "shared")
    published = NewsPage.objects.get(pk=page.pk)
    assert [topic.slug for topic in published.topics.all()] == ["two"]
    assert [c.pk for c in published.countries.all()] == [latvia.pk]


def test_rows_added_and_translated_meanwhile_meet(anna, berta, latvia):
    save_rows(latvia, [CountryLink(url="https://one.example/", label_en="One")])
    hers, bertas = opened(anna, latvia), opened(berta, latvia)
    bertas.add_row("links", url="https://two.example/", label_lv="Divi")
    berta.post(edit_url(latvia), bertas)
    response = anna.post(edit_url(latvia), hers.fill(**{"links-0-label_et": "Üks"}))

    assert response.status_code == 302
    links = list(draft(latvia).links.all())
    assert [link.url for link in links] == ["https://one.example/", "https://two.example/"]
    assert (links[0].label_en, links[0].label_et, links[1].label_lv) == ("One", "Üks", "Divi")


def test_both_adding_a_row_is_a_conflict_that_loses_none(anna, berta, latvia):
    hers, bertas = opened(anna, latvia), opened(berta, latvia)
    bertas.add_row("links", url="https://berta.example/", label_en="Berta")
    berta.post(edit_url(latvia), bertas)
    hers.add_row("links", url="https://anna.example/", label_en="Anna")
    response = anna.post(edit_url(latvia), hers)

    assert response.status_code == 409
    told = messages_of(response)
    assert "https://berta.example/" in told
    assert anna.post(edit_url(latvia), posted(response)).status_code == 302
    assert "https://anna.example/" in [link.url for link in draft(latvia).links.all()]


def test_a_comment_in_a_stale_form_arrives_and_the_others_stay(anna, berta, facts):
    hers, bertas = opened(anna, facts), opened(berta, facts)
    bertas.comment("local_title_lv", "Bertas piezīme")
    berta.post(edit_url(facts), bertas.fill(local_title_lv="Fakti 2"))
    hers.comment("local_title_en", "Anna's remark")
    response = anna.post(edit_url(facts), hers.fill(local_title_en="Facts 2"))

    assert response.status_code == 302
    comments = {
        c.text: (c.user.username, c.contentpath) for c in fresh(facts).wagtail_admin_comments.all()
    }
    assert comments == {
        "Bertas piezīme": ("berta", "local_title_lv"),
        "Anna's remark": ("anna", "local_title_en"),
    }
    assert titles(draft(facts)) == ("Facts 2", "Fakti 2", "Faktid")


def test_a_comment_survives_a_conflict(anna, berta, facts):
    hers = opened(anna, facts)
    save(berta, facts, local_title_lv="Bertas")
    hers.comment("local_title_lv", "Which word?")
    response = anna.post(edit_url(facts), hers.fill(local_title_lv="Annas"))
    assert response.status_code == 409

    anna.post(edit_url(facts), posted(response))
    assert [c.text for c in fresh(facts).wagtail_admin_comments.all()] == ["Which word?"]


def test_a_person_with_one_language_does_not_revive_what_was_changed_elsewhere(
    anna, sign_in, facts
):
    clara = sign_in(person("clara", writes=["et"], publishes=["et"]))
    hers = opened(clara, facts)
    publish(
        anna,
        facts,
        "en",
        "lv",
        "shared",
        local_title_en="Facts 2",
        local_title_lv="",
        body_lv=[],
        reviewed_on="2026-01-01",
    )
    clara.post(edit_url(facts), publishing(hers.fill(local_title_et="Faktid 2"), "et"))
    page = fresh(facts)

    assert titles(page) == ("Facts 2", None, "Faktid 2")
    assert page.reviewed_on.isoformat() == "2026-01-01"
    assert page.live_languages == ["en", "et"]


def test_a_page_moved_or_deleted_meanwhile_stays_so(anna, berta, facts):
    section = standard(local_title_en="Section", local_title_lv="Sadaļa")
    hers = opened(anna, facts)
    fresh(facts).move(section, pos="last-child")
    anna.post(edit_url(facts), hers.fill(local_title_en="Facts 2"))
    assert fresh(facts).get_parent().pk == section.pk
    assert draft(facts).local_title_en == "Facts 2"

    hers = opened(anna, facts)
    fresh(facts).delete()
    assert anna.post(edit_url(facts), hers.fill(local_title_en="Facts 3")).status_code == 404


def save_rows(page, rows):
    page = draft(page)
    for row in rows:
        page.links.add(row)
    page.save_revision().publish()
