"""Catalogues of interface strings: in step with the sources, complete, and compiled without gettext."""

import gettext
import importlib.util
from pathlib import Path

import pytest

from portal.serving.management.commands.messages import faults

ROOT = Path(__file__).resolve().parents[2]
HEADER = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);\\n"
"""
SOURCES = """
msgid "Search"
msgstr ""

#, python-format
msgid "%(count)d page"
msgid_plural "%(count)d pages"
msgstr[0] ""
msgstr[1] ""
"""
LATVIAN = """
msgid "Search"
msgstr "Meklēt"

#, python-format
msgid "%(count)d page"
msgid_plural "%(count)d pages"
msgstr[0] "%(count)d lapa"
msgstr[1] "%(count)d lapas"
msgstr[2] "%(count)d lapu"
"""


@pytest.fixture
def compare(tmp_path):
    """What the check says about a catalogue with these entries."""

    def compare(entries, *, translated=True):
        sources, catalogue = tmp_path / "django.pot", tmp_path / "django.po"
        sources.write_text(HEADER + SOURCES)
        catalogue.write_text(HEADER + entries)
        return [
            fault.split(": ", 1)[1] for fault in faults(sources, catalogue, translated=translated)
        ]

    return compare


def test_a_complete_catalogue_has_no_faults(compare):
    assert compare(LATVIAN) == []


def test_the_source_language_s_catalogue_may_be_empty(compare):
    assert compare(SOURCES, translated=False) == []


@pytest.mark.parametrize(
    ("found", "instead", "fault"),
    [
        ('msgid "Search"', 'msgid "Seek"', "'Search' is missing."),
        ('msgid "Search"', 'msgid "Seek"', "'Seek' is not used."),
        ("Meklēt", "", "'Search' is not translated."),
        ("%(count)d lapu", "", "'%(count)d page' is not translated."),
        (
            "%(count)d lapu",
            "%(skaits)d lapu",
            "'%(count)d page': unknown named placeholder 'skaits'",
        ),
        ('msgid "Search"', '#, fuzzy\nmsgid "Search"', "'Search' is fuzzy."),
    ],
)
def test_each_fault_of_a_catalogue_is_named(compare, found, instead, fault):
    assert fault in compare(LATVIAN.replace(found, instead))


def test_a_catalogue_is_compiled_with_its_plurals(tmp_path):
    source = tmp_path / "lv" / "LC_MESSAGES" / "django.po"
    source.parent.mkdir(parents=True)
    source.write_text(HEADER + LATVIAN)

    script("compile_messages").compile_catalogue(source, source.with_suffix(".mo"))

    with source.with_suffix(".mo").open("rb") as file:
        latvian = gettext.GNUTranslations(file)
    assert latvian.gettext("Search") == "Meklēt"
    assert latvian.ngettext("%(count)d page", "%(count)d pages", 0) == "%(count)d lapu"


def script(name):
    """A module from deploy/, which is no package: its scripts run before anything is installed."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "deploy" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
