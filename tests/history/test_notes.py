"""The note for readers: written beside a language's text, saved with it, published with it, then gone from the form."""

from datetime import timedelta

import pytest
from django.utils import timezone

from countries.models import CountryPage
from portal.guards.content import read
from portal.multilingual.notes import LONGEST
from portal.multilingual.states import State, language_states
from tests.factories import administrator, fresh, person, standard
from tests.multilingual.admin.forms import edit_url, posted, publish, publishing, save, speaks
from tests.serving.reader import words

from .conftest import change, history, versions

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client):
    client.force_login(speaks(administrator(), "en"))


def notes_in_form(client, page):
    data = posted(client.get(edit_url(page)))
    return {name[-2:]: value for name, value in data.dict().items() if "reader_note_" in name}


def test_it_goes_out_with_its_language_and_no_other(client, admin, latvia):
    values = {
        "reader_note_lv": "Labots teikums.",
        "reader_note_en": "Not yet.",
        "summary_lv": "Otrais",
    }
    publish(client, latvia, "lv", **values)

    assert [one.note for one in versions(latvia, "lv")] == ["", "Labots teikums."]
    assert [one.note for one in versions(latvia, "en")] == [""]
    assert notes_in_form(client, latvia) == {"en": "Not yet.", "lv": "", "et": ""}
    assert fresh(latvia).reader_notes == {}
    assert "Labots teikums." in words(history(client, latvia, "lv").main)


def test_what_is_shared_changes_another_language_without_this_one_s_note(client, admin, latvia):
    publish(
        client,
        latvia,
        "lv",
        "shared",
        **{"reader_note_lv": "Jauna saite.", "links-0-url": "https://b.example/"},
    )

    assert [one.note for one in versions(latvia, "en")] == ["", ""]
    assert versions(latvia, "lv")[1].note == "Jauna saite."


def test_the_form_holds_it_once(client, admin, latvia):
    assert client.get(edit_url(latvia)).text.count('name="reader_note_lv"') == 1


def test_saved_with_a_draft_it_waits_there(client, admin, latvia):
    save(client, latvia, reader_note_lv="Vēlāk.", summary_lv="Otrais")

    assert notes_in_form(client, latvia)["lv"] == "Vēlāk."
    assert len(versions(latvia, "lv")) == 1

    publish(client, latvia, "lv")

    assert versions(latvia, "lv")[1].note == "Vēlāk."
    assert language_states(fresh(latvia))["lv"] == State.LIVE
    assert not fresh(latvia).has_unpublished_changes


def test_written_after_the_publication_it_belongs_to_what_that_one_changed(client, admin, latvia):
    publish(client, latvia, "lv", summary_lv="Otrais")
    publish(client, latvia, "lv", reader_note_lv="Aizmirsts.")

    assert [one.note for one in versions(latvia, "lv")] == ["", "Aizmirsts."]
    assert notes_in_form(client, latvia)["lv"] == ""


def test_it_outdates_no_translation(client, admin, latvia):
    publish(client, latvia, "en", summary_en="Second")
    since = fresh(latvia).outdated_since("lv")
    publish(client, latvia, "lv", summary_lv="Otrais")
    assert since
    assert fresh(latvia).outdated_since("lv") is None

    publish(client, latvia, "en", reader_note_en="A note.")

    assert fresh(latvia).outdated_since("lv") is None


def test_a_submission_keeps_it_until_it_is_approved(client, latvia):
    writer = person("writer", writes=["lv"], subtree=latvia, rights=("change",))
    client.force_login(speaks(writer, "en"))
    data = posted(client.get(edit_url(latvia))).fill(
        reader_note_lv="Iesniegts.", summary_lv="Otrais"
    )
    data["action-submit"] = "action-submit"
    data["publish_choice"] = "1"
    data.setlist("publish_units", ["lv"])
    client.post(edit_url(latvia), data)
    assert fresh(latvia).workflow_in_progress

    moderator = administrator()
    fresh(latvia).current_workflow_task.on_action(
        fresh(latvia).current_workflow_task_state, moderator, "approve"
    )

    assert [one.note for one in versions(latvia, "lv")] == ["", "Iesniegts."]
    assert fresh(latvia).get_latest_revision_as_object().reader_notes == {}


def test_who_approves_may_better_it(client, admin, latvia):
    data = posted(client.get(edit_url(latvia))).fill(reader_note_lv="Kļūda.", summary_lv="Otrais")
    data.update({"action-submit": "action-submit", "publish_choice": "1"})
    data.setlist("publish_units", ["lv"])
    client.post(edit_url(latvia), data)

    data = posted(client.get(edit_url(latvia))).fill(reader_note_lv="Labots.")
    data.update({"action-workflow-action": "true", "workflow-action-name": "approve"})
    client.post(edit_url(latvia), data)

    assert [one.note for one in versions(latvia, "lv")] == ["", "Labots."]


def test_a_new_draft_s_note_is_not_taken_by_what_was_scheduled_before(latvia):
    draft = fresh(latvia).get_latest_revision_as_object()
    draft.summary_lv, draft.reader_notes = "Otrais", {"lv": "Pirmā piezīme"}
    draft.go_live_at = timezone.now() + timedelta(hours=1)
    scheduled = draft.save_revision()
    fresh(latvia).publish(scheduled, units=["lv"])
    newer = fresh(latvia).get_latest_revision_as_object()
    newer.summary_lv, newer.reader_notes, newer.go_live_at = "Trešais", {"lv": "Otrā piezīme"}, None
    newer.save_revision()

    revision = fresh(latvia).revisions.exclude(approved_go_live_at=None).get()
    revision.content["go_live_at"] = None
    revision.save()
    fresh(latvia).publish(revision)

    assert versions(latvia, "lv")[1].note == "Pirmā piezīme"
    assert fresh(latvia).get_latest_revision_as_object().reader_notes == {"lv": "Otrā piezīme"}


def test_only_who_writes_a_language_writes_its_note(client, latvia):
    translator = person("translator", writes=["lv"], publishes=["lv"], subtree=latvia)
    client.force_login(speaks(translator, "en"))
    assert set(notes_in_form(client, latvia)) == {"lv"}

    publish(client, latvia, "lv", "en", summary_lv="Otrais", reader_note_en="Forged")

    assert fresh(latvia).get_latest_revision_as_object().reader_notes == {}
    assert [one.note for one in versions(latvia, "en")] == [""]


def test_a_form_without_the_field_wipes_nothing(client, admin, latvia):
    save(client, latvia, reader_note_lv="Vēlāk.", summary_lv="Otrais")
    data = posted(client.get(edit_url(latvia)))
    del data["reader_note_lv"]
    client.post(edit_url(latvia), data)

    assert notes_in_form(client, latvia)["lv"] == "Vēlāk."


@pytest.mark.parametrize("typed", ["x" * (LONGEST + 1), "a\0b"])
def test_what_cannot_be_taken_is_said_and_kept_in_the_form(client, admin, latvia, typed):
    data = posted(client.get(edit_url(latvia))).fill(summary_lv="Otrais", reader_note_lv=typed)

    response = client.post(edit_url(latvia), publishing(data, "lv"))

    assert response.status_code == 200
    assert len(versions(latvia, "lv")) == 1
    assert "id_reader_note_lv" in response.text
    assert typed[:100].strip("\0") in response.text


def test_it_is_checked_for_personal_data_like_any_text():
    found = read(CountryPage, {"reader_notes": {"lv": "Piezīme", "en": "Note"}}, "lv").passages

    assert [(one.spot.path, one.words.text) for one in found] == [("reader_note_lv", "Piezīme")]


def test_going_back_brings_no_old_note(client, admin, latvia):
    publish(client, latvia, "lv", reader_note_lv="Sena.", summary_lv="Otrais")
    publish(client, latvia, "lv", summary_lv="Trešais")
    old = fresh(latvia).revisions.order_by("created_at")[1]
    url = f"/admin/pages/{latvia.pk}/revisions/{old.pk}/revert/"

    assert posted(client.get(url))["reader_note_lv"] == ""


def test_two_who_change_the_same_note_are_told(client, admin, latvia):
    opened = posted(client.get(edit_url(latvia)))
    save(client, latvia, reader_note_lv="Viena.")

    response = client.post(edit_url(latvia), opened.fill(reader_note_lv="Otra."))

    assert response.status_code == 409
    assert "Viena." in response.text
    assert "Otra." in response.text


def test_pages_without_a_history_have_no_such_field(client, admin):
    assert notes_in_form(client, standard(local_title_en="Facts")) == {}


def test_a_language_taken_off_keeps_the_note_of_its_draft(latvia):
    draft = fresh(latvia).get_latest_revision_as_object()
    draft.reader_notes = {"lv": "Vēlāk."}
    draft.save_revision()
    fresh(latvia).unpublish_languages(["lv"])
    change(latvia, ["en"], summary_en="Second")

    assert fresh(latvia).get_latest_revision_as_object().reader_notes == {"lv": "Vēlāk."}
