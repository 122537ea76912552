"""Facts and the referral pathway on a profile, and what may be entered."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from countries.facts import FACTS, STEPS
from portal.multilingual.languages import SCHEMA
from tests.factories import fresh
from tests.serving.reader import read, words

from .profiles import everything, fact, profile, step

pytestmark = pytest.mark.django_db


def answers(page):
    """``{question: what is said}`` of a profile."""
    return {words(item.dt): words(item.dd) for item in page.main.select("dl.facts > div")}


@pytest.fixture
def latvia():
    facts, steps = everything()
    return profile("LV", facts, steps)


def test_a_profile_says_value_unit_source_and_day(client, latvia):
    said = answers(read(client, latvia, "en"))

    assert said["Reflection period"] == "30 to 60 days Source: The law; as of 2 October 2026"
    assert said["Range of penalties"].startswith("up to 8 years ")
    assert said["Strategy or plan"].startswith("2025–2027 ")
    assert said["Last GRETA evaluation round"].startswith("Round 3 since 2022 Demonstration")
    assert said["National Rapporteur or equivalent"].startswith("Ministry Source")


def test_the_same_in_latvian(client, latvia):
    page = read(client, latvia, "lv")
    said = answers(page)

    assert said["Pārdomu laiks"] == (
        "no 30 līdz 60 dienām Avots: Likums; stāvoklis datumā: 2026. gada 2. oktobris"
    )
    assert said["Sodu robežas"].startswith("līdz 8 gadiem ")
    assert [words(one) for one in page.main.select(".steps h3")] == [
        "Iespējamais cietušais",
        "Valsts kontaktpunkts",
        "Oficiāla identificēšana",
        "Pārdomu laiks",
        "Neatliekama palīdzība",
        "Droša atgriešanās",
        "Ilgtermiņa palīdzība",
    ]


def test_no_not_known_and_not_entered_are_three_things(client, latvia):
    page = read(client, latvia, "en")
    said = answers(page)

    assert said["Compensation by the state"].startswith("No ")
    assert said["Free legal aid"] == "Not known"
    assert "Residence permit for victims" not in said
    missing = next(p for p in page.main.select("p.src") if "Not entered yet:" in p.text)
    assert "Residence permit for victims" in missing.text


def test_readers_get_facts_and_steps_in_the_same_order_whatever_the_rows_order(client):
    page = profile(
        "LV",
        [fact("greta_round", number=3), fact("main_law", words_en="Law")],
        [step("safe_return", who_en="Embassy"), step("presumed_victim", who_en="Anyone")],
    )

    answer = read(client, page, "en")

    assert list(answers(answer)) == ["Main law and articles", "Last GRETA evaluation round"]
    steps = answer.main.select(".pathway .steps > li")
    assert [words(one.h3) for one in steps] == [str(label) for _key, label in STEPS]
    assert "Anyone" in steps[0].text
    assert "Embassy" in steps[5].text
    assert "Not entered yet" in steps[1].text


def test_a_step_says_who_contact_basis_and_duration(client, latvia):
    item = read(client, latvia, "en").main.select(".steps > li")[2]

    links = {a["href"] for a in item.select("a")}
    assert {"tel:+37100000000", "mailto:help@example.org", "https://help.example/now"} <= links
    for said in ("Police", "Decides.", "section 5", "Duration: three days", "Act on victims"):
        assert said in words(item)


def test_a_made_up_number_is_not_one_tap_away(client):
    made_up = step("contact_point", telephone="+371 0000 0000", is_demonstration=True)

    page = read(client, profile("LV", [], [made_up]), "en")

    assert "+371 0000 0000" in page.main.text
    assert not page.main.select(".steps a[href^='tel:']")


def test_text_in_another_language_says_so(client):
    page = profile("LV", [fact("main_law", words_en="Law")], local_title_lv="")

    answer = read(client, page, "lv")

    assert answer.main.select_one(".said-text [lang=en]").text == "Law"


def test_a_draft_is_seen_in_its_preview_only(client, admin_client, latvia):
    draft = fresh(latvia)
    draft.facts = [fact("main_law", words_en="Secret draft")]
    draft.save_revision()

    assert "Secret draft" not in read(client, latvia, "en").main.text
    address = f"/admin/pages/{latvia.pk}/view_draft/?mode=en"
    assert "Secret draft" in admin_client.get(address).text


def test_without_facts_nothing_is_shown_of_them(client):
    page = read(client, profile("LV"), "en")

    assert page.main.select_one("#facts") is None
    assert page.main.select_one(".steps") is None
    assert page.link("/en/countries/compare/?with=lv")


def cost(client, page):
    client.get(page.url_in("en"))
    with CaptureQueriesContext(connection) as queries:
        assert client.get(page.url_in("en")).status_code == 200
    return len(queries)


def test_facts_and_steps_cost_two_questions_however_many_there_are(client, settings):
    few = profile("EE", [fact("penalty", number=1)], [step("safe_return", who_en="A")])
    many = profile("LV", *everything())

    assert cost(client, many) == cost(client, few) <= 12
    settings.PORTAL_LANGUAGES = SCHEMA
    assert cost(client, many) == cost(client, few) <= 12


def test_only_columns_of_active_languages_are_read(client, latvia):
    with CaptureQueriesContext(connection) as queries:
        read(client, latvia, "en")

    asked = [one["sql"] for one in queries if 'FROM "countries_countryfact"' in one["sql"]]
    assert len(asked) == 1
    assert '"words_lv"' in asked[0]
    assert '"text_de"' not in asked[0]
    assert '"title_de"' not in asked[0]


# -- what may be entered ---------------------------------------------------------------------------


def errors(row):
    try:
        row.full_clean(exclude=["page"])
    except ValidationError as error:
        return set(error.message_dict)
    return set()


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        (fact("penalty", number=2, number_to=12), set()),
        (fact("penalty", number_to=8), set()),
        (fact("penalty", number=12, number_to=2), {"number_to"}),
        (fact("penalty", number=2, number_to=180), {"number_to"}),
        (fact("penalty", since=2020), {"since"}),
        (fact("reflection_period", number=30), set()),
        (fact("reflection_period", number=0), {"number"}),
        (fact("reflection_period", number=3000), {"number"}),
        (fact("reflection_period", answer="no", number=30), {"number"}),
        (fact("reflection_period", answer="unknown", number=30), {"number"}),
        (fact("compensation", answer="no"), set()),
        (fact("compensation", number=3), {"number"}),
        (fact("strategy", since=2027, until=2025), {"until"}),
        (fact("strategy", since=25), {"since"}),
        (fact("greta_round", number=21), {"number"}),
        (fact("nonsense"), {"fact"}),
        (fact("legal_aid", as_of=timezone.localdate() + timedelta(days=1)), {"as_of"}),
        (step("safe_return", telephone="call me"), {"telephone"}),
    ],
    ids=str,
)
def test_a_row_takes_what_its_question_has_and_no_more(row, wrong):
    assert errors(row) == wrong


def test_every_kind_of_fact_takes_what_it_says():
    values = {"number": 1, "number_to": 2, "since": 2020, "until": 2021}
    for kind in FACTS:
        given = {name: values[name] for name in kind.fields if name in values}
        assert errors(fact(kind.key, **given)) == set(), kind.key
