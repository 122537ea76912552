"""A page's address in each language.

Wagtail's ``slug`` and ``url_path`` stay canonical: one value, the source language's slug. Beside them
stand ``local_slug`` (what an editor may set per language) and ``local_path`` (derived, whole address).
"""

from copy import copy

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import AbstractPage, PageViewRestriction, Site
from wagtail.url_routing import RouteResult

from . import redirects, visibility
from .languages import SCHEMA, column, columns, default_language, known, locative
from .querysets import ALL_SLUGS, sibling_with_slug
from .slugs import slug_from, unused

# Directly under the home page these are the portal's own (portal/urls.py).
RESERVED = frozenset({"search", "calendar", "feeds", "forms", "open-data", "_util"})


class LocalPaths(models.Model):
    """Addresses of a page, one per language, kept in step with its slugs, its place and its ancestors."""

    class Meta:
        abstract = True

    def slug_in(self, code):
        return getattr(self, column("local_slug", code)) or self.slug

    def path_in(self, code):
        return getattr(self, column("local_path", code)) or self.url_path

    def set_url_path(self, parent):
        for code in SCHEMA:
            path = parent.path_in(code) + self.slug_in(code) + "/" if parent else "/"
            setattr(self, column("local_path", code), path)
        return super().set_url_path(parent)

    def url_in(self, code, request=None):
        """Address within the site in language ``code``, e.g. ``/lv/valstis/latvija/``, or None."""
        with translation.override(code):
            return self.get_url(request)

    def full_url_in(self, code, request=None):
        with translation.override(code):
            return self.get_full_url(request)

    def get_url_parts(self, request=None):
        parts = super().get_url_parts(request)
        if not parts or parts[2] is None:
            return parts
        if visibility.is_hidden(self):
            return None  # the address of a draft says its title
        site_id, root_url, _path = parts
        roots = self._get_relevant_site_root_paths(request)
        depth = next(r.root_path for r in roots if r.site_id == site_id).strip("/").count("/") + 1
        # A site's root has as many segments in every language; only the words differ.
        code = known(get_language() or default_language())
        segments = self.path_in(code).strip("/").split("/")[depth:]
        relative = "/".join(segments) + "/" if segments else ""
        return site_id, root_url, reverse("wagtail_serve", args=(relative,))

    @staticmethod
    def route_for_request(request, path):
        """Wagtail's, but only the page that is served is read whole: slugs stand on every row."""
        if not hasattr(request, "_wagtail_route_for_request"):
            site = Site.find_for_request(request)
            try:
                segments = [segment for segment in path.split("/") if segment]
                request._wagtail_route_for_request = site and _root_of(site).route(
                    request, segments
                )
            except Http404:
                request._wagtail_route_for_request = None
        return request._wagtail_route_for_request

    def route(self, request, path_components):
        if path_components:
            child = self._child(path_components)
            if child is None:
                return self._route_part(request, path_components)
            child._cached_parent_obj, child._is_site_root = self, False
            return child.route(request, path_components[1:])
        if not self.is_readable():
            raise Http404
        return RouteResult(visibility.as_viewer_sees(self._specific_as_reached()))

    def _child(self, path_components):
        """The child that the first component names, or None.

        Where only one kind of page is made here, the page to be served is read whole at once.
        """
        slug, code = path_components[0], known(get_language())
        kinds = self.specific_class.clean_subpage_models() if self.specific_class else ()
        if len(path_components) == 1 and len(kinds) == 1:
            pages = _to_read(kinds[0]).child_of(self)
            if child := sibling_with_slug(pages, slug, code):
                return child
        return sibling_with_slug(self.get_children(), slug, code)

    def _specific_as_reached(self):
        page = self._specific_to_read()
        page._cached_parent_obj = getattr(self, "_cached_parent_obj", None)
        if hasattr(self, "_is_site_root"):
            page._is_site_root = self._is_site_root
        return page

    def _specific_to_read(self):
        """``specific`` together with what else every reader of it needs: one query."""
        kind = self.specific_class
        if kind is None or (type(self) is kind and hasattr(self, "is_public")):
            return self
        return _to_read(kind).get(pk=self.pk)

    def _route_part(self, request, path_components):
        kind = self.specific_class
        if kind is None or not self.is_readable():
            raise Http404
        for find in hooks.get_hooks("page_part"):  # takes the page type and the components
            if view := find(kind, path_components):
                return RouteResult(self._specific_as_reached(), kwargs={"view": view})
        if kind.route_part is LocalPaths.route_part:
            raise Http404
        return self._specific_as_reached().route_part(request, path_components)

    def route_part(self, request, path_components):
        """For page types with addresses below their own that are no pages: a card to print, a calendar entry.

        Returns a ``RouteResult`` or raises Http404. The components are the same in every language.
        """
        raise Http404

    def known_ancestors(self):
        """From the tree's second level down to the parent; without a query if the route has read them."""
        if getattr(self, "_is_site_root", False):
            return []
        chain, page = [], getattr(self, "_cached_parent_obj", None)
        while page is not None:
            chain.insert(0, page)
            if getattr(page, "_is_site_root", False):
                return chain
            page = getattr(page, "_cached_parent_obj", None)
        if not self.path or self.depth <= 2:
            return []
        return list(self.get_ancestors().filter(depth__gt=1).for_listing())

    def get_view_restrictions(self):
        """Wagtail's, which reads all ancestors first to see whether one is an alias; their paths say enough.

        A page that was routed to knows whether there are any.
        """
        if any(page.alias_of_id for page in (self, *self.known_ancestors())):
            return super().get_view_restrictions()
        if getattr(self, "is_public", False):
            return PageViewRestriction.objects.none()
        above = [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]
        return PageViewRestriction.objects.filter(page__path__in=above)

    def known_parent(self):
        """The parent of a saved page, or of a new one whose parent is already known; else None."""
        # The tree knows no parent of a page without a path, even where one was set.
        return self.get_parent() if self.path else getattr(self, "_cached_parent_obj", None)

    def fill_slugs(self):
        """Give every language that has a title a slug, and the page its canonical one."""
        missing = [
            code
            for code in SCHEMA
            if getattr(self, column("local_title", code))
            and not getattr(self, column("local_slug", code))
        ]
        parent = self.known_parent()
        if missing and parent is not None:
            siblings = self._slugs_of_siblings(parent)
            for code in missing:
                canonical = self.slug if code == self.source_language else ""
                wanted = canonical or slug_from(getattr(self, column("local_title", code)), code)
                taken = {row[column("local_slug", code)] or row["slug"] for row in siblings}
                taken |= RESERVED if _is_home(parent) else set()
                setattr(self, column("local_slug", code), unused(wanted, taken))
        self.slug = getattr(self, column("local_slug", self.source_language)) or self.slug or ""
        if not self.slug:
            self.slug = next(
                (s for c in SCHEMA if (s := getattr(self, column("local_slug", c)))), ""
            )

    def _slugs_of_siblings(self, parent):
        siblings = parent.get_children()
        if self.pk:
            siblings = siblings.exclude(pk=self.pk)
        return list(siblings.values(*ALL_SLUGS))

    def _check_slug_is_unique(self):
        if errors := self.slug_errors():
            raise ValidationError(errors)

    @staticmethod
    def _slug_is_available(slug, parent_page, page=None):
        """Wagtail asks before it moves ``page``: its addresses in every language count."""
        if page is not None and page.slug == slug:
            return not page.slug_errors(parent_page)
        return AbstractPage._slug_is_available(slug, parent_page, page)

    def slug_errors(self, parent=None):
        """``{field: message}`` for each language in which a sibling already has this page's address.

        ``parent``: where it is to be moved to, if not where it is.
        """
        parent = parent or self.known_parent()
        if parent is None:
            return {}
        errors = {}
        siblings = self._slugs_of_siblings(parent)
        own = [code for code in SCHEMA if getattr(self, column("local_slug", code))]
        for code in own if _is_home(parent) else ():
            if (slug := self.slug_in(code)) in RESERVED:
                errors[column("local_slug", code)] = (
                    _("The portal itself uses the address “%s”.") % slug
                )
        for code in dict.fromkeys((*own, *SCHEMA)):
            taken = {row[column("local_slug", code)] or row["slug"]: row["pk"] for row in siblings}
            if (slug := self.slug_in(code)) in taken:
                field = column("local_slug", code if code in own else self.source_language)
                errors.setdefault(
                    field, _slug_taken(slug, code, self.base_page_model.objects.get(pk=taken[slug]))
                )
        return errors

    def refresh_paths_below(self, before):
        """Recompute the addresses of all descendants and leave redirects for this page and for them.

        ``before``: this page as it was, so that its old addresses are known.
        """
        moves = (
            [(self, redirects.addresses(before), redirects.addresses(self))] if before.live else []
        )
        nodes, changed = {self.path: self}, []
        below = (
            self.base_page_model.objects.filter(path__startswith=self.path)
            .exclude(pk=self.pk)
            .order_by("path")
        )
        for page in below:
            old = copy(page)
            page.set_url_path(nodes[page.path[: -self.steplen]])
            nodes[page.path] = page
            changed.append(page)
            if page.live:
                moves.append((page, redirects.addresses(old), redirects.addresses(page)))
        fields = ["url_path", *columns("local_path", codes=SCHEMA)]
        self.base_page_model.objects.bulk_update(changed, fields, batch_size=50)
        redirects.remember(moves)

    def _update_descendant_url_paths(self, old_url_path, new_url_path):
        """Wagtail's own hook for this; ``save()`` has done it already, in every language."""


def _is_home(page):
    return page.depth == 2


def _root_of(site):
    site.root_page._is_site_root = True  # known here; Wagtail would ask the database for it
    return site.root_page


def _slug_taken(slug, code, page):
    return _("The address “%(slug)s” is already used %(in_language)s by the page “%(title)s”.") % {
        "slug": slug,
        "in_language": locative(code),
        "title": page,  # by its name, unless it is a draft that is not hers to know of
    }


def _to_read(kind):
    """Pages of one kind together with what every reader of one needs: one query."""
    return kind._default_manager.select_related(*kind.read_with or (None,)).with_publicity()
