"""Public pages are the same bytes for everyone, load nothing of others and tell nobody about the reader."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from portal.serving.headers import PublicPageMiddleware, policy
from tests.factories import administrator, home, news, standard

pytestmark = pytest.mark.django_db

EVERY_KIND_OF_ANSWER = [
    "/lv/",
    "/lv/search/?q=kop",
    "/lv/news.atom",
    "/sitemap.xml",
    "/robots.txt",
    "/lv/nav/",
    "/xx/",
]


@pytest.fixture(scope="module", autouse=True)
def _site(rows_of_module):
    home()
    news(local_title_en="News item", local_title_lv="Ziņa")


@pytest.mark.parametrize("address", EVERY_KIND_OF_ANSWER)
def test_no_cookie_and_no_vary(client, address):
    response = client.get(address)

    assert not response.cookies
    assert "Vary" not in response


@pytest.mark.parametrize("address", EVERY_KIND_OF_ANSWER)
def test_an_editor_gets_the_same_bytes_as_anybody(client, address):
    anybody = client.get(address)
    client.force_login(administrator())

    editor = client.get(address)

    assert editor.content == anybody.content
    assert not editor.cookies
    assert "Vary" not in editor


def test_nothing_of_others_is_loaded_and_nothing_inline_runs(client):
    policy = client.get("/lv/")["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy
    assert "//" not in policy


def test_the_reader_s_page_is_told_to_nobody(client):
    assert client.get("/lv/")["Referrer-Policy"] == "no-referrer"


def test_the_admin_has_a_policy_of_its_own(client):
    response = client.get("/admin/login/")

    assert response["Referrer-Policy"] == "same-origin"
    assert "script-src 'self' 'unsafe-inline'" in response["Content-Security-Policy"]
    assert "//" not in response["Content-Security-Policy"]
    assert "no-cache" in response["Cache-Control"]


def test_a_page_is_asked_for_again_each_time_and_answered_with_nothing_new(client):
    first = client.get("/lv/")
    assert first["Cache-Control"] == "public, max-age=0, must-revalidate"

    second = client.get("/lv/", headers={"if-none-match": first["ETag"]})

    assert (second.status_code, second.content) == (304, b"")


def test_errors_are_not_kept(client):
    assert client.get("/lv/nav/")["Cache-Control"] == "no-store"


def test_a_preview_in_the_admin_has_the_admin_s_policy(client):
    page = standard(local_title_en="Page")
    client.force_login(administrator())

    response = client.get(f"/admin/pages/{page.pk}/view_draft/")

    assert response.status_code == 200
    assert "frame-ancestors 'self'" in response["Content-Security-Policy"]
    assert "public" not in response["Cache-Control"]


def test_a_cookie_set_by_mistake_does_not_leave():
    def view(request):
        response = HttpResponse("text")
        response.set_cookie("reader", "1")
        response["Vary"] = "Cookie, Accept-Encoding, Accept-Language"
        return response

    response = PublicPageMiddleware(view)(RequestFactory().get("/lv/"))

    assert not response.cookies
    assert response["Vary"] == "Accept-Encoding"


def test_a_policy_is_written_from_its_directives():
    assert (
        policy({"DIRECTIVES": {"default-src": ["'none'"], "img-src": ["'self'"]}})
        == "default-src 'none'; img-src 'self'"
    )
    assert policy("default-src 'none'") == "default-src 'none'"
