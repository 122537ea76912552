"""Pictures: light, described, and never in the way of the page around them."""

import io
from pathlib import Path

import pypdf
import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from portal.content import pdf
from portal.content.models import PortalDocument, PortalImage, PortalRendition
from tests.factories import administrator, fresh, home, news, standard
from tests.serving.reader import read, visit, words

from .pictures import in_text, picture

# Wagtail leaves the temporary file of a scaled picture to the garbage collector.
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def shown(client, *blocks, language="en"):
    page = standard(local_title_en="Page", body_en=blocks)
    return read(client, page, language).main.select_one("figure.picture")


class TestInAText:
    def test_it_comes_in_modern_formats_and_several_widths(self, client):
        figure = shown(client, in_text(picture()))

        sources = {source["type"]: source["srcset"] for source in figure.select("source")}
        assert list(sources) == ["image/avif", "image/webp"]
        assert [width.split()[1] for width in sources["image/avif"].split(",")] == [
            "480w",
            "800w",
            "1280w",
        ]
        assert figure.img["src"].endswith(".jpg")

    def test_its_room_is_kept_and_it_waits_until_it_is_needed(self, client):
        image = shown(client, in_text(picture())).img

        assert (image["width"], image["height"]) == ("800", "450")
        assert (image["loading"], image["decoding"]) == ("lazy", "async")
        assert "fetchpriority" not in image.attrs

    def test_a_small_original_is_not_enlarged(self, client):
        figure = shown(client, in_text(picture(size=(300, 200))))

        assert {source["srcset"].count(",") for source in figure.select("source")} == {0}
        assert figure.img["width"] == "300"

    def test_its_description_credit_and_licence(self, client):
        image = picture(credit="A. Maker", licence="CC BY 4.0")
        figure = shown(client, in_text(image, "A hand", "Help is near"))

        assert figure.img["alt"] == "A hand"
        assert words(figure.figcaption) == "Help is near © A. Maker, CC BY 4.0"

    def test_decoration_has_an_empty_description(self, client):
        assert shown(client, in_text(picture(), alt="")).img["alt"] == ""


class TestTheFirstThingSeen:
    def test_the_lead_picture_of_a_news_item_is_loaded_at_once(self, client):
        item = news(local_title_en="Item", lead_image=picture(alt_en="A hand", licence="CC0"))

        figure = read(client, item, "en").main.select_one(".picture--lead")

        assert figure.img["fetchpriority"] == "high"
        assert "loading" not in figure.img.attrs
        assert "CC0" in words(figure.figcaption)

    def test_the_picture_of_the_home_page_is_described_in_the_reader_s_language(self, client):
        page = home()
        page.hero_image = picture(alt_en="Rings", alt_lv="Gredzeni")
        page.save_revision().publish()

        assert visit(client, "/lv/").main.select_one(".hero img")["alt"] == "Gredzeni"

    def test_a_description_in_another_language_says_so(self, client):
        page, rings = home(), picture(alt_en="Rings", alt_lv="Gredzeni")
        page.hero_image = rings
        page.save_revision().publish()
        PortalImage.objects.filter(pk=rings.pk).update(alt_lv="")  # taken back since

        image = visit(client, "/lv/").main.select_one(".hero img")

        assert (image["alt"], image["lang"]) == ("Rings", "en")


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"\xff\xd8 broken")])
def test_a_missing_or_broken_file_leaves_the_page_standing(client, damage):
    inside, lead = picture(), picture()
    item = news(local_title_en="Item", lead_image=lead, share_image=lead, body_en=[in_text(inside)])
    for image in (inside, lead):
        damage(Path(image.file.path))

    answer = read(client, item, "en")

    assert answer.status == 200
    assert not answer.main.select("img")
    assert answer.main.select_one(".strip")


def test_twenty_pictures_ask_no_more_of_the_database_than_one(client):
    costs = []
    for number in (1, 20):
        blocks = [in_text(picture(size=(60, 40))) for _ in range(number)]
        page = standard(local_title_en=f"Page {number}", body_en=blocks)
        address = page.url_in("en")
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).text.count("<picture>") == number
        costs.append(len(queries))

    assert costs[0] == costs[1] <= 12


def test_scaled_copies_are_made_when_a_page_is_published(
    client, django_capture_on_commit_callbacks
):
    inside = picture()
    with django_capture_on_commit_callbacks(execute=True):
        page = standard(local_title_en="Page", body_en=[in_text(inside)])
    made = PortalRendition.objects.count()

    read(client, page, "en")

    assert made == 7
    assert PortalRendition.objects.count() == made


def test_a_broken_file_does_not_hold_up_a_publication(django_capture_on_commit_callbacks):
    lead = picture()
    Path(lead.file.path).write_bytes(b"nothing")

    with django_capture_on_commit_callbacks(execute=True):
        item = news(local_title_en="Item", lead_image=lead)

    assert fresh(item).live


def paper(pages):
    writer, out = pypdf.PdfWriter(), io.BytesIO()
    for _ in range(pages):
        writer.add_blank_page(100, 100)
    writer.write(out)
    return out.getvalue()


class TestPagesOfADocument:
    def upload(self, client, content, pages=""):
        client.force_login(administrator())
        file = SimpleUploadedFile("paper.pdf", content, "application/pdf")
        root = "1"
        answer = client.post(
            "/admin/documents/add/",
            {"title": "Paper", "file": file, "collection": root, "language": "en", "pages": pages},
        )
        assert answer.status_code == 302
        return PortalDocument.objects.get()

    def test_they_are_counted_when_nobody_says_how_many(self, client):
        assert self.upload(client, paper(3)).pages == 3

    def test_what_somebody_says_stands(self, client):
        assert self.upload(client, paper(3), pages="16").pages == 16

    def test_a_file_that_lies_or_is_broken_is_taken_without_a_number(self, client):
        assert self.upload(client, b"%PDF-1.7\n" + b"1 0 obj <<" * 1000).pages is None

    def test_a_file_that_never_ends_is_given_up(self, monkeypatch):
        monkeypatch.setattr(pdf, "_COUNT", "while True: pass")
        monkeypatch.setattr(pdf, "SECONDS", 1)

        assert pdf.count_pages(ContentFile(paper(1)).file) is None
