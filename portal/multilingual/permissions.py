"""Who may write and publish which language.

Two rights meet: Wagtail's page permissions say which part of the tree, these say which languages and
whether the shared fields. Superusers have all.
"""

from django.db.models import Q
from wagtail import hooks
from wagtail.models.pages import PagePermissionTester

from .languages import SCHEMA, active
from .merging import SHARED
from .querysets import has_text

APP = "multilingual"


def languages_to_write(user):
    """Codes of the active languages whose text this person may write, in the configured order."""
    return [code for code in active() if user.has_perm(f"{APP}.edit_{code}")]


def may_write_shared(user):
    return user.has_perm(f"{APP}.edit_shared")


def units_to_write(user):
    """Languages to write, and ``SHARED`` if the shared fields too."""
    return [*languages_to_write(user), *([SHARED] if may_write_shared(user) else [])]


def languages_to_publish(user):
    return [code for code in active() if user.has_perm(f"{APP}.publish_{code}")]


def units_to_publish(user):
    """Languages to publish, and ``SHARED`` if the shared fields too."""
    shared = [SHARED] if user.has_perm(f"{APP}.publish_shared") else []
    return [*languages_to_publish(user), *shared]


def publishes_everything(user):
    """Whether no language of the schema and no shared field is beyond this person."""
    return user.is_superuser or all(
        user.has_perm(f"{APP}.publish_{unit}") for unit in (*SCHEMA, SHARED)
    )


class LanguagePermissionTester(PagePermissionTester):
    """Page rights that also ask for the languages concerned."""

    def can_read(self):
        """Drafts and history: with any right on the page, an auditor's too."""
        return self.user.is_active and (
            self.user.is_superuser or bool(self.permissions) or self.can_edit()
        )

    def can_edit(self):
        return super().can_edit() or self._edits_as_author()

    def _edits_as_author(self):
        """Where she has no right on the tree, a package may still let her go on with a page she made herself."""
        user, page = self.user, self.page
        if not (user.is_active and page.pk and page.owner_id == user.pk) or self.page_is_root:
            return False
        return any(may(page, user) for may in hooks.get_hooks("author_may_edit"))

    def can_publish(self):
        return super().can_publish() and bool(units_to_publish(self.user))

    def can_publish_subpage(self):
        return super().can_publish_subpage() and bool(languages_to_publish(self.user))

    def can_unpublish(self):
        """The whole page: only with the right in every language that is live."""
        return super().can_unpublish() and self.covers_live_languages()

    def can_unpublish_languages(self):
        """Some of the page's languages."""
        return super().can_unpublish() and bool(self.unpublishable_languages())

    def unpublishable_languages(self):
        mine = set(languages_to_publish(self.user))
        return [code for code in self.page.live_languages if code in mine]

    def can_delete(self, ignore_bulk=False):
        """Deleting and moving touch every language that readers see, here and below, and what they share."""
        return (
            super().can_delete(ignore_bulk)
            and self._may_change_shared()
            and self.covers_live_languages(below=True)
        )

    def can_reorder_children(self):
        """The order is shared by all languages."""
        return super().can_reorder_children() and self.user.has_perm(f"{APP}.publish_shared")

    def can_set_view_restrictions(self):
        """A restriction hides the page in every language, also in those it will be published in."""
        may = super().can_set_view_restrictions() and self._may_change_shared()
        return may and self.covers_live_languages(below=True)

    def _may_change_shared(self):
        return self.user.has_perm(f"{APP}.edit_shared")

    def covers_live_languages(self, below=False):
        if publishes_everything(self.user):
            return True
        foreign = [code for code in SCHEMA if not self.user.has_perm(f"{APP}.publish_{code}")]
        if any(self.page.is_published_in(code) for code in foreign):
            return False
        if not below or self.page.is_leaf():
            return True
        others = Q()
        for code in foreign:
            others |= has_text("local_title", code)
        return not self.page.get_descendants().live().filter(others).exists()
