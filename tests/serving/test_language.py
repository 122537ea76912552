"""The language stands in the address and nowhere else."""

import pytest
from django.utils import translation

from tests.factories import country, home, standard

from .reader import read, visit

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("address", "language"), [("/en/", "en"), ("/lv/", "lv")])
def test_the_address_decides_whatever_the_browser_asks_for(client, address, language):
    home()

    answer = visit(client, address, headers={"accept-language": "et"})

    assert (answer.status, answer.language) == (200, language)
    assert answer.headers["Content-Language"] == language


@pytest.mark.parametrize(
    "address", ["/de/", "/xx/", "/EN/", "/de/search/", "/xx/some/page/", "/page.php"]
)
def test_an_inactive_or_unknown_prefix_is_a_404_in_the_default_language(client, address):
    home()

    answer = visit(client, address, headers={"accept-language": "lv"})

    assert (answer.status, answer.language) == (404, "en")


def test_a_missing_page_is_a_404_in_the_language_of_its_address(client):
    home()

    answer = visit(client, "/lv/nav-tadas/")

    assert (answer.status, answer.language, answer.heading) == (404, "lv", "Šīs lapas te nav")
    assert answer.robots == "noindex"


def test_the_default_language_is_the_installation_s(client, settings):
    settings.PORTAL_DEFAULT_LANGUAGE = "lv"
    home()

    assert visit(client, "/xx/").language == "lv"


def test_a_language_switched_off_is_not_served(client, settings):
    home()
    settings.PORTAL_LANGUAGES = ("en",)

    assert visit(client, "/lv/").status == 404


def test_a_request_leaves_no_language_behind(client):
    home()
    translation.deactivate()

    client.get("/lv/")

    assert translation.get_language() == "en"


def test_one_page_has_an_address_in_each_language(client):
    latvia = country("LV", local_title_en="Latvia", local_title_lv="Latvija")

    assert (latvia.url_in("en"), latvia.url_in("lv")) == (
        "/en/countries/latvia/",
        "/lv/valstis/latvija/",
    )
    assert read(client, latvia, "en").heading == "Latvia"
    assert read(client, latvia, "lv").heading == "Latvija"


def test_an_address_without_its_last_slash_leads_to_the_page(client):
    standard(local_title_en="Privacy")

    response = client.get("/en/privacy")

    assert (response.status_code, response["Location"]) == (301, "/en/privacy/")


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options", "trace"])
@pytest.mark.parametrize("address", ["/lv/", "/lv/search/", "/lv/news.atom", "/lv/nav"])
def test_a_wrong_method_is_refused_in_the_language_of_the_address(client, method, address):
    home()

    response = getattr(client, method)(address)

    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD"
    assert '<html lang="lv"' in response.text


def test_head_answers_as_get_without_a_body(client):
    home()

    response = client.head("/lv/")

    assert (response.status_code, response.content) == (200, b"")
