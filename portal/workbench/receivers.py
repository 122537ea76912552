"""Keeping ``OutdatedTranslation`` in step with the pages."""

from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from portal.multilingual.languages import columns
from portal.multilingual.models import BasePage
from portal.multilingual.signals import page_settled

from .models import OutdatedTranslation


@receiver(page_settled)
def after_a_draft_or_a_publication(page, **kwargs):
    keep(page)


# What makes a translation outdated, and whether it can be.
TOLD_BY = {"live", "made_from", "source_language", "source_versions", *columns("local_title")}


@receiver(post_save)
def after_saving_a_row(instance, created, update_fields, **kwargs):
    """Unpublishing, copies and aliases write the row alone."""
    if not isinstance(instance, BasePage) or (created and not instance.live):
        return
    if update_fields is None:
        keep(instance)
    elif not TOLD_BY.isdisjoint(update_fields):
        keep(instance.row())  # what was not saved may differ from what is stored


@transaction.atomic
def keep(page):
    """Store which of the page's translations are outdated; writes only what has changed."""
    now = page.outdated_languages()
    rows = OutdatedTranslation.objects.filter(page_id=page.pk)
    stored = dict(rows.values_list("language", "since"))
    if gone := [code for code in stored if code not in now]:
        rows.filter(language__in=gone).delete()
    OutdatedTranslation.objects.bulk_create(
        [
            OutdatedTranslation(page_id=page.pk, language=code, since=since)
            for code, since in now.items()
            if stored.get(code) != since
        ],
        update_conflicts=True,
        update_fields=["since"],
        unique_fields=["page", "language"],
    )
