"""What a letter that was written down says, composed when it is sent.

Each function takes ``(page, actor, data)``, ``data`` as ``receivers.py`` wrote it down, and returns what
makes the ``Letter`` in the language that is active, or None if there is nothing to tell any more.
"""

from functools import partial

from wagtail.models import TaskState, WorkflowState

from portal.multilingual import merging
from portal.multilingual.chosen_units import Choice

from . import comment_letters, workflow_letters
from .differences import changes
from .models import WaitingLetter


def submitted(page, actor, data):
    """``task_state``: its primary key."""
    state = _task_state(data)
    if state is None or state.status != TaskState.STATUS_IN_PROGRESS:
        return None  # somebody has decided meanwhile
    before, after = page.live_content(), merging.plain(state.revision.content)
    units = _units(page, before, after)
    changed = changes(type(page), before, after, units)
    return partial(workflow_letters.submitted, page, actor, state.revision, units, changed)


def approved(page, actor, data):
    """``task_state``, and ``publication``: the data of the history's entry about it."""
    comment = _comment_of(_task_state(data))
    return partial(workflow_letters.approved, page, actor, comment, data["publication"])


def rejected(page, actor, data):
    """``task_state``: the one that sent it back."""
    if (state := _task_state(data)) is None:
        return None
    units = _units(page, page.live_content(), merging.plain(state.revision.content))
    return partial(workflow_letters.rejected, page, actor, _comment_of(state), units)


def ended(page, actor, data):
    """``workflow_state``: its primary key; it is gone if the page is on its way out."""
    if not WorkflowState.objects.filter(pk=data["workflow_state"]).exists():
        return None
    return partial(workflow_letters.ended, page, actor)


def comments(page, actor, data):
    """``words`` of ``comment_letters.in_words``; ``threads`` that concern her, None for all."""
    return partial(comment_letters.comments, page, actor, data["words"], data["threads"])


COMPOSE = {
    WaitingLetter.Kind.SUBMITTED: submitted,
    WaitingLetter.Kind.APPROVED: approved,
    WaitingLetter.Kind.REJECTED: rejected,
    WaitingLetter.Kind.ENDED: ended,
    WaitingLetter.Kind.COMMENTS: comments,
}


def _task_state(data):
    states = TaskState.objects.select_related("revision")
    return states.filter(pk=data["task_state"]).first() if data["task_state"] else None


def _comment_of(state):
    return state.specific.get_comment() if state else ""


def _units(page, before, after):
    """The units submitted; all that differ if the submission did not come from our editor."""
    choice = Choice.in_content(after)
    return choice.units if choice else merging.changed(type(page), before or {}, after)
