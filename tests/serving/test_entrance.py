"""``/`` leads to the home page in the reader's language, as far as it is switched on."""

import pytest


@pytest.mark.parametrize(
    ("header", "address"),
    [
        ("", "/en/"),
        ("lv", "/lv/"),
        ("lv-LV,en;q=0.5", "/lv/"),
        ("LV", "/lv/"),
        ("de,lv;q=0.7,en;q=0.8", "/en/"),
        ("de,fr", "/en/"),
        ("et;q=0.9,lv;q=0.1", "/et/"),
        ("lv;q=0,en;q=0.1", "/en/"),
        ("*", "/en/"),
        ("this is no header; q=x, \x00", "/en/"),
        ("lv," * 5_000, "/lv/"),
        ("x" * 10_000, "/en/"),
    ],
)
def test_the_first_active_language_the_browser_asks_for(client, header, address):
    response = client.get("/", headers={"accept-language": header})

    assert (response.status_code, response["Location"]) == (302, address)


def test_it_is_the_one_answer_that_depends_on_the_browser(client):
    response = client.get("/")

    assert response["Vary"] == "Accept-Language"
    assert response["Cache-Control"] == "public, max-age=300"


def test_without_a_wish_the_installation_s_language(client, settings):
    settings.PORTAL_DEFAULT_LANGUAGE = "lv"

    assert client.get("/")["Location"] == "/lv/"
