"""Query sets that speak of languages."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from wagtail.models import PageManager, PageViewRestriction, get_page_models
from wagtail.query import PageQuerySet

from .languages import SCHEMA, active, column, columns
from .registry import translated_columns


def has_text(field, code):
    """Rows in which ``field`` is filled in language ``code``."""
    name = column(field, code)
    return Q(**{f"{name}__gt": ""})


BELOW_HOME = 3  # a depth


class TranslatedPageQuerySet(PageQuerySet):
    def available_in(self, code):
        """Published in language ``code``: the page is live and its title stands in that language."""
        return self.live().filter(has_text("local_title", code))

    def readable(self):
        """Published in at least one active language, so that every reader gets something."""
        some = Q()
        for code in active():
            some |= has_text("local_title", code)
        return self.live().filter(some)

    def public(self):
        """Without pages behind a password or a login; part of the query itself, where Wagtail asks first."""
        return self.filter(_is_public())

    def with_publicity(self):
        """Each page with ``is_public``: whether ``public()`` would keep it."""
        return self.annotate(is_public=_is_public())

    def sections(self):
        """The parts that reports name: what lies right below the home page, and types with ``is_section``."""
        found = Q(depth=BELOW_HOME)
        for options in (model._meta for model in get_page_models() if model.is_section):
            found |= Q(
                content_type__app_label=options.app_label, content_type__model=options.model_name
            )
        return self.filter(found)

    def for_listing(self, *fields):
        """Without the columns a listing does not show.

        Loads titles, addresses and the named fields in the active languages, never those switched off.
        """
        shown = ("local_title", "local_slug", "local_path", *fields)
        kept = set(columns(*shown, codes=active()))
        return self.defer(*(name for name in translated_columns(self.model) if name not in kept))


TranslatedPageManager = PageManager.from_queryset(TranslatedPageQuerySet)


def _is_public():
    """No restriction on the page or above it; an alias has those of its original."""
    own, original = (
        ExpressionWrapper(OuterRef(path), output_field=CharField())
        for path in ("path", "alias_of__path")
    )
    restrictions = PageViewRestriction.objects.alias(own=own, original=original)
    above = Q(own__startswith=F("page__path")) | Q(original__startswith=F("page__path"))
    return ~Exists(restrictions.filter(above))


def sibling_with_slug(siblings, slug, code):
    """The first of ``siblings`` reached by ``slug`` in language ``code``, or None.

    A page without a slug of its own in that language is reached by its canonical one.
    """
    own = column("local_slug", code)
    unnamed = Q(**{own: ""}) | Q(**{f"{own}__isnull": True})
    return siblings.filter(Q(**{own: slug}) | (unnamed & Q(slug=slug))).first()


ALL_SLUGS = ("pk", "title", "slug", *columns("local_slug", codes=SCHEMA))
