"""How things stand in each language of a page."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from . import merging
from .languages import active


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
    return {code: _state(page, live, draft, code) for code in active()}


def _state(page, live, draft, code):
    newer = merging.unit(type(page), draft, code)
    if page.is_published_in(code):
        return State.LIVE if newer == merging.unit(type(page), live, code) else State.NEWER_DRAFT
    if code in page.first_published_in:
        return State.UNPUBLISHED
    return State.NEVER if newer else State.EMPTY
