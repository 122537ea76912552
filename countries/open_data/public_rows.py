"""Which rows are public, and how they are read with a number of queries that stays.

A query set holds only what everybody may read: no draft, no page behind a password or a login, no row of one.
"""

from django.db.models import Count, Max, Min, Prefetch

from countries import opening
from countries.figures.models import Observation
from countries.figures.reading import suppress_below
from countries.models import CountryPage
from portal.content.files import with_publicity
from portal.content.models import LegalAct, Organisation, PortalDocument, PublicationPage, Topic
from portal.content.related import keys_of
from portal.multilingual.languages import active, column
from portal.multilingual.registry import translated_columns

# What every page needs in all active languages: whether it is published there, and at which address.
OF_EVERY_PAGE = ("local_title", "local_slug", "local_path")


def without_other_languages(query, language, *related, kept=()):
    """Without the columns of other languages, also of what is read together with each row.

    ``kept``: fields needed in every active language.
    """
    prefixes = {"": query.model}
    for name in related:
        prefixes[f"{name}__"] = query.model._meta.get_field(name).related_model
    needed = {column(field, code) for field in kept for code in active()}
    return query.select_related(*related).defer(
        *(
            f"{prefix}{name}"
            for prefix, model in prefixes.items()
            for name in translated_columns(model)
            if not name.endswith(f"_{language}") and (prefix or name not in needed)
        )
    )


def with_topics(query):
    return query.prefetch_related(
        Prefetch("topics", Topic.objects.only("slug").order_by("slug"), to_attr="about_topics")
    )


def countries(reading):
    pages = CountryPage.objects.filter(pk__in=[*reading.countries]).order_by("code")
    return with_topics(without_other_languages(pages, reading.language, kept=OF_EVERY_PAGE))


def of_countries(model, *related):
    """Rows of public profiles, by country and in the editor's order."""

    def query(reading):
        public = model.objects.filter(page__in=[*reading.countries])
        found = without_other_languages(public, reading.language, *related)
        return found.order_by("page__code", "sort_order", "pk")

    return query


def acts(reading):
    amended = Prefetch("amends", LegalAct.objects.only("pk").order_by("pk"))
    found = LegalAct.objects.order_by("pk").prefetch_related(amended)
    return without_other_languages(found, reading.language)


def organisations(reading):
    return without_other_languages(Organisation.objects.order_by("pk"), reading.language)


def publications(reading):
    public = PublicationPage.objects.readable().public().order_by("-date", "-pk")
    found = without_other_languages(public, reading.language, "publisher", kept=OF_EVERY_PAGE)
    about = Prefetch("countries", CountryPage.objects.only("pk"), to_attr="about_countries")
    return with_topics(found).prefetch_related(about)


def slugs_of_topics(found, reading):
    for page in found:
        page.topic_slugs = [topic.slug for topic in page.about_topics]


def hours_of_hotlines(found, reading):
    """Each with its ``weekly_hours``; what does not read as hours is left out, as on the pages."""
    for line in found:
        line.weekly_hours = [
            {
                "days": [day for day in (*opening.DAYS, opening.HOLIDAY) if day in hours.days],
                "opens": f"{hours.opens:%H:%M}",
                "closes": f"{hours.closes:%H:%M}",
                "languages": list(hours.languages),
            }
            for hours in opening.rows_of(line.opening.raw_data)
        ]


def files_of_publications(found, reading):
    """Each with its ``public_files`` in the editor's order: one query for all of them."""
    slugs_of_topics(found, reading)
    chosen = {page.pk: keys_of(page.files) for page in found}
    wanted = {key for keys in chosen.values() for key in keys}
    public = with_publicity(PortalDocument.objects.filter(pk__in=wanted)).filter(is_public=True)
    files = public.defer(*translated_columns(PortalDocument)).in_bulk()
    for page in found:
        page.public_files = [files[key] for key in chosen[page.pk] if key in files]


def dates_of(model):
    def dates():
        public = model.objects.readable().public().order_by()
        found = public.aggregate(first=Min("first_published_at"), last=Max("last_published_at"))
        return found["first"], found["last"]

    return dates


dates_of_profiles, dates_of_publications = dates_of(CountryPage), dates_of(PublicationPage)


def dates_of_figures():
    return None, Observation.objects.aggregate(last=Max("updated_at"))["last"]


def version_of_figures(found):
    """Whatever is imported is newer, whatever is removed is missing."""
    told = found.order_by().aggregate(number=Count("pk"), last=Max("updated_at"), key=Max("pk"))
    return (*told.values(), suppress_below())
