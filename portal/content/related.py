"""What a page names, as far as readers may see it."""

from django.db.models import Case, Value, When


def chosen(stream):
    """What an editor chose in a stream of pages or files, in her order; only what readers may have is there."""
    return [block.value for block in stream if block.value]


def readable_countries(page):
    """The countries a page names that every reader may read; of a draft too, whose relations are lists."""
    countries = page._meta.get_field("countries").related_model.objects
    ids = page.countries.values_list("pk", flat=True)
    return list(countries.filter(pk__in=ids).readable().public().for_listing())


def pinned_first(pages, stream):
    """``pages``, a query set in its order, those chosen in ``stream`` before all others."""
    ids = [item["value"] for item in stream.raw_data]
    places = [When(pk=pk, then=Value(place)) for place, pk in enumerate(ids)]
    order = Case(*places, default=Value(len(ids)))
    return pages.order_by(order, *pages.query.order_by)
