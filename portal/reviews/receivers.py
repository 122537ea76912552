"""What happens in an approval becomes letters, written down with it and never in its way.

Wagtail's own notifiers are kept from connecting: these receivers take their ``dispatch_uid`` first, and a
signal ignores a second receiver with the same one. That is why this app stands before ``wagtail.admin``.
"""

import logging
from functools import wraps

from django.db import transaction
from wagtail.models import PageLogEntry, TaskState, WorkflowState
from wagtail.signals import (
    task_submitted,
    workflow_approved,
    workflow_cancelled,
    workflow_rejected,
    workflow_submitted,
)

from portal.multilingual.signals import comments_changed

from . import comment_letters
from .models import WaitingLetter
from .outbox import write_down
from .recipients import approvers, people, recipients

logger = logging.getLogger(__name__)
PUBLISHED = ("wagtail.publish", "wagtail.publish.schedule")


def connect():
    state, task = WorkflowState, TaskState
    email = "workflow_state_{}_email_notification".format
    uid = "group_approval_task_submitted_email_notification"
    task_submitted.connect(tell_approvers, sender=task, dispatch_uid=uid)
    workflow_submitted.connect(_said_by_the_task, sender=state, dispatch_uid=email("submitted"))
    workflow_approved.connect(tell_of_approval, sender=state, dispatch_uid=email("approved"))
    workflow_rejected.connect(tell_of_rejection, sender=state, dispatch_uid=email("rejected"))
    workflow_cancelled.connect(tell_of_the_end, sender=state, dispatch_uid=email("cancelled"))
    comments_changed.connect(tell_of_comments, dispatch_uid="comments_changed_letters")


def never_in_its_way(receiver):
    """What goes wrong with a letter undoes nothing of the change it tells of."""

    @wraps(receiver)
    def safe(*args, **kwargs):
        try:
            with transaction.atomic():
                receiver(*args, **kwargs)
        except Exception:
            logger.exception("Mails about a page could not be written down")

    return safe


def _said_by_the_task(sender, **kwargs):
    """Whoever decides hears of it from the task; Wagtail writes to superusers a second time here."""


@never_in_its_way
def tell_approvers(sender, instance, user=None, **kwargs):
    task, page = instance.task.specific, instance.workflow_state.content_object
    if hasattr(task, "groups") and hasattr(page, "live_content"):
        to = recipients(approvers(task), page, "submitted", user and user.pk)
        data = {"task_state": instance.pk}
        write_down(WaitingLetter.Kind.SUBMITTED, page, user, data, _all(to))


@never_in_its_way
def tell_of_approval(sender, instance, user=None, **kwargs):
    entries = PageLogEntry.objects.filter(page_id=instance.object_id, action__in=PUBLISHED)
    entry = entries.order_by("-pk").first()
    publication = (entry and entry.data) or {}
    data = {"task_state": instance.current_task_state_id, "publication": publication}
    _tell_the_writer(WaitingLetter.Kind.APPROVED, "approved", instance, user, data)


@never_in_its_way
def tell_of_rejection(sender, instance, user=None, **kwargs):
    data = {"task_state": instance.current_task_state_id}
    _tell_the_writer(WaitingLetter.Kind.REJECTED, "rejected", instance, user, data)


@never_in_its_way
def tell_of_the_end(sender, instance, user=None, **kwargs):
    data = {"workflow_state": instance.pk}
    _tell_the_writer(WaitingLetter.Kind.ENDED, "rejected", instance, user, data)


def _tell_the_writer(kind, wanted, state, actor, data):
    """``wanted``: Wagtail's name of her choice of mails."""
    page = state.content_object
    if hasattr(page, "live_content"):
        to = recipients(people(state.requested_by_id), page, wanted, actor and actor.pk)
        write_down(kind, page, actor, data, _all(to))


@never_in_its_way
def tell_of_comments(sender, page, changes, user, **kwargs):
    if words := comment_letters.in_words(changes):
        concerned = ("resolved", "replied")
        threads = [thread for kind in concerned for thread, _texts in words.get(kind, ())]
        readers = comment_letters.readers(page, threads, user.pk)
        to = [(one, {"threads": hers and sorted(hers)}) for one, hers in readers]
        write_down(WaitingLetter.Kind.COMMENTS, page, user, {"words": words}, to)


def _all(to):
    return [(person, {}) for person in to]
