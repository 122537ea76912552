"""Lists of what happens to pages: approvals, submissions, comments, schedules."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, F, IntegerField, OuterRef, Q, Subquery
from django.db.models.functions import Cast, Coalesce
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import (
    Comment,
    CommentReply,
    PageSubscription,
    Revision,
    TaskState,
    WorkflowState,
)

from portal.multilingual.languages import SCHEMA
from portal.multilingual.merging import CHOSEN_LANGUAGES
from portal.multilingual.models import BasePage

from .panels import AboutPages
from .rows import Entry


def _pages_type():
    return ContentType.objects.get_for_model(BasePage)


def _number(name):
    """Revisions and workflows know their page as a string."""
    return Cast(OuterRef(name), IntegerField())


def _language_of(contentpath):
    """Of the column that a comment stands at, as ``(code,)``; nothing if that has no language."""
    code = contentpath.split(".")[0].rsplit("_", maxsplit=1)[-1]
    return (code,) if code in SCHEMA else ()


class Approvals(AboutPages):
    """What was submitted and she may approve, the longest waiting first."""

    key, title, icon = "approvals", _("Awaiting my approval"), "check"
    when = _("Submitted")
    page_key = _number("revision__object_id")
    fields = (
        "revision__object_id",
        "started_at",
        "workflow_state__requested_by",
        f"revision__content__{CHOSEN_LANGUAGES}",
    )

    def concerns(self):
        return self.person.publishes and not self._hers.query.is_empty()

    @cached_property
    def _hers(self):
        return TaskState.objects.reviewable_by(self.person.user)

    def queryset(self):
        of_pages = self._hers.filter(revision__base_content_type=_pages_type())
        return of_pages.order_by("started_at", "pk")

    def entry(self, values):
        page_id, at, user_id, languages = (values[name] for name in self.fields)
        return Entry(int(page_id), at, tuple(languages or ()), user_id, opens=True)

    def waiting(self, count):
        return ngettext(
            "%(count)d page awaits your approval", "%(count)d pages await your approval", count
        ) % {"count": count}


class Submitted(AboutPages):
    """What she has submitted and nobody has decided on; where changes were asked for, first."""

    key, title, icon = "submitted", _("Submitted by me"), "tasks"
    when = _("Submitted")
    page_key = _number("object_id")
    fields = (
        "object_id",
        "created_at",
        "status",
        f"current_task_state__revision__content__{CHOSEN_LANGUAGES}",
    )

    def queryset(self):
        hers = WorkflowState.objects.active().filter(
            requested_by=self.person.user, base_content_type=_pages_type()
        )
        return self.on_pages(hers, self.person.inside).order_by("-status", "created_at", "pk")

    def entry(self, values):
        page_id, at, status, languages = (values[name] for name in self.fields)
        refused = status == WorkflowState.STATUS_NEEDS_CHANGES
        note = gettext("Changes were asked for.") if refused else ""
        return Entry(int(page_id), at, tuple(languages or ()), note=note)


class Comments(AboutPages):
    """Open threads on her pages, or in which she took part, where the last word is somebody else's."""

    key, title, icon = "comments", _("Comments to me"), "comment"
    when = _("Written")
    page_key = OuterRef("page_id")
    fields = ("page_id", "pk", "last_at", "last_by", "last_text", "contentpath")

    def queryset(self):
        replies = CommentReply.objects.filter(comment=OuterRef("pk"))
        last = replies.order_by("-created_at", "-pk")
        user = self.person.user
        follows = PageSubscription.objects.filter(
            page=OuterRef("page"), user=user, comment_notifications=True
        )
        hers = (
            Q(page__owner=user) | Q(user=user) | Exists(replies.filter(user=user)) | Exists(follows)
        )
        found = Comment.objects.filter(hers, resolved_at=None).annotate(
            last_at=Coalesce(Subquery(last.values("created_at")[:1]), F("created_at")),
            last_by=Coalesce(
                Subquery(last.values("user")[:1]), F("user"), output_field=IntegerField()
            ),
            last_text=Coalesce(Subquery(last.values("text")[:1]), F("text")),
        )
        waiting = found.exclude(last_by=user.pk)
        return self.on_pages(waiting, self.person.inside).order_by("-last_at", "-pk")

    def entry(self, values):
        page_id, pk, at, user_id, text, place = (values[name] for name in self.fields)
        return Entry(page_id, at, _language_of(place), user_id, text, query={"comment": pk})

    def waiting(self, count):
        return ngettext(
            "%(count)d comment awaits your answer", "%(count)d comments await your answer", count
        ) % {"count": count}


class Scheduled(AboutPages):
    """What will be published by itself, the next first."""

    key, title, icon = "scheduled", _("Scheduled"), "calendar-alt"
    when, overdue = _("Goes live"), _("Was to go live")
    page_key = _number("object_id")
    fields = ("object_id", "approved_go_live_at", "user", f"content__{CHOSEN_LANGUAGES}")

    def concerns(self):
        return bool(self.person.territory.tops)

    def queryset(self):
        waiting = Revision.objects.filter(
            approved_go_live_at__isnull=False, base_content_type=_pages_type()
        )
        inside = self.on_pages(waiting, self.person.inside)
        return inside.order_by("approved_go_live_at", "pk")

    def entry(self, values):
        page_id, at, user_id, languages = (values[name] for name in self.fields)
        return Entry(int(page_id), at, tuple(languages or ()), user_id)
