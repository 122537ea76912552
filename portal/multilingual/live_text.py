"""What readers have now, and what the latest draft holds.

The invariant: **the live row holds only published text.** A language is published when the page is live
and its title stands in the row; nothing else records it. The draft, all languages together, is the latest
revision.
"""

from django.db import models

from . import merging
from .languages import active, column
from .signals import page_settled


class LiveText(models.Model):
    """Text of a page that is published, language by language."""

    class Meta:
        abstract = True

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
