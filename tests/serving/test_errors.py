"""Every error is a page in the reader's language with a way on."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.http import Http404
from django.test import override_settings
from django.urls import path
from django.utils import translation

from countries.models import HelpPage
from portal.serving import errors
from portal.urls import handler400, handler403, handler404, handler500, urlpatterns  # noqa: F401
from tests.factories import fresh, home, page_of, standard

from .reader import Answer, read, visit


def forbidden(request):
    raise PermissionDenied


def broken(request):
    raise RuntimeError("a secret detail")


urlpatterns = [path("en/forbidden/", forbidden), path("lv/broken/", broken), *urlpatterns]
with_broken_pages = override_settings(ROOT_URLCONF=__name__)


@pytest.mark.django_db
@with_broken_pages
def test_403(client):
    home()

    answer = visit(client, "/en/forbidden/")

    assert (answer.status, answer.heading) == (403, "This page is not open to everyone")
    assert answer.soup.select("nav")


@with_broken_pages
def test_500_needs_no_database_and_tells_no_detail(client):
    client.raise_request_exception = False

    answer = visit(client, "/lv/broken/")

    assert (answer.status, answer.language, answer.heading) == (500, "lv", "Mūsu pusē radās kļūda")
    assert "secret" not in answer.response.text
    assert answer.soup.select_one('a[href="/lv/"]')


def test_500_answers_even_when_its_template_is_broken(rf, monkeypatch):
    def fail(*args):
        raise RuntimeError

    monkeypatch.setattr(errors, "render_to_string", fail)

    response = errors.server_error(rf.get("/lv/"))

    assert response.status_code == 500
    assert "112" in response.text


def test_404_stands_when_the_database_does_not(rf, monkeypatch):
    def fail(*args):
        raise OperationalError

    monkeypatch.setattr(errors, "chrome", fail)

    with translation.override("lv"):
        answer = Answer(errors.not_found(rf.get("/lv/nav/"), Http404()))

    assert (answer.status, answer.heading) == (404, "Šīs lapas te nav")


@pytest.mark.django_db
def test_404_offers_the_home_pages_and_the_search(client):
    home()

    answer = visit(client, "/lv/nav/")

    assert {link["href"] for link in answer.main.select("a")} == {"/lv/", "/en/", "/et/"}
    assert answer.main.select_one('form[role=search][action="/lv/search/"]')


@pytest.mark.django_db
def test_404_and_410_offer_help(client):
    place = page_of(HelpPage, local_title_en="Help", local_title_lv="Palīdzība")
    old = standard(local_title_en="Old", local_title_lv="Vecs")
    gone = old.url_in("lv")
    fresh(old).delete()

    for address, status in (("/lv/nav/", 404), (gone, 410)):
        answer = visit(client, address)
        assert (answer.status, answer.language) == (status, "lv")
        assert answer.link(place.url_in("lv"))
        assert answer.main.select_one("form[role=search]")


@pytest.mark.django_db
def test_a_deleted_page_is_gone_in_each_of_its_languages(client):
    page = standard(local_title_en="Old page", local_title_lv="Veca lapa")
    addresses = [page.url_in("en"), page.url_in("lv")]
    fresh(page).delete()

    answers = [visit(client, address) for address in addresses]

    assert [answer.status for answer in answers] == [410, 410]
    assert answers[1].heading == "Šī lapa ir noņemta"


@pytest.mark.django_db
def test_a_renamed_page_is_found_at_its_old_address(client):
    page = standard(local_title_en="Page", local_title_lv="Lapa")
    draft = fresh(page).get_latest_revision_as_object()
    draft.local_slug_lv = "cita-lapa"
    draft.save_revision().publish()

    response = client.get("/lv/lapa/?from=mail")

    assert (response.status_code, response["Location"]) == (301, "/lv/cita-lapa/")
    assert read(client, fresh(page), "lv").status == 200


@pytest.mark.django_db
@override_settings(DEBUG=True)
def test_readers_of_a_demonstration_get_our_page_not_django_s(client):
    home()

    assert visit(client, "/lv/nav/").heading == "Šīs lapas te nav"
    assert visit(client, "/xx/").status == 404
