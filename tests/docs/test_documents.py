"""The documents say what is so: the tests, files, commands and variables they name are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
LARGEST_PICTURE = 150 * 1024  # bytes
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)#]+)(?:#([\w-]+))?\)")
TARGET = re.compile(r"^([a-z-]+):.*## ", re.MULTILINE)

document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)


def names_of_tests():
    """Names of the test modules and of the tests in them."""
    modules = list((ROOT / "tests").rglob("test_*.py"))
    text = "".join(module.read_text() for module in modules)
    return {module.name for module in modules} | set(re.findall(r"def (test_\w+)", text))


def anchors(path):
    """What a heading of the document can be linked by."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


@document
def test_a_test_that_is_named_exists(document):
    named = {Path(code).name for code in CODE.findall(document.read_text())}

    assert {name for name in named if name.startswith("test_")} - names_of_tests() == set()


@document
def test_a_link_leads_to_a_file_and_a_heading(document):
    broken = []
    for target, anchor in LINK.findall(document.read_text()):
        if "://" in target:
            continue
        path = (document.parent / target).resolve()
        if not path.exists() or (anchor and anchor not in anchors(path)):
            broken.append((target, anchor))

    assert broken == []


@document
def test_a_command_that_is_named_exists(document):
    targets = set(TARGET.findall((ROOT / "Makefile").read_text()))
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", document.read_text(), re.MULTILINE))

    assert named - targets == set()


def test_the_readme_names_every_command():
    readme = (ROOT / "README.md").read_text()

    assert [
        name
        for name in TARGET.findall((ROOT / "Makefile").read_text())
        if f"make {name}" not in readme
    ] == []


def test_the_table_of_variables_stands_in_both_places_alike():
    """The README is where people look; docs/configuration.md is what errors and settings refer to."""
    rows = [
        line
        for line in (ROOT / "docs" / "configuration.md").read_text().splitlines()
        if line.startswith("| ")
    ]

    assert rows
    assert [row for row in rows if row not in (ROOT / "README.md").read_text()] == []


def test_pictures_load_quickly():
    pictures = list((ROOT / "docs" / "pictures").iterdir())

    assert {picture.name for picture in pictures} == {"home.png", "editor.png"}
    assert max(picture.stat().st_size for picture in pictures) <= LARGEST_PICTURE
