"""From one screen to an ordinary news item in the languages that were filled in."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from portal.multilingual.states import State, language_states
from tests.factories import fresh

from .conftest import TWO, count, errors, fields_of, newest, opened, picture, press, sent, url


def test_two_languages_are_published_at_once_as_an_ordinary_item(officer, site, client):
    before = count()
    answer = sent(officer, site, summary_lv="Kas notiks.", topics=[site["topic"].pk])
    page = newest()

    assert answer.status_code == 302
    assert count() == before + 1
    assert page.live_languages == ["en", "lv"]
    assert [block.block_type for block in page.body_lv] == ["prose"]
    assert "<b>piektdien</b>" in str(page.body_lv[0].value.source)
    assert (page.summary_lv, page.summary_en) == ("Kas notiks.", "")
    assert page.date == timezone.localdate()
    assert page.owner == officer.user
    assert list(page.topics.all()) == [site["topic"]]
    assert not page.has_unpublished_changes
    assert "piektdien" in client.get("/lv/jaunumi/ricibas-diena-rezekne/").content.decode()
    assert "Friday" in client.get("/en/news/a-day-of-action/").content.decode()


def test_what_follows_leads_to_each_language_and_to_the_editor(officer, site):
    answer = officer.get(sent(officer, site).url)
    shown = answer.content.decode()

    assert answer.status_code == 200
    assert "/lv/jaunumi/ricibas-diena-rezekne/" in shown
    assert "/en/news/a-day-of-action/" in shown
    assert reverse("wagtailadmin_pages:edit", args=[newest().pk]) in shown


def test_a_language_not_filled_in_stays_unpublished(staff, site, client):
    sent(staff, site, local_title_en="", body_en="")
    page = newest()

    assert page.live_languages == ["lv"]
    assert page.source_language == "lv"
    assert page.title == "Rīcības diena Rēzeknē"


def test_the_source_is_the_first_language_filled_in_unless_she_says_so(staff, site):
    sent(staff, site)
    assert newest().source_language == "en"
    sent(staff, site, source_language="lv")
    assert newest().source_language == "lv"


def test_a_draft_is_public_in_no_language_and_is_previewed(officer, site, client):
    answer = sent(officer, site, "save", body_lv="")
    page = newest()

    assert not page.live
    assert set(language_states(page).values()) == {State.NEVER, State.EMPTY}
    draft = page.get_latest_revision_as_object()
    assert draft.local_title_lv == TWO["local_title_lv"]
    shown = officer.get(answer.url).content.decode()
    preview = reverse("wagtailadmin_pages:view_draft", args=[page.pk]) + "?mode=lv"
    assert preview in shown
    assert TWO["local_title_lv"] in officer.get(preview).content.decode()


def test_the_same_title_gets_another_address(staff, site):
    sent(staff, site)
    sent(staff, site)

    assert newest().local_slug_lv == "ricibas-diena-rezekne-2"


def test_the_editor_opens_what_was_posted(staff, site):
    sent(staff, site)
    answer = staff.get(reverse("wagtailadmin_pages:edit", args=[newest().pk]))

    assert "piektdien" in answer.content.decode()


def test_history_says_who_made_and_published_it(staff, site):
    sent(staff, site)
    entries = PageLogEntry.objects.filter(page_id=newest().pk, user=staff.user)
    said = {entry.action: entry.data for entry in entries}

    assert set(said) >= {"wagtail.create", "wagtail.publish"}
    assert said["wagtail.publish"]["languages"] == ["en", "lv"]


# -- when ------------------------------------------------------------------------------------------------


def at(moment):
    return {"when": "later", "go_live_at": timezone.localtime(moment).strftime("%Y-%m-%dT%H:%M")}


def test_at_a_time_it_waits_for_it_in_both_languages(officer, site):
    moment = timezone.now().replace(second=0, microsecond=0) + timedelta(days=3)
    answer = sent(officer, site, **at(moment))
    page = newest()

    assert not page.live
    assert page.revisions.get(approved_go_live_at=moment).content["publish_languages"] == [
        "en",
        "lv",
    ]
    assert page.get_latest_revision_as_object().date == timezone.localtime(moment).date()
    assert officer.get(answer.url).status_code == 200


def test_the_time_is_that_of_her_own_clock(staff, site):
    profile = staff.user.wagtail_userprofile
    profile.current_time_zone = "America/New_York"
    profile.save()
    year = timezone.now().year + 1
    sent(staff, site, when="later", go_live_at=f"{year}-01-10T09:00")

    revision = newest().revisions.exclude(approved_go_live_at=None).get()
    assert revision.approved_go_live_at.hour == 14


@pytest.mark.parametrize(
    "typed", ["2020-01-01T10:00", "", "soon", "2027-03-28T03:30", "9999-99-99T00:00"]
)
def test_a_time_that_is_over_or_does_not_exist_is_refused_beside_the_field(officer, site, typed):
    """On 28 March 2027 the clocks in Riga go from 3 to 4."""
    before = count()
    answer = sent(officer, site, when="later", go_live_at=typed)

    assert "go_live_at" in errors(answer)
    assert count() == before


def test_a_time_is_not_asked_for_when_it_is_now(staff, site):
    assert sent(staff, site, when="now", go_live_at="nonsense").status_code == 302


# -- errors ------------------------------------------------------------------------------------------------


def test_a_title_without_a_text_is_an_error_beside_the_text_and_all_is_kept(officer, site):
    answer = sent(officer, site, body_lv="", summary_en="Kept too", topics=[site["topic"].pk])
    again = fields_of(answer)

    assert set(errors(answer)) == {"body_lv"}
    assert again["local_title_lv"] == [TWO["local_title_lv"]]
    assert again["summary_en"] == ["Kept too"]
    assert "Friday" in again["body_en"][0]
    assert again["topics"] == [str(site["topic"].pk)]
    assert press(officer, url(site), again | {"body_lv": "<p>Tagad ir.</p>"}).status_code == 302


def test_a_text_without_a_title_is_an_error_beside_the_title(officer, site):
    assert set(errors(sent(officer, site, local_title_lv=""))) == {"local_title_lv"}
    assert set(errors(sent(officer, site, "save", local_title_lv=""))) == {"local_title_lv"}


def test_nothing_at_all_is_an_error(officer, site):
    empty = dict.fromkeys(TWO, "")

    assert "local_title_en" in errors(sent(officer, site, **empty))


@pytest.mark.parametrize(
    "values",
    [
        {"local_title_en": "x" * 100_000},
        {"local_title_en": "zero \0 byte"},
        {"summary_lv": "x" * 1_000_000},
        {"topics": ["999999"]},
        {"topics": ["abc"]},
        {"countries": ["9" * 30]},
        {"lead_image": "999999"},
        {"lead_image": "abc"},
        {"source_language": "xx"},
        {"body_en": '{"blocks": "no list"}'},
        {"body_en": "no json"},
        {"body_en": '{"blocks": [{"text": "\\ud800"}], "entityMap": {}}'},
        {"kept": "forged"},
        {"alt_lv": "x" * 1000},
        {"token": "\0"},
    ],
    ids=lambda values: str(values)[:40],
)
def test_bad_input_is_refused_and_nothing_is_made(staff, site, values):
    staff.raise_request_exception = False
    before = count()
    answer = sent(staff, site, **values)

    assert answer.status_code in (400, 404, 422)  # 404: a number that no row can have
    assert count() == before


def test_a_link_to_a_page_that_does_not_exist_is_refused(staff, site):
    text = '<p><a linktype="page" id="999999">there</a></p>'

    assert errors(sent(staff, site, body_en=text))


# -- twice -------------------------------------------------------------------------------------------------


def test_pressed_twice_it_is_one_page_and_says_so(officer, site):
    data = opened(officer, site) | TWO
    first, second = press(officer, url(site), data), press(officer, url(site), data)

    assert first.url == second.url
    assert type(newest()).objects.filter(local_title_en=TWO["local_title_en"]).count() == 1
    assert b"messages" in officer.get(second.url).content


def test_the_form_of_somebody_else_is_no_page_of_hers(staff, officer, site):
    data = opened(staff, site) | TWO
    first, second = press(staff, url(site), data), press(officer, url(site), data)

    assert first.url != second.url


# -- languages ---------------------------------------------------------------------------------------------


@pytest.fixture
def polyglot(member):
    every = ("Writes: Estonian", "Publishes: Estonian")
    return member(
        "Campaign staff", "Writes: Latvian", "Publishes: Latvian", "Writes: English", *every
    )


def test_two_languages_are_shown_first_and_others_when_ticked_with_what_was_typed(polyglot, site):
    data = opened(polyglot, site)
    assert data["languages"] == ["en", "lv"]
    answer = press(polyglot, url(site), data | TWO | {"languages": ["en", "lv", "et"]}, "languages")
    again = fields_of(answer)

    assert answer.status_code == 200
    assert not answer.context["form"].errors
    assert again["local_title_lv"] == [TWO["local_title_lv"]]
    assert again["local_title_et"] == [""]


def test_only_what_she_may_publish_goes_out(polyglot, site):
    sent(polyglot, site)

    assert newest().live_languages == ["lv"]
    assert newest().get_latest_revision_as_object().local_title_en == TWO["local_title_en"]


def test_a_language_she_may_publish_is_needed(polyglot, site):
    answer = sent(polyglot, site, local_title_lv="", body_lv="")

    assert errors(answer)


def test_a_language_she_may_not_write_is_not_taken(staff, site):
    sent(staff, site, languages=["en", "lv", "et"], local_title_et="Sunnitud", body_et="<p>x</p>")

    assert newest().get_latest_revision_as_object().local_title_et is None


def test_without_script_plain_text_is_the_text(staff, site):
    assert b"plain_lv" in staff.get(url(site)).content
    sent(staff, site, body_lv=None, plain_lv="Pirmā <b>rinda</b>.\r\notrā\r\n\r\nCita rindkopa.")

    assert newest().body_lv[0].value.source == (
        "<p>Pirmā &lt;b&gt;rinda&lt;/b&gt;.<br/>otrā</p><p>Cita rindkopa.</p>"
    )


# -- rights ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("groups", [("Translators", "Writes: Latvian"), ("Auditors",)])
def test_who_may_not_add_news_has_no_way_to_it(member, site, groups):
    client = member(*groups)
    before = count()

    assert reverse("quick_post") not in client.get("/admin/").content.decode()
    assert client.get(url(site)).status_code == 302
    assert client.post(url(site), TWO | {"action-publish": "1"}).status_code == 302
    assert count() == before


def test_who_may_not_publish_submits_to_the_moderators(member, site):
    writer = member("Campaign staff", "Writes: Latvian")
    before = count()
    data = opened(writer, site) | {k: v for k, v in TWO.items() if k.endswith("lv")}
    assert press(writer, url(site), data, "publish").status_code == 302
    assert count() == before
    press(writer, url(site), data, "submit")
    page = newest()

    assert not page.live
    assert page.workflow_in_progress
    page.current_workflow_task_state.approve(user=member("Moderators").user)
    assert fresh(page).live_languages == ["lv"]


def test_signed_out_one_is_asked_to_sign_in(client, site):
    assert "/admin/login/" in client.get(url(site)).url


# -- budget ------------------------------------------------------------------------------------------------


def test_the_form_costs_the_same_for_many_items_and_countries(
    staff, site, django_assert_max_num_queries
):
    staff.get(url(site))
    with django_assert_max_num_queries(35):
        staff.get(url(site))


def test_a_post_with_a_picture_is_one_transaction(staff, site, media, monkeypatch):
    """What fails at the very end leaves neither page nor picture."""
    from wagtail.images import get_image_model

    before = count(), get_image_model().objects.count()
    data = opened(staff, site) | TWO | {"upload": picture(), "alt_en": "a", "alt_lv": "b"}
    monkeypatch.setattr("campaigns.quick_post.posting._units", lambda form: 1 / 0)
    staff.raise_request_exception = False

    assert press(staff, url(site), data).status_code == 500
    assert (count(), get_image_model().objects.count()) == before
