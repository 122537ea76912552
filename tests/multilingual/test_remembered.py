"""What is remembered about queries and models is what Django and Wagtail would work out again."""

from unittest.mock import patch

import modelcluster.models
import modeltranslation.manager
import pytest
from django.db import connection
from django.db.models import Count, Exists, OuterRef, Q
from django.db.models.sql.compiler import SQLCompiler
from wagtail.fields import StreamField

from campaigns.models import NewsPage
from countries.models import CountryPage
from portal.multilingual import remembered
from portal.multilingual.models import BasePage
from portal.multilingual.registry import registered_models
from tests.factories import country, fresh, news

pytestmark = pytest.mark.django_db

MODELS = pytest.mark.parametrize("model", registered_models(), ids=lambda model: model.__name__)

QUERIES = {
    "all": lambda rows: rows.all(),
    "a filter": lambda rows: rows.filter(pk=1),
    "an exclusion and an order": lambda rows: rows.exclude(pk=1).order_by("-pk"),
    "one": lambda rows: rows.order_by("pk")[:1],
    "no duplicates": lambda rows: rows.distinct(),
    "locked": lambda rows: rows.select_for_update(),
    "some columns": lambda rows: rows.only("pk"),
    "without a column": lambda rows: rows.defer(rows.model._meta.concrete_fields[-1].name),
    "values": lambda rows: rows.values("pk"),
    "with a number": lambda rows: rows.annotate(how_many=Count("pk")),
    "with more SQL": lambda rows: rows.extra(select={"one": "1"}),
    "what others are chosen by": lambda rows: rows.filter(pk__in=rows.filter(pk__gt=1)),
    "what others exist by": lambda rows: rows.filter(Exists(rows.filter(pk=OuterRef("pk")))),
    "two together": lambda rows: rows.filter(pk=1).union(rows.filter(pk=2)),
    "nothing": lambda rows: rows.none(),
}


def django_s_own():
    return patch.multiple(
        SQLCompiler, get_select=remembered._get_select, get_converters=remembered._get_converters
    )


def written(rows):
    """The SQL of a query, what its columns are, and what turns them into values."""
    compiler = rows.query.clone().get_compiler(connection=connection)
    try:
        sql = compiler.as_sql()
    except Exception as error:  # an empty result set, or what this database cannot do
        return type(error), str(error)
    columns = [column for column, _sql, _alias in compiler.select]
    converters = {
        place: ([getattr(one, "__qualname__", one) for one in found], column)
        for place, (found, column) in compiler.get_converters(columns).items()
    }
    info = compiler.klass_info and (
        compiler.klass_info["model"],
        compiler.klass_info["select_fields"],
    )
    return sql, compiler.select, info, compiler.annotation_col_map, converters


@MODELS
@pytest.mark.parametrize("query", QUERIES)
def test_every_query_is_written_as_django_writes_it(model, query):
    rows = QUERIES[query](model._base_manager.all())
    with django_s_own():
        expected = written(rows)

    assert written(rows) == expected, "the first time"
    assert written(rows) == expected, "from memory"


QUERIES_THROUGH_OTHERS = {
    "the parent's table is joined under another name": lambda: CountryPage.objects.filter(
        Q(alias_of__local_title_en="x") | Q(local_title_en="y")
    ),
    "with the parent read as well": lambda: NewsPage.objects.select_related("basepage_ptr"),
    "with an original": lambda: CountryPage.objects.select_related("alias_of"),
    "children of a page": lambda: BasePage.objects.filter(depth=3, path__startswith="0001"),
    "the manager of readers": lambda: CountryPage.objects.readable().public(),
    "for a listing": lambda: NewsPage.objects.for_listing("summary").with_publicity(),
}


@pytest.mark.parametrize("query", QUERIES_THROUGH_OTHERS)
def test_queries_that_join_other_tables_are_written_as_django_writes_them(query):
    rows = QUERIES_THROUGH_OTHERS[query]()
    with django_s_own():
        expected = written(rows)

    assert written(rows) == written(rows) == expected


def test_the_columns_are_written_once():
    page = fresh(country("LV", local_title_en="Latvia"))
    with patch.object(remembered, "_get_select", side_effect=AssertionError("written again")):
        assert fresh(page).local_title_en == "Latvia"


def test_what_is_read_is_what_django_reads():
    pages = [
        country("LV", local_title_en="Latvia", situation_lv="<p>Teksts</p>"),
        news(local_title_en="Item", body_en=[("heading", "Words")]),
    ]
    found = [fresh(page).serializable_data() for page in pages]
    with django_s_own():
        assert [fresh(page).serializable_data() for page in pages] == found


@MODELS
def test_relations_and_fields_of_a_model_are_those_it_has(model):
    for module, name in (
        (modelcluster.models, "get_all_child_relations"),
        (modelcluster.models, "get_all_child_m2m_relations"),
        (modeltranslation.manager, "get_translatable_fields_for_model"),
    ):
        known = getattr(module, name)
        assert known(model) == known(model()) == known.__wrapped__(model)


@MODELS
def test_a_stream_keeps_the_field_that_reads_its_json(model):
    for field in model._meta.concrete_fields:
        if isinstance(field, StreamField):
            again = type(field).json_field.func(field)
            assert field.json_field is field.json_field
            assert (type(field.json_field), field.json_field.encoder) == (
                type(again),
                again.encoder,
            )
