"""What stands in the database after ``load_demo``: counts, states, and that a second run changes nothing."""

import pytest
from wagtail.models import PageLogEntry, Revision, Site

from campaigns.demo.countries import country_names
from campaigns.demo.loader import AUTHOR, Loader
from campaigns.models import NewsPage
from countries.models import CountryPage
from portal.content.models import HomePage, PortalImage, StandardPage, Topic
from portal.multilingual.languages import SCHEMA, column
from portal.multilingual.merging import text_of
from portal.multilingual.models import BasePage
from portal.multilingual.registry import registered_models, translated_fields

from .test_texts import ENGLISH_WORDS, LATVIAN_LETTERS, MARKUP

pytestmark = pytest.mark.django_db


def published(page):
    return [code for code in SCHEMA if page.is_published_in(code)]


def snapshot():
    return {
        "pages": list(
            BasePage.objects.order_by("pk").values_list("pk", "latest_revision_id", "path", "live")
        ),
        "revisions": Revision.objects.count(),
        "history": PageLogEntry.objects.count(),
        "images": list(PortalImage.objects.order_by("pk").values_list("pk", "file")),
        "topics": list(Topic.objects.values_list("pk", "slug")),
    }


def test_it_loads_the_whole_tree(loaded):
    assert CountryPage.objects.live().count() == 27
    assert NewsPage.objects.live().count() == 4
    assert StandardPage.objects.live().count() == 8
    assert Topic.objects.count() == 8
    assert Site.objects.get(is_default_site=True).root_page_id == HomePage.objects.get().pk


def test_a_second_run_changes_nothing(loaded):
    before = snapshot()

    assert Loader(say=lambda line: None).run() == 0

    assert snapshot() == before


def test_a_page_that_an_editor_changed_is_left_alone(loaded, page):
    privacy = page("privacy")
    privacy.local_title_en = "Your privacy"
    privacy.save_revision().publish()

    Loader(say=lambda line: None).run()

    assert page("privacy").local_title_en == "Your privacy"


def test_a_page_that_is_missing_is_added_again(loaded, page):
    page("privacy").delete()

    assert Loader(say=lambda line: None).run() == 1


def test_history_names_an_author_who_cannot_sign_in(loaded, page):
    entry = PageLogEntry.objects.filter(
        page=page("LV").basepage_ptr, action="wagtail.publish"
    ).get()

    assert entry.user.username == AUTHOR
    assert not entry.user.is_active
    assert not entry.user.has_usable_password()


# -- every state there is ----------------------------------------------------------------------------


def test_most_pages_are_published_in_english_and_latvian(loaded, page):
    for key in ("home", "facts", "countries", "LV", "EE", "LT", "AT", "news", "emn-study", "about"):
        assert published(page(key)) == ["en", "lv"], key


def test_a_news_item_is_in_latvian_only(loaded, page):
    plan = page("plan-2025")

    assert plan.source_language == "lv"
    assert published(plan) == ["lv"]
    assert plan.content_language("en") == "lv"


def test_a_page_is_in_english_only(loaded, page):
    assert published(page("counting")) == ["en"]
    assert not page("counting").has_unpublished_changes


def test_a_translation_is_outdated(loaded, page):
    assert page("EE").outdated_since("lv")
    assert not page("LV").outdated_since("lv")


def test_a_latvian_text_is_still_a_draft(loaded, page):
    item = page("campaign-news")

    assert published(item) == ["en"]
    assert item.get_latest_revision_as_object().local_title_lv


def test_a_latvian_text_was_taken_back(loaded, page):
    framework = page("framework")

    assert published(framework) == ["en"]
    assert "lv" in framework.first_published_in
    assert framework.get_latest_revision_as_object().body_lv


def test_one_line_of_an_available_page_is_in_another_language(loaded, page):
    study = page("emn-study")

    assert study.is_available_in("lv")
    assert study.lead_image_caption_en
    assert not study.lead_image_caption_lv


def test_countries_are_named_in_24_languages_but_published_where_there_is_text(loaded):
    names = country_names()

    for country in CountryPage.objects.all():
        draft = country.get_latest_revision_as_object()
        assert {code: getattr(draft, column("local_title", code)) for code in SCHEMA} == names[
            country.code
        ]
        assert published(country) == ["en", "lv"], country.code


def test_greece_has_its_iso_code_and_is_shown_with_the_eu_code(loaded, page):
    assert page("GR").code == "GR"
    assert page("GR").eu_code == "EL"


def test_a_profile_that_is_not_written_says_so(loaded, page):
    assert page("FR").summary_en == "This profile has not been written yet."
    assert page("FR").summary_lv == "Šis profils vēl nav sagatavots."
    assert not page("FR").situation_en


def test_the_study_has_nine_notes_with_the_countries_spelled_out(loaded, page):
    notes = [block for block in page("emn-study").body_lv if block.block_type == "prose"][-1]
    html = notes.value.source

    assert html.count("<li>") == 9
    assert f'<a linktype="page" id="{loaded.page_ids["GR"]}">Grieķija</a>' in html
    assert page("emn-study").countries.count() == 13


def test_nothing_waits_for_publication_but_what_should(loaded):
    waiting = {p.slug for p in BasePage.objects.filter(has_unpublished_changes=True, depth__gt=1)}
    countries = {country.slug for country in CountryPage.objects.all()}

    assert waiting == countries | {"campaign-material", "legal-and-policy-framework"}


# -- no language in another's column -----------------------------------------------------------------


def rows():
    return [row for model in registered_models() for row in model._default_manager.all()]


def test_english_columns_hold_no_latvian_and_latvian_ones_no_english(loaded):
    for row in rows():
        for field in translated_fields(type(row)):
            english, latvian = (
                MARKUP.sub(" ", str(getattr(row, column(field, c)) or "")) for c in ("en", "lv")
            )
            assert not LATVIAN_LETTERS.search(english), (row, field)
            if "slug" not in field and "path" not in field:
                assert not ENGLISH_WORDS.search(latvian), (row, field)


def test_no_other_language_has_text(loaded):
    for row in rows():
        if isinstance(row, BasePage) and row.depth == 1:
            continue
        content = row.serializable_data() if hasattr(row, "serializable_data") else {}
        for code in set(SCHEMA) - {"en", "lv"}:
            assert text_of(type(row), content, code) == {}, (row, code)


# -- readers ------------------------------------------------------------------------------------------


# Wagtail leaves the temporary file of a new rendition to the garbage collector.
@pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")
def test_every_page_opens_in_every_language(loaded, client, settings):
    settings.PORTAL_LANGUAGES = ("en", "lv")
    for page in BasePage.objects.filter(depth__gt=1).specific():
        for code in ("en", "lv"):
            assert client.get(page.url_in(code)).status_code == 200, page.url_in(code)
