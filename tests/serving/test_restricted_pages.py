"""A page behind a password: its own form, never kept by a cache, absent from every list."""

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from tests.factories import administrator, fresh, home, news

from .reader import Answer, read, visit

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    page = news(
        local_title_en="Secret meeting",
        local_title_lv="Slepena sanāksme",
        summary_en="Where we meet.",
    )
    PageViewRestriction.objects.create(
        page=page.get_base_page(), restriction_type="password", password="open"
    )
    return fresh(page)


def test_the_form_speaks_the_reader_s_language_and_tells_nothing(client, page):
    answer = read(client, page, "lv")

    assert (answer.status, answer.heading) == (200, "Nepieciešama parole")
    assert "Slepena" not in answer.main.get_text()
    assert "Slepena" not in answer.title


def test_the_password_opens_the_page(client, page):
    form = read(client, page, "lv").main.select_one("form[method=post]")
    sent = {field["name"]: field.get("value", "") for field in form.select("input")} | {
        "password": "open"
    }

    response = client.post(form["action"], sent)

    assert (response.status_code, response["Location"]) == (302, "/lv/jaunumi/slepena-sanaksme/")
    assert read(client, page, "lv").heading == "Slepena sanāksme"


def test_a_wrong_password_is_told_so(client, page):
    form = read(client, page, "lv").main.select_one("form[method=post]")
    sent = {field["name"]: field.get("value", "") for field in form.select("input")} | {
        "password": "shut"
    }

    response = client.post(form["action"], sent)

    assert response.status_code == 200
    assert "errorlist" in response.text


def test_it_is_kept_by_no_cache(client, page):
    for _time in range(2):
        response = client.get(page.url_in("en"))
        assert "private" in response["Cache-Control"]
        assert "Cookie" in response["Vary"]
        form = visit(client, page.url_in("en")).main.select_one("form[method=post]")
        if form:
            client.post(form["action"], {"password": "open", "return_url": page.url_in("en")})


@pytest.mark.parametrize(
    "address", ["/en/", "/en/news/", "/en/news.atom", "/sitemap-1.xml", "/en/search/?q=secret"]
)
def test_no_list_names_it(client, page, address):
    home()

    assert "secret-meeting" not in client.get(address).text


def test_a_form_without_its_token_is_explained(page, settings):
    settings.CSRF_FAILURE_VIEW = "portal.serving.errors.csrf_failure"
    client = Client(enforce_csrf_checks=True)
    form = read(client, page, "lv").main.select_one("form[method=post]")

    answer = Answer(client.post(form["action"], {"password": "open"}))

    assert (answer.status, answer.heading) == (403, "Šī veidlapa vairs nav derīga")


def test_a_page_for_people_who_sign_in_leads_to_the_staff_s_entrance(client, page):
    page.get_view_restrictions().update(restriction_type="login")

    response = client.get(page.url_in("lv"), follow=True)

    assert (
        response.redirect_chain[-1][0] == "/admin/login/?next=%2Flv%2Fjaunumi%2Fslepena-sanaksme%2F"
    )
    client.force_login(administrator())
    assert read(client, page, "lv").heading == "Slepena sanāksme"
