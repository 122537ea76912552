"""Links that lead nowhere, or to what a reader of this language does not get."""

from portal.multilingual.languages import active, column

from .. import addresses
from ..content import SHARED
from ..findings import at, check
from ..models import Severity
from ..surroundings import is_number

GONE, UNPUBLISHED, RESTRICTED = "link-gone", "link-unpublished", "link-restricted"
OTHER_LANGUAGE, TYPED, MOVED, STAFF = (
    "link-other-language",
    "link-typed",
    "link-moved",
    "link-staff",
)
FILE_GONE = "file-gone"


@check
def chosen_pages(content, surroundings):
    for one in _of(content, "page"):
        key = int(one.value) if is_number(one.value) else 0
        yield from _about_page(content, one, surroundings.pages.get(key))


@check
def chosen_files(content, surroundings):
    for one in _of(content, "file"):
        if not (is_number(one.value) and int(one.value) in surroundings.files):
            yield _at(one, FILE_GONE, Severity.WARNING)


@check
def typed_addresses(content, surroundings):
    """Addresses of our own, typed as if they were somebody else's: they do not follow when a page moves."""
    for one in _of(content, "address"):
        path = surroundings.paths.get(str(one.value))
        destination = surroundings.destinations.get(path)
        if destination is None:
            continue
        kind = destination.kind
        if kind == addresses.PAGE:
            yield _at(one, TYPED, Severity.HINT)
            yield from _about_page(content, one, surroundings.pages.get(destination.key))
        elif kind == addresses.FILE:
            is_there = destination.key in surroundings.files
            yield _at(one, TYPED if is_there else FILE_GONE, _severity(is_there))
        elif kind in _KINDS:
            yield _at(one, _KINDS[kind], Severity.WARNING)


_KINDS = {addresses.GONE: GONE, addresses.MOVED: MOVED, addresses.STAFF: STAFF}


def _severity(is_there):
    return Severity.HINT if is_there else Severity.WARNING


def _about_page(content, one, page):
    if page is None:
        yield _at(one, GONE, Severity.WARNING)
        return
    published = [
        code for code in active() if page.live and getattr(page, column("local_title", code))
    ]
    if not published:
        yield _at(one, UNPUBLISHED, Severity.WARNING)
    elif not page.is_public:
        yield _at(one, RESTRICTED, Severity.HINT)
    elif content.language not in (SHARED, *published):
        yield _at(one, OTHER_LANGUAGE, Severity.HINT, languages=published)


def _of(content, kind):
    return (one for one in content.chosen if one.kind == kind and one.value not in (None, ""))


def _at(one, name, severity, **details):
    """With the linked words, or the address where there are none. Never the title of what it leads to."""
    if one.words is not None:
        return at(name, severity, one.spot, one.words.text, one.span, **details)
    text = str(one.value) if one.kind == "address" else ""
    return at(name, severity, one.spot, text, (0, len(text)), **details)
