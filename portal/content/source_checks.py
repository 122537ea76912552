"""What an editor is told about a source: nothing here forbids anything, sources are what they are."""

from collections import defaultdict
from urllib.parse import urlsplit

from django.db.models import Q
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.multilingual.languages import active, column


def problems(sources):
    """``{pk: [what to check]}`` of the given sources; one query for the duplicates of all of them."""
    sources = list(sources)
    doubles = _duplicates(sources)
    return {source.pk: [*_gaps(source), *_named(doubles[source.pk])] for source in sources}


def problems_of(source):
    """What to check about one source."""
    return problems([source])[source.pk]


def as_text(found):
    """One line: “Check: no link; no access date”."""
    return _("Check: %(problems)s") % {"problems": "; ".join(found)} if found else ""


GAPS = {
    "link": gettext_lazy("it has no link"),
    "https": gettext_lazy("its link does not begin with https"),
    "accessed": gettext_lazy("the date of access is missing"),
}


def gaps(source):
    """Keys of ``GAPS``: what a source does not say."""
    if not (source.url or source.celex):
        yield "link"
    if source.url and not source.celex and urlsplit(source.url).scheme != "https":
        yield "https"  # with a CELEX number the link leads to EUR-Lex
    if not source.accessed_on:
        yield "accessed"


def _gaps(source):
    return [str(GAPS[gap]) for gap in gaps(source)]


def _named(others):
    if others:
        titles = ", ".join(f"“{Truncator(str(other)).chars(60)}”" for other in others[:3])
        yield _("it may be the same as %(titles)s") % {"titles": titles}


def _fingerprints(source):
    """Two sources that share one of these are probably the same."""
    if source.celex:
        yield ("celex", source.celex.casefold())
    if source.url:
        yield ("url", _bare(source.url))
    for code in active():
        title = getattr(source, column("title", code)) or ""
        if title and source.publisher:
            yield ("title", title.casefold().strip(), source.publisher.casefold().strip())


def _bare(url):
    return url.split("://", 1)[-1].casefold().rstrip("/")


def _duplicates(sources):
    """``{pk: [other sources]}``."""
    found = defaultdict(list)
    by_fingerprint = defaultdict(dict)
    for candidate in _candidates(sources):
        for fingerprint in _fingerprints(candidate):
            by_fingerprint[fingerprint][candidate.pk] = candidate
    for source in sources:
        same = {}
        for fingerprint in _fingerprints(source):
            same.update(by_fingerprint[fingerprint])
        found[source.pk] = [other for pk, other in sorted(same.items()) if pk != source.pk]
    return found


def _candidates(sources):
    """Sources that may be the same as one of these; never all there are."""
    condition = Q(pk=None)
    for source in sources:
        if source.celex:
            condition |= Q(celex__iexact=source.celex)
        if source.url:
            condition |= Q(url__in=_ways_to_write(source.url))
        if source.publisher:
            condition |= Q(publisher__iexact=source.publisher) & _same_title(source)
    return type(sources[0]).objects.filter(condition) if sources else []


def _same_title(source):
    titles = {name: getattr(source, name) for name in (column("title", c) for c in active())}
    condition = Q(pk=None)
    for name, title in titles.items():
        if title:
            condition |= Q(**{f"{name}__iexact": title})
    return condition


def _ways_to_write(url):
    bare = url.split("://", 1)[-1].rstrip("/")
    return [f"{scheme}://{bare}{end}" for scheme in ("http", "https") for end in ("", "/")]
