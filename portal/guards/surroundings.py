"""What checks look up, read beforehand: one query a kind, for one page or for many."""

from functools import cached_property

from babel.core import get_global
from wagtail.images import get_image_model

from portal.content import source_checks
from portal.content.footnotes import Mark
from portal.content.models import PortalDocument, Source
from portal.content.related import is_key
from portal.multilingual.languages import active, column
from portal.multilingual.models import BasePage

from . import addresses, vocabulary

PAGE, FILE, PICTURE, SOURCE = "page", "file", "picture", "source"


class Settled:
    """What does not depend on the page: the glossary, our hosts, the numbering plans. Good for one run."""

    @cached_property
    def vocabularies(self):
        return vocabulary.vocabularies()

    @cached_property
    def hosts(self):
        return addresses.own_hosts()

    @cached_property
    def regions(self):
        """Where the languages of the portal are spoken first; English is written everywhere."""
        likely = get_global("likely_subtags")
        tags = [likely.get(code, "") for code in active() if code != "en"]
        return [tag.rpartition("_")[2] for tag in tags if tag]


class Surroundings:
    """For the given ``Content``s."""

    def __init__(self, contents, settled=None):
        self.contents = list(contents)
        self.settled = settled or Settled()

    @property
    def vocabularies(self):
        return self.settled.vocabularies

    @property
    def regions(self):
        return self.settled.regions

    @cached_property
    def paths(self):
        """``{typed address: path}`` of the addresses that are ours."""
        typed = {str(one.value) for one in self._chosen("address")}
        found = {address: addresses.path_of(address, self.settled.hosts) for address in typed}
        return {address: path for address, path in found.items() if path is not None}

    @cached_property
    def destinations(self):
        return addresses.destinations(set(self.paths.values()))

    @cached_property
    def pages(self):
        """``{key: page}`` with ``is_public``, and its title in each active language."""
        keys = self._keys(PAGE)
        names = [column("local_title", code) for code in active()]
        rows = BasePage.objects.filter(pk__in=keys).only("pk", "live", *names).with_publicity()
        return {page.pk: page for page in rows} if keys else {}

    @cached_property
    def files(self):
        keys = self._keys(FILE)
        found = PortalDocument.objects.filter(pk__in=keys).values_list("pk", flat=True)
        return set(found) if keys else set()

    @cached_property
    def pictures(self):
        keys = {shown.image for content in self.contents for shown in content.pictures}
        return read_pictures(keys)

    @cached_property
    def sources(self):
        """``{key: what the source does not say}``."""
        keys = self._cited()
        rows = Source.objects.filter(pk__in=keys).only("pk", "url", "celex", "accessed_on")
        return {row.pk: list(source_checks.gaps(row)) for row in rows} if keys else {}

    def targets(self, contents):
        """``{(kind, key)}`` that findings of these contents depend on."""
        own = Surroundings(contents, self.settled)
        own.__dict__.update(paths=own._paths_among(self.paths), destinations=self.destinations)
        keys = {kind: own._keys(kind) for kind in (PAGE, FILE)}
        keys[PICTURE] = {shown.image for content in contents for shown in content.pictures}
        keys[SOURCE] = own._cited()
        return {(kind, key) for kind, some in keys.items() for key in some}

    def _paths_among(self, paths):
        typed = {str(one.value) for one in self._chosen("address")}
        return {address: paths[address] for address in typed if address in paths}

    def _chosen(self, kind):
        return (one for content in self.contents for one in content.chosen if one.kind == kind)

    def _keys(self, kind):
        keys = {int(one.value) for one in self._chosen(kind) if is_number(one.value)}
        typed = (self.destinations.get(path) for path in self.paths.values())
        return keys | {one.key for one in typed if one and one.kind == kind}

    def _cited(self):
        marks = (
            Mark.of(attrs)
            for content in self.contents
            for passage in content.passages
            for attrs, _place in passage.words.footnotes
        )
        return {int(mark.source) for mark in marks if mark.source}


def is_number(value):
    """Whether something stored as a choice can be a primary key."""
    return is_key(value) or (isinstance(value, str) and value.isdecimal() and len(value) <= 18)


def read_pictures(keys):
    """``{key: PortalImage}`` with their descriptions in the active languages."""
    if not keys:
        return {}
    names = [column("alt", code) for code in active()]
    rows = (
        get_image_model().objects.filter(pk__in=keys).only("pk", "title", "is_decoration", *names)
    )
    return {image.pk: image for image in rows}
