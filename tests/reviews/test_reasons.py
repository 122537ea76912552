"""An act is amended: every page that cites it is flagged until somebody has looked at it again."""

import datetime
from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation

from countries.models import CountryFact, Hotline
from portal.content.models import CoordinatorPage, LegalAct, Source
from portal.content.models.knowledge import Amendment
from portal.multilingual.models import BasePage
from portal.reviews import reasons
from tests.factories import country, fresh, page_of, standard
from tests.multilingual.admin.forms import edit_url

from .conftest import html_of, mail_to, today

QUEUE = reverse("reviews:queue")
NUMBER = "32011L0036"


@pytest.fixture
def act(world):
    return LegalAct.objects.create(
        title_en="Directive 2011/36/EU",
        short_title_en="Anti-Trafficking Directive",
        short_title_lv="Apkarošanas direktīva",
        celex=NUMBER,
        adopted_on=date(2011, 4, 5),
    )


def amend(act, entered=None, adopted=date(2024, 6, 13)):
    """As staff do: a new row in the table of acts that says which act it amends."""
    newer = LegalAct.objects.create(
        title_en="Directive (EU) 2024/1712",
        title_lv="Direktīva (ES) 2024/1712",
        celex="32024L1712",
        adopted_on=adopted,
    )
    newer.amends.set([act])
    if entered is not None:
        Amendment.objects.filter(act=newer).update(recorded_at=entered)
    return newer


def reviewed(page, days, due=200):
    BasePage.objects.filter(pk=page.pk).update(reviewed_on=today(days), review_due=today(due))


def cite(page, act):
    """A fact of a country's profile names the act."""
    page.facts = [CountryFact(fact="main_law", legal_act=act)]
    page.save()
    return fresh(page)


def flagged():
    return set(reasons.standing())


@pytest.fixture
def citing(world, act):
    """Latvia cites the act and was looked at ten days ago; Estonia cites nothing."""
    cite(world.latvia, act)
    for page in (world.latvia, world.estonia):
        reviewed(page, -10)
    return world


def test_nothing_is_amended_nothing_is_flagged(citing):
    assert flagged() == set()


def test_an_amendment_entered_since_flags_those_who_cite(citing, act):
    amend(act)

    assert flagged() == {citing.latvia.pk}


def test_an_amendment_known_at_the_review_flags_nobody(citing, act):
    amend(act, entered=timezone.now() - timedelta(days=20))

    assert flagged() == set()


def test_an_amendment_adopted_since_flags_whenever_it_was_entered(citing, act):
    amend(act, entered=timezone.now() - timedelta(days=20), adopted=today(-3))

    assert flagged() == {citing.latvia.pk}


def test_an_amendment_still_to_be_adopted_flags_nobody_yet(citing, act):
    amend(act, adopted=today(30))

    assert flagged() == set()


def test_of_rows_entered_before_their_day_was_noted_the_adoption_counts(citing, act):
    newer = amend(act)
    Amendment.objects.filter(act=newer).update(recorded_at=None)
    assert flagged() == set()

    reviewed(citing.latvia, -1000)
    assert (flagged() == {citing.latvia.pk}) == (newer.adopted_on > today(-1000))


def test_saving_the_act_again_flags_nobody_again(citing, act):
    newer = amend(act, entered=timezone.now() - timedelta(days=20))
    newer.amends.set([act])
    newer.save()

    assert flagged() == set()


def _blocks(act):
    return [("acts", [act])]


def _footnote(act):
    source = Source.objects.create(title_en="The directive", celex=NUMBER)
    note = f'<a linktype="footnote" source="{source.pk}">[The directive]</a>'
    return [("prose", f"<p>As it says{note}</p>")]


@pytest.mark.parametrize("body", [_blocks, _footnote], ids=["block", "footnote"])
def test_texts_that_cite_are_flagged(world, act, body):
    page = standard(local_title_en="Law", body_en=body(act))
    reviewed(page, -10)
    amend(act)

    assert flagged() == {page.pk}


def test_lists_of_acts_are_citations(world, act):
    page = page_of(CoordinatorPage, local_title_en="Coordinator")
    page.legal_basis.set([act])
    page.save()
    reviewed(page, -10)
    amend(act)

    assert flagged() == {page.pk}


def test_a_page_never_reviewed_counts_from_its_publication(world, act):
    cite(world.latvia, act)
    amend(act)
    assert flagged() == {world.latvia.pk}

    later = timezone.now() + timedelta(seconds=5)
    BasePage.objects.filter(pk=world.latvia.pk).update(first_published_at=later)
    assert flagged() == set()


def test_a_draft_is_not_flagged(citing, act):
    amend(act)
    fresh(citing.latvia).unpublish()

    assert flagged() == set()


def test_still_right_settles_it(citing, act, at):
    amend(act)
    at("inga").post(reverse("reviews:still_right", args=[citing.latvia.pk]))

    assert flagged() == set()


def test_still_right_settles_it_again_on_the_same_day(citing, act, at):
    confirm = reverse("reviews:still_right", args=[citing.latvia.pk])
    at("inga").post(confirm)
    amend(act)
    assert flagged() == {citing.latvia.pk}

    at("inga").post(confirm)
    assert flagged() == set()


# -- where it shows ------------------------------------------------------------------------------------


def test_the_editor_says_why(citing, act, at):
    amend(act)
    page = at("ann").get(edit_url(citing.latvia)).content.decode()

    assert "“Anti-Trafficking Directive”, which it cites, was amended by" in page
    assert "2024/1712” of 13 June 2024" in page


def test_her_team_is_told_once_in_her_language(citing, act):
    amend(act)
    call_command("send_reminders")
    call_command("send_reminders")

    assert len([m for m in mail.outbox if m.to == ["inga@example.org"]]) == 1
    assert "Apkarošanas direktīva" in mail_to("inga").body
    assert QUEUE in html_of(mail_to("inga"))
    assert not [m for m in mail.outbox if m.to == ["tiina@example.org"]]


def headings(response):
    return {
        placed.heading: [
            one.row.title for one in response.context["items"] if one.heading == placed.heading
        ]
        for placed in response.context["items"]
    }


@pytest.fixture
def queue(citing, act):
    """Latvia and a page of law cite the act; Estonia is overdue."""
    law = standard(local_title_en="Law", body_en=_blocks(act))
    reviewed(law, -10)
    reviewed(citing.estonia, -400, due=-3)
    amend(act)
    citing.law = law
    return citing


def test_the_queue_is_grouped_by_country(queue, at):
    assert headings(at("ann").get(QUEUE)) == {
        "Estonia": ["Estonia"],
        "Latvia": ["Latvia"],
        "Law": ["Law"],
    }


def test_the_queue_is_grouped_by_act(queue, at):
    assert headings(at("ann").get(QUEUE, {"by": "act"})) == {
        "Anti-Trafficking Directive": ["Latvia", "Law"],
        "Review due": ["Estonia"],
    }


def test_it_is_narrowed(queue, at, act):
    ann = at("ann")

    def titles(**query):
        return [one.row.title for one in ann.get(QUEUE, query).context["items"]]

    assert titles(act=f"act-{act.pk}") == ["Latvia", "Law"]
    assert titles(section=str(queue.latvia.pk)) == ["Latvia"]
    assert titles(what="due") == ["Estonia"]
    assert titles(what="flagged") == ["Latvia", "Law"]


@pytest.mark.parametrize(
    "query", [{"by": "x"}, {"section": "\0"}, {"act": "99"}, {"what": "x" * 999}]
)
def test_a_forged_filter_is_said(queue, at, query):
    assert at("ann").get(QUEUE, query).status_code == 400


def test_a_country_editor_sees_her_country_only(queue, at):
    page = at("tiina").get(QUEUE)

    assert headings(page) == {"Estonia": ["Estonia"]}
    for word in ("Latvia", "Law", "Anti-Trafficking"):
        assert word not in page.content.decode().replace("Country editors: LV", "")


def test_without_a_page_there_is_no_queue(world, at):
    from .conftest import someone

    world.zane = someone("zane", "en", "Writes: Latvian")
    assert at("zane").get(QUEUE).status_code == 302


def test_the_spreadsheet_holds_the_same_and_no_formulas(queue, at):
    BasePage.objects.filter(pk=queue.latvia.pk).update(draft_title="=1+1")
    lines = at("ann").get(QUEUE, {"export": "csv", "by": "act"}).content.decode().splitlines()

    assert lines[0] == ("Group,Title,Country or section,Why,Owner team,Reviewed on,Next review")
    assert len(lines) == 4
    assert "'=1+1" in "".join(lines)


def test_it_asks_as_often_for_many_pages_as_for_few(queue, at, act):
    def asked():
        client = at("ann")
        client.get(QUEUE)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(QUEUE).status_code == 200
        return len(queries)

    few = asked()
    for code in ("FI", "SE", "DK"):
        page = cite(country(code, local_title_en=code), act)
        reviewed(page, -10)
    assert asked() == few


# -- hotlines ------------------------------------------------------------------------------------------


def line(**columns):
    return Hotline(
        operator_en="Shelter",
        operator_lv="Patvērums",
        number="0000 0001",
        **{"verified_on": today(-400), **columns},
    )


def with_hotline(page, **columns):
    page.hotlines = [line(**columns)]
    page.save()


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"valid_until": today(-1)}, "The check of the hotline “Shelter” ran out on"),
        ({"valid_until": today(10)}, "The hotline “Shelter” is to be checked again by"),
        ({"verified_on": None}, "Nobody has checked the hotline “Shelter”."),
    ],
)
def test_a_hotline_nobody_vouches_for_is_on_her_lists(world, at, columns, words):
    with_hotline(world.latvia, **columns)
    call_command("send_reminders")
    call_command("send_reminders")

    assert "Patvērums" in mail_to("inga").body
    assert words in at("ann").get(QUEUE).content.decode()
    assert "Latvia" in at("inga").get("/admin/workbench/hotlines/").content.decode()
    assert at("tiina").get(QUEUE).context["total"] == 0


def test_a_checked_hotline_is_on_no_list(world, at):
    with_hotline(world.latvia, valid_until=today(60))

    assert reasons.standing() == {}
    assert at("ann").get("/admin/workbench/hotlines/").context["total"] == 0


def test_still_right_does_not_check_a_number(world, at):
    with_hotline(world.latvia, valid_until=today(-1))
    at("inga").post(reverse("reviews:still_right", args=[world.latvia.pk]))

    assert flagged() == {world.latvia.pk}


def test_words_are_those_of_who_reads_them(world):
    with_hotline(world.latvia, valid_until=datetime.date(2026, 1, 1))
    (reason,) = reasons.of(world.latvia)

    with translation.override("en"):
        assert "“Shelter”" in reason.words()
    with translation.override("lv"):
        assert "„Patvērums”" in reason.words()
