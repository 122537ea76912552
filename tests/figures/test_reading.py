"""What readers may see of the figures, and what it costs."""

from decimal import Decimal

import pytest

from countries.figures import reading
from countries.figures.codes import EU
from countries.figures.reading import figures_of, is_suppressed, observations, shown_value
from portal.content.country_codes import MEMBER_STATES

from .content import observation, people, store

pytestmark = pytest.mark.django_db


def values(series):
    return [(point.year, point.value) for point in series.points]


def test_a_series_has_its_years_in_order_and_a_rate_where_the_population_is_known():
    store(observation(year=2022, value=30), observation(year=2021, value=20), people(year=2022))

    series = figures_of(["LV"]).total("victims", "LV")

    assert values(series) == [(2021, 20), (2022, 30)]
    assert [point.per_million for point in series.points] == [None, Decimal(15)]
    assert series.latest.year == 2022


def test_a_breakdown_has_a_series_for_each_category_in_the_order_of_the_list():
    store(
        observation(exploitation="LABOUR", dataset="crim_thb_vexp", value=7),
        observation(exploitation="SEXUAL", dataset="crim_thb_vexp", value=5),
        observation(sex="F", age="Y_LT18", dataset="crim_thb_vsage", value=2),
    )

    found = figures_of(["LV"])

    assert [(s.category, s.latest.value) for s in found.by("victims", "exploitation", "LV")] == [
        ("SEXUAL", 5),
        ("LABOUR", 7),
    ]
    assert found.breakdowns("victims", "LV") == ["exploitation"]


def test_a_real_number_goes_before_a_made_up_one_of_another_data_set():
    store(
        observation(value=99, is_demonstration=True),
        observation(value=30, dataset="crim_thb_vctz"),
    )

    point = figures_of(["LV"]).total("victims", "LV").latest

    assert (point.value, point.is_demonstration) == (30, False)


def test_a_published_rate_stands_where_the_computed_one_would_be_made_up():
    store(
        observation(value=99, is_demonstration=True),
        observation(value=25, unit="P_MHAB"),
        people(is_demonstration=True),
    )

    point = figures_of(["LV"]).total("victims", "LV").latest

    assert (point.per_million, point.rate_is_demonstration) == (25, False)
    assert (point.value, point.is_demonstration) == (99, True)


def test_all_countries_cost_as_many_queries_as_one(django_assert_num_queries):
    store(*(observation(code) for code in MEMBER_STATES), *(people(code) for code in MEMBER_STATES))

    for codes in (["LV"], [*MEMBER_STATES, EU]):
        with django_assert_num_queries(1):
            assert len(list(figures_of(codes).rows("victims"))) == min(len(codes), 27)


@pytest.mark.parametrize(("value", "hidden"), [(0, False), (1, True), (4, True), (5, False)])
def test_small_numbers_are_suppressed_with_their_rates(settings, value, hidden):
    settings.PORTAL_FIGURES_SUPPRESS_BELOW = 5
    store(observation(value=value), observation(value="0.2", unit="P_HTHAB"), people())

    point = figures_of(["LV"]).total("victims", "LV").latest
    exported = {
        one.unit: shown_value(one) for one in observations().exclude(indicator="population")
    }

    assert point.suppressed is hidden
    assert point.value == (None if hidden else value)
    assert (point.per_million is None) is hidden
    assert (exported["NR"] is None) is hidden
    assert (exported["P_HTHAB"] is None) is hidden


def test_a_rate_without_a_number_beside_it_is_withheld_while_small_numbers_are(settings):
    store(observation(value="0.2", unit="P_HTHAB"), people())
    assert figures_of(["LV"]).total("victims", "LV").latest_rate.per_million == 2

    settings.PORTAL_FIGURES_SUPPRESS_BELOW = 5

    assert figures_of(["LV"]).total("victims", "LV").latest_rate is None
    assert is_suppressed(observations().get(unit="P_HTHAB"))


def test_an_export_comes_in_the_same_order_and_one_query(settings, django_assert_num_queries):
    settings.PORTAL_FIGURES_SUPPRESS_BELOW = 5
    store(observation(year=2022), observation(year=2020), observation("EE"))

    with django_assert_num_queries(1):
        found = [one.uid for one in observations() if shown_value(one)]

    assert found == sorted(found)
    assert len(found) == 3


def test_no_population_is_ever_suppressed(settings):
    settings.PORTAL_FIGURES_SUPPRESS_BELOW = 10**9
    store(people())

    assert figures_of(["LV"]).total("population", "LV").latest.value == 2_000_000
    assert reading.place_name("LV") is None
