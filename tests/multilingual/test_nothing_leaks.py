"""No path puts one language's text into another's column: every translated field of every model."""

import json
from datetime import date

import pytest
from django.utils import translation
from modelcluster.models import ClusterableModel

from campaigns.models import CampaignMaterial
from countries.models import CountryFact, CountryLink, CountryPage, Hotline, ReferralStep
from portal.content.fields import StreamField
from portal.content.models import (
    FactFigure,
    NetworkMeeting,
    NetworkMember,
    Organisation,
    Predecessor,
    Topic,
)
from portal.multilingual import merging
from portal.multilingual.languages import SCHEMA, column
from portal.multilingual.registry import child_relations, registered_models, translated_fields
from tests.factories import a_text, add, fresh, parent_of, standard

pytestmark = pytest.mark.django_db
INTERFACES = ("en", "lv", "et")


def words(model, field, code):
    """A text that names its own field and language, of the kind the field holds."""
    mark = f"{field}-{code}"
    kind = model._meta.get_field(field).get_internal_type()
    if isinstance(model._meta.get_field(field), StreamField):
        number = f"00000000-0000-4000-8000-{abs(hash(mark)) % 10**12:012d}"
        block = model._meta.get_field(field).stream_block
        return json.dumps([{**a_text(block, mark), "id": number}])
    return mark if kind in ("SlugField",) else f"{mark} text"


def filled(model, codes, **shared):
    """An instance with every translated field filled in the given languages."""
    columns = {
        column(field, code): words(model, field, code)
        for field in translated_fields(model)
        if field != "local_path"
        for code in codes
    }
    return model(**columns, **shared)


def leaks(instance, codes):
    """``[(column, what stands there)]`` of columns that hold another language's text, or text at all if empty."""
    found = []
    content = merging.plain(instance.serializable_data())
    for field in translated_fields(type(instance)):
        if field == "local_path":
            continue
        for code in SCHEMA:
            value = content.get(column(field, code)) or ""
            mine = f"{field}-{code}"
            others = [
                f"{field}-{other}"
                for other in SCHEMA
                if other != code and f"{field}-{other}" in str(value)
            ]
            if (
                others
                or (code not in codes and value not in ("", "[]"))
                or (code in codes and mine not in str(value))
            ):
                found.append((column(field, code), value))
    return found


# What a row needs beside its texts.
ROWS = {
    FactFigure: {"value": "1", "year": 2024},
    CountryLink: {"url": "https://example.org"},
    CountryFact: {"fact": "compensation"},
    ReferralStep: {"step": "contact_point"},
    Hotline: {"number": "112"},
    NetworkMeeting: {"date": date(2026, 10, 2)},
    NetworkMember: {},
    Predecessor: {"name": "Somebody"},
    CampaignMaterial: {},
}


def rows_of(model, codes):
    """A row of every kind the page type has, with all its texts in the given languages."""
    for relation, child, _key in child_relations(model):
        if not translated_fields(child):
            continue
        shared = dict(ROWS[child])
        if child is NetworkMember:
            shared["organisation"] = Organisation.objects.create(name_en="Members")
        yield relation, [filled(child, codes, **shared)]


def page_types():
    from portal.multilingual.models import BasePage

    return [m for m in registered_models() if issubclass(m, BasePage) and m is not BasePage]


def children_of(page):
    return [
        row
        for relation, _child, _key in child_relations(type(page))
        for row in getattr(page, relation).all()
    ]


def checked(page, codes):
    return leaks(page, codes) + [leak for row in children_of(page) for leak in leaks(row, codes)]


@pytest.fixture(params=INTERFACES)
def interface(request):
    with translation.override(request.param):
        yield request.param


# What a page is written in, and the language its editor works in: the same, another one, several.
SITUATIONS = [("lv", "lv"), ("en", "lv"), ("lv", "en"), ("et+lv", "en"), ("et+lv", "et")]


@pytest.mark.parametrize(("written", "interface"), SITUATIONS, indirect=["interface"])
@pytest.mark.parametrize("model", page_types(), ids=lambda model: model.__name__)
def test_pages_keep_their_languages_apart_on_every_path(model, written, interface):
    codes = tuple(written.split("+"))
    page = filled(
        model, codes, source_language=codes[0], **({"code": "XX"} if model is CountryPage else {})
    )
    for relation, rows in rows_of(model, codes):
        setattr(page, relation, rows)
    page = add(page, parent_of(model))
    assert checked(page, codes) == [], "saved and published"

    draft = page.get_latest_revision().as_object()
    assert checked(draft, codes) == [], "read back from the revision"

    draft.save_revision().publish()
    page = fresh(page)
    assert checked(page, codes) == [], "published again"

    page.unpublish_languages([codes[-1]])
    assert checked(fresh(page).get_latest_revision_as_object(), codes) == [], (
        "a language unpublished"
    )

    page.get_latest_revision().publish()
    page = fresh(page)
    page.specific_class.objects.get(pk=page.pk).save()
    assert checked(fresh(page), codes) == [], "saved by a command"

    if not model.max_count:
        attrs = {"slug": "copied", **({"code": "YY"} if model is CountryPage else {})}
        copied = page.copy(update_attrs=attrs, keep_live=True)
        addresses_apart = [
            leak for leak in checked(fresh(copied), codes) if not leak[0].startswith("local_slug")
        ]
        assert addresses_apart == [], "copied"
        if model is not CountryPage:
            alias = fresh(page.create_alias(update_slug="alias"))
            page.save_revision().publish()
            assert [
                leak
                for leak in checked(fresh(alias), codes)
                if not leak[0].startswith("local_slug")
            ] == [], "alias"


@pytest.mark.parametrize(
    "model", [m for m in registered_models() if m not in page_types()], ids=lambda m: m.__name__
)
def test_other_models_keep_their_languages_apart(model, interface):
    instance = filled(model, ("lv",))
    assert leaks_of_plain(instance) == []
    if isinstance(instance, ClusterableModel):
        instance = model.from_serializable_data(merging.plain(instance.serializable_data()))
        assert leaks_of_plain(instance) == []


def leaks_of_plain(instance):
    return [
        column(field, code)
        for field in translated_fields(type(instance))
        for code in SCHEMA
        if code != "lv" and getattr(instance, column(field, code)) not in (None, "")
    ]


def test_writing_the_bare_name_changes_no_column(interface):
    topic = Topic(slug="x", name="Nowhere", name_lv="Vieta")
    topic.name = "Nowhere"
    topic.save()

    topic = Topic.objects.get()
    assert [getattr(topic, column("name", code)) for code in SCHEMA if code != "lv"] == [None] * 23
    assert topic.name_lv == "Vieta"


def test_the_untranslated_column_stays_empty(interface):
    page = standard(local_title_en="One", summary_en="Summary", local_title_lv="Viens")
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT local_title, summary FROM multilingual_basepage WHERE id = %s", [page.pk]
        )
        assert cursor.fetchone() == ("", "")
