"""Publishing some languages of a page.

The invariant: **the live row holds only published text.** A language is published when the page is live
and its title stands in the row; nothing else records it. The draft, all languages together, is the latest
revision. Publishing some languages stores "the live row + these languages of the draft" as a revision just
behind the draft and lets Wagtail publish that one; the draft stays the latest.
"""

import datetime
import logging
from contextlib import contextmanager
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from wagtail import hooks
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.locks import ScheduledForPublishLock
from wagtail.models import LockableMixin, PageLogEntry, Revision

from . import merging
from .languages import SCHEMA, active, column
from .merging import CHOSEN_LANGUAGES, CHOSEN_SHARED, NOTES, SHARED
from .permissions import units_to_publish
from .signals import page_settled

logger = logging.getLogger(__name__)

UNPUBLISH_LANGUAGE = "multilingual.unpublish_language"
SCHEDULED = "wagtail.publish.scheduled"  # what Wagtail's publish_scheduled command says it does


@dataclass(frozen=True)
class Choice:
    """Which units to publish (or to submit for approval): language codes and perhaps ``SHARED``."""

    units: frozenset
    submit: bool = False

    @classmethod
    def of(cls, units, submit=False):
        return cls(frozenset(units), submit)

    @classmethod
    def in_content(cls, content):
        """The choice that travels with a submitted or scheduled revision, or None."""
        if content.get(CHOSEN_LANGUAGES) is None:
            return None
        return cls.of(
            [*content[CHOSEN_LANGUAGES], *([SHARED] if content.get(CHOSEN_SHARED) else [])]
        )

    def mark(self, content):
        content[CHOSEN_LANGUAGES] = sorted(self.languages)
        content[CHOSEN_SHARED] = SHARED in self.units

    @property
    def languages(self):
        return self.units - {SHARED}


class LanguagePublishing(models.Model):
    """Draft and live text of a page, language by language."""

    first_published_in = models.JSONField(default=dict, blank=True, editable=False)
    # ``{language: what readers are to be told}`` of the draft; empty in the live row except while it is
    # being published. See notes.py.
    reader_notes = models.JSONField(
        _lazy("what changed, for readers"), default=dict, blank=True, editable=False
    )

    # Set by whoever asks for a publication, on the instance that is about to be saved as a revision.
    choice = None

    class Meta:
        abstract = True

    # -- what is published -------------------------------------------------------------------------

    def is_published_in(self, code):
        return self.live and bool(getattr(self, column("local_title", code)))

    def is_available_in(self, code):
        """Readers of ``code`` get this page in their own language."""
        return code in active() and self.is_published_in(code)

    def is_readable(self):
        return any(self.is_available_in(code) for code in active())

    @property
    def live_languages(self):
        """Codes of the active languages the page is published in."""
        return [code for code in active() if self.is_published_in(code)]

    def locked_row(self):
        """The specific page, read afresh with its row locked until the transaction ends."""
        self.base_page_model.objects.select_for_update().only("pk").get(pk=self.pk)
        return self.row()

    def row(self):
        """The specific page, read afresh."""
        return self.specific_class._default_manager.get(pk=self.pk)

    def live_content(self):
        """Content of the live row, or None if nothing is live."""
        return merging.plain(self.serializable_data()) if self.live else None

    def draft_content(self):
        """Content of the latest draft."""
        return merging.plain(self.get_latest_revision_as_object().serializable_data())

    def units_last_changed_by(self, user, most=50):
        """The units that differ from the live text and that this person was the last to change."""
        live = self.live_content() or {}
        latest = self.get_latest_revision()
        if latest is None:
            return []
        newer = merging.plain(latest.content)
        open_units = set(merging.changed(type(self), live, newer))
        mine, author = set(), latest.user_id
        drafts = self.revisions.exclude(pk=latest.pk).order_by("-created_at", "-pk")[:most]
        for older in [*(r for r in drafts if not r.content.get(merging.MERGED)), None]:
            changed = (
                set(merging.changed(type(self), older.content if older else {}, newer)) & open_units
            )
            if author == user.pk:
                mine |= changed
            open_units -= changed
            if older is None or not open_units:
                break
            newer, author = older.content, older.user_id
        return [unit for unit in merging.UNITS if unit in mine]

    # -- saving drafts -----------------------------------------------------------------------------

    @transaction.atomic
    def save_revision(self, *args, **kwargs):
        """Wagtail's, which then publishes what this returns: with a ``choice``, the merged revision."""
        latest = Revision.objects.filter(pk=self.latest_revision_id).first()
        before = latest.content if latest else None
        self.sync_canonical()
        self.note_translations(before, merging.plain(self.serializable_data()))
        revision = super().save_revision(*args, **kwargs)
        self.base_page_model.objects.filter(pk=self.pk).update(source_versions=self.source_versions)
        self._log_changes(revision, before)
        self._carry_choice(revision, before)
        self.has_unpublished_changes = self.row().refresh_draft_state()
        if self.choice and not self.choice.submit:
            return self.revision_to_publish(revision, self.choice)
        return revision

    def _log_changes(self, revision, before):
        """History says which languages a draft changed."""
        entries = PageLogEntry.objects.filter(
            page_id=self.pk, revision=revision, action="wagtail.edit"
        )
        changed = entries and merging.changed(
            type(self), before or {}, merging.plain(revision.content)
        )
        for entry in entries:
            entry.data = {**(entry.data or {}), "changed": changed}
            entry.save(update_fields=["data"])

    def _carry_choice(self, revision, before):
        """A submission says which languages; edits made while it is being reviewed keep saying it."""
        choice = self.choice
        if choice is None and before and self.workflow_in_progress:
            choice = Choice.in_content(before)
        if choice and (choice.submit or self.choice is None):
            choice.mark(revision.content)
            revision.save(update_fields=["content"])

    def refresh_draft_state(self, live=None):
        """Make ``has_unpublished_changes`` say what is true: the draft differs from the live row.

        Asked of the page as the database has it; ``live``: its content, if the caller has it already.
        """
        latest = self.latest_revision
        differs = not self.live or (
            latest is not None
            and bool(
                merging.changed(
                    type(self), live or self.live_content(), merging.plain(latest.content)
                )
            )
        )
        self.has_unpublished_changes = differs
        self.base_page_model.objects.filter(pk=self.pk).update(has_unpublished_changes=differs)
        page_settled.send(type(self), page=self)
        return differs

    # -- publishing --------------------------------------------------------------------------------

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
        return self._store_behind(revision, content)

    def _store_behind(self, revision, content):
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
        page._settle_draft()
        page._forget_told_notes()
        after = page.live_content()
        page._record(before, after, choice)
        page.refresh_draft_state(after)
        page._log_languages(choice, newest_entry)

    def _schedules_beside(self, units):
        """``{revision: when}`` of scheduled publications that have no unit in common with ``units``."""
        found = {}
        for revision in self.revisions.filter(approved_go_live_at__isnull=False):
            choice = Choice.in_content(revision.content)
            if choice and not choice.units & units:
                found[revision.pk] = revision.approved_go_live_at
        return found

    def _settle_draft(self):
        """What was asked of one publication must not stay in the draft and govern the next one.

        The schedule belongs to the scheduled revision, the choice of languages to the submission.
        """
        latest = self.latest_revision
        if latest is None or latest.approved_go_live_at:
            return
        content = {
            k: v for k, v in latest.content.items() if k not in (CHOSEN_LANGUAGES, CHOSEN_SHARED)
        }
        content["go_live_at"] = None
        if self.reader_notes and content.get(NOTES):  # told by now; another one stays for its time
            notes = content[NOTES].items()
            content[NOTES] = {c: note for c, note in notes if self.reader_notes.get(c) != note}
        if content != latest.content:
            latest.content = content
            latest.save(update_fields=["content"])

    def _forget_told_notes(self):
        """They belong to the publication that is over."""
        if self.reader_notes:
            self.reader_notes = {}
            self.base_page_model.objects.filter(pk=self.pk).update(reader_notes={})

    def _record(self, before, after, choice):
        """Remember which languages became public for the first time, and that the source text did."""
        if after is None or after == before:
            return
        now = timezone.now().isoformat()
        public = [code for code in choice.languages if after.get(column("local_title", code))]
        self.first_published_in = {**dict.fromkeys(public, now), **self.first_published_in}
        if self.source_language in public:
            self.note_published_source(after)
        facts = {
            "first_published_in": self.first_published_in,
            "source_versions": self.source_versions,
        }
        self.base_page_model.objects.filter(pk=self.pk).update(**facts)

    def _log_languages(self, choice, newest_entry):
        """History says which languages a publication was about."""
        for entry in PageLogEntry.objects.filter(
            page_id=self.pk, pk__gt=newest_entry
        ).select_related("revision"):
            content = entry.revision.content if entry.revision else {}
            unpublished = entry.action == UNPUBLISH_LANGUAGE
            about = [
                c
                for c in SCHEMA
                if c in choice.units and (unpublished or content.get(column("local_title", c)))
            ]
            entry.data = {
                **(entry.data or {}),
                "languages": about,
                "shared": SHARED in choice.units,
            }
            entry.save(update_fields=["data"])

    # -- unpublishing ------------------------------------------------------------------------------

    @transaction.atomic
    def unpublish_languages(self, codes, user=None):
        """Take languages off the live page; their text stays in the draft. The last one takes the page off."""
        page = self.locked_row()
        codes = [code for code in codes if page.is_published_in(code)]
        if not codes:
            return
        if all(code in codes for code in SCHEMA if page.is_published_in(code)):
            page.unpublish(user=user)
            return
        if not page.has_unpublished_changes or not page.latest_revision_id:
            page.save_revision(user=user, clean=False)
            page = self.locked_row()
        content = merging.blank(type(page), page.live_content(), codes)
        content["go_live_at"] = None
        choice = Choice.of(codes)
        revision = page._store_behind(page.latest_revision, content)
        with page.publication(choice):
            PublishPageRevisionAction(revision, user=user, log_action=UNPUBLISH_LANGUAGE).execute(
                skip_permission_checks=True
            )

    @transaction.atomic
    def unpublish(self, set_expired=False, commit=True, user=None, log_action=True):
        """The whole page. Its text stays as a draft."""
        page = self.locked_row()
        if set_expired and not (page.expire_at and page.expire_at <= timezone.now()):
            return  # an editor prolonged it after the scheduler had looked
        if commit and page.live and not page.latest_revision_id and not page.alias_of_id:
            page.save_revision(clean=False, user=user)
        super(LanguagePublishing, page).unpublish(set_expired, commit, user, log_action)
        self.live, self.has_unpublished_changes, self.live_revision = False, True, None

    def get_lock(self):
        """A schedule concerns its own languages only, so it does not lock the page as Wagtail would."""
        lock = super().get_lock()
        if not isinstance(lock, ScheduledForPublishLock):
            return lock
        if lock := LockableMixin.get_lock(self):
            return lock
        task = self.current_workflow_task
        return task.lock_class(self, task) if task else None
