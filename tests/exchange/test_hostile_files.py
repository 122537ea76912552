"""Files that were made to do harm, or are none: a sentence and the right status, nothing saved."""

import io
import json
import struct
import tracemalloc
import zipfile
import zlib

import pytest

from countries.exchange import files
from countries.exchange.docx_package import open_document
from countries.exchange.incoming import RefusedError
from countries.exchange.models import Upload

from .conftest import as_document, send, words

pytestmark = pytest.mark.django_db
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c SYSTEM "file:///etc/hostname">]><w:document>&b;&c;</w:document>'
)
MAIN = "word/document.xml"


def exported(page):
    return files.exported(page, files.DOCX, "lv")[1]


def repacked(raw, change=lambda name, data: data, more=()):
    """The document with its parts changed, and others added."""
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(raw)) as old,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, data in more:
            new.writestr(name, data)
    return written.getvalue()


def packed_otherwise(raw):
    """The document with a part packed in a way that word processors do not have."""
    written = io.BytesIO(raw)
    with zipfile.ZipFile(written, "a") as archive:
        archive.writestr("word/more.xml", b"<a/>" * 1_000, zipfile.ZIP_LZMA)
    return written.getvalue()


def of_less_than_there_is(raw, shown=b"<a/>", more=40 * 1024 * 1024):
    """The document with a part whose length and checksum, as the directory has them, are those of its start."""
    written = io.BytesIO(raw)
    with zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/image.png", shown + b"\0" * more)
    changed = bytearray(written.getvalue())
    entry = changed.rfind(b"PK\x01\x02")  # the last of the directory
    struct.pack_into("<I", changed, entry + 16, zlib.crc32(shown))
    struct.pack_into("<I", changed, entry + 24, len(shown))
    return bytes(changed)


def only_in_main(data):
    return lambda name, old: data if name == MAIN else old


def utf16(data):
    return data.decode().replace("?>", ' encoding="UTF-16"?>', 1).encode("utf-16")


DOCUMENTS = {
    "entities": lambda raw: repacked(raw, only_in_main(LAUGHS)),
    "entities in UTF-16": lambda raw: repacked(raw, only_in_main(utf16(LAUGHS))),
    "no XML": lambda raw: repacked(raw, only_in_main(b"<w:document")),
    "nested": lambda raw: repacked(raw, only_in_main(b"<a>" * 100_000)),
    "a path out": lambda raw: repacked(raw, more=[("../../evil.xml", "<a/>")]),
    "macros": lambda raw: repacked(raw, more=[("word/vbaProject.bin", b"x")]),
    "docm": lambda raw: repacked(raw, lambda n, d: d.replace(
        b"wordprocessingml.document.main+xml", b"ms-word.document.macroEnabled.main+xml")),
    "no main part": lambda raw: repacked(raw, lambda n, d: b"<a/>" if n == MAIN else d),
    "cut short": lambda raw: raw[: len(raw) // 2],
    "no zip": lambda raw: b"hello",
    "packed otherwise": packed_otherwise,
    "longer than it says": of_less_than_there_is,
    "an empty zip": lambda raw: b"PK\x05\x06" + b"\0" * 18,
    "another zip": lambda raw: repacked(raw, lambda n, d: b"", more=[("x", b"y")]),
}  # fmt: skip


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_document_that_is_none_is_refused(world, at, kind):
    answer = send(at("inga"), world.latvia, DOCUMENTS[kind](exported(world.latvia)), "profile.docx")

    assert answer.status_code == 400, kind
    assert 'role="alert"' in words(answer)
    assert not Upload.objects.exists()


def test_a_bomb_is_refused_before_it_is_unpacked(world, at, settings):
    settings.PORTAL_EXCHANGE_MAX_MB = 1
    raw = repacked(
        exported(world.latvia), more=[("word/media/image.png", b"\0" * 12 * 1024 * 1024)]
    )
    assert len(raw) < 1024 * 1024

    answer = send(at("inga"), world.latvia, raw, "profile.docx")

    assert answer.status_code == 413
    assert "too large" in words(answer)


def test_what_says_too_little_of_itself_is_not_unpacked(world, settings):
    settings.PORTAL_EXCHANGE_MAX_MB = 1
    raw = of_less_than_there_is(exported(world.latvia))
    assert len(raw) < 1024 * 1024

    tracemalloc.start()
    try:
        with pytest.raises(RefusedError):
            open_document(raw)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert most < 10 * 1024 * 1024


@pytest.mark.parametrize(("name", "raw", "status"), [
    ("profile.json", b"x" * (1024 * 1024 + 1), 413),
    ("profile.docm", b"x", 400),
    ("profile", b"x", 400),
    ("profile.json", b"", 400),
])  # fmt: skip
def test_what_is_too_large_or_of_another_kind_is_refused(world, at, settings, name, raw, status):
    settings.PORTAL_EXCHANGE_MAX_MB = 1

    assert send(at("inga"), world.latvia, raw, name).status_code == status


def test_no_file_at_all(world, at):
    answer = at("inga").post(f"/admin/offline/{world.latvia.pk}/", {"file": "text"})

    assert answer.status_code == 400
    assert "Choose a file first." in words(answer)


JSONS = {
    "no JSON": b"{",
    "nested": b"[" * 100_000 + b"]" * 100_000,
    "a list": b"[]",
    "a number": b"1",
    "not a number": b'{"format": NaN}',
    "a huge number": b'{"format": ' + b"9" * 5_000 + b"}",
    "no UTF-8": b'{"format": "\xff"}',
    "a name twice": b'{"format": "a", "format": "b"}',
    "another format": b'{"format": "x", "version": 1}',
    "another version": b'{"format": "portal-profile", "version": 2}',
    "no page": b'{"format": "portal-profile", "version": 1, "page": []}',
}


@pytest.mark.parametrize("kind", JSONS)
def test_json_that_is_no_profile_is_refused(world, at, kind):
    answer = send(at("inga"), world.latvia, JSONS[kind])

    assert answer.status_code == 400
    assert 'role="alert"' in words(answer)


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "x\udfff"])
@pytest.mark.parametrize("place", ["languages", "references"])
def test_characters_that_cannot_be_stored_are_refused(world, at, text, place):
    document = as_document(world.latvia)
    if place == "languages":
        document["languages"]["lv"]["situation"] = text
    else:
        document["references"][text] = {"name": text}

    assert send(at("inga"), world.latvia, document).status_code == 400


WRONG = [
    None,
    True,
    1,
    1.5,
    "x",
    [],
    {},
    [None],
    [1],
    [{}],
    {"x": 1},
    {"lv": 1},
    {"lv": {"situation": 1}},
    "9" * 30,
]


@pytest.mark.parametrize("part", ["languages", "shared", "rows", "references", "exported"])
def test_values_of_the_wrong_type_change_nothing_and_break_nothing(world, at, part):
    client, before = at("inga"), as_document(world.latvia)
    for wrong in WRONG:
        document = {**before, part: wrong}
        assert send(client, world.latvia, document).status_code == 302
        assert client.get(f"/admin/offline/{world.latvia.pk}/import/").status_code == 200


def test_every_single_value_may_be_of_the_wrong_type(world, at):
    client, before = at("inga"), as_document(world.latvia)
    for wrong in (None, True, -1, 10**30, 1.5, "x", "[", [], [[]], {}, {"a": []}):
        document = json.loads(json.dumps(before))
        for name in document["shared"]:
            document["shared"][name] = wrong
        for texts in document["languages"].values():
            texts.update(dict.fromkeys(texts, wrong))
        for rows in document["rows"].values():
            for row in rows:
                row["shared"] = dict.fromkeys(row["shared"], wrong)
                row["languages"] = {
                    code: dict.fromkeys(t, wrong) for code, t in row.get("languages", {}).items()
                }
        assert send(client, world.latvia, document).status_code == 302
        answer = client.get(f"/admin/offline/{world.latvia.pk}/import/")
        assert answer.status_code == 200
        assert "Not taken over" in words(answer)
