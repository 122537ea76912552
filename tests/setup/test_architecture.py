"""The house rules that a machine can check (docs: CONTRIBUTING.md)."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# An app may import from its own storey and those below.
STOREYS = {
    "portal.serving": 0,
    "portal.multilingual": 0,
    "portal.accounts": 1,
    "portal.content": 1,
    "portal.search": 1,
    "portal.contact": 1,
    "portal.guide": 1,
    "portal.guards": 2,
    "portal.workbench": 1,
    "portal.reviews": 1,
    "portal.history": 1,
    "countries.figures": 2,  # before the package it lies in, whose name its own begins with
    "countries.exchange": 4,
    "countries.open_data": 4,
    "countries": 3,
    "campaigns.alerts": 6,
    "campaigns": 5,
}
# These tie everything together, so they may import every app.
ROOF = ["portal/urls.py", "portal/wsgi.py"]
SHAPELESS = {"utils", "helpers", "core", "common", "misc"}
TOP_LEVEL = {
    *("README.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "manage.py", "pyproject.toml"),
    *("requirements.in", "requirements.txt", "requirements-dev.in", "requirements-dev.txt"),
    *("portal", "countries", "campaigns", "templates", "locale", "tests", "docs", "deploy", "var"),
}
TEXT = {
    ".py",
    ".html",
    ".css",
    ".js",
    ".md",
    ".toml",
    ".txt",
    ".in",
    ".po",
    ".json",
    ".csv",
    ".svg",
    "",
}


def app_of(module):
    """``portal.content.models`` → ``portal.content``; None if it is in no app."""
    return next((app for app in STOREYS if module == app or module.startswith(app + ".")), None)


def sources():
    for folder in ["portal", "countries", "campaigns"]:
        yield from sorted((ROOT / folder).rglob("*.py"))


def imports(path):
    """Full names of the modules a source file imports, relative imports resolved."""
    package = ".".join(path.relative_to(ROOT).parent.parts)
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package.rsplit(".", node.level - 1)[0] if node.level else ""
            module = ".".join(filter(None, [base, node.module]))
            yield from (f"{module}.{alias.name}" for alias in node.names)


def crossings():
    """Every import from one app into another: (file, its app, the other app)."""
    for path in sources():
        name = path.relative_to(ROOT).as_posix()
        here = app_of(".".join(path.relative_to(ROOT).with_suffix("").parts))
        if here and name not in ROOF:
            targets = {app_of(module) for module in imports(path)} - {None, here}
            yield from ((name, here, target) for target in sorted(targets))


def test_imports_run_one_way():
    assert [c for c in crossings() if STOREYS[c[2]] > STOREYS[c[1]]] == []


def test_two_apps_do_not_import_each_other():
    pairs = {(here, there) for _file, here, there in crossings()}

    assert [pair for pair in pairs if pair[::-1] in pairs] == []


def test_apps_do_not_import_the_settings_module():
    found = [p for p in sources() if any(m.startswith("portal.settings") for m in imports(p))]

    assert [p for p in found if "settings" not in p.parts] == []


def test_a_module_is_named_after_the_thing_in_it():
    assert [path for path in sources() if {path.stem, *path.parts} & SHAPELESS] == []


def test_the_top_level_holds_nothing_unexpected():
    present = {path.name for path in ROOT.iterdir() if not path.name.startswith((".", "__"))}

    assert present - TOP_LEVEL == set()


@pytest.mark.parametrize("folder", ["root", "home", "work", "farm", "Users"])
def test_no_file_names_a_path_of_somebody_s_machine(folder):
    path_of_a_machine = re.compile(rf"""(?:^|[\s"'(=:`])/{folder}/\w""", re.MULTILINE)
    everything = [path for name in TOP_LEVEL - {"var"} for path in tree(ROOT / name)]

    assert [path for path in everything if path_of_a_machine.search(path.read_text())] == []


def tree(path):
    files = path.rglob("*") if path.is_dir() else [path]
    return [file for file in files if file.is_file() and file.suffix in TEXT]
