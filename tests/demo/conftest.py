"""The demonstration, loaded once for each module and taken out again."""

import pytest
from django.db import transaction

from campaigns.demo.loader import Loader
from portal.multilingual.models import BasePage


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The finished loader: ``page_ids`` gives the primary key of each entry's page."""
    with django_db_blocker.unblock(), transaction.atomic():
        loader = Loader(say=lambda line: None)
        loader.run()
        yield loader
        transaction.set_rollback(True)


@pytest.fixture
def page(loaded, db):
    """``page("LV")``: that entry's page, as it stands in the database."""
    return lambda key: BasePage.objects.get(pk=loaded.page_ids[key]).specific
