"""Lists of pages: hers, her drafts, due for review, not translated, outdated, locked by her."""

from datetime import UTC, datetime, timedelta

from django.db.models import Exists, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.models import PageLogEntry

from portal.multilingual.languages import active, column
from portal.multilingual.querysets import has_text

from .models import OutdatedTranslation
from .panels import OfPages

REVIEW_AHEAD = timedelta(days=30)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class OwnPages(OfPages):
    """The part of the tree that was given to her, if that is not all of it."""

    key, title, icon = "pages", _("My pages"), "home"
    when = _("Changed")
    fields = ("pk", "latest_revision_created_at")

    def name(self):
        names = (name(self.person.own_tops) for name in hooks.get_hooks("workbench_own_pages_name"))
        return next(filter(None, names), self.title)

    def concerns(self):
        return bool(self.person.own_tops)

    def queryset(self):
        newest = F("latest_revision_created_at").desc(nulls_last=True)
        return self.pages().filter(self.person.inside_own).order_by(newest, "path")


class Drafts(OfPages):
    """Unpublished changes of hers: the latest are, or she made some since the page was last published."""

    key, title, icon = "drafts", _("My drafts"), "draft"
    when = _("Changed")
    fields = ("pk", "latest_revision_created_at")

    def queryset(self):
        hers = PageLogEntry.objects.filter(
            page_id=OuterRef("pk"),
            user=self.person.user,
            action__in=("wagtail.create", "wagtail.edit"),
            timestamp__gt=OuterRef("published"),
        )
        return (
            self.pages()
            .filter(has_unpublished_changes=True, alias_of=None)
            .alias(published=Coalesce("last_published_at", Value(LONG_AGO)))
            .filter(Q(latest_revision__user=self.person.user) | Exists(hers))
            .order_by(F("latest_revision_created_at").desc(nulls_last=True), "path")
        )

    def waiting(self, count):
        return ngettext(
            "%(count)d draft of yours is not published",
            "%(count)d drafts of yours are not published",
            count,
        ) % {"count": count}


class DueForReview(OfPages):
    """Published pages whose next review is near or past; those who only read see them too."""

    key, title, icon = "reviews", _("Due for review"), "calendar-check"
    when, overdue = _("Review due"), _("Review was due")
    fields = ("pk", "review_due")

    def concerns(self):
        return bool(self.person.territory.tops)

    def queryset(self):
        until = self.person.today + REVIEW_AHEAD
        return self.pages().live().filter(review_due__lte=until).order_by("review_due", "path")

    def waiting(self, count):
        if not self.person.edits:
            return ""
        return ngettext(
            "%(count)d page is due for review", "%(count)d pages are due for review", count
        ) % {"count": count}


class _ToTranslate(OfPages):
    icon = "globe"
    by_language = True

    def concerns(self):
        return super().concerns() and bool(self.person.writes)

    def in_source(self):
        """Pages that are published in the language they were first written in."""
        some = Q(pk=None)
        for code in active():
            some |= Q(source_language=code) & has_text("local_title", code)
        return self.pages().live().filter(some)


class Untranslated(_ToTranslate):
    """Published in their source language and not in one she writes."""

    key, title = "untranslated", _("Translations missing")
    when = _("Published")
    fields = ("pk", "last_published_at")

    def queryset(self):
        missing = Q(pk=None)
        for code in self.languages:
            missing |= Q(**{column("local_title", code): ""})
            missing |= Q(**{f"{column('local_title', code)}__isnull": True})
        newest = F("last_published_at").desc(nulls_last=True)
        return self.in_source().filter(missing).order_by(newest, "path")

    def languages_of(self, entry, page):
        return [code for code in self.languages if not page.is_published_in(code)]


class Outdated(_ToTranslate):
    """Published translations in a language she writes that are older than their source, the oldest first."""

    key, title = "outdated", _("Translations older than their source")
    when = _("Source changed")
    fields = ("pk", "source_changed_at")

    def queryset(self):
        older = OutdatedTranslation.objects.filter(
            page_id=OuterRef("pk"), language__in=self.languages
        )
        since = Subquery(older.order_by("since").values("since")[:1])
        pages = self.in_source().filter(Exists(older)).annotate(source_changed_at=since)
        return pages.order_by("source_changed_at", "path")

    def languages_of(self, entry, page):
        return [code for code in self.languages if page.outdated_since(code)]

    def waiting(self, count):
        return ngettext(
            "%(count)d page has a translation older than its source",
            "%(count)d pages have a translation older than its source",
            count,
        ) % {"count": count}


class Locked(OfPages):
    """Pages she has locked, which nobody else can edit until she unlocks them."""

    key, title, icon = "locked", _("Locked by me"), "lock"
    when = _("Locked")
    fields = ("pk", "locked_at")

    def queryset(self):
        hers = self.pages().filter(locked=True, locked_by=self.person.user)
        return hers.order_by(F("locked_at").desc(nulls_last=True), "path")
