"""Fixtures that every test needs."""

import gc

import pytest
from django.conf import settings
from django.db import transaction
from django.utils import translation


def pytest_collection_finish():
    """Half a million objects stay until the end: looking through them for garbage took a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@pytest.fixture(autouse=True)
def _language_is_reset():
    """The active language belongs to the thread and outlives a request: every test starts in English."""
    with translation.override(settings.LANGUAGE_CODE):
        yield


def _shared_rows(django_db_setup, django_db_blocker):
    """For fixtures of a whole class or module: what they write is made once, and undone after the last test.

    What a test writes is undone after that test, so every test finds the same. The objects themselves are
    shared: read them afresh (``factories.fresh``) before changing one.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


rows_of_class = pytest.fixture(scope="class")(_shared_rows)
rows_of_module = pytest.fixture(scope="module")(_shared_rows)
