"""Whoever adds a page is told what each type is for, and offered only what belongs there."""

import pytest
from django.urls import reverse
from django.utils import translation
from django.utils.html import escape
from wagtail.coreutils import resolve_model_string

from portal.content.models import HomePage
from portal.multilingual.models import BasePage
from portal.multilingual.registry import registered_models
from tests.factories import administrator, home

pytestmark = pytest.mark.django_db

TYPES = [m for m in registered_models() if issubclass(m, BasePage) and m is not BasePage]


@pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)
def test_each_type_says_what_goes_there_in_english_and_latvian(model):
    with translation.override("en"):
        english = str(model.get_page_description())
    with translation.override("lv"):
        latvian = str(model.get_page_description())

    assert english
    assert latvian not in ("", english)


@pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)
def test_the_tree_is_closed(model):
    """A type's parents name it as a child, and its children name it as a parent."""
    for name in model.parent_page_types:
        parent = resolve_model_string(name)
        if parent is not BasePage:
            assert model in parent.allowed_subpage_models()
    for name in model.subpage_types:
        assert model in resolve_model_string(name).allowed_parent_page_models()


def test_the_choice_shows_the_descriptions(client):
    client.force_login(administrator())

    answer = client.get(reverse("wagtailadmin_pages:add_subpage", args=[home().pk]))

    for model in HomePage.allowed_subpage_models():
        assert escape(model.get_page_description()) in answer.content.decode()
