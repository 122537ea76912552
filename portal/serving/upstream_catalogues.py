"""How much of what Django, Wagtail and the other packages say is there in a language of the admin.

A string is looked up in ``locale/``, then in ``locale/upstream/``, then in the package's own catalogue, as
Django does. What a package asks to have translated is its English catalogue; a package that has none is asked
its catalogues in other languages and its Python sources.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po
from django.conf import settings

DOMAINS = ("django", "djangojs")
PACKAGES = (
    *("django", "wagtail", "allauth", "taggit", "django_filters", "treebeard"),
    *("modelcluster", "modelsearch", "modeltranslation", "django_tasks"),
)
# Nobody meets these here; each with the reason.
NOT_MET = {
    "django.contrib.admin": "the admin is Wagtail's",
    "django.contrib.admindocs": "goes with Django's admin",
    "django.contrib.flatpages": "not installed: pages are Wagtail's",
    "django.contrib.gis": "not installed: no geometry",
    "django.contrib.postgres": "not installed: no field of it is used",
    "django.contrib.redirects": "not installed: redirects are Wagtail's",
    "django.contrib.sites": "not installed: sites are Wagtail's",
    "treebeard": "its admin is not used; Wagtail moves pages itself",
    "wagtail.contrib.forms": "not installed: no page collects answers",
    "wagtail.contrib.search_promotions": "not installed",
    "wagtail.contrib.settings": "not installed",
    "wagtail.contrib.simple_translation": "not installed: one page holds all languages",
    "wagtail.contrib.styleguide": "not installed: for those who develop Wagtail",
    "wagtail.contrib.table_block": "not installed: tables are typed_table_block's",
    "wagtail.locales": "not installed: one page holds all languages",
}
KEYWORDS = {
    **DEFAULT_KEYWORDS,
    "gettext_lazy": None,
    "ngettext_lazy": (1, 2),
    "pgettext_lazy": ((1, "c"), 2),
}
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w+\}|</?[a-z]\w*")


@dataclass
class Share:
    """One package and domain: its strings (keys), and those without a translation we stand for."""

    package: str
    domain: str
    strings: set
    missing: set = field(default_factory=set)
    # Has a translation, but the package's own plural forms: Django 5.2 and Wagtail 8 write the Latvian ones
    # in another order than their header says ("1 minūšu", "2 minūte").
    plurals: set = field(default_factory=set)

    @property
    def translated(self):
        return len(self.strings) - len(self.missing | self.plurals)

    @property
    def is_met(self):
        return self.package not in NOT_MET


def shares(language):
    """A ``Share`` for every catalogue of the installed packages, in the order of their names."""
    own = {domain: own_messages(language, domain) for domain in DOMAINS}
    return [
        share_of(package, folder, domain, language, own[domain])
        for package, folder in sorted(package_folders())
        for domain in DOMAINS
        if source_messages(folder, domain)
    ]


def share_of(package, folder, domain, language, own):
    theirs = messages(folder / "locale" / language / "LC_MESSAGES" / f"{domain}.po")
    wanted = source_messages(folder, domain)
    share = Share(package, domain, set(wanted))
    for key in wanted.keys() - own.keys():
        if key not in theirs or not is_translated(theirs[key]):
            share.missing.add(key)
        elif theirs[key].pluralizable:
            share.plurals.add(key)
    return share


def own_messages(language, domain):
    """What ``locale/`` and ``locale/upstream/`` translate."""
    found = {}
    for root in reversed(settings.LOCALE_PATHS):
        found |= messages(catalogue(root, language, domain))
    return {key: message for key, message in found.items() if is_translated(message)}


def faults(language, found):
    """What is wrong with ``locale/upstream/``, sentences, given the shares found."""
    used = defaultdict(set)
    for share in found:
        used[share.domain] |= share.strings
    for domain in DOMAINS:
        for key, message in messages(catalogue(upstream(), language, domain)).items():
            if key not in used[domain]:
                yield f"{key[0]!r} is in no package any more."
            if not is_translated(message):
                yield f"{key[0]!r} is empty or fuzzy."
            yield from (f"{key[0]!r}: {problem}" for problem in placeholder_faults(message))


def placeholder_faults(message):
    """Every form names what the text names, in whatever order; of a plural, what its plural form names."""
    wanted = set(PLACEHOLDER.findall(texts(message.id)[-1]))
    known = wanted | set(PLACEHOLDER.findall(texts(message.id)[0]))
    for text in filter(None, texts(message.string)):
        named = set(PLACEHOLDER.findall(text))
        if named - known:
            yield f"{', '.join(sorted(named - known))} is not in the text."
        if wanted - named:
            yield f"{', '.join(sorted(wanted - named))} is lost in {text!r}."


def package_folders():
    """(dotted name, folder) of each part of the packages that has catalogues, or sources with strings."""
    for package in PACKAGES:
        if spec := find_spec(package):
            root = Path(spec.origin).parent
            folders = {path.parent for path in root.rglob("locale")} or {root}
            for folder in folders:
                name = ".".join([package, *folder.relative_to(root).parts])
                yield name.removesuffix(".conf"), folder


_sources = {}


def source_messages(folder, domain):
    """The strings a package asks to have translated; read once, installed packages do not change."""
    if (folder, domain) not in _sources:
        english = catalogue(folder / "locale", "en", domain)
        _sources[folder, domain] = messages(english) or gathered(folder, domain)
    return _sources[folder, domain]


def gathered(folder, domain):
    found = {}
    for path in folder.glob(f"locale/*/LC_MESSAGES/{domain}.po"):
        found |= messages(path)
    return found | (extracted(folder) if domain == "django" else {})


def extracted(folder):
    """The strings of the Python sources, without those of tests."""
    strings = extract_from_dir(
        folder,
        [("**.py", "python")],
        keywords=KEYWORDS,
        directory_filter=lambda path: Path(path).name not in {"tests", "migrations"},
    )
    return {(texts(text)[0], context): None for _file, _line, text, _notes, context in strings}


def upstream():
    return settings.LOCALE_PATHS[1]


def catalogue(root, language, domain):
    return root / language / "LC_MESSAGES" / f"{domain}.po"


def messages(path):
    """The strings of a catalogue by (text, context), none if there is no such file."""
    if not path.exists():
        return {}
    # Dates in headers are sometimes written as no library reads them.
    text = re.sub(r'"(POT-Creation|PO-Revision)-Date:.*\n', "", path.read_text())
    parsed = read_po(text.splitlines(keepends=True))
    return {(texts(message.id)[0], message.context): message for message in parsed if message.id}


def is_translated(message):
    return not message.fuzzy and all(texts(message.string))


def texts(one_or_more):
    return one_or_more if isinstance(one_or_more, list | tuple) else [one_or_more]
