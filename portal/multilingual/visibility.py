"""Whose drafts a person may see.

A right on a page holds for everything below it: that part of the tree is hers, and its drafts are. Of all
other pages she sees what readers see; a page that was never published does not exist for her. Wagtail
shows drafts' titles to everyone who may enter the admin (explorer, choosers, reports, messages), so
the rule is kept in one place, here, and asked by the page itself, by the query sets of choosers and by
the middleware, which answers 404 at every address of a page that is not hers.

Outside of the admin nobody is looking: commands, the scheduler and public pages get what they ask for.
"""

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

import swapper
from django.db.models import Q
from django.utils.translation import gettext
from wagtail.permissions import policy_registry

from .languages import column

_request = ContextVar("admin_request", default=None)


@contextmanager
def seen_by(request):
    """While the admin answers ``request``, pages show themselves as its user may see them."""
    token = _request.set(request)
    try:
        yield
    finally:
        _request.reset(token)


def stream_seen_by(request, chunks):
    """The same for an answer that is made piece by piece."""
    end = object()
    chunks = iter(chunks)
    while True:
        with seen_by(request):
            chunk = next(chunks, end)
        if chunk is end:
            return
        yield chunk


def request_being_answered():
    """The admin's request, or None outside of the admin."""
    return _request.get()


def viewer():
    """The person who is looking, or None outside of the admin and before the login."""
    request = _request.get()
    user = request.user if request is not None else None
    return user if user is not None and user.is_authenticated else None


@dataclass(frozen=True)
class Territory:
    """The parts of the tree in which somebody has any right. ``tops``: paths of their uppermost pages."""

    tops: tuple

    def covers(self, page):
        return any(page.path.startswith(top) for top in self.tops)

    def leads_to(self, page):
        """Whether the page is above one of the parts: one passes it on the way down."""
        return any(top.startswith(page.path) for top in self.tops)

    def inside(self, prefix=""):
        """A condition for query sets: only the pages in it, without the root of the tree.

        ``prefix``: the way to the page, such as ``page__``.
        """
        condition = Q(pk=None)
        for top in self.tops:
            condition |= Q(**{f"{prefix}path__startswith": top})
        return condition & Q(**{f"{prefix}depth__gt": 1})

    def pages(self):
        """A condition for query sets: the pages in it and those that lead to it."""
        condition = Q(pk=None)
        for top in self.tops:
            above = [top[:end] for end in range(len(top), 0, -_step())]
            condition |= Q(path__startswith=top) | Q(path__in=above)
        return condition


def territory(user):
    """The part of the tree whose drafts are this person's to see; for a superuser all of it."""
    if not user.is_active:
        return Territory(())
    if user.is_superuser:
        return Territory(("",))
    policy = policy_registry.get_by_type(_pages().model)
    return Territory(
        tuple(given.page.path for given in policy.get_cached_permissions_for_user(user))
    )


def sees_draft(user, page):
    """In her part of the tree, or the page waits for her approval."""
    return territory(user).covers(page) or page.permissions_for_user(user).can_edit()


def sees_everything(user):
    """Whether no page's draft is beyond this person."""
    tops = territory(user).tops
    return any(len(top) <= _step() for top in tops)


def may_reach(user, page):
    """In the explorer: her part of the tree and the way down to it."""
    return territory(user).leads_to(page) or sees_draft(user, page)


def may_know(user, page):
    """Whether there is such a page for this person at all."""
    return page.live or may_reach(user, page)


def known_to(user, pages):
    """Those of ``pages`` that are live or in her part of the tree, or lead to it."""
    if user.is_superuser:
        return pages
    return pages.filter(Q(live=True) | territory(user).pages())


def is_hidden(page):
    """Whether the person who is looking must not learn of this page."""
    user = viewer()
    return user is not None and bool(page.path) and not may_know(user, page)


def name_for_viewer(page):
    """The page's title in its source language, unless the person who is looking must not learn of the page.

    While it is not published in that language, those who see the draft get its title.
    """
    if is_hidden(page):
        return _nameless()
    return getattr(page, column("local_title", page.source_language)) or title_for_viewer(page)


def title_for_viewer(page):
    """The draft's title for those who may see the draft, else the one readers see."""
    user = viewer()
    hers = user is None or not page.path or territory(user).covers(page)
    if hers or (not page.live and may_know(user, page)):
        return page.draft_title or page.title
    return page.title if page.live else _nameless()


def as_viewer_sees(page):
    """For views of Wagtail's that read ``draft_title`` without asking the page."""
    if viewer() is not None:
        page.draft_title = title_for_viewer(page)
    return page


def _nameless():
    return gettext("(private page)")


def pages_by_id(ids):
    return {page.pk: page for page in _pages().filter(pk__in=ids).for_listing()}


def is_page_model(app_label, model_name):
    model = _pages().model
    return (app_label, model_name) == (model._meta.app_label, model._meta.model_name)


def _pages():
    return swapper.load_model("wagtailcore", "Page")._default_manager


def _step():
    return _pages().model.steplen
