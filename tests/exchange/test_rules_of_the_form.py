"""What the editor's form would not take, a file does not bring in either."""

import json

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.forms import ModelChoiceField

from countries.exchange.references import Resolver, describe
from countries.exchange.spots import children, shared_fields, text_fields
from countries.models import CountryFact, CountryPage
from portal.multilingual.languages import active, column
from portal.multilingual.rows import ROWS_AT_MOST
from tests.factories import fresh

from .conftest import address, apply, as_document, decision, draft, review, words

pytestmark = pytest.mark.django_db
DOUBLED = "There is a row for this already"


def of_a_team(page, group):
    """The exported profile with another owner team, by its number and its name."""
    document = as_document(page)
    key = f"auth.group:{group.pk}"
    document["shared"]["owner_team"] = key
    document["references"][key] = {"name": group.name}
    return document


def facts(document):
    return document["rows"]["facts"]


@pytest.fixture
def form(world):
    """The editor's form of the profile, for somebody who may write everything."""
    boss = User.objects.create_superuser("boss", "boss@example.org", "secret")
    made = CountryPage.edit_handler.get_form_class()
    return made(instance=draft(world.latvia), for_user=boss)


def test_what_is_exchanged_are_fields_of_the_form(form):
    def columns_of(model, key=None):
        texts = {column(name, code) for name in text_fields(model) for code in active()}
        return texts | set(shared_fields(model, key))

    assert columns_of(CountryPage, "code") - set(form.fields) == set()
    for relation, child in children(CountryPage).items():
        row = form.formsets[relation].empty_form
        assert columns_of(child) - set(row.fields) == set(), relation


def test_nothing_is_taken_that_the_form_does_not_offer(form):
    Group.objects.create(name="Nobody's team")
    rows = [formset.empty_form for name, formset in form.formsets.items() if name != "comments"]
    choices = [
        field
        for one in (form, *rows)
        for field in one.fields.values()
        if isinstance(field, ModelChoiceField)
    ]
    assert len(choices) >= 5

    for field in choices:
        model = field.queryset.model
        offered = set(field.queryset.values_list("pk", flat=True))
        every = {(model, str(pk)) for pk in model._default_manager.values_list("pk", flat=True)}
        references = describe(every)
        resolver = Resolver(references, form.for_user)
        assert {resolver.pk(key, model) for key in references} - {None} <= offered


def test_an_owner_team_that_the_form_does_not_offer_is_told_of_and_left_out(world, at):
    page, before = world.latvia, draft(world.latvia).owner_team
    document = of_a_team(page, Group.objects.create(name="Visitors"))

    shown = words(review(at("inga"), page, document))
    assert "“Visitors” is nothing that the portal has, or not yours to choose." in shown
    assert apply(at("inga"), page, document) == page
    assert draft(page).owner_team == before


def test_a_command_takes_no_other_team_either(world, tmp_path, capsys):
    file = tmp_path / "profile.json"
    document = of_a_team(world.latvia, Group.objects.create(name="Visitors"))
    file.write_text(json.dumps(document))

    call_command("import_profile", "LV", str(file), "--apply")

    assert "Visitors” is nothing that the portal has" in capsys.readouterr().out
    assert draft(world.latvia).owner_team != Group.objects.get(name="Visitors")


def test_an_owner_team_that_the_form_offers_is_taken(world, at):
    team = Group.objects.get(name="Country editors: EE")

    assert apply(at("inga"), world.latvia, of_a_team(world.latvia, team)).owner_team == team


def test_the_team_that_is_chosen_already_stays(world, at):
    old = Group.objects.create(name="Former team")
    later = draft(world.latvia)
    later.owner_team = old
    later.save_revision(clean=False)
    document = as_document(world.latvia)
    document["languages"]["lv"]["summary"] = "Jā"

    assert "Former team" not in words(review(at("inga"), world.latvia, document))
    assert apply(at("inga"), world.latvia, document).owner_team == old


def test_two_rows_are_not_made_one_thing(world, at):
    """Neither has it in the draft: each alone could be taken."""
    page, document = world.latvia, as_document(world.latvia)
    for place in (1, 2):
        row = facts(document)[place]["shared"]
        row.update(fact="penalty", legal_act=None, organisation=None)

    assert DOUBLED in words(review(at("inga"), page, document))
    after = apply(at("inga"), page, document)

    assert [fact.fact for fact in after.facts.all()] == [
        "reflection_period",
        "penalty",
        "coordinator",
    ]


def test_a_new_row_about_what_there_is_gives_way_and_the_other_keeps_its_changes(world, at):
    page, document = world.latvia, as_document(world.latvia)
    facts(document)[0]["languages"]["lv"]["words"] = "Citas dienas"
    facts(document).insert(0, {"shared": {"fact": "reflection_period", "number": 9}})

    assert DOUBLED in words(review(at("inga"), page, document))
    after = apply(at("inga"), page, document)

    assert next((f.number, f.words_lv) for f in after.facts.all()) == (30, "Citas dienas")
    assert after.facts.count() == 3


def test_rows_may_change_places_and_a_row_may_follow_one_that_goes(world, at):
    page, document = world.latvia, as_document(world.latvia)
    first, second, third = facts(document)
    first["shared"], second["shared"] = second["shared"], first["shared"]
    document["rows"]["facts"] = [first, second, {**third, "uid": None}]

    shown = words(review(at("inga"), page, document))
    after = apply(at("inga"), page, document)

    assert DOUBLED not in shown
    assert [fact.fact for fact in after.facts.all()] == [
        "main_law",
        "reflection_period",
        "coordinator",
    ]
    assert str(after.facts.all()[2].uid) != third["uid"]


def test_a_conflict_cannot_be_decided_into_two_rows_for_one_thing(world, at):
    page, document = world.latvia, as_document(world.latvia)
    row = facts(document)[1]
    row["shared"] = {"fact": "penalty", "answer": "yes"}
    later = draft(page)
    rows = list(later.facts.all())
    rows[1].fact, rows[1].legal_act, rows[1].source = "compensation", None, None
    later.facts = [*rows, CountryFact(fact="penalty", number=1)]
    later.save_revision(clean=False)
    client = at("inga")
    review(client, page, document)
    before = fresh(page).latest_revision_id

    ticked = f"rows.facts.{row['uid']}.shared.fact"
    answer = client.post(address("review", page), decision(client, page, ticked))

    assert answer.status_code == 400
    assert DOUBLED in words(answer)
    assert fresh(page).latest_revision_id == before


def test_a_new_hotline_is_checked_by_the_rules_of_its_country(world, at):
    page, document = world.latvia, as_document(world.latvia)
    document["rows"]["hotlines"] += [
        {"shared": {"number": "2700 0000"}},  # Latvian
        {"shared": {"number": "123 456"}},
    ]

    shown = words(review(at("inga"), page, document))
    assert "There is no number like this in LV." in shown
    after = apply(at("inga"), page, document)

    assert [line.number for line in after.hotlines.all()] == ["0000 0001", "2700 0000"]


@pytest.mark.parametrize(("more", "taken"), [(-1, True), (0, False)])
def test_there_are_as_many_rows_as_the_form_takes(world, at, more, taken):
    page, document = world.latvia, as_document(world.latvia)
    link = document["rows"]["links"][0]
    new = {"shared": {"url": "https://example.org/"}}
    document["rows"]["links"] = [link] + [new] * (ROWS_AT_MOST + more)

    shown = words(review(at("inga"), page, document))
    after = apply(at("inga"), page, document)

    assert ("There are more than 100 rows" not in shown) is taken
    assert after.links.count() == (ROWS_AT_MOST if taken else 1)
