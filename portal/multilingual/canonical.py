"""Wagtail's own title, slug and address of a page follow its languages, whenever it is saved or read from content."""

from django.db import models

from . import registry
from .languages import SCHEMA, column, columns


class Canonical(models.Model):
    """``title``, ``slug`` and ``url_path`` are for the admin: they follow the source language."""

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        whole = kwargs.get("update_fields") is None
        before = None
        if self.pk is None and self.alias_of_id:  # Wagtail excludes nothing when it makes an alias
            for name in columns("local_slug"):
                setattr(self, name, None)
        if whole:
            self.sync_canonical()
            if self.pk and self.path:
                before = self.base_page_model.objects.filter(pk=self.pk).first()
                self.set_url_path(self.get_parent())
        result = super().save(*args, **kwargs)
        if before and any(before.path_in(code) != self.path_in(code) for code in SCHEMA):
            self.refresh_paths_below(before)
        return result

    def sync_canonical(self):
        """``title`` and ``slug`` follow the source language, or the first language that has a title.

        Code that knows no languages (Wagtail's copy form) assigns ``title``: that is the source language's.
        """
        settled = getattr(self, "_settled_title", self.title if self.pk else "")
        if self.title not in ("", settled, self._canonical_title()):
            setattr(self, column("local_title", self.source_language), self.title)
        self.fill_slugs()
        self.title = self._settled_title = self._canonical_title() or self.title

    def _canonical_title(self):
        titles = (
            getattr(self, column("local_title", code)) for code in (self.source_language, *SCHEMA)
        )
        return next((title for title in titles if title), "")

    def get_default_locale(self):
        """Wagtail's, which reads the whole parent once more for it."""
        parent = self.get_parent()
        return parent.locale if parent else super().get_default_locale()

    def _set_core_field_defaults(self):
        self.sync_canonical()
        super()._set_core_field_defaults()

    def with_content_json(self, content):
        page = super().with_content_json(content)
        for fact in (
            "live_revision_id",
            "last_published_at",
            "source_versions",
            "first_published_in",
        ):
            setattr(page, fact, getattr(self, fact))
        if self.alias_of_id:
            for name in columns("local_slug"):
                setattr(page, name, getattr(self, name))
        page._adopt_published_children()
        page.sync_canonical()
        page.set_url_path(self.get_parent())
        return page

    def _adopt_published_children(self):
        """Rows published after the draft was saved have a primary key by now."""
        for relation, child, key in registry.child_relations(type(self)):
            rows = [row for row in getattr(self, relation).all() if row.pk is None]
            if not rows:
                continue
            known_rows = dict(
                child._default_manager.filter(**{key: self.pk}).values_list("uid", "pk")
            )
            for row in rows:
                if pk := known_rows.get(row.uid):
                    row.pk, row._state.adding = pk, False
