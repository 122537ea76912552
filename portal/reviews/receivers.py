"""What happens in an approval becomes mails, after the commit and never in its way.

Wagtail's own notifiers are kept from connecting: these receivers take their ``dispatch_uid`` first, and a
signal ignores a second receiver with the same one. That is why this app stands before ``wagtail.admin``.
"""

import logging
from functools import partial

from django.db import transaction
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.models import PageLogEntry, Revision, TaskState, WorkflowState
from wagtail.signals import (
    task_submitted,
    workflow_approved,
    workflow_cancelled,
    workflow_rejected,
    workflow_submitted,
)

from portal.multilingual import merging
from portal.multilingual.publishing import Choice
from portal.multilingual.signals import comments_changed
from portal.multilingual.visibility import request_being_answered

from . import comment_letters, workflow_letters
from .differences import changes
from .letters import Post
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


def after_commit(send, *args):
    """``send(post, *args)`` once the change is safe; whoever caused it is told of mails that did not go out."""
    transaction.on_commit(partial(_send, send, *args), robust=True)


def _send(send, *args):
    try:
        with Post() as post:
            send(post, *args)
    except Exception:
        logger.exception("Mails about a page could not be sent")
        _warn(1)
    else:
        _warn(post.undelivered)


def _warn(number):
    request = request_being_answered()
    if number and request is not None:
        text = ngettext(
            "Your change is saved, but %(number)d e-mail about it could not be sent.",
            "Your change is saved, but %(number)d e-mails about it could not be sent.",
            number,
        )
        messages.warning(request, text % {"number": number})


def _said_by_the_task(sender, **kwargs):
    """Whoever decides hears of it from the task; Wagtail writes to superusers a second time here."""


def tell_approvers(sender, instance, user=None, **kwargs):
    page = instance.workflow_state.content_object
    if hasattr(instance.task.specific, "groups") and hasattr(page, "live_content"):
        after_commit(_submitted, instance.pk, user)


def _submitted(post, task_state_pk, actor):
    state = TaskState.objects.select_related("workflow_state", "revision").get(pk=task_state_pk)
    page = state.workflow_state.content_object.specific
    to = recipients(approvers(state.task.specific), page, "submitted", actor and actor.pk)
    if not to:
        return
    before, after = page.live_content(), merging.plain(state.revision.content)
    units = _units(page, before, after)
    changed = changes(type(page), before, after, units)
    for user in to:
        post.send(
            user,
            partial(workflow_letters.submitted, page, actor, state.revision, units, changed),
        )


def _units(page, before, after):
    """The units submitted; all that differ if the submission did not come from our editor."""
    choice = Choice.in_content(after)
    return choice.units if choice else merging.changed(type(page), before or {}, after)


def tell_of_approval(sender, instance, user=None, **kwargs):
    if not hasattr(instance.content_object, "live_content"):
        return
    entries = PageLogEntry.objects.filter(page_id=instance.object_id, action__in=PUBLISHED)
    entry = entries.order_by("-pk").first()
    after_commit(_approved, instance.pk, user, (entry and entry.data) or {})


def _approved(post, pk, actor, publication):
    state = WorkflowState.objects.get(pk=pk)
    page, comment = state.content_object.specific, _comment_of(state)
    for user in recipients(people(state.requested_by_id), page, "approved", actor and actor.pk):
        post.send(user, partial(workflow_letters.approved, page, actor, comment, publication))


def tell_of_rejection(sender, instance, user=None, **kwargs):
    if hasattr(instance.content_object, "live_content"):
        after_commit(_rejected, instance.pk, user)


def _rejected(post, pk, actor):
    state = WorkflowState.objects.get(pk=pk)
    page, comment = state.content_object.specific, _comment_of(state)
    revision = Revision.objects.get(pk=state.current_task_state.revision_id)
    units = _units(page, page.live_content(), merging.plain(revision.content))
    for user in recipients(people(state.requested_by_id), page, "rejected", actor and actor.pk):
        post.send(user, partial(workflow_letters.rejected, page, actor, comment, units))


def _comment_of(state):
    return state.current_task_state.specific.get_comment() if state.current_task_state else ""


def tell_of_the_end(sender, instance, user=None, **kwargs):
    if hasattr(instance.content_object, "live_content"):
        after_commit(_ended, instance.pk, user)


def _ended(post, pk, actor):
    state = WorkflowState.objects.filter(pk=pk).first()
    if (
        state is None or state.content_object is None
    ):  # the page was deleted, and the approval with it
        return
    page = state.content_object.specific
    for user in recipients(people(state.requested_by_id), page, "rejected", actor and actor.pk):
        post.send(user, partial(workflow_letters.ended, page, actor))


def tell_of_comments(sender, page, changes, user, **kwargs):
    if words := comment_letters.in_words(changes):
        after_commit(_comments, page, words, user)


def _comments(post, page, words, actor):
    threads = [thread for kind in ("resolved", "replied") for thread, _texts in words.get(kind, ())]
    for user, hers in comment_letters.readers(page, threads, actor.pk):
        post.send(user, partial(comment_letters.comments, page, actor, words, hers))
