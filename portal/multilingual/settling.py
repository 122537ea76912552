"""Shared facts that hold at once, in the live row and in the draft, while all else of the draft stays a draft."""

from django.db import transaction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction

from . import merging
from .chosen_units import Choice
from .merging import SHARED


@transaction.atomic
def put_in_force(page, facts, user, log_action):
    """``facts``: ``{name of a shared field: value}``. The page must be live.

    The draft becomes a newer draft with these facts, so that a form opened before is told of it; what waits
    for its time gets them too, or it would take them back. It is no news to readers: the date of the last
    publication stays. History gets one entry, ``log_action``.
    """
    page = page.locked_row()
    published_at = page.last_published_at
    draft = page.get_latest_revision_as_object()
    for name, value in facts.items():
        setattr(draft, name, value)
    revision = draft.save_revision(user=user, clean=False)
    page = page.locked_row()
    values = {name: revision.content[name] for name in facts}
    _tell_scheduled(page, merging.plain(values))
    nothing_else = Choice.of(
        []
    )  # so that no schedule of a language or of shared fields is called off
    with page.publication(nothing_else):
        PublishPageRevisionAction(
            _only(page, revision, merging.plain(values)), user=user, log_action=log_action
        ).execute(skip_permission_checks=True)
    pages = type(page).base_page_model.objects
    pages.filter(pk=page.pk).update(last_published_at=published_at)


def _only(page, revision, values):
    """``revision``, or the live row with ``values`` stored behind it."""
    revision.content_object = page
    content = {**page.live_content(), **values, "go_live_at": None}
    if not merging.changed(type(page), content, merging.plain(revision.content)):
        return revision
    Choice.of([SHARED]).mark(content)
    return page.store_behind(revision, content)


def _tell_scheduled(page, values):
    for scheduled in page.revisions.filter(approved_go_live_at__isnull=False):
        scheduled.content.update(values)
        scheduled.save(update_fields=["content"])
