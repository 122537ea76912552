"""Mails about comments, to those who follow a page and to those who take part in a thread."""

from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils.translation import gettext
from wagtail.models import Comment, PageSubscription

from .letters import Letter, absolute
from .recipients import name_of, recipients
from .workflow_letters import EDIT, title_of


def in_words(changes):
    """``{kind: [(thread, [texts])]}`` with everything a letter says; read while the comments are still there."""
    found = {
        kind: [(comment.pk, [comment.text]) for comment in changes[f"{kind}_comments"]]
        for kind in ("new", "resolved", "deleted")
    }
    found["replied"] = [
        (comment.pk, [comment.text, *(reply.text for reply in replies)])
        for comment, replies in changes["new_replies"]
    ]
    return {kind: threads for kind, threads in found.items() if threads}


def readers(page, threads, actor_id):
    """``[(person, threads or None)]``: None for those who follow the whole page."""
    users = get_user_model().objects
    following = PageSubscription.objects.filter(page_id=page.pk, comment_notifications=True)
    followers = recipients(
        users.filter(pk__in=following.values("user")), page, "updated_comments", actor_id
    )
    told = {user.pk for user in followers}
    taking_part = _people_by_thread(threads)
    others = recipients(
        users.filter(pk__in=set(taking_part) - told), page, "updated_comments", actor_id
    )
    return [
        *((user, None) for user in followers),
        *((user, taking_part[user.pk]) for user in others),
    ]


def _people_by_thread(threads):
    """``{person: threads}`` of those who wrote the comment or a reply."""
    found = {}
    rows = Comment.objects.filter(Q(pk__in=threads)).values_list("pk", "user", "replies__user")
    for thread, *people in rows:
        for person in people:
            if person:
                found.setdefault(person, set()).add(thread)
    return found


def comments(page, actor, words, threads):
    """The letter; ``threads``: those to tell of, None for all. None if it would say nothing."""
    names = {"page": title_of(page), "person": name_of(actor) or gettext("somebody")}
    letter = Letter(gettext("Comments on “%(page)s”") % names)
    letter.text(gettext("%(person)s has commented on the page “%(page)s”.") % names)
    for kind, heading in _headings().items():
        shown = [texts for thread, texts in words.get(kind, ()) if not threads or thread in threads]
        if shown:
            letter.heading(heading)
        for texts in shown:
            letter.quote("\n— ".join(texts))
    letter.link(gettext("Open the page in the editor"), absolute(EDIT, page.pk))
    return letter


def _headings():
    return {
        "new": gettext("New comments"),
        "replied": gettext("New replies"),
        "resolved": gettext("Resolved comments"),
        "deleted": gettext("Deleted comments"),
    }
