"""Why a page is to be looked at before its review is due: what packages know and reviews asks them for.

A package registers the hook ``review_reasons``: ``(page_ids)`` gives ``Reason`` of published pages, all of them if
``page_ids`` is None. It is asked anew each time with a constant number of queries; nothing is kept.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Reason:
    """``about``: at most 40 characters that tell it from any other, for reminders.

    ``since``: when it came up (aware). ``words()``: a sentence in the active language. ``subject`` and
    ``subject_name()``: what several pages have it from, such as one legal act. ``settled_by_review``: a review
    after ``since`` answers it; otherwise it stands until its cause is gone.
    """

    page_id: int
    about: str
    since: datetime
    words: Callable[[], str]
    subject: str
    subject_name: Callable[[], str]
    settled_by_review: bool = True
