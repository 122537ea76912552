"""Taking languages, or the whole page, off. Their text stays in the draft."""

from django.db import models, transaction
from django.utils import timezone
from wagtail.actions.publish_page_revision import PublishPageRevisionAction

from . import merging
from .chosen_units import Choice
from .languages import SCHEMA
from .publication_record import UNPUBLISH_LANGUAGE


class LanguageUnpublishing(models.Model):
    """Beside ``LanguagePublishing``: taking one language off publishes the row without it."""

    class Meta:
        abstract = True

    @transaction.atomic
    def unpublish_languages(self, codes, user=None):
        """Take languages off the live page. The last one takes the page off."""
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
        revision = page.store_behind(page.latest_revision, content)
        with page.publication(choice):
            PublishPageRevisionAction(revision, user=user, log_action=UNPUBLISH_LANGUAGE).execute(
                skip_permission_checks=True
            )

    @transaction.atomic
    def unpublish(self, set_expired=False, commit=True, user=None, log_action=True):
        """The whole page."""
        page = self.locked_row()
        if set_expired and not (page.expire_at and page.expire_at <= timezone.now()):
            return  # an editor prolonged it after the scheduler had looked
        if commit and page.live and not page.latest_revision_id and not page.alias_of_id:
            page.save_revision(clean=False, user=user)
        super(LanguageUnpublishing, page).unpublish(set_expired, commit, user, log_action)
        self.live, self.has_unpublished_changes, self.live_revision = False, True, None
