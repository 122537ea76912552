"""What a page names, as far as readers may see it."""

from django.db.models import BigIntegerField, Case, Value, When


def is_key(value):
    """Whether a stored value can be a primary key: a stream holds whatever was once written into it."""
    return type(value) is int and 0 < value <= BigIntegerField.MAX_BIGINT


def keys_of(stream):
    """Primary keys of what is chosen in a stream, in its order; asks the database nothing."""
    return [item["value"] for item in stream.raw_data if is_key(item["value"])]


def chosen(stream):
    """What an editor chose in a stream of pages or files, in her order; only what readers may have is there."""
    return [block.value for block in stream if block.value]


def readable_countries(page):
    """The countries a page names that every reader may read; of a draft too, whose relations are lists."""
    if hasattr(page, "countries_read"):  # with those its texts name (country_codes.profiles)
        return page.countries_read
    countries = page._meta.get_field("countries").related_model.objects
    ids = page.countries.values_list("id", flat=True)  # a draft's list knows no "pk"
    return list(countries.filter(pk__in=ids).readable().public().for_listing())


def pinned_first(pages, stream):
    """``pages``, a query set in its order, those chosen in ``stream`` before all others."""
    ids = keys_of(stream)
    if not ids:
        return pages
    places = [When(pk=pk, then=Value(place)) for place, pk in enumerate(ids)]
    order = Case(*places, default=Value(len(ids)))
    return pages.order_by(order, *pages.query.order_by)
