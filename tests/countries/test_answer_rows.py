"""The editor's form of facts and steps: one row for each question, with the fields it has."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext

from countries.facts import FACTS, STEPS
from countries.models import CountryFact
from portal.content.models import LegalAct, Organisation, Source
from tests.factories import fresh, person
from tests.multilingual.admin.forms import edit_url, posted

from .profiles import fact, profile, source, step

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    return profile("LV", [fact("greta_round", number=3), fact("penalty", number=1, number_to=7)])


@pytest.fixture
def editor(client, page):
    user = person("riga", writes=["en", "lv"], publishes=["en", "lv"], shared=True)
    client.force_login(user)
    return client


def opened(client, page):
    return posted(client.get(edit_url(page)))


def number_of(data, key, relation="facts", field="fact"):
    """The number of the row that asks ``key``."""
    return next(n for n in range(20) if data.get(f"{relation}-{n}-{field}") == key)


def fields_of(data, key):
    start = f"facts-{number_of(data, key)}-"
    return {name.removeprefix(start) for name in data if name.startswith(start)}


def send(client, page, data, **extra):
    return client.post(edit_url(page), {**dict(data.lists()), **extra}, follow=True)


def drafted(page):
    return fresh(page).get_latest_revision_as_object()


def test_every_question_has_a_row_with_its_own_fields(editor, page):
    data = opened(editor, page)

    assert {data[f"facts-{n}-fact"] for n in range(len(FACTS))} == {one.key for one in FACTS}
    steps = {data[f"referral_steps-{n}-step"] for n in range(len(STEPS))}
    assert steps == {key for key, _label in STEPS}
    assert {"number", "number_to"} <= fields_of(data, "penalty")
    assert not {"since", "organisation", "legal_act"} & fields_of(data, "penalty")
    assert not {"number", "number_to", "since"} & fields_of(data, "compensation")


def test_rows_stand_in_the_order_of_the_questions_and_say_what_is_missing(editor, page):
    text = editor.get(edit_url(page)).text

    headings = [text.index(f">{one.label}") for one in FACTS]
    assert headings == sorted(headings)
    assert "Compensation by the state (not entered yet)" in text
    assert "Range of penalties (not entered yet)" not in text
    assert "Number (years)" in text


def test_an_untouched_form_stores_nothing_new(editor, page):
    send(editor, page, opened(editor, page))

    draft = drafted(page)
    assert {row.fact for row in draft.facts.all()} == {"greta_round", "penalty"}
    assert draft.referral_steps.count() == 0


def test_a_fact_is_entered_by_filling_in_its_row(editor, page):
    data = opened(editor, page)
    where = source()
    row = f"facts-{number_of(data, 'reflection_period')}-"
    data[f"{row}number"], data[f"{row}source"] = "30", str(where.pk)

    send(editor, page, data)

    entered = next(one for one in drafted(page).facts.all() if one.fact == "reflection_period")
    # Who writes a number has said yes.
    assert (entered.answer, entered.number, entered.source) == ("yes", 30, where)


def test_not_known_is_entered_with_the_answer_alone(editor, page):
    data = opened(editor, page)
    data[f"facts-{number_of(data, 'compensation')}-answer"] = "unknown"

    send(editor, page, data)

    assert {row.fact: row.answer for row in drafted(page).facts.all()}["compensation"] == "unknown"


def test_a_fact_that_is_only_in_the_draft_is_there_when_it_is_opened_again(editor, page):
    data = opened(editor, page)
    data[f"facts-{number_of(data, 'compensation')}-answer"] = "no"
    send(editor, page, data)

    again = opened(editor, page)
    assert again[f"facts-{number_of(again, 'compensation')}-answer"] == "no"
    send(editor, page, again)

    assert {row.fact: row.answer for row in drafted(page).facts.all()}["compensation"] == "no"
    assert "Compensation by the state (not entered yet)" not in editor.get(edit_url(page)).text


def test_a_step_is_entered_in_its_row(editor, page):
    data = opened(editor, page)
    data[f"referral_steps-{number_of(data, 'safe_return', 'referral_steps', 'step')}-who_lv"] = (
        "Kas"
    )

    send(editor, page, data)

    (row,) = drafted(page).referral_steps.all()
    assert (row.step, row.who_lv) == ("safe_return", "Kas")


def test_what_is_wrong_is_said_at_its_field_and_kept(editor, page):
    data = opened(editor, page)
    row = f"facts-{number_of(data, 'reflection_period')}-"
    data[f"{row}number"], data[f"{row}words_lv"] = "4000", "Mans teksts"

    response = send(editor, page, data)

    (open_row,) = BeautifulSoup(response.content, "html.parser").select("details.answer[open]")
    number = open_row.select_one("[name$=-number]")
    assert number["aria-invalid"] == "true"
    said = [open_row.find(id=key) for key in number["aria-describedby"].split()]
    assert "Write a number from 1 to 730." in [element.text for element in said]
    assert number["value"] == "4000"
    assert "Mans teksts" in response.text
    assert "reflection_period" not in {row.fact for row in drafted(page).facts.all()}


def test_a_number_beside_no_is_refused(editor, page):
    data = opened(editor, page)
    data[f"facts-{number_of(data, 'penalty')}-answer"] = "no"

    assert "With this answer there is none" in send(editor, page, data).text


def test_an_error_elsewhere_keeps_what_was_typed_here(editor, page):
    data = opened(editor, page)
    data["local_title_en"] = ""
    data[f"facts-{number_of(data, 'legal_aid')}-words_en"] = "Typed already"

    response = send(editor, page, data)

    assert response.status_code == 200
    assert "Typed already" in response.text


def test_a_deleted_fact_is_an_empty_question_again(editor, page):
    data = opened(editor, page)
    data[f"facts-{number_of(data, 'penalty')}-DELETE"] = "1"

    send(editor, page, data)

    assert {row.fact for row in drafted(page).facts.all()} == {"greta_round"}
    assert opened(editor, page)[f"facts-{number_of(opened(editor, page), 'penalty')}-answer"] == ""


def test_a_translator_sees_what_is_answered_and_changes_its_words(client, page):
    client.force_login(person("translator", writes=["lv"]))
    data = opened(client, page)
    assert data["facts-TOTAL_FORMS"] == "2"
    assert not [name for name in data if name.endswith("-number")]
    data["facts-0-words_lv"] = "Vārdi"

    send(client, page, data)

    assert "Vārdi" in {row.words_lv for row in drafted(page).facts.all()}
    assert {row.number for row in drafted(page).facts.all()} == {3, 1}


def test_a_translator_is_told_of_what_is_wrong_beside_her_fields(client, page):
    CountryFact.objects.filter(fact="penalty").update(number=70)
    draft = fresh(page)
    draft.save_revision(clean=False)
    client.force_login(person("translator", writes=["lv"]))
    data = opened(client, page)
    data["facts-1-words_lv"] = "Vārdi"

    response = send(client, page, data)

    assert response.status_code == 200


def cited(number):
    """An organisation, a law and a source that no other row names."""
    return {
        "organisation": Organisation.objects.create(
            name_en=f"Office {number}", site="https://office.example/"
        ),
        "legal_act": LegalAct.objects.create(
            title_en=f"Act {number}", url=f"https://act.example/{number}"
        ),
        "source": Source.objects.create(
            title_en=f"Source {number}", url=f"https://source.example/{number}"
        ),
    }


def answered(kind, number):
    names = {"source", *kind.fields}
    return fact(kind.key, **{name: one for name, one in cited(number).items() if name in names})


def entered(key, number):
    named = cited(number)
    return step(key, legal_act=named["legal_act"], source=named["source"])


def test_what_rows_name_is_looked_up_at_once(editor, page):
    few = profile(
        "EE", [answered(one, n) for n, one in enumerate(FACTS[1:3])], [entered(STEPS[0][0], 20)]
    )
    many = profile(
        "LT",
        [answered(one, n) for n, one in enumerate(FACTS, 30)],
        [entered(key, n) for n, (key, _label) in enumerate(STEPS, 60)],
    )
    costs = []
    for one in (few, many):
        editor.get(edit_url(one))  # what is remembered between requests
        with CaptureQueriesContext(connection) as queries:
            text = editor.get(edit_url(one)).text
        costs.append(len(queries))

    assert costs[0] == costs[1]
    for name in ("Office 30", "Act 32", "Source 42", "Act 66", "Source 66"):
        assert f">{name}<" in text


def test_a_thing_chosen_stays_chosen_when_something_else_is_wrong(editor, page):
    data = opened(editor, page)
    where = source()
    row = f"facts-{number_of(data, 'reflection_period')}-"
    data[f"{row}number"], data[f"{row}source"] = "4000", str(where.pk)

    response = send(editor, page, data)

    form = BeautifulSoup(response.content, "html.parser")
    assert form.select_one(f"[name={row}source]")["value"] == str(where.pk)
    assert form.find(id=f"id_{row}source-title").text == "The law"


def test_only_who_may_write_shared_can_take_an_answer_back(client, editor, page):
    def offered(response):
        return BeautifulSoup(response.content, "html.parser").select(
            "[name$=-DELETE][type=checkbox]"
        )

    assert len(offered(editor.get(edit_url(page)))) == 2
    client.force_login(person("translator", writes=["lv"]))
    assert offered(client.get(edit_url(page))) == []
