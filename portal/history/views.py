"""A page's history as readers of one language get it. Each view takes a page, as routed to, and the request.

A language the page is not published in has no history here, whatever was published once: its addresses are
404, as are all once the page is taken off. What stands here is the same for everybody; pages behind a
password ask for it first, because these are addresses of theirs.
"""

from django.core.paginator import Paginator
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from portal.multilingual.languages import known
from portal.multilingual.models import BasePage
from portal.multilingual.navigation import Link, page_context

from . import days
from .differences import IN, OUT, Comparing
from .models import PublishedVersion
from .names import Names
from .pairing import compared
from .restoring import restored
from .sections import Reader, label_of

A_PAGE = 20
OK, BAD, NOT_FOUND, GONE = 200, 400, 404, 410


def listing(page, request):
    """All versions, the newest first; ``?on=`` leads to the address of a day."""
    versions = _versions(page)
    problem, asked = "", request.GET.get("on", "")[:20].strip()
    if asked:
        try:
            return HttpResponseRedirect(f"{_root(page, request)}{days.read(asked)}/")
        except days.NoSuchDayError as error:
            problem = str(error)
    shown = Paginator(versions.defer("content"), A_PAGE).get_page(request.GET.get("page"))
    for version in shown:
        version.changed_labels = _labels(page, version)
    numbers = list(versions.values_list("number", "published_at"))
    context = {
        "versions": shown,
        "numbers": numbers,
        "chosen": tuple(number for number, _at in numbers[:2][::-1]),
        "asked": asked,
        "problem": problem,
    }
    return _answer(page, request, "history/listing.html", context, BAD if problem else OK)


def version(page, request, number):
    """One version at its permanent address."""
    versions = _versions(page)
    found = versions.filter(number=number).first()
    if found is None:
        return _nothing(page, request, _("There is no version with this number."))
    return _shown(page, request, found)


def day(page, request, word):
    """The page as it stood at the end of a day, at a permanent address."""
    versions = _versions(page)
    try:
        asked = days.read(word)
    except days.NoSuchDayError as error:
        return _nothing(page, request, str(error))
    end = days.end_of(asked)
    found = versions.filter(published_at__lt=end).first()
    if found is None:
        return _nothing(page, request, _("This page was not published on that day yet."))
    if found.ended_at and found.ended_at < end:
        return _nothing(page, request, _("This page was not published on that day."))
    return _shown(page, request, found, asked)


def comparison(page, request):
    """What changed between two versions, word by word."""
    versions = _versions(page)
    numbers = list(versions.values_list("number", "published_at"))
    asked = [request.GET.get(name, "")[:12].strip() for name in ("from", "to")]
    known_numbers = {str(number) for number, _at in numbers}
    if problem := _problem_of(asked, known_numbers):
        status = _status_of(asked)
        context = {"numbers": numbers, "chosen": _as_numbers(asked), "problem": problem}
        return _answer(page, request, "history/comparison.html", context, status)
    pair = sorted({int(one) for one in asked})
    found = {one.number: one for one in versions.filter(number__in=pair)}
    old, new = found[pair[0]], found[pair[-1]]
    context = {
        "numbers": numbers,
        "chosen": tuple(pair),
        "problem": "",
        "old": old,
        "new": new,
        "is_withdrawn": old.withdrawn_at or new.withdrawn_at,
        "changes": [],
        "kinds": {"out": OUT, "in": IN},
    }
    if not context["is_withdrawn"]:
        context["changes"] = _changes(page, request, old, new)
    status = GONE if context["is_withdrawn"] else OK
    return _answer(page, request, "history/comparison.html", context, status)


def _problem_of(asked, known_numbers):
    if not all(one.isdecimal() and one.isascii() for one in asked):
        return _("Choose two versions to compare.")
    if not set(asked) <= known_numbers:
        return _("There is no version with this number.")
    return _("Choose two different versions.") if asked[0] == asked[1] else ""


def _status_of(asked):
    """Of an address that names no pair: one that names nothing is the empty form."""
    if not any(asked):
        return OK
    return NOT_FOUND if all(one.isdecimal() for one in asked) else BAD


def _as_numbers(asked):
    return tuple(int(one) if one.isdecimal() and one.isascii() else 0 for one in asked)


def _changes(page, request, old, new):
    code = known(get_language())
    pages = [restored(page, one) for one in (old, new)]
    names = Names(pages, code)
    both = []
    for one in pages:
        context = BasePage.get_context(one, request)
        both.append(Reader(code, names, context["footnotes"].html, context).read(one))
    return compared(*both, Comparing())


def _shown(page, request, found, asked=None):
    if found.withdrawn_at:
        context = {"version": found, "asked": asked}
        return _answer(page, request, "history/withdrawn.html", context, GONE)
    code = known(get_language())
    old = restored(page, found)
    surroundings = BasePage.get_context(old, request)
    reader = Reader(code, Names([old], code), surroundings["footnotes"].html, surroundings)
    newest = _versions(page).values_list("number", flat=True).first()
    context = {
        **surroundings,
        "version": found,
        "asked": asked,
        "is_newest": found.number == newest,
        "sections": reader.read(old),
    }
    return _answer(page, request, "history/version.html", context)


def _nothing(page, request, problem):
    context = {"problem": problem, "asked": None}
    return _answer(page, request, "history/nothing.html", context, NOT_FOUND)


def _versions(page):
    code = known(get_language())
    if not page.is_available_in(code):
        raise Http404
    return PublishedVersion.objects.of(page, code)


def _labels(page, version):
    labels = [label_of(type(page), name) for name in version.changed]
    return [label for label in labels if label]


def _root(page, request):
    return f"{page.get_url(request)}history/"


def _answer(page, request, template, context, status=OK):
    """Around every part: the frame of the page as it is now."""
    code = known(get_language())
    here = {} if "reading" in context else page_context(page, request)
    frame = {**here, **context, "page": page, "page_url": page.get_url(request)}
    own = Link(page.text("local_title", around=code), frame["page_url"])
    frame["breadcrumbs"] = [*frame["breadcrumbs"], own]
    frame["history_url"] = _root(page, request)
    return TemplateResponse(request, template, frame, status=status)
