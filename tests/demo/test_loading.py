"""What stands in the database after ``load_demo``: counts, states, and that a second run changes nothing."""

import datetime as dt
import json
import re

import pytest
from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone
from wagtail.blocks.stream_block import StreamValue
from wagtail.models import PageLogEntry, ReferenceIndex, Revision, Site
from wagtail.search.backends import get_search_backend

from campaigns.demo.countries import country_names
from campaigns.demo.loader import AUTHOR, Loader
from campaigns.demo.tree import entries
from campaigns.models import CampaignPage, EventPage, NewsPage
from countries.models import CountryPage, HelpPage, Hotline
from portal.content import footnotes
from portal.content.models import (
    CoordinatorPage,
    GlossaryTerm,
    HomePage,
    LegalAct,
    Organisation,
    PortalDocument,
    PortalImage,
    PublicationPage,
    Source,
    Topic,
)
from portal.multilingual.languages import SCHEMA, column
from portal.multilingual.merging import text_of
from portal.multilingual.models import BasePage
from portal.multilingual.registry import registered_models, translated_fields

from .test_texts import ENGLISH_WORDS, LATVIAN_LETTERS, MARKUP, strings

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
        "documents": list(PortalDocument.objects.order_by("pk").values_list("pk", "file")),
        "topics": list(Topic.objects.values_list("pk", "slug")),
        **{
            model.__name__: list(model.objects.order_by("pk").values())
            for model in (GlossaryTerm, LegalAct, Organisation, Source)
        },
    }


def test_it_loads_the_whole_tree(loaded):
    assert BasePage.objects.live().filter(depth__gt=1).count() == len(entries())
    assert CountryPage.objects.live().count() == 27
    assert NewsPage.objects.live().count() == 13
    assert CampaignPage.objects.live().count() == 2
    assert PublicationPage.objects.live().count() == 7
    assert EventPage.objects.live().count() == 5
    assert LegalAct.objects.count() == 14
    assert 10 <= GlossaryTerm.objects.count() <= 15
    assert Topic.objects.count() == 8
    assert Site.objects.get(is_default_site=True).root_page_id == HomePage.objects.get().pk


def page_types():
    return [
        model
        for model in apps.get_models()
        if issubclass(model, BasePage) and model is not BasePage
    ]


@pytest.mark.parametrize("model", page_types(), ids=lambda model: model.__name__)
def test_every_page_type_is_shown_in_both_languages(loaded, model):
    assert any(published(page) == ["en", "lv"] for page in model.objects.all())


def test_the_menu_has_six_entries(loaded):
    home = HomePage.objects.get()

    assert [page.slug for page in home.get_children().in_menu()] == [
        "campaigns",
        "eu-action",
        "coordinator",
        "countries",
        "publications",
        "news",
    ]


# Ours cleans nothing while it loads, which is why it is fast.
def test_every_page_would_be_accepted_by_the_editor(loaded):
    for page in BasePage.objects.filter(depth__gt=1).specific():
        draft = page.get_latest_revision_as_object()
        draft.full_clean()
        for field in draft._meta.get_fields():
            block = getattr(field, "stream_block", None)
            if block and (value := getattr(draft, field.name)):
                block.clean(value)


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
    report = page("training-report")

    assert published(report) == ["en"]
    assert "lv" in report.first_published_in
    assert report.get_latest_revision_as_object().body_lv


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


@pytest.mark.parametrize("code", ["en", "lv"])
def test_the_study_has_nine_footnotes_in_the_order_of_the_original(loaded, page, code):
    texts = footnotes.rich_texts(getattr(page("emn-study"), f"body_{code}"))
    notes = footnotes.numbered(footnotes.marks(texts))
    sources = [Source.objects.get(pk=note.source) for note in notes if note.source]

    assert [note.number for note in notes] == list(range(1, 10))
    assert [source.celex or source.publisher for source in sources] == [
        "52022DC0736",
        "52021DC0171",
        "32011L0036",
        "32024L1712",
        "European Commission",
    ]
    assert notes[5].marks[0].note == "AT, BE, DE, ES, FR, IE, NL"
    assert all(note.marks[0].codes for note in notes[5:])
    assert page("emn-study").countries.count() == 13


def test_a_source_that_is_cited_twice_is_one_footnote(loaded, page):
    notes = footnotes.numbered(footnotes.marks(footnotes.rich_texts(page("figures-2024").body_en)))

    assert [len(note.marks) for note in notes] == [2, 1]


def test_hotlines_are_checked_expired_and_never_checked_in_three_countries(loaded):
    assert {line.page.code for line in Hotline.objects.all()} == {"EE", "LV", "LT"}
    assert all(line.is_demonstration for line in Hotline.objects.all())
    for code in ("EE", "LV", "LT"):
        lines = Hotline.objects.filter(page__code=code)
        assert [line.is_checked for line in lines] == [True, False, False, True]
        assert [bool(line.verified_on) for line in lines] == [True, True, False, True]
        assert [bool(line.schedule) for line in lines] == [True, True, False, True]


def test_the_only_telephone_numbers_are_112_and_made_up_ones(loaded):
    for page in BasePage.objects.filter(depth__gt=1).specific():
        text = json.dumps(page.serializable_data(), cls=DjangoJSONEncoder, ensure_ascii=False)
        for number in re.findall(r"\+(?!00:)\d[\d ]+", text):
            assert re.fullmatch(r"\+37[012] 0000 000\d", number), (page, number)


def test_no_sign_of_the_demonstration_s_own_notation_is_left(loaded):
    for page in BasePage.objects.filter(depth__gt=1).specific():
        content = page.get_latest_revision().content
        text = json.dumps(content, cls=DjangoJSONEncoder, ensure_ascii=False)
        assert not re.search(r"~|\[(fn|note|cc):|href=.{0,2}page:|\{[A-Z]{2}\}", text), page


def test_help_can_be_read_in_three_further_languages(loaded):
    versions = list(HelpPage.objects.get().versions.all())

    assert [version.language for version in versions] == ["uk", "ru", "ar"]
    for version in versions:
        empty = [f.name for f in version._meta.fields if getattr(version, f.name) == ""]
        assert empty == []


def test_events_are_past_and_to_come(loaded):
    day = timezone.make_aware(dt.datetime(2026, 11, 22, 12))  # noqa: DTZ001 - made aware here

    assert EventPage.objects.filter(end__lt=day).count() == 2
    assert EventPage.objects.filter(start__gt=day).count() == 3


def test_of_the_coordinator_nothing_is_made_up(loaded):
    coordinator = CoordinatorPage.objects.get()

    assert coordinator.name == "Diane Schmitt"
    assert "has not been written here yet" in coordinator.biography_en
    assert coordinator.term_from is None
    assert not coordinator.predecessors.exists()


def test_what_was_loaded_can_be_found_and_knows_where_it_is_used(loaded, page):
    backend = get_search_backend()
    directive = LegalAct.objects.get(celex="32011L0036")
    users = {ref.object_id for ref in ReferenceIndex.get_references_to(directive)}

    assert page("LV") in list(backend.search("Latvija", CountryPage))
    assert {str(loaded.page_ids[key]) for key in ("framework", "deadline")} <= users


def test_nothing_waits_for_publication_but_what_should(loaded):
    waiting = {p.slug for p in BasePage.objects.filter(has_unpublished_changes=True, depth__gt=1)}
    countries = {country.slug for country in CountryPage.objects.all()}

    assert waiting == countries | {"campaign-material", "forty-inspectors"}


# -- no language in another's column -----------------------------------------------------------------


def rows():
    return [row for model in registered_models() for row in model._default_manager.all()]


def readable(value):
    """Text of a column; of a stream without what its blocks look up in the reader's language."""
    if isinstance(value, StreamValue):
        return " ".join(strings([dict(block) for block in value.raw_data]))
    return str(value or "")


def test_english_columns_hold_no_latvian_and_latvian_ones_no_english(loaded):
    for row in rows():
        for field in translated_fields(type(row)):
            english, latvian = (
                MARKUP.sub(" ", readable(getattr(row, column(field, c)))) for c in ("en", "lv")
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
