"""The schema holds all official languages, every page type fits, and mistakes stop the start."""

import json

import pytest
from django.core import checks
from django.core.management import call_command
from django.db import connection, models
from wagtail.admin.panels import FieldPanel, ObjectList

from countries.models import CountryLink, CountryPage
from portal.content.fields import StreamField
from portal.content.models import StandardPage
from portal.multilingual import checks as our_checks
from portal.multilingual.languages import SCHEMA, column
from portal.multilingual.models import BasePage
from portal.multilingual.page_editor import edit_handler, unscoped_panels
from portal.multilingual.registry import registered_models, translated_columns, translated_fields
from tests.factories import a_text, add, country, fresh, parent_of

TEN_KILOBYTES = "Ā vārds " * 1100


def page_types():
    return [m for m in registered_models() if issubclass(m, BasePage) and m is not BasePage]


def full(model, field, code):
    target = model._meta.get_field(column(field, code))
    if isinstance(target, StreamField):
        block = model._meta.get_field(field).stream_block
        if "prose" in block.child_blocks:
            value = [{"type": "prose", "value": f"<p>{TEN_KILOBYTES}</p>"}]
        else:
            value = [a_text(block, "x" * 400) for _ in range(25)]
        return json.dumps(value)
    if isinstance(target, models.SlugField):
        return f"slug-{code}-{field}"
    limit = target.max_length or len(TEN_KILOBYTES)
    return TEN_KILOBYTES[:limit].strip()


@pytest.mark.django_db
@pytest.mark.parametrize("model", page_types(), ids=lambda model: model.__name__)
def test_a_page_filled_to_the_brim_in_all_languages_is_saved_and_published(model):
    columns = {
        column(field, code): full(model, field, code)
        for field in translated_fields(model)
        if field != "local_path"
        for code in SCHEMA
    }
    page = model(**columns, **({"code": "XX"} if model is CountryPage else {}))
    page = add(page, parent_of(model))

    assert page.live
    assert fresh(page).local_title_mt == columns["local_title_mt"]
    assert page.get_latest_revision_as_object().local_title_sv == columns["local_title_sv"]


def test_every_translated_field_has_a_column_for_every_official_language():
    for model in registered_models():
        names = {field.name for field in model._meta.fields}
        assert set(translated_columns(model)) <= names
    assert len(SCHEMA) == 24


def test_the_checks_find_nothing_to_complain_about():
    assert checks.run_checks() == []


@pytest.mark.django_db
def test_the_database_knows_the_letters():
    assert our_checks.database_knows_the_letters(None, databases=["default"]) == []
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT lower('Ā')")
            assert cursor.fetchone() == ("ā",)


def test_a_page_type_that_is_not_registered_is_refused(monkeypatch):
    from modeltranslation.translator import translator

    monkeypatch.setattr(translator._registry[StandardPage], "registered", False)
    assert [error.id for error in our_checks.every_page_type_is_registered(None)] == [
        "multilingual.E001"
    ]


def test_a_table_with_too_many_translated_fields_is_refused(monkeypatch):
    monkeypatch.setattr(our_checks, "WIDEST", 3)
    found = our_checks.no_table_is_too_wide(None)
    assert "CountryPage has 7" in " ".join(error.msg for error in found)


def test_a_translated_field_that_must_not_be_empty_is_refused(monkeypatch):
    monkeypatch.setattr(StandardPage._meta.get_field("body"), "blank", False)
    assert "multilingual.E003" in [
        error.id for error in our_checks.translated_fields_may_be_empty(None)
    ]


def test_a_database_that_does_not_know_the_letters_is_refused(monkeypatch):
    class Cursor:
        def __enter__(self):
            return self

        def __exit__(self, *args):
            pass

        def execute(self, sql):
            pass

        def fetchone(self):
            return ("Ā",)

    fake = type("Connection", (), {"vendor": "postgresql", "cursor": lambda self: Cursor()})()
    monkeypatch.setattr(our_checks, "connection", fake)
    assert [e.id for e in our_checks.database_knows_the_letters(None, databases=["default"])] == [
        "multilingual.E004"
    ]


@pytest.mark.parametrize("model", page_types(), ids=lambda model: model.__name__)
def test_every_panel_has_a_scope(model):
    assert unscoped_panels(edit_handler(model, SCHEMA)) == []


def test_a_panel_without_a_scope_is_found():
    panel = ObjectList([FieldPanel("code")]).bind_to_model(CountryPage)
    assert unscoped_panels(panel) == ["code"]


@pytest.mark.django_db
def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.django_db
def test_switching_languages_needs_no_migration(settings):
    settings.PORTAL_LANGUAGES, settings.PORTAL_DEFAULT_LANGUAGE = ("de", "fr"), "de"
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.django_db
def test_a_language_switched_off_keeps_its_text_through_editing_and_publishing(settings):
    page = country(
        "LV",
        local_title_en="Latvia",
        local_title_lv="Latvija",
        local_title_et="Läti",
        situation_et="<p>Olukord</p>",
    )
    settings.PORTAL_LANGUAGES = ("en", "lv")
    draft = page.get_latest_revision_as_object()
    draft.local_title_lv = "Latvijas profils"
    draft.links.add(CountryLink(url="https://example.org", label_lv="Saite"))
    draft.save_revision().publish()

    settings.PORTAL_LANGUAGES = ("en", "lv", "et")
    page = fresh(page)
    assert (page.local_title_et, page.situation_et) == ("Läti", "<p>Olukord</p>")
    assert page.live_languages == ["en", "lv", "et"]
