"""Saving a draft, and what a publication leaves of it."""

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import PageLogEntry, Revision

from . import merging
from .chosen_units import Choice
from .live_text import LiveText
from .merging import CHOSEN_LANGUAGES, CHOSEN_SHARED, NOTES


class Drafts(LiveText):
    """The latest revision: who changed what in it, and what was asked of it."""

    # ``{language: what readers are to be told}`` of the draft; empty in the live row except while it is
    # being published. See notes.py.
    reader_notes = models.JSONField(
        _("what changed, for readers"), default=dict, blank=True, editable=False
    )

    # Set by whoever asks for a publication, on the instance that is about to be saved as a revision.
    choice = None

    class Meta:
        abstract = True

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

    # -- once something of it is published ---------------------------------------------------------

    def settle_draft(self):
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

    def forget_told_notes(self):
        """They belong to the publication that is over."""
        if self.reader_notes:
            self.reader_notes = {}
            self.base_page_model.objects.filter(pk=self.pk).update(reader_notes={})
