"""The locks pin every package by hash and say nothing about the machine that wrote them."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ["requirements.txt", "requirements-dev.txt"]
PINNED = re.compile(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==([^ ;\\]+)", re.MULTILINE)


def pins(lock):
    """(name, version) of each entry; a package may have one version per range of Pythons."""
    return set(PINNED.findall((ROOT / lock).read_text()))


@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize("trace", ["://", "file:", "--index-url", "--find-links"])
def test_a_lock_names_no_address(lock, trace):
    assert trace not in (ROOT / lock).read_text()


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_path_of_a_machine(lock):
    assert not re.findall(r"(?:^|[\s@=])/\w+/.*", (ROOT / lock).read_text())


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_in_a_lock_has_a_hash(lock):
    entries = re.split(r"\n(?=\S)", (ROOT / lock).read_text().strip())

    assert len(entries) == len(pins(lock))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_tests_run_with_the_packages_that_production_runs_with():
    run, dev = pins("requirements.txt"), pins("requirements-dev.txt")

    assert run <= dev
