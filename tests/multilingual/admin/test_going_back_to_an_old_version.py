"""Reverting takes the languages on the screen back and leaves the others' drafts."""

from django.urls import reverse

from countries.models import CountryLink
from portal.multilingual import merging
from tests.factories import fresh, person

from .forms import messages_of, posted, publish, publishing, save


def revert_url(page, revision):
    return reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, revision.pk])


def revert(client, page, revision, *units, **values):
    data = posted(client.get(revert_url(page, revision))).fill(**values)
    return client.post(revert_url(page, revision), publishing(data, *units) if units else data)


def titles(page):
    return page.local_title_en, page.local_title_lv, page.local_title_et


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def test_an_administrator_gets_the_whole_old_version(client, anyone, facts):
    old = facts.get_latest_revision()
    save(
        client,
        facts,
        local_title_en="Facts 2",
        local_title_lv="Fakti 2",
        body_et=[("heading", "Uus")],
        reviewed_on="2026-01-01",
    )
    response = revert(client, facts, old)

    assert response.status_code == 302
    assert merging.changed(type(facts), old.content, draft(facts).serializable_data()) == []
    assert not fresh(facts).has_unpublished_changes


def test_a_translator_takes_only_her_language_back(sign_in, client, admin, facts):
    old = facts.get_latest_revision()
    save(
        client, facts, local_title_en="Facts 2", local_title_lv="Fakti 2", reviewed_on="2026-01-01"
    )
    translator = sign_in(
        person("translator", writes=["lv"], publishes=["lv"], rights=("change", "publish"))
    )
    revert(translator, facts, old, "lv")

    assert titles(draft(facts)) == ("Facts 2", "Fakti", "Faktid")
    assert draft(facts).reviewed_on.isoformat() == "2026-01-01"
    assert titles(fresh(facts)) == ("Facts", "Fakti", "Faktid")


def test_a_merged_version_takes_nobody_elses_draft_back(client, admin, facts):
    """It was made to publish Latvian: the English of its day was only what stood there live."""
    save(client, facts, local_title_en="Facts, in the making", local_title_et="Tegemisel")
    publish(client, facts, "lv", local_title_lv="Fakti 2")
    merged = next(r for r in facts.revisions.all() if r.content.get(merging.MERGED))
    save(client, facts, local_title_lv="Fakti 3")
    response = revert(client, facts, merged)

    assert response.status_code == 302
    assert titles(draft(facts)) == ("Facts, in the making", "Fakti 2", "Tegemisel")
    assert titles(fresh(facts)) == ("Facts", "Fakti 2", "Faktid")


def test_publishing_an_old_version_publishes_the_chosen_language_of_it(client, admin, facts):
    old = facts.get_latest_revision()
    publish(client, facts, "en", "lv", local_title_en="Facts 2", local_title_lv="Fakti 2")
    revert(client, facts, old, "lv")

    assert titles(fresh(facts)) == ("Facts 2", "Fakti", "Faktid")
    assert titles(draft(facts)) == ("Facts", "Fakti", "Faktid")


def test_the_schedule_of_an_old_version_does_not_return(client, admin, facts):
    save(client, facts, go_live_at="2030-01-01 10:00", local_title_lv="Fakti 2")
    old = fresh(facts).get_latest_revision()
    save(client, facts, go_live_at="", local_title_lv="Fakti 3")
    revert(client, facts, old)

    assert draft(facts).local_title_lv == "Fakti 2"
    assert draft(facts).go_live_at is None


def test_rows_come_back_with_every_language(client, admin, latvia):
    page = latvia.get_latest_revision_as_object()
    page.links.add(CountryLink(url="https://one.example/", label_en="One", label_lv="Viens"))
    old = page.save_revision()
    old.publish()
    data = {"links-0-DELETE": "1"}
    save(client, latvia, **data)
    assert not draft(latvia).links.all()
    revert(client, latvia, old)

    (link,) = draft(latvia).links.all()
    assert (link.label_en, link.label_lv) == ("One", "Viens")
    publish(client, latvia, "shared", "en", "lv")
    assert [link.label_lv for link in fresh(latvia).links.all()] == ["Viens"]


def test_somebody_saving_meanwhile_is_not_overwritten(client, admin, sign_in, facts):
    old = facts.get_latest_revision()
    save(client, facts, local_title_lv="Fakti 2")
    data = posted(client.get(revert_url(facts, old)))
    save(sign_in(person("other", writes=["et"])), facts, local_title_et="Faktid 2")
    response = client.post(revert_url(facts, old), data)

    assert response.status_code == 302, messages_of(response)
    assert titles(draft(facts)) == ("Facts", "Fakti", "Faktid 2")
