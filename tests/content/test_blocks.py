"""What the blocks of a text show, and that a long list of them asks no more of the database than a short one."""

from datetime import date

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from portal.content.blocks import BodyBlock
from portal.content.models import LegalAct, PortalDocument
from tests.factories import administrator, standard
from tests.serving.reader import read, words

pytestmark = pytest.mark.django_db

ARTICLE = 12  # queries


def document(title="Leaflet", **fields):
    fields.setdefault("file_size", 120_000)
    return PortalDocument.objects.create(
        title=title, file=ContentFile(b"%PDF-1.4", name="leaflet.pdf"), **fields
    )


def directive(**fields):
    return LegalAct.objects.create(
        **{
            "celex": "32011L0036",
            "title_en": "Directive 2011/36/EU on preventing trafficking",
            "short_title_en": "Anti-trafficking Directive",
            "adopted_on": date(2011, 4, 5),
            **fields,
        }
    )


def main_of(client, *blocks, language="en"):
    """The text of a page that consists of ``blocks``."""
    page = standard(local_title_en="Page", local_title_lv="Lapa", body_en=blocks, body_lv=blocks)
    return read(client, page, language).main


class TestFigures:
    FIGURE = {
        "value": "63 %",
        "label": "women",
        "year": 2024,
        "source": "Eurostat",
        "source_url": "https://ec.europa.eu/",
    }

    def test_a_number_stands_with_its_year_and_source_and_a_ring(self, client):
        main = main_of(client, ("figures", [self.FIGURE]))

        assert words(main.select_one(".figs > div")) == "women 63% Eurostat, 2024"
        assert main.select_one(".figs .ring")["aria-hidden"] == "true"

    def test_it_is_written_as_the_language_does(self, client):
        main = main_of(client, ("figures", [{**self.FIGURE, "value": "9678"}]), language="lv")

        assert words(main.select_one(".figs bdi")) == "9 678"


class TestTable:
    TABLE = {
        "caption": "Victims by year",
        "table": {
            "columns": [
                {"type": "text", "heading": "Year"},
                {"type": "number", "heading": "People"},
            ],
            "rows": [{"values": ["2023", "10793"]}, {"values": ["2024", None]}],
            "caption": "",
        },
        "source": "Eurostat",
    }

    def test_it_is_understood_by_ear_and_by_keyboard(self, client):
        main = main_of(client, ("table", self.TABLE))
        region = main.select_one(".scroll[role=region][tabindex='0']")

        assert words(main.find(id=region["aria-labelledby"])) == "Victims by year"
        assert [head["scope"] for head in region.select("th")] == ["col", "col", "row", "row"]

    def test_numbers_are_written_as_the_language_does_and_stand_apart(self, client):
        numbers = main_of(client, ("table", self.TABLE), language="lv").select("td.num")

        assert [words(number) for number in numbers] == ["10 793", "–"]


class TestFiles:
    def test_a_file_tells_its_language_kind_size_and_pages(self, client):
        leaflet = document(language="lv", pages=2, local_title_en="Know the signs")

        shown = words(main_of(client, ("files", [leaflet])).select_one(".file"))

        for part in ("Know the signs", "latviešu", "PDF", "117.2", "2 pages"):
            assert part in shown

    def test_files_behind_a_password_and_deleted_ones_are_left_out(self, client):
        locked = Collection.get_first_root_node().add_child(name="Locked")
        CollectionViewRestriction.objects.create(collection=locked, restriction_type="login")
        deleted = document("Deleted")
        blocks = [("files", [document("Open"), document("Secret", collection=locked), deleted])]
        page = standard(local_title_en="Page", body_en=blocks)
        deleted.delete()

        main = read(client, page, "en").main

        assert [words(name) for name in main.select(".file-name")] == ["Open"]

    def test_nothing_stands_where_nothing_is_left(self, client):
        lost = document()
        page = standard(local_title_en="Page", body_en=[("files", [lost])])
        lost.delete()

        assert not read(client, page, "en").main.select(".files")


class TestRelated:
    def test_pages_in_another_language_are_marked(self, client):
        other = standard(local_title_en="Only English", summary_en="A summary")

        main = main_of(client, ("related", [other]), language="lv")
        link = main.find("a", href=other.url_in("lv"))

        assert (words(link), link["lang"]) == ("Only English", "en")
        assert "angļu valodā" in words(link.parent)

    def test_drafts_and_restricted_pages_are_left_out(self, client):
        draft = standard(local_title_en="Draft", draft=True)
        locked = standard(local_title_en="Locked")
        PageViewRestriction.objects.create(page=locked, restriction_type="login")

        main = main_of(client, ("related", [draft, locked, standard(local_title_en="Open")]))

        assert [words(link) for link in main.select(".linklist a")] == ["Open"]


class TestActs:
    def test_an_act_shows_its_name_kind_dates_and_leads_to_eur_lex_in_the_reader_s_language(
        self, client
    ):
        main = main_of(
            client, ("acts", [directive(title_lv="Direktīva 2011/36/ES")]), language="lv"
        )
        link = main.select_one(".acts a")

        assert link["href"].startswith("https://eur-lex.europa.eu/legal-content/LV/TXT/")
        assert words(link) == "Direktīva 2011/36/ES"
        assert "32011L0036" in words(main.select_one(".acts .meta"))
        assert "2011. gada 5. aprīlis" in words(main.select_one(".acts .meta"))

    def test_an_act_without_an_address_is_no_link(self, client):
        main = main_of(client, ("acts", [directive(celex="")]))

        assert not main.select(".acts a")
        assert words(main.select_one(".acts strong")) == "Anti-trafficking Directive"


class TestVideo:
    VIDEO = {
        "title": "A film",
        "url": "https://example.org/film",
        "site": "Example site",
        "poster": None,
        "length": "1:30",
        "transcript": "<p>A door opens.</p>",
    }

    def test_it_is_a_link_that_says_where_it_leads_and_loads_nothing(self, client):
        main = main_of(client, ("video", self.VIDEO))
        link = main.select_one(".video a")

        assert link["href"] == "https://example.org/film"
        assert "Example site" in words(link)
        assert not main.select("iframe, video, embed, object")
        assert "A door opens." in words(main.select_one(".video details"))


class TestContact:
    def test_what_is_given_is_shown_and_nothing_else(self, client):
        contact = {
            "name": "Office",
            "role": "",
            "phone": "+371 0000 0000",
            "email": "",
            "address": "",
            "site": "https://www.example.org/a/",
        }

        main = main_of(client, ("contact", contact))

        assert [link["href"] for link in main.select(".contact a")] == [
            "tel:+37100000000",
            "https://www.example.org/a/",
        ]
        assert words(main.select(".contact a")[1]) == "www.example.org/a"


def test_interface_words_in_a_text_of_another_language_carry_their_own(client):
    page = standard(local_title_en="Page", body_en=[("video", TestVideo.VIDEO)])

    summary = read(client, page, "lv").main.select_one(".video summary")

    assert (words(summary), summary["lang"]) == ("Kas teikts un redzams", "lv")


def test_steps_are_a_numbered_list(client):
    steps = [{"title": "Call", "text": "<p>Say what you saw.</p>"}, {"title": "Wait", "text": ""}]

    main = main_of(client, ("steps", steps))

    assert [words(step) for step in main.select(".pathway ol > li")] == [
        "Call Say what you saw.",
        "Wait",
    ]


def full_of(number):
    """A text with ``number`` of everything that is chosen elsewhere, in one block and in as many blocks."""
    pages = [standard(local_title_en=f"Other {number} {n}") for n in range(number)]
    files = [document(f"File {n}") for n in range(number)]
    acts = [directive(short_title_en=f"Act {n}") for n in range(number)]
    one_each = [
        block for n in range(number) for block in (("files", [files[n]]), ("acts", [acts[n]]))
    ]
    return [("related", pages), ("files", files), ("acts", acts), *one_each]


def test_fifty_items_ask_no_more_of_the_database_than_one(client):
    costs = []
    for number in (1, 50):
        page = standard(local_title_en=f"Page {number}", body_en=full_of(number))
        address = page.url_in("en")
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            answer = client.get(address)
        assert answer.text.count("Act 0") == 2
        costs.append(len(queries))

    assert costs[0] == costs[1] <= ARTICLE


def all_blocks():
    """Blocks an editor picks from a list."""
    return list(BodyBlock().child_blocks.values())


@pytest.mark.parametrize("block", all_blocks(), ids=lambda block: block.name)
def test_every_block_shows_itself_in_the_chooser_in_the_editor_s_language(client, block):
    user = administrator()
    client.force_login(user)
    user.wagtail_userprofile = None
    LegalAct.objects.all().delete()

    answer = client.get("/admin/block-preview/", {"id": block.definition_prefix})

    assert answer.status_code == 200
    assert "portal.css" in answer.text


def test_every_block_is_explained():
    def texts(language):
        with translation.override(language):
            return [str(block.get_description()) for block in all_blocks()]

    assert all(texts("en"))
    assert all(one != other for one, other in zip(texts("en"), texts("lv"), strict=True))


def test_the_blocks_keep_what_was_written_for_pages_that_are_gone(client):
    """What is left out for readers is not left out of what is stored."""
    draft = standard(local_title_en="Draft", draft=True)
    page = standard(local_title_en="Page", body_en=[("related", [draft])])

    read(client, page, "en")
    page.refresh_from_db()

    assert page.body_en[0].value[0].pk == draft.pk


def test_an_editor_opens_and_previews_a_page_with_everything_chosen(client):
    draft = standard(local_title_en="Draft", draft=True)
    blocks = [("related", [draft]), ("files", [document()]), ("acts", [directive()])]
    page = standard(local_title_en="Page", body_en=blocks)
    client.force_login(administrator())

    assert client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200
    preview = client.get(f"/admin/pages/{page.pk}/view_draft/")
    assert preview.status_code == 200
    assert "Anti-trafficking Directive" in preview.text
    assert ">Draft<" not in preview.text
