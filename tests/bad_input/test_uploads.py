"""What is not the file it says it is, or is too large, is refused with a sentence; nothing is kept of it."""

import io
import struct
import zipfile
import zlib

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import UploadedFile

from .conftest import errors

pytestmark = pytest.mark.django_db

PAGE = b"<!DOCTYPE html><title>x</title><script>alert(1)</script>"
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"


def archive(**entries):
    """A ZIP file; ``mimetype`` comes first, as OpenDocument asks for."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as written:
        for name, content in sorted(entries.items(), key=lambda entry: entry[0] != "mimetype"):
            written.writestr(name.replace("__", "/"), content)
    return file.getvalue()


OFFICE = {"[Content_Types].xml": "<Types/>"}
ODT = archive(mimetype="application/vnd.oasis.opendocument.text", **{"content.xml": "<x/>"})


def png(width, height, rows=1):
    """A picture of black: small as a file, whatever its size says."""

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    data = zlib.compress((b"\0" + b"\0" * ((width + 7) // 8)) * rows, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def send(client, kind, name, content):
    """Upload through the plain form."""
    file = SimpleUploadedFile(name, content)
    return client.post(f"/admin/{kind}/add/", {"title": "My file", "file": file, "collection": "1"})


def kept():
    return (
        get_image_model().objects.count()
        + get_document_model().objects.count()
        + UploadedFile.objects.count()
    )


GOOD_DOCUMENTS = {
    "paper.pdf": PDF,
    "paper.docx": archive(**OFFICE, word__document="x"),
    "table.xlsx": archive(**OFFICE, xl__workbook="x"),
    "talk.pptx": archive(**OFFICE, ppt__slides="x"),
    "paper.odt": ODT,
    "table.ods": archive(mimetype="application/vnd.oasis.opendocument.spreadsheet"),
    "talk.odp": archive(mimetype="application/vnd.oasis.opendocument.presentation"),
    "book.epub": archive(mimetype="application/epub+zip"),
    "words.txt": "Cilvēku tirdzniecība".encode(),
    "table.csv": "a;b\nā;č\n".encode("cp1257"),
    "excel.csv": "a;b\nā;č\n".encode("utf-16"),
    "PAPER.PDF": PDF,
}
BAD_DOCUMENTS = {
    "page.pdf": PAGE,
    "page.txt": PAGE,
    "page.csv": b"\xef\xbb\xbf  \n" + PAGE,
    "page-16.txt": PAGE.decode().encode("utf-16"),
    "drawing.txt": DRAWING,
    "script.txt": b"<?php echo 1;",
    "program.pdf": b"MZ\x90\x00" + b"\0" * 300,
    "program.txt": b"\x7fELF" + b"\0" * 300,
    "picture.csv": png(1, 1),
    "paper.txt": PDF,
    "archive.docx": archive(**{"virus.exe": "MZ"}),
    "page.docx": PAGE,
    "page.odt": PAGE,
    "other.odt": archive(mimetype="application/epub+zip"),
    "late.odt": archive(a="x"),
    "table.docx": archive(**OFFICE, xl__workbook="x"),
    "cut.xlsx": archive(**OFFICE, xl__workbook="x")[:40],
    "empty.pdf": b"x",
}


@pytest.mark.parametrize("name", GOOD_DOCUMENTS)
def test_a_document_that_is_what_its_name_says_is_kept(name, admin):
    answer = send(admin, "documents", name, GOOD_DOCUMENTS[name])

    assert errors(answer) == ""
    assert get_document_model().objects.get().title == "My file"


@pytest.mark.parametrize("name", BAD_DOCUMENTS)
def test_a_renamed_document_is_refused(name, admin):
    answer = send(admin, "documents", name, BAD_DOCUMENTS[name])

    assert answer.status_code == 200
    assert f"its content is no .{name.rsplit('.')[-1]} file" in errors(answer)
    assert 'value="My file"' in answer.content.decode()
    assert kept() == 0


def test_the_sentence_is_in_the_persons_language(latvian):
    answer = send(latvian, "documents", "page.pdf", PAGE)

    assert "tās saturs nav .pdf datne" in errors(answer)


@pytest.mark.parametrize(
    "name", ["page.html", "page.svg", "virus.exe", "page", "page.pdf.html", ".pdf", "page.docm"]
)
def test_other_kinds_of_documents_are_refused(name, admin):
    answer = send(admin, "documents", name, PDF)

    assert errors(answer) != ""
    assert kept() == 0


@pytest.mark.parametrize(
    "url", ["/admin/documents/multiple/add/", "/admin/documents/chooser/create/"]
)
def test_the_other_ways_to_upload_a_document_check_it_too(url, admin):
    prefix = "document-chooser-upload-" if "chooser" in url else ""
    fields = {f"{prefix}title": "x", f"{prefix}collection": "1", "title": "x", "collection": "1"}
    files = {
        name: SimpleUploadedFile("page.pdf", PAGE) for name in ("files[]", "file", f"{prefix}file")
    }
    answer = admin.post(url, {**fields, **files}, headers={"x-requested-with": "XMLHttpRequest"})

    assert "its content is no .pdf file" in answer.content.decode()
    assert get_document_model().objects.count() == 0


def test_another_file_for_a_document_is_checked_too(admin):
    send(admin, "documents", "paper.pdf", PDF)
    document = get_document_model().objects.get()
    data = {"title": "Renamed", "collection": "1", "file": SimpleUploadedFile("paper.pdf", PAGE)}
    answer = admin.post(f"/admin/documents/edit/{document.pk}/", data)

    assert "its content is no .pdf file" in errors(answer)
    document.refresh_from_db()
    assert document.title == "My file"
    with document.file.open() as file:
        assert file.read() == PDF


def test_a_document_can_be_edited_without_its_file(admin):
    send(admin, "documents", "paper.pdf", PDF)
    document = get_document_model().objects.get()
    admin.post(f"/admin/documents/edit/{document.pk}/", {"title": "Renamed", "collection": "1"})

    document.refresh_from_db()
    assert document.title == "Renamed"


BAD_PICTURES = {
    "page.png": PAGE,
    "page.jpg": PAGE,
    "drawing.svg": DRAWING,
    "drawing.png": DRAWING,
    "paper.png": PDF,
    "picture.jpg": png(10, 10, 10),
    "picture.html": png(10, 10, 10),
    "cut.png": png(10, 10, 10)[:20],
    "empty.gif": b"GIF89a",
}


@pytest.mark.parametrize(
    ("way", "name"),
    [*(("add", name) for name in BAD_PICTURES), ("multiple", "page.png"), ("chooser", "page.png")],
)
def test_what_is_no_picture_is_refused(way, name, admin):
    answer = send_picture(admin, way, name, BAD_PICTURES[name])

    assert answer.status_code == 200
    assert any(
        word in answer.content.decode()
        for word in ("supported", "upload a valid image", "Upload a valid image", "Not a valid")
    )
    assert kept() == 0


@pytest.mark.parametrize("way", ["add", "multiple", "chooser"])
@pytest.mark.parametrize(
    "size", [(20_000, 20_000), (20_000, 8_000), (8_000, 8_000), (100_000, 100_000)]
)
def test_a_small_file_with_a_huge_picture_is_refused(size, way, admin):
    bomb = png(*size)
    answer = send_picture(admin, way, "bomb.png", bomb)

    assert len(bomb) < 1000
    assert answer.status_code == 200
    assert "too many pixels" in answer.content.decode()
    assert kept() == 0


def test_a_picture_is_kept(admin):
    send_picture(admin, "add", "picture.png", png(10, 10, 10))

    assert get_image_model().objects.count() == 1


def send_picture(client, way, name, content):
    if way == "add":
        return send(client, "images", name, content)
    if way == "multiple":
        url, prefix, field = "/admin/images/multiple/add/", "", "files[]"
    else:
        url, prefix, field = (
            "/admin/images/chooser/create/",
            "image-chooser-upload-",
            "image-chooser-upload-file",
        )
    data = {
        f"{prefix}title": "My file",
        f"{prefix}collection": "1",
        field: SimpleUploadedFile(name, content),
    }
    if way == "multiple":
        data["file"] = SimpleUploadedFile(name, content)
    return client.post(url, data, headers={"x-requested-with": "XMLHttpRequest"})


@pytest.mark.parametrize(
    ("kind", "name", "limit"),
    [
        ("images", "big.png", settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE),
        ("documents", "big.pdf", settings.WAGTAILDOCS_MAX_UPLOAD_SIZE),
    ],
)
def test_a_file_over_the_limit_is_refused_by_the_form(kind, name, limit, admin):
    start = png(10, 10, 10) if kind == "images" else PDF
    answer = send(admin, kind, name, start + b"\0" * (limit + 1 - len(start)))

    assert "This file is too big" in errors(answer)
    assert kept() == 0


def test_what_is_larger_than_anything_taken_is_not_even_read(latvian):
    answer = latvian.generic(
        "POST",
        "/admin/documents/add/",
        b"x",
        CONTENT_LENGTH=str(3 * 1024**3),
        content_type="multipart/form-data; boundary=x",
    )

    assert answer.status_code == 413
    assert 'lang="lv"' in answer.content.decode()


@pytest.mark.parametrize(
    "name",
    [
        "../../evil.pdf",
        "..\\evil.pdf",
        "/etc/passwd.pdf",
        "a" * 300 + ".pdf",
        "ņ\u202efdp.pdf",
        "Ziņa é 中.pdf",
        "con.pdf",
        'a";b\r\nX: y.pdf',
    ],
)
def test_a_name_cannot_lead_elsewhere(name, admin, settings):
    answer = send(admin, "documents", name, PDF)

    assert answer.status_code in (200, 302)
    for document in get_document_model().objects.all():
        assert document.file.path.startswith(str(settings.MEDIA_ROOT))
        served = admin.get(document.url)
        assert served["Content-Disposition"].startswith("attachment")
        assert "X" not in served.headers
        served._resource_closers[0]()  # the file; closing the answer would close the database too


def test_an_avatar_must_be_a_picture(admin):
    data = {"avatar-avatar": SimpleUploadedFile("me.png", PAGE)}
    answer = admin.post("/admin/account/", data)

    assert "Upload a valid image" in errors(answer)


@pytest.mark.parametrize("content", [b"\0\0\0", PAGE, b"a,b\n" * 10, b""])
@pytest.mark.parametrize("name", ["list.csv", "list.xlsx", "list.html"])
def test_a_list_of_redirects_that_is_none_is_refused(name, content, admin):
    from wagtail.contrib.redirects.models import Redirect

    answer = admin.post(
        "/admin/redirects/import/", {"import_file": SimpleUploadedFile(name, content)}
    )

    assert answer.status_code < 500
    assert Redirect.objects.count() == 0
