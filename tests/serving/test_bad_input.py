"""Addresses no honest link leads to: a clear page, the right status, nothing asked of the database."""

import pytest

from tests.factories import home

from .reader import visit


@pytest.mark.parametrize(
    "address",
    [
        "/lv/%00",
        "/lv/a%00b/",
        "/lv/search/?q=%00",
        "/lv/search/?%00=x",
        "/lv/%ff/",
        "/lv/%c3%28/",
        "/lv/search/?q=%ff",
        "/lv/search/?q=%zz",
        "/lv/search/?q=100%",
        "/lv/%25zz/",
        "/lv/%25/",
    ],
)
def test_an_unreadable_address_is_a_400_in_its_language(client, address):
    answer = visit(client, address)

    assert (answer.status, answer.language, answer.heading) == (
        400,
        "lv",
        "Šo pieprasījumu nevar nolasīt",
    )


@pytest.mark.parametrize(
    "address",
    ["/lv/search/?q=" + "a" * 10_000_000, "/lv/" + "a" * 10_000 + "/", "/lv/?" + "a=b&" * 2_000],
)
def test_an_endless_address_is_a_414_in_its_language(client, address):
    answer = visit(client, address)

    assert (answer.status, answer.language, answer.heading) == (
        414,
        "lv",
        "Šī adrese ir pārāk gara",
    )


def test_the_admin_is_guarded_too(client):
    assert visit(client, "/admin/pages/?q=%00").status == 400


def test_a_long_list_of_pages_may_be_chosen_in_the_admin(client, db):
    response = client.get("/admin/bulk/?" + "&".join(f"id={number}" for number in range(1_000)))

    assert response.status_code == 302  # to the login


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address",
    [
        "/lv/search/?q=%F0%9F%98%80",
        "/lv/search/?q=%D8%AD%D9%82",
        "/lv/search/?q=%27%3B--",
        "/lv/search/?q=%5B%28%5C%2A%3F",
        "/lv/search/?q=100%25",
        "/lv/search/?q=a&q=b&page=-1",
        "/lv/search/?page=" + "9" * 400,
        "/lv/?fbclid=x&utm_source=%C4%81",
    ],
)
def test_strange_but_readable_addresses_are_answered(client, address):
    home()

    assert visit(client, address).status == 200
