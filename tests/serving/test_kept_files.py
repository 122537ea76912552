"""A file between two requests: hers alone, for one form, for a day."""

import os
import time
from types import SimpleNamespace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command

from portal.serving import kept_files

HER, HIM = SimpleNamespace(pk=1), SimpleNamespace(pk=2)


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.DATA_DIR = tmp_path
    return tmp_path / kept_files.FOLDER


def keep():
    return kept_files.keep(SimpleUploadedFile("../she called it so.csv", b"1;2"))


def test_it_comes_back_as_it_was_sent_under_a_name_of_ours(folder):
    kept = keep()
    found, facts = kept_files.found(kept.reference("figures", HER, dataset="x"), "figures", HER)

    assert found.path.read_bytes() == b"1;2"
    assert found.name == "she called it so.csv"
    assert facts["dataset"] == "x"
    assert found.path.parent == folder
    assert (folder.stat().st_mode & 0o777, found.path.stat().st_mode & 0o777) == (0o700, 0o600)


def test_nobody_else_and_no_other_form_gets_to_it():
    reference = keep().reference("figures", HER)

    assert kept_files.found(reference, "figures", HIM) is None
    assert kept_files.found(reference, "quick_post", HER) is None
    for forged in ("", "x", reference[:-1], "../../etc/hostname"):
        assert kept_files.found(forged, "figures", HER) is None


def test_a_day_later_it_is_not_found_and_gone_when_the_next_is_kept(folder, monkeypatch):
    reference, now = keep().reference("figures", HER), time.time()
    monkeypatch.setattr(time, "time", lambda: now + kept_files.SECONDS + 60)

    assert kept_files.found(reference, "figures", HER) is None
    keep()
    assert len(list(folder.iterdir())) == 1


def test_one_that_somebody_else_has_just_deleted_is_no_matter(folder):
    keep()
    (folder / "gone").symlink_to("nowhere")  # listed, and not there when it is looked at

    assert keep().path.is_file()


@pytest.mark.django_db
def test_or_at_night(folder):
    kept, new = keep(), keep()
    os.utime(kept.path, (time.time() - kept_files.SECONDS - 60,) * 2)

    call_command("delete_old_messages")

    assert list(folder.iterdir()) == [new.path]
