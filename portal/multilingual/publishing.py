"""Publishing some languages of a page.

Stores "the live row + these languages of the draft" as a revision just behind the draft and lets Wagtail
publish that one; the draft stays the latest. What is live and what is a draft: ``live_text.py`` and
``drafts.py``; the rules of merging: ``merging.py``; what is kept of it: ``publication_record.py``.
"""

import datetime
import logging
from contextlib import contextmanager

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.locks import ScheduledForPublishLock
from wagtail.models import LockableMixin, PageLogEntry, Revision

from . import merging
from .chosen_units import Choice
from .drafts import Drafts
from .languages import SCHEMA, column
from .permissions import units_to_publish
from .publication_record import PublicationRecord
from .unpublishing import LanguageUnpublishing

logger = logging.getLogger(__name__)

SCHEDULED = "wagtail.publish.scheduled"  # what Wagtail's publish_scheduled command says it does


class LanguagePublishing(LanguageUnpublishing, PublicationRecord, Drafts):
    """Draft and live text of a page, language by language."""

    class Meta:
        abstract = True

    @transaction.atomic
    def publish(
        self,
        revision,
        user=None,
        changed=True,
        log_action=True,
        previous_revision=None,
        skip_permission_checks=False,
        units=None,
    ):
        """Publish ``revision`` in the units asked for, those it was submitted with, or those she may.

        Raises ValidationError if a language would be published without its title or at a taken address.
        """
        page = self.locked_row()
        revision = Revision.objects.get(pk=revision.pk)
        details = {
            "user": user,
            "changed": changed,
            "log_action": log_action,
            "previous_revision": previous_revision,
        }
        if log_action != SCHEDULED:
            page._publish(revision, units, skip_permission_checks, **details)
        elif (
            revision.approved_go_live_at
        ):  # otherwise an editor called it off after the scheduler had looked
            try:
                with transaction.atomic():
                    page._publish(revision, units, skip_permission_checks, **details)
            except ValidationError as error:  # one page must not hold up the others that are due
                logger.error("Page %s could not be published as scheduled: %s", page.pk, error)

    def _publish(self, revision, units, skip_permission_checks, **details):
        revision.content_object = self
        choice = self.choice_for(revision, details["user"], units)
        live = self.live_content()
        chosen = self._merged(revision, choice, live)
        with self.publication(choice, live):
            PublishPageRevisionAction(chosen, **details).execute(
                skip_permission_checks=skip_permission_checks
            )

    def choice_for(self, revision, user=None, units=None):
        if units is not None:
            return Choice.of(units)
        if found := Choice.in_content(revision.content):
            return found
        if user is None or user.is_superuser:
            return Choice.of(merging.UNITS)
        return Choice.of(units_to_publish(user))

    # -- merging -----------------------------------------------------------------------------------

    def revision_to_publish(self, revision, choice):
        """``revision`` itself, or a revision stored just behind it.

        That one holds the live row with the chosen units of ``revision``; for a later moment, all of
        ``revision`` and the choice. Raises ValidationError if what it holds must not go live.
        """
        page = self.locked_row()
        return page._merged(revision, choice, page.live_content())

    def _merged(self, revision, choice, live):
        """The same for a page just read and locked, and its live content."""
        revision.content_object = self  # an older instance would move latest_revision back
        draft = merging.plain(revision.content)
        content = merging.merge(type(self), live, draft, choice.units)
        untitled = [code for code in SCHEMA if not content.get(column("local_title", code))]
        content = merging.blank(
            type(self), content, untitled
        )  # without a title nothing of a language is public
        if len(untitled) == len(SCHEMA):
            raise ValidationError(
                _("Nothing to publish: none of the chosen languages has a title.")
            )
        for refuse in hooks.get_hooks("check_publication"):  # what other packages demand of a text
            refuse(self, content, choice)
        at = draft.get("go_live_at")
        content["go_live_at"] = at
        later = bool(at) and parse_datetime(at) > timezone.now()
        if later:
            # Merged when its time comes: by then rows may be live that are not yet, with texts of this draft.
            content = draft
        elif not merging.changed(type(self), content, draft):
            return revision
        choice.mark(content)
        return self.store_behind(revision, content)

    def store_behind(self, revision, content):
        """A revision dated just before ``revision``: it can go live while ``revision`` stays the draft."""
        content[merging.MERGED] = True
        return Revision.objects.create(
            content_object=self,
            base_content_type=self.get_base_content_type(),
            user=revision.user,
            object_str=str(self.with_content_json(dict(content))),
            created_at=revision.created_at - datetime.timedelta(microseconds=1),
            content=content,
        )

    # -- going live --------------------------------------------------------------------------------

    @contextmanager
    def publication(self, choice, before=None):
        """Around Wagtail's publishing: other languages' schedules stay, and the record is kept.

        ``before``: content of the live row, if the caller has it already.
        """
        before = before or self.live_content()
        others = self._schedules_beside(choice.units)
        newest_entry = (
            PageLogEntry.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        )
        yield
        for pk, at in others.items():
            Revision.objects.filter(pk=pk, approved_go_live_at=None).update(approved_go_live_at=at)
        page = self.row()
        page.settle_draft()
        page.forget_told_notes()
        after = page.live_content()
        page.record_publication(before, after, choice)
        page.refresh_draft_state(after)
        page.log_languages(choice, newest_entry)

    def _schedules_beside(self, units):
        """``{revision: when}`` of scheduled publications that have no unit in common with ``units``."""
        found = {}
        for revision in self.revisions.filter(approved_go_live_at__isnull=False):
            choice = Choice.in_content(revision.content)
            if choice and not choice.units & units:
                found[revision.pk] = revision.approved_go_live_at
        return found

    def get_lock(self):
        """A schedule concerns its own languages only, so it does not lock the page as Wagtail would."""
        lock = super().get_lock()
        if not isinstance(lock, ScheduledForPublishLock):
            return lock
        if lock := LockableMixin.get_lock(self):
            return lock
        task = self.current_workflow_task
        return task.lock_class(self, task) if task else None
