"""Fixtures that every test needs."""

import pytest
from django.conf import settings
from django.utils import translation


@pytest.fixture(autouse=True)
def _language_is_reset():
    """The active language belongs to the thread and outlives a request: every test starts in English."""
    with translation.override(settings.LANGUAGE_CODE):
        yield
