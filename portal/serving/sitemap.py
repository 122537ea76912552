"""``/sitemap.xml``: an index of parts, each with its pages' addresses in every language they exist in."""

from django.core.paginator import EmptyPage, Paginator
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse

from portal.multilingual import languages
from portal.multilingual.models import BasePage

ADDRESSES_PER_PART = 10_000  # a part may hold 50,000, but each of ours names all its translations


def sitemap_index(request):
    addresses = [
        request.build_absolute_uri(reverse("sitemap_part", args=[number]))
        for number in parts().page_range
    ]
    return xml(request, "sitemap_index.xml", {"addresses": addresses})


def sitemap(request, number):
    try:
        part = parts().page(number)
    except EmptyPage:
        raise Http404 from None
    entries = [entry for page in part for entry in page.get_sitemap_urls(request)]
    return xml(request, "sitemap.xml", {"entries": entries})


def parts():
    pages = BasePage.objects.readable().public().filter(depth__gt=1).order_by("pk").for_listing()
    return Paginator(pages, ADDRESSES_PER_PART // len(languages.active()))


def xml(request, template, context):
    return render(request, template, context, content_type="application/xml")
