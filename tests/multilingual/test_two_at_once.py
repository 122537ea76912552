"""Real threads with connections of their own: nobody's edit is lost.

``PORTAL_ROUNDS`` sets the number of rounds.
"""

import os
from contextlib import nullcontext, suppress
from datetime import timedelta
from threading import Barrier, BrokenBarrierError, Thread
from unittest.mock import patch

import pytest
from django.db import connections
from django.test import Client
from django.utils import timezone

from countries.models import CountryLink, CountryPage
from portal.content.models import Topic
from portal.multilingual.middleware import AdminTransactionMiddleware
from portal.multilingual.views.editing import TranslatedEditView
from tests.factories import add, country_index, fresh, person

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)
ROUNDS = int(os.environ.get("PORTAL_ROUNDS", "100"))


@pytest.fixture
def page():
    topic = Topic.objects.create(slug="prevention", name_en="Prevention")
    country = CountryPage(code="LV", local_title_en="Latvia", local_title_lv="Latvija")
    country.topics = [topic]
    country.links = [
        CountryLink(url="https://example.org/a", label_en="A", label_lv="A"),
        CountryLink(url="https://example.org/b"),
    ]
    return add(country, country_index())


@pytest.fixture
def people():
    return {
        "en": person("ann", writes=["en"], publishes=["en"]),
        "lv": person("liga", writes=["lv"], publishes=["lv"]),
        "shared": person("sam", shared=True),
    }


def together(*tasks):
    """Run the tasks at the same moment, each in a thread of its own; returns what they returned."""
    barrier, results = Barrier(len(tasks)), [None] * len(tasks)

    def run(place, task):
        barrier.wait()
        try:
            results[place] = task()
        finally:
            connections.close_all()

    threads = [Thread(target=run, args=(place, task)) for place, task in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def rows_posted(relation, number):
    """What a form says of its rows beside the rows themselves."""
    counts = {"TOTAL": number, "INITIAL": number, "MIN_NUM": 0, "MAX_NUM": 1000}
    return {f"{relation}-{name}_FORMS": str(count) for name, count in counts.items()}


def form(page, unit, text):
    """What the browser posts for one unit, from the draft as it is now."""
    latest = page.latest_revision
    draft = page.get_latest_revision_as_object()
    rows = list(draft.links.all())
    data = {
        "loaded_revision_id": str(latest.pk),
        "loaded_revision_created_at": latest.created_at.isoformat(),
        **rows_posted("links", len(rows)),
        **rows_posted("facts", 0),
        **rows_posted("referral_steps", 0),
        **rows_posted("hotlines", 0),
    }
    for place, row in enumerate(rows):
        data |= {
            f"links-{place}-id": str(row.pk or ""),
            f"links-{place}-uid": str(row.uid),
            f"links-{place}-ORDER": str(place + 1),
        }
        if unit == "shared":
            data[f"links-{place}-url"] = f"https://example.org/{text}-{place}"
        else:
            data[f"links-{place}-label_{unit}"] = f"{text} {place}"
    if unit == "shared":
        data |= {
            "code": "LV",
            "topics": [str(Topic.objects.get_or_create(slug=text)[0].pk)],
            "source_language": "en",
        }
    else:
        data |= {f"local_title_{unit}": text, f"local_slug_{unit}": f"slug-{unit}"}
    return data


def saver(page, who, unit, text, **extra):
    client = Client()
    client.force_login(who)
    data = {**form(page, unit, text), **extra}
    return lambda: client.post(f"/admin/pages/{page.pk}/edit/", data).status_code


def units_of(page):
    draft = fresh(page).get_latest_revision_as_object()
    rows = list(draft.links.all())
    return {
        "en": (draft.local_title_en, [row.label_en for row in rows]),
        "lv": (draft.local_title_lv, [row.label_lv for row in rows]),
        "shared": ([topic.slug for topic in draft.topics.all()], [row.url for row in rows]),
    }


def expected(unit, text):
    if unit == "shared":
        return [text], [f"https://example.org/{text}-{place}" for place in range(2)]
    return text, [f"{text} {place}" for place in range(2)]


def test_saves_of_different_units_at_the_same_moment_all_survive(page, people):
    pairs = [("en", "lv"), ("lv", "shared"), ("shared", "en")]
    lost = []
    for number in range(ROUNDS):
        pair = pairs[number % 3]
        page = fresh(page)
        texts = {unit: f"{unit}-{number}" for unit in pair}
        statuses = together(*(saver(page, people[unit], unit, texts[unit]) for unit in pair))
        found = units_of(page)
        lost += [
            (number, unit, statuses, found[unit])
            for unit in pair
            if found[unit] != expected(unit, texts[unit])
        ]
    assert lost == []


@pytest.mark.parametrize("locked", [True, False], ids=["with the lock", "without the lock"])
def test_it_is_the_lock_that_saves_them(page, people, locked):
    """Both requests are held back just before saving. The lock lets only one get there at a time."""
    gate = Barrier(2)
    original = TranslatedEditView.form_valid

    def held_back(view, form):
        with suppress(
            BrokenBarrierError
        ):  # the other request is waiting for the lock, as it should
            gate.wait(timeout=2)
        return original(view, form)

    unlocked = patch.object(AdminTransactionMiddleware, "process_view", lambda *args: None)
    with (
        patch.object(TranslatedEditView, "form_valid", held_back),
        nullcontext() if locked else unlocked,
    ):
        together(saver(page, people["en"], "en", "one"), saver(page, people["lv"], "lv", "viens"))

    found = units_of(page)
    both_survived = found["en"] == expected("en", "one") and found["lv"] == expected("lv", "viens")
    assert both_survived == locked


def test_the_second_save_of_the_same_language_is_told_and_loses_nothing(page, people):
    first, second = (saver(page, people["lv"], "lv", text) for text in ("pirmais", "otrais"))
    statuses = together(first, second)

    assert sorted(statuses) == [302, 409]
    assert fresh(page).get_latest_revision_as_object().local_title_lv in ("pirmais", "otrais")


def test_two_publishers_at_once_leave_one_true_state(page, people):
    for number in range(max(ROUNDS // 10, 3)):
        page = fresh(page)
        publish = {"action-publish": "1", "publish_choice": "1"}
        together(
            saver(page, people["en"], "en", f"one-{number}", **publish, publish_units=["en"]),
            saver(page, people["lv"], "lv", f"viens-{number}", **publish, publish_units=["lv"]),
        )
        live = fresh(page)
        assert (live.local_title_en, live.local_title_lv) == (f"one-{number}", f"viens-{number}")
        assert not live.has_unpublished_changes


def test_the_scheduler_and_an_editor_leave_one_true_state(page, people):
    from django.core.management import call_command

    for number in range(max(ROUNDS // 10, 3)):
        page = fresh(page)
        draft = page.get_latest_revision_as_object()
        draft.local_title_en = f"scheduled {number}"
        draft.go_live_at = timezone.now() + timedelta(days=1)
        page.publish(draft.save_revision(), units=["en"])
        page = fresh(page)
        due = page.revisions.get(approved_go_live_at__isnull=False)
        due.content["go_live_at"] = due.approved_go_live_at = "2026-01-01T00:00:00+00:00"
        due.save()

        together(
            lambda: call_command("publish_scheduled", verbosity=0),
            saver(
                page,
                people["lv"],
                "lv",
                f"viens {number}",
                **{"action-publish": "1", "publish_choice": "1", "publish_units": ["lv"]},
            ),
        )

        live = fresh(page)
        assert (live.local_title_en, live.local_title_lv) == (
            f"scheduled {number}",
            f"viens {number}",
        )
        assert not live.revisions.filter(approved_go_live_at__isnull=False).exists()
