"""Texts as people paste them: what can be stored is stored unchanged; the rest is refused, and nothing typed is lost."""

import json
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.test.utils.form_data import rich_text

from campaigns.models import NewsPage
from tests.factories import fresh, person
from tests.multilingual.admin.forms import add_url, edit_url, posted, publishing

from .conftest import errors, form, save
from .test_garbage import undone

pytestmark = pytest.mark.django_db

LONG = "ā" * 100_000
HEBREW = "סחר בבני אדם"
ARABIC = "الاتجار بالبشر"
EMOJI = "👩🏽‍🚒🇱🇻🫱🏻‍🫲🏿"


def draft(page):
    return fresh(page).get_latest_revision_as_object()


@pytest.mark.parametrize(
    "text",
    [
        HEBREW,
        ARABIC,
        EMOJI,
        "Ā\u0301 ﬁ ½ 中文 עִבְרִית",
        "a\u200bb\u00adc",
        "<script>alert(1)</script>",
        "{{ 7*7 }} %s {0}",
    ],
)
def test_any_letters_are_kept_and_shown_as_text(text, admin, client, latvia):
    data = form(admin, latvia).fill(situation_lv=f"<p>{HEBREW}</p>")
    data.update({"local_title_lv": text, "summary_lv": text})
    assert admin.post(edit_url(latvia), publishing(data, "lv")).status_code == 302

    page = fresh(latvia)
    assert (page.local_title_lv, page.summary_lv) == (text, text)
    assert page.local_slug_lv.isascii()
    shown = BeautifulSoup(client.get(page.url_in("lv")).content, "html.parser")
    assert shown.h1.get_text(strip=True) == text
    assert HEBREW in shown.main.get_text()
    assert shown.html["dir"] == "ltr"


def test_a_hundred_thousand_letters_in_a_text_are_kept(admin, client, latvia):
    answer = admin.post(
        edit_url(latvia), publishing(form(admin, latvia).fill(situation_lv=f"<p>{LONG}</p>"), "lv")
    )

    assert answer.status_code == 302
    assert LONG in fresh(latvia).situation_lv
    assert LONG in client.get(fresh(latvia).url_in("lv")).content.decode()


@pytest.mark.parametrize(
    ("field", "limit"),
    [("local_title_lv", 255), ("local_slug_lv", 100), ("summary_lv", 250), ("seo_title_lv", 255)],
)
def test_a_hundred_thousand_letters_in_a_line_are_refused_with_its_length(
    field, limit, admin, latvia
):
    long = "a" * 100_000
    before = fresh(latvia).latest_revision_id
    answer = save(admin, latvia, **{field: long}, situation_lv="<p>Mine</p>")

    assert answer.status_code == 200
    assert f"at most {limit} characters (it has 100000)" in errors(answer)
    assert posted(answer)[field] == long
    assert "Mine" in posted(answer)["situation_lv"]
    assert fresh(latvia).latest_revision_id == before


def test_a_hundred_thousand_letters_in_a_block_are_refused_with_its_length(admin, facts):
    answer = save(admin, facts, body_en=[("heading", LONG)])

    assert "at most 200 characters" in answer.content.decode()
    assert posted(answer)["body_en-0-value"] == LONG


@pytest.mark.parametrize(
    "field", ["local_title_lv", "summary_lv", "local_slug_lv", "links-0-label_lv"]
)
def test_a_nul_in_a_line_is_refused_by_the_form(field, latvian, latvia):
    data = form(latvian, latvia)
    data.add_row("links", url="https://example.org/")
    data[field] = "a\0b"
    answer = latvian.post(edit_url(latvia), data)

    assert answer.status_code == 200
    assert errors(answer) != ""
    assert "Null characters" not in errors(answer)
    assert fresh(latvia).latest_revision_id == latvia.latest_revision_id


def content(text):
    return rich_text("<p>x</p>").replace('"x"', f'"{text}"')


@pytest.mark.parametrize(
    "text", ["a\0b", r"a\u0000b", r"a\\\u0000b", r"a\ud800b", r"a\uDFFFb", r"\udc00\ud800"]
)
def test_what_cannot_be_stored_is_refused_in_a_text(text, latvian, latvia):
    data = form(latvian, latvia)
    data["situation_lv"] = content(text)
    assert text in data["situation_lv"]
    answer = latvian.post(edit_url(latvia), data)

    assert answer.status_code == 400
    assert 'lang="lv"' in answer.content.decode()
    assert fresh(latvia).latest_revision_id == latvia.latest_revision_id


@pytest.mark.parametrize("text", [r"a\\u0000b", r"\ud83d\ude00", r"C:\\users\\u0000"])
def test_what_only_looks_so_is_kept(text, admin, latvia):
    data = form(admin, latvia)
    data["situation_lv"] = content(text)

    assert admin.post(edit_url(latvia), data).status_code == 302
    assert json.loads(f'"{text}"') in draft(latvia).situation_lv


@pytest.mark.parametrize("text", ["a\0b", "a\\u0000b"])
def test_a_nul_in_a_block(text, admin, facts):
    data = form(admin, facts).fill(
        body_en=[("heading", "x"), ("quote", {"text": text, "attribution": text})]
    )
    data["body_en-0-value"] = text
    answer = undone(lambda: admin.post(edit_url(facts), data))

    assert answer.status_code == (200 if "\0" in text else 302)


def test_a_nul_elsewhere_in_the_admin(admin, client, built):
    for url, data in (
        ("/admin/images/add/", {"title": "a\0b", "collection": "1"}),
        ("/admin/redirects/add/", {"old_path": "/a\0b", "redirect_link": "/x\0"}),
        ("/admin/collections/add/", {"name": "a\0b"}),
        ("/admin/snippets/content/topic/add/", {"slug": "a\0b", "name_en": "a\0b"}),
        ("/admin/account/", {"name_email-first_name": "a\0b"}),
    ):
        assert admin.post(url, data).status_code == 200, url
    assert client.post("/admin/login/", {"login": "a\0b", "password": "a\0b"}).status_code == 200
    answer = admin.generic(
        "PATCH", "/admin/dismissibles/", b'{"a": "\\u0000"}', content_type="application/json"
    )
    assert answer.status_code in (200, 400)


# -- what does not fit together ------------------------------------------------------------------------


@pytest.mark.parametrize(("values", "message"), [
    ({"reviewed_on": "2026-05-02", "review_due": "2026-05-01"}, "The next review cannot be earlier than the last one."),
    ({"go_live_at": "2027-05-02 10:00", "expire_at": "2027-05-01 10:00"}, "Go live date/time must be before expiry date/time"),
    ({"expire_at": "2020-05-01 10:00"}, "Expiry date/time must be in the future"),
])  # fmt: skip
def test_dates_that_are_reversed_are_refused(values, message, admin, latvia):
    answer = save(admin, latvia, local_title_lv="Mana", **values)

    assert answer.status_code == 200
    assert message in answer.content.decode()
    assert posted(answer)["local_title_lv"] == "Mana"
    for field, value in values.items():
        assert posted(answer)[field] == value
    assert draft(latvia).local_title_lv == "Latvija"


def test_an_update_before_its_news_is_refused(admin, item):
    answer = save(admin, item, date="2026-05-02", updated_on="2026-05-01", local_title_en="Mine")

    assert "The update cannot be earlier than the date of the item." in errors(answer)
    assert posted(answer)["local_title_en"] == "Mine"


def test_dates_that_are_not_hers_to_write_are_named_above_the_form(built, latvia):
    newer = latvia.get_latest_revision_as_object()
    newer.reviewed_on, newer.review_due = date(2026, 5, 2), date(2026, 5, 1)
    newer.save_revision(clean=False)
    translator = Client()
    translator.force_login(person("translator", ["lv"], ["lv"], rights=("change", "publish")))
    answer = save(translator, latvia, local_title_lv="Mana")

    assert answer.status_code == 200
    assert "The next review cannot be earlier than the last one." in answer.content.decode()
    assert posted(answer)["local_title_lv"] == "Mana"


def test_reviews_on_one_day_are_in_order(admin, latvia):
    assert save(admin, latvia, reviewed_on="2026-05-01", review_due="2026-05-01").status_code == 302


def test_a_page_without_a_title_in_its_source_language_is_refused(admin, latvia):
    answer = save(admin, latvia, local_title_en="", situation_en="<p>Mine</p>")

    assert answer.status_code == 200
    assert errors(answer) != ""
    assert "Mine" in posted(answer)["situation_en"]
    assert draft(latvia).local_title_en == "Latvia"


def test_a_new_page_without_any_title_is_refused(latvian, item):
    before = NewsPage.objects.count()
    url = add_url(NewsPage, item.get_parent())
    answer = latvian.post(url, posted(latvian.get(url)).fill(updated_on="2026-10-09"))

    assert answer.status_code == 200
    assert errors(answer) != ""
    assert posted(answer)["updated_on"] == "2026-10-09"
    assert NewsPage.objects.count() == before


def test_an_address_already_taken_names_language_and_page(admin, item, built):
    url = add_url(NewsPage, item.get_parent())
    data = posted(admin.get(url)).fill(local_title_en="Another", local_slug_en=item.local_slug_en)
    answer = admin.post(url, data)

    assert "The address “item” is already used in English by the page “Item”." in errors(answer)
    assert posted(answer)["local_title_en"] == "Another"


@pytest.mark.parametrize("slug", ["a b", "../x", "ā", "?x=1", "-"])
def test_an_address_is_made_of_plain_signs(slug, admin, latvia):
    answer = undone(lambda: save(admin, latvia, local_slug_lv=slug, local_title_lv="Mana"))

    if answer.status_code == 200:
        assert errors(answer) != ""
        assert posted(answer)["local_title_lv"] == "Mana"
    else:
        assert slug == "-"


def test_more_text_than_any_form_has_is_a_413(latvian, latvia):
    data = form(latvian, latvia)
    data["situation_lv"] = "a" * (33 * 1024 * 1024)
    answer = latvian.post(edit_url(latvia), data)

    assert answer.status_code == 413
    assert 'lang="lv"' in answer.content.decode()
    assert fresh(latvia).latest_revision_id == latvia.latest_revision_id


def test_more_fields_than_any_form_has_are_a_413(admin, latvia):
    answer = admin.post(edit_url(latvia), {f"x{number}": "" for number in range(20_001)})

    assert answer.status_code == 413


def test_a_body_that_cannot_be_taken_apart_is_a_400(admin, latvia):
    for content_type in (
        "multipart/form-data",
        "multipart/form-data; boundary=\xff",
        "application/x-www-form-urlencoded; charset=utf-7",
    ):
        answer = admin.generic("POST", edit_url(latvia), b"x=1", content_type=content_type)
        assert answer.status_code == 400, content_type
