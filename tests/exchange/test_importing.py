"""From the upload to the draft: what is asked, what is saved, and who may."""

import json
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from countries.exchange.models import Upload
from countries.models import CountryPage
from portal.multilingual.chosen_units import Choice
from tests.factories import fresh

from .conftest import address, apply, as_document, decision, draft, review, send, words

pytestmark = pytest.mark.django_db


def changed_to(page, **texts):
    """The exported document with other texts: ``lv__situation="<p>…</p>"``."""
    document = as_document(page)
    for name, text in texts.items():
        code, field = name.split("__")
        document["languages"].setdefault(code, {})[field] = text
    return document


def somebody_saves(page, **columns):
    later = draft(page)
    for name, value in columns.items():
        setattr(later, name, value)
    later.save_revision(clean=False)


def row(document, relation, number=0):
    return document["rows"][relation][number]


def test_the_difference_is_shown_and_only_then_saved_as_a_draft(world, at):
    page, client = world.latvia, at("inga")
    before = fresh(page).latest_revision_id

    shown = words(review(client, page, changed_to(page, lv__situation="<p>Jauna situācija</p>")))
    assert "<del>Latviešu</del>" in shown
    assert "<ins>Jauna</ins>" in shown
    assert fresh(page).latest_revision_id == before

    client.post(address("review", page), decision(client, page))
    assert "Jauna situācija" in draft(page).situation_lv
    assert fresh(page).situation_lv == "<p>Latviešu situācija</p>"  # nothing was published
    assert draft(page).situation_en == "<p>English situation</p>"
    assert not Upload.objects.exists()


def test_texts_in_languages_of_others_are_told_of_and_stay(world, at):
    page = world.latvia
    document = changed_to(
        page,
        lv__situation="<p>Jauns</p>",
        en__situation="<p>Forged</p>",
        de__framework="<p>Gefälscht</p>",
    )

    shown = words(review(at("inga"), page, document))
    assert "Not yours to write, so it was left out: English." in shown
    after = apply(at("inga"), page, document)

    assert "Jauns" in after.situation_lv
    assert (after.situation_en, after.framework_de) == (
        "<p>English situation</p>",
        "<p>Deutscher Text</p>",
    )


def test_who_may_not_change_what_is_shared_changes_none_of_it(world, at):
    page = world.latvia
    document = changed_to(page, lv__summary="Kopsavilkums")
    row(document, "facts")["shared"]["number"] = 99
    row(document, "facts")["languages"]["lv"]["words"] = "Citas dienas"
    document["rows"]["hotlines"].clear()

    after = apply(at("ann"), page, document)

    assert after.facts.all()[0].number == 30
    assert after.facts.all()[0].words_lv == "Citas dienas"
    assert after.hotlines.count() == 1
    assert after.summary_lv == "Kopsavilkums"


@pytest.mark.parametrize(("username", "status"), [("tiina", 404), ("eve", 200)])
def test_another_country_does_not_exist_and_who_only_reads_imports_nothing(
    world, at, username, status
):
    page, client = world.latvia, at(username)

    for name, more in (("offline", ()), ("json", ()), ("docx", ("lv",))):
        assert client.get(address(name, page, *more)).status_code == status
    assert send(client, page, as_document(page)).status_code == (404 if status == 404 else 403)
    assert client.post(address("review", page), {}).status_code == (404 if status == 404 else 302)
    assert not Upload.objects.exists()


def test_a_file_of_another_country_is_refused(world, at):
    answer = send(at("anna"), world.latvia, as_document(world.estonia))

    assert answer.status_code == 400
    assert "The file holds the profile of EE; this is the profile of LV." in words(answer)


def test_nobody_else_gets_to_the_file_that_waits(world, at):
    review(at("inga"), world.latvia, changed_to(world.latvia, lv__summary="Mans"))
    data = decision(at("inga"), world.latvia)

    answer = at("anna").post(address("review", world.latvia), data)

    assert answer.status_code == 302
    assert draft(world.latvia).summary_lv in (None, "")


def test_what_both_changed_stays_as_the_portal_has_it_unless_ticked(world, at):
    page = world.latvia
    document = changed_to(page, lv__situation="<p>No faila</p>", lv__summary="No faila")
    somebody_saves(page, situation_lv="<p>No portāla</p>", prevention_lv="<p>Cits</p>")

    shown = words(review(at("inga"), page, document))
    assert "1 text was changed in the portal, too" in shown
    after = apply(at("inga"), page, document)
    assert "No portāla" in after.situation_lv
    assert after.summary_lv == "No faila"
    assert "Cits" in after.prevention_lv

    after = apply(at("inga"), page, document, "languages.lv.situation")
    assert "No faila" in after.situation_lv


def test_a_draft_saved_while_she_looked_is_not_overwritten(world, at):
    page, client = world.latvia, at("inga")
    review(client, page, changed_to(page, lv__situation="<p>No faila</p>"))
    data = decision(client, page)
    somebody_saves(page, situation_lv="<p>No portāla</p>")

    answer = client.post(address("review", page), data)

    assert answer.status_code == 409
    assert "the draft has changed meanwhile" in words(answer)
    assert "No portāla" in draft(page).situation_lv


def test_sent_twice_it_is_saved_once(world, at):
    page, client = world.latvia, at("inga")
    review(client, page, changed_to(page, lv__situation="<p>No faila</p>"))
    data = decision(client, page)

    client.post(address("review", page), data)
    once = fresh(page).latest_revision_id
    again = client.post(address("review", page), data, follow=True)

    assert fresh(page).latest_revision_id == once
    assert "There is no file waiting" in words(again)


def test_a_file_expires(world, at):
    page, client = world.latvia, at("inga")
    review(client, page, changed_to(page, lv__situation="<p>No faila</p>"))
    Upload.objects.update(created_at=timezone.now() - timedelta(hours=25))

    assert client.get(address("review", page)).status_code == 302
    send(at("anna"), page, as_document(page))
    assert Upload.objects.count() == 1  # hers; the other was erased


def test_a_file_that_has_expired_is_erased_at_night(world, at):
    page = world.latvia
    send(at("inga"), page, as_document(page))
    send(at("anna"), page, as_document(page))
    Upload.objects.filter(user=world.inga).update(created_at=timezone.now() - timedelta(hours=25))

    call_command("delete_old_messages")

    assert Upload.objects.get().user == world.anna


def test_a_locked_page_takes_nothing(world, at):
    page, client = world.latvia, at("inga")
    review(client, page, changed_to(page, lv__summary="X"))
    data = decision(client, page)
    CountryPage.objects.filter(pk=page.pk).update(
        locked=True, locked_by=world.anna, locked_at=timezone.now()
    )

    assert client.post(address("review", page), data).status_code == 403
    assert send(client, page, as_document(page)).status_code == 403
    assert draft(page).summary_lv in (None, "")


def test_a_page_that_waits_for_approval_takes_nothing_from_its_writer(world, at):
    page = draft(world.latvia)
    page.choice = Choice.of({"lv"}, submit=True)
    page.save_revision(user=world.inga, clean=False)
    fresh(page).get_workflow().start(fresh(page), world.inga)

    assert send(at("inga"), page, as_document(page)).status_code == 403


def test_rows_are_added_removed_and_moved(world, at):
    page, document = world.latvia, as_document(world.latvia)
    facts = document["rows"]["facts"]
    facts.reverse()
    facts.insert(
        1,
        {
            "shared": {"fact": "penalty", "number": 2, "number_to": 8},
            "languages": {"lv": {"words": "Gadi"}},
        },
    )
    document["rows"]["links"].clear()

    after = apply(at("inga"), page, document)

    assert [fact.fact for fact in after.facts.all()] == [
        "coordinator",
        "penalty",
        "main_law",
        "reflection_period",
    ]
    assert after.facts.all()[1].words_lv == "Gadi"
    assert after.links.count() == 0
    assert [fact.legal_act for fact in after.facts.all()][2] == world.act


def test_a_row_changed_in_the_portal_is_not_removed_unless_ticked(world, at):
    page, document = world.latvia, as_document(world.latvia)
    uid = document["rows"]["links"].pop()["uid"]
    later = draft(page)
    (link,) = later.links.all()
    link.label_en = "Changed"
    later.links = [link]
    later.save_revision(clean=False)

    assert apply(at("inga"), page, {**document}).links.count() == 1
    assert apply(at("inga"), page, document, f"rows.links.{uid}").links.count() == 0


def test_what_is_unknown_is_told_of_by_its_place_and_the_rest_is_taken(world, at):
    page = world.latvia
    document = changed_to(
        page,
        lv__summary="Jā",
        lv__weather="rain",
        lv__situation="<p>Ok <blink>x</blink></p><script>y</script>",
    )
    document["languages"]["xx"] = {"summary": "?"}
    document["extra"] = 1
    document["shared"]["review_due"] = "not a day"
    row(document, "facts")["shared"]["number"] = "many"
    row(document, "facts", 1)["shared"]["legal_act"] = "content.legalact:999999"
    row(document, "hotlines")["shared"].update(number="", chat="")

    shown = words(review(at("inga"), page, document))
    for said in ("weather", "languages.xx", "extra", "Next review", "a whole number", "content.legalact:999999",
                 "Give a number, a chat or an e-mail address.", "blink, script"):  # fmt: skip
        assert said in shown
    after = apply(at("inga"), page, document)

    assert after.summary_lv == "Jā"
    assert "Ok x" in after.situation_lv
    assert "script" not in after.situation_lv
    assert after.facts.all()[0].number == 30
    assert after.hotlines.all()[0].number == "0000 0001"


def test_a_reference_follows_the_thing_and_not_its_number(world, at):
    page, document = world.latvia, as_document(world.latvia)
    text = json.dumps(document).replace(
        f'content.source:{world.source.pk}"', 'content.source:4711"'
    )
    text = text.replace(f'source=\\"{world.source.pk}\\"', 'source=\\"4711\\"').replace(
        "The <b>main", "Our <b>main"
    )

    after = apply(at("anna"), page, json.loads(text))

    assert f'source="{world.source.pk}"' in after.framework_en
    assert after.facts.all()[1].source == world.source


def test_a_link_to_a_draft_she_must_not_know_is_not_made(world, at):
    secret = world.estonia
    CountryPage.objects.filter(pk=secret.pk).update(live=False)
    page, document = world.latvia, as_document(world.latvia)
    key = f"multilingual.basepage:{secret.pk}"
    document["references"][key] = {"translation_key": str(secret.translation_key), "name": "x"}
    document["languages"]["lv"]["situation"] = f'<p><a linktype="page" id="{secret.pk}">tur</a></p>'

    after = apply(at("inga"), page, document)

    assert "tur" in after.situation_lv
    assert "linktype" not in after.situation_lv


def test_history_names_the_file_and_the_language(world, at):
    page = world.latvia
    apply(at("inga"), page, changed_to(page, lv__summary="Jā"))

    history = words(at("inga").get(f"/admin/pages/{page.pk}/history/"))
    assert "Imported from a file" in history


def test_the_ways_to_it(world, at):
    page = world.latvia
    for place in ("/admin/", f"/admin/pages/{page.pk}/edit/"):
        assert address("offline", page) in words(at("inga").get(place))
    assert address("offline", world.about) not in words(at("inga").get("/admin/"))
    assert at("ann").get(address("offline", world.about)).status_code == 404  # not a profile


@pytest.mark.parametrize("interface", ["en", "lv"])
def test_export_says_what_it_holds_and_is_nobody_else_s(world, at, interface):
    answer = at("inga").get(address("docx", world.latvia, "lv"))

    assert answer["Content-Disposition"] == 'attachment; filename="profile-lv-lv.docx"'
    assert "no-store" in answer["Cache-Control"] or "private" in answer["Cache-Control"]
    document = as_document(world.latvia)
    assert document["exported"]["revision"] == fresh(world.latvia).latest_revision_id
    assert document["exported"]["states"]["lv"] == "live"


def test_the_commands_do_the_same(world, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    call_command("export_profile", "lv", "--format", "docx", "--language", "lv")
    assert (tmp_path / "profile-lv-lv.docx").stat().st_size > 10_000
    file = tmp_path / "profile.json"
    file.write_text(json.dumps(changed_to(world.latvia, lv__summary="Jā", de__summary="Ja")))

    call_command("import_profile", "LV", str(file))
    assert draft(world.latvia).summary_lv in (None, "")
    call_command("import_profile", "LV", str(file), "--apply")
    assert draft(world.latvia).summary_lv == "Jā"
    with pytest.raises(CommandError, match="profile of LV"):
        call_command("import_profile", "EE", str(file))
    assert "[+Jā+]" in capsys.readouterr().out
