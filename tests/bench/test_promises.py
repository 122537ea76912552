"""How often the promises of docs/translated-pages.md were put to the test in this run.

``PORTAL_ROUNDS`` and ``PORTAL_WALK_STEPS`` make the runs longer or shorter.
"""

import os
import random
import time
from unittest.mock import patch

import pytest

from portal.multilingual.middleware import AdminTransactionMiddleware
from tests.factories import country_index, fresh
from tests.multilingual import test_random_walk as walking
from tests.multilingual import test_two_at_once as at_once
from tests.multilingual.test_two_at_once import page, people  # noqa: F401 - fixtures

ROUNDS = int(os.environ.get("PORTAL_ROUNDS", "1000"))
STEPS = int(os.environ.get("PORTAL_WALK_STEPS", "2000"))
PAIRS = [("en", "lv"), ("lv", "shared"), ("shared", "en")]


def lost_edits(page, people, rounds):  # noqa: F811
    """Two people save different parts of the page at the same moment, again and again."""
    lost = 0
    for number in range(rounds):
        page, pair = fresh(page), PAIRS[number % 3]
        savers = [at_once.saver(page, people[unit], unit, f"{unit}-{number}") for unit in pair]
        at_once.together(*savers)
        found = at_once.units_of(page)
        lost += sum(found[unit] != at_once.expected(unit, f"{unit}-{number}") for unit in pair)
    return lost


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_at_once(page, people, figure):  # noqa: F811
    started = time.monotonic()
    lost = lost_edits(page, people, ROUNDS)
    seconds = time.monotonic() - started
    figure(f"edits lost in {ROUNDS:,} rounds of two saves at once ({seconds:.0f} s)", str(lost))


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_two_at_once_without_the_lock(page, people, figure):  # noqa: F811
    rounds = max(ROUNDS // 10, 10)
    with patch.object(AdminTransactionMiddleware, "process_view", lambda *args: None):
        lost = lost_edits(page, people, rounds)
    figure(f"the same with the lock taken out, {rounds:,} rounds", str(lost))


@pytest.mark.django_db
def test_random_walk(figure):
    index, chance = country_index(), random.Random(walking.SEED)
    walks = [walking.Walk(chance, number, index) for number in range(2)]
    walks[1].counter = STEPS * 10  # two drafts with one title would rightly be refused one address
    trace, diverged = [], 0
    for _ in range(STEPS):
        number = chance.randrange(len(walks))
        try:
            trace.append((number, walks[number].step()))
            walks[number].check(trace)
        except AssertionError as error:
            print(error)
            diverged = 1
            break
    figure(
        f"random walk, seed {walking.SEED}: steps, divergences from the model",
        f"{len(trace):,}, {diverged}",
    )
