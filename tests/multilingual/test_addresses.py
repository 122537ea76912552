"""Slugs and paths per language, and what becomes of old addresses."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.contrib.redirects.models import Redirect

from portal.multilingual.slugs import MAX_LENGTH, slug_from
from tests.factories import fresh, home, standard

pytestmark = pytest.mark.django_db


def change(page, **columns):
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in columns.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return fresh(page)


@pytest.fixture
def branch():
    parent = standard(local_title_en="Countries", local_title_lv="Valstis")
    return parent, standard(parent, local_title_en="Latvia", local_title_lv="Latvija")


def test_one_page_has_an_address_in_each_language(client, branch):
    assert client.get("/lv/valstis/latvija/").context["page"].pk == branch[1].pk
    assert client.get("/en/countries/latvia/").context["page"].pk == branch[1].pk


@pytest.mark.parametrize(
    ("code", "title", "slug"),
    [
        ("lv", "Cilvēku tirdzniecība: šķēršļi", "cilveku-tirdznieciba-skersli"),
        ("el", "Ελλάδα", "ellada"),
        ("bg", "България", "balgariya"),
        ("de", "Österreich, Straße", "oesterreich-strasse"),
        ("sv", "Österrike", "osterrike"),
        ("pl", "Łódź", "lodz"),
        ("en", "!!!", "page"),
    ],
)
def test_titles_of_any_script_become_readable_addresses(code, title, slug):
    assert slug_from(title, code) == slug


def test_long_titles_are_cut_at_a_word():
    assert len(slug_from("word " * 60)) <= MAX_LENGTH
    assert slug_from("word " * 60).endswith("word")


def test_a_second_page_of_the_same_name_gets_a_number(branch):
    parent, _ = branch
    twin = standard(parent, local_title_en="Latvia", local_title_lv="Latvija")
    assert (twin.url_in("en"), twin.url_in("lv")) == (
        "/en/countries/latvia-2/",
        "/lv/valstis/latvija-2/",
    )


def test_a_taken_address_is_refused_naming_language_and_page(branch):
    parent, latvia = branch
    other = standard(parent, local_title_en="Lithuania", local_title_lv="Lietuva")
    other.local_slug_lv = "latvija"

    with pytest.raises(ValidationError) as error:
        other.full_clean()

    message = error.value.message_dict["local_slug_lv"][0]
    assert "latvija" in message
    assert "Latvian" in message
    assert "Latvia" in message


def test_a_page_without_an_own_address_uses_the_canonical_one_and_defends_it(branch):
    parent, latvia = branch
    assert latvia.url_in("et") == "/et/countries/latvia/"
    estonian = standard(parent, source_language="et", local_title_et="Latvia")
    assert estonian.url_in("et") == "/et/countries/latvia-2/"


def test_a_changed_address_redirects_in_its_language_descendants_included(client, branch):
    parent, latvia = branch
    change(parent, local_slug_lv="zemes")

    moved = client.get("/lv/valstis/latvija/")
    assert (moved.status_code, moved["Location"]) == (301, "/lv/zemes/latvija/")
    assert client.get("/en/countries/latvia/").status_code == 200
    assert client.get("/lv/zemes/latvija/").status_code == 200


def test_a_move_redirects_in_every_language(client, branch):
    parent, latvia = branch
    target = standard(local_title_en="Europe", local_title_lv="Eiropa")
    parent.move(target, pos="last-child")

    for old, new in {
        "/en/countries/latvia/": "/en/europe/countries/latvia/",
        "/lv/valstis/latvija/": "/lv/eiropa/valstis/latvija/",
        "/et/countries/latvia/": "/et/europe/countries/latvia/",
    }.items():
        assert client.get(old)["Location"] == new


def test_chains_collapse_and_moving_back_leaves_no_loop(client, branch):
    parent, latvia = branch
    change(parent, local_slug_lv="zemes")
    change(parent, local_slug_lv="malas")
    assert client.get("/lv/valstis/latvija/")["Location"] == "/lv/malas/latvija/"
    assert client.get("/lv/zemes/latvija/")["Location"] == "/lv/malas/latvija/"

    change(parent, local_slug_lv="valstis")
    assert client.get("/lv/valstis/latvija/").status_code == 200
    assert client.get("/lv/malas/latvija/")["Location"] == "/lv/valstis/latvija/"
    assert not Redirect.objects.filter(old_path="/lv/valstis/latvija").exists()


def test_the_address_of_a_draft_changes_nothing_until_it_is_published(client, branch):
    parent, latvia = branch
    draft = latvia.get_latest_revision_as_object()
    draft.local_slug_lv = "cita"
    draft.save_revision()

    assert client.get("/lv/valstis/latvija/").status_code == 200
    assert client.get("/lv/valstis/cita/").status_code == 404


def test_a_deleted_page_is_gone_with_all_below_it(client, branch):
    parent, _ = branch
    parent.delete()

    assert client.get("/lv/valstis/latvija/").status_code == 410
    assert client.get("/en/countries/").status_code == 410


def test_a_new_page_at_a_gone_address_is_served(client, branch):
    parent, _ = branch
    parent.delete()
    standard(local_title_en="Countries")
    assert client.get("/en/countries/").status_code == 200


def test_an_address_longer_than_a_redirect_can_hold_does_not_stop_a_move(branch):
    parent, _ = branch
    for depth in range(3):
        parent = standard(parent, local_title_en=f"{depth} " + "long " * 20)
    change(branch[0], local_slug_en="lands")
    assert fresh(parent).url_in("en").startswith("/en/lands/")


def test_home_is_the_language_itself():
    assert [home().url_in(code) for code in ("en", "lv", "et")] == ["/en/", "/lv/", "/et/"]


def test_the_portals_own_addresses_are_not_given_to_pages():
    page = standard(local_title_en="Search")
    assert page.url_in("en") == "/en/search-2/"
    page.local_slug_en = "search"
    with pytest.raises(ValidationError, match="itself uses"):
        page.full_clean()
