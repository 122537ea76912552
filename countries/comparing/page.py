"""The comparison at its addresses below the country index: ``compare/``, ``compare/csv/``, ``compare/json/``."""

from dataclasses import dataclass, replace

from django.http import Http404, HttpResponse, JsonResponse
from django.utils.translation import get_language, gettext

from portal.multilingual.languages import known
from portal.multilingual.navigation import Link
from portal.multilingual.reading import Text

from . import files
from .choice import Choice
from .comparison import compare

COMPARE = "compare"
CSV, JSON = "csv", "json"


@dataclass(frozen=True)
class Part:
    """``kind``: "" for the page, else the file asked for."""

    kind: str = ""

    template = "countries/compare.html"

    def context(self, index, around, request):
        return context(index, around, request)

    def status(self, context):
        return context["choice"].status

    def file(self, index, request):
        """The file, or None for the page."""
        return answer(index, self, request) if self.kind else None


def read(components):
    """The part that an address's last components name; raises Http404 if there is no such part."""
    match components:
        case ["compare"]:
            return Part()
        case ["compare", ("csv" | "json") as kind]:
            return Part(kind)
    raise Http404


def context(index, context, request):
    """The index page's ``context`` made that of the comparison at this address."""
    language = known(get_language())
    choice = Choice(request.GET, language)
    title = Text(gettext("Compare countries"), language)
    query = f"?{choice.query}" if choice.is_complete else ""
    own = index.get_url(request)
    reading = context["reading"]
    interface = replace(
        reading, content_language=reading.language, content_direction=reading.direction
    )
    here = Link(index.text("local_title", around=language), own)
    return {
        **context,
        "reading": interface,  # its words are the interface's, whatever the index is published in
        "title": title,
        "choice": choice,
        "comparison": compare(choice) if choice.is_complete else None,
        "query": choice.query,
        "here": f"{own}{COMPARE}/",
        "breadcrumbs": [*context["breadcrumbs"], here],
        "canonical_url": f"{index.full_url_in(language, request)}{COMPARE}/{query}",
        "alternates": [(code, f"{url}{COMPARE}/") for code, url in reading.alternates],
        "language_menu": [
            replace(link, url=f"{link.url}{COMPARE}/{query}", available=True)
            for link in context["language_menu"]
        ],
    }


def answer(index, part, request):
    """The file that ``part`` names, or what is wrong with what was asked for."""
    language = known(get_language())
    choice = Choice(request.GET, language)
    if not choice.is_complete:
        return _refusal(choice, part)
    comparison = compare(choice)
    address = f"{index.full_url_in(language, request)}{COMPARE}/?{choice.query}"
    if part.kind == CSV:
        response = HttpResponse(files.as_csv(comparison), content_type="text/csv; charset=utf-8")
    else:
        content = files.as_json(comparison, choice, address)
        response = HttpResponse(content, content_type="application/json")
    codes = "-".join(sorted(one.code.lower() for one in choice.chosen))
    response["Content-Disposition"] = f'attachment; filename="comparison-{codes}.{part.kind}"'
    response["X-Robots-Tag"] = "noindex"
    response["Link"] = f'<{address}>; rel="canonical"'
    return response


def _refusal(choice, part):
    """A file has no form to fill in: without a choice it is an error too."""
    problems = choice.problems or [gettext("Choose at least two countries.")]
    status = choice.status if choice.problems else 400
    if part.kind == JSON:
        options = {"ensure_ascii": False}
        return JsonResponse({"problems": problems}, status=status, json_dumps_params=options)
    text = "\n".join(problems)
    return HttpResponse(text, status=status, content_type="text/plain; charset=utf-8")
