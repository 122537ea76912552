"""The export: readers find the former one whole until the new one is."""

import io
import json

import pytest
from django.core.management import CommandError, call_command

from countries.open_data import files

pytestmark = pytest.mark.django_db


def export(directory):
    call_command("export_open_data", directory, stdout=io.StringIO())
    return directory / "current"


def test_it_holds_what_is_served(client, portal, tmp_path):
    current = export(tmp_path)

    for name in ("lv/hotlines.csv", "en/facts.json", "catalog.ttl", "catalog.jsonld"):
        assert (current / name).read_bytes() == client.get(f"/api/{name}").content
    assert json.loads((current / "openapi.json").read_text())["openapi"].startswith("3.")


def test_an_export_that_breaks_off_leaves_the_former_one(portal, tmp_path, monkeypatch):
    current = export(tmp_path)
    former = (current / "en" / "facts.csv").read_text()

    def full(*args):
        yield "half a li"
        raise OSError("no space left")

    monkeypatch.setitem(files.WRITERS, "csv", full)
    with pytest.raises(CommandError, match="no space left"):
        export(tmp_path)

    assert (current / "en" / "facts.csv").read_text() == former
    assert [path.name for path in tmp_path.iterdir() if path.name != "current"] == [
        current.resolve().name
    ]


def test_only_the_latest_is_kept(portal, tmp_path):
    first = export(tmp_path).resolve()
    (tmp_path / "export-of-a-run-that-was-killed").mkdir()
    second = export(tmp_path).resolve()

    assert first != second
    assert {path.name for path in tmp_path.iterdir()} == {"current", second.name}


def test_a_place_that_cannot_be_written_to_is_told_in_a_sentence(portal, tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(CommandError, match="could not be written"):
        export(tmp_path / "file")
