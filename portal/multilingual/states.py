"""How things stand in each language of a page."""

from collections import defaultdict

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from modelcluster.models import get_field_value
from wagtail.models import Revision

from . import merging
from .languages import active
from .registry import child_relations, translated_columns


class State(TextChoices):
    """Derived from the live row and the draft; stored nowhere."""

    EMPTY = "empty", _("not written yet")
    NEVER = "never", _("never published")
    LIVE = "live", _("live")
    NEWER_DRAFT = "newer-draft", _("live, with a newer draft")
    UNPUBLISHED = "unpublished", _("unpublished")


def language_states(page, draft=None):
    """``{code: State}`` for the active languages of a page as it stands in the database.

    ``draft``: content of the latest draft, if the caller has it already.
    """
    page = page.specific
    draft = draft if draft is not None else page.draft_content()
    live = page.live_content() or {}
    return {code: _state(page, type(page), live, draft, code) for code in active()}


def states_of(pages):
    """``{primary key: {code: State}}``: the same for many pages, which may be base pages of a listing.

    Texts are read only of pages whose draft differs from what is live. The number of queries follows
    the number of page types among these, never that of the pages.
    """
    pages = list(pages)
    drafts = _drafts([page for page in pages if _draft_differs(page)])
    rows = _rows(
        [
            page
            for page in pages
            if _draft_differs(page) and (page.live or not page.latest_revision_id)
        ]
    )
    return {page.pk: _states(page, rows.get(page.pk, {}), drafts.get(page.pk)) for page in pages}


def _states(page, row, draft):
    live = row if page.live else {}
    draft = row if draft is None else draft  # a page without a draft is its own
    model = page.specific_class
    return {code: _state(page, model, live, draft, code) for code in active()}


def _state(page, model, live, draft, code):
    newer = merging.unit(model, draft, code)
    if page.is_published_in(code):
        return State.LIVE if newer == merging.unit(model, live, code) else State.NEWER_DRAFT
    if code in page.first_published_in:
        return State.UNPUBLISHED
    return State.NEVER if newer else State.EMPTY


def _draft_differs(page):
    return page.has_unpublished_changes or not page.live


def _drafts(pages):
    """Content of their latest drafts."""
    page_of = {page.latest_revision_id: page.pk for page in pages if page.latest_revision_id}
    found = Revision.objects.filter(pk__in=page_of).values_list("pk", "content")
    return {page_of[pk]: merging.plain(content) for pk, content in found} if page_of else {}


def _rows(pages):
    """What stands in their rows and in those of their children, in the active languages."""
    of_type = defaultdict(list)
    for page in pages:
        of_type[page.specific_class].append(page.pk)
    rows = {}
    for model, keys in of_type.items():
        names = translated_columns(model, active())
        found = model._default_manager.filter(pk__in=keys).only("pk", *names)
        rows.update((page.pk, _texts(page, names)) for page in found)
        for relation, child, key in child_relations(model):
            _add_children(rows, relation, child, key, keys)
    return rows


def _add_children(rows, relation, child, key, keys):
    names = translated_columns(child, active())
    for one in child._default_manager.filter(**{f"{key}__in": keys}):
        texts = {"uid": str(one.uid), **_texts(one, names)}
        rows[getattr(one, f"{key}_id")].setdefault(relation, []).append(texts)


def _texts(instance, names):
    values = {name: get_field_value(instance._meta.get_field(name), instance) for name in names}
    return merging.plain(values)
