from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils.http import urlencode
from django.utils.translation import get_language

from portal.multilingual.languages import known
from portal.multilingual.navigation import chrome

from .titles import LONGEST_QUERY, pages_titled

PER_PAGE = 10


def search(request):
    """``/<language>/search/?q=``: pages by words of their titles. A plain GET, so it can be linked."""
    code = known(get_language())
    query = " ".join(request.GET.get("q", "").split())
    asked = query[:LONGEST_QUERY]
    results = Paginator(pages_titled(asked, code), PER_PAGE).get_page(request.GET.get("page"))
    context = {
        **chrome(request, code),
        "language": code,
        "query": asked,
        "shortened": len(query) > LONGEST_QUERY,
        "results": results,
        "kept": f"{urlencode({'q': asked})}&",
    }
    return render(request, "search/search.html", context)
