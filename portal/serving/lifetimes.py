"""Pages that say what is so now, such as whether somebody answers a telephone, and how long they may be kept.

Browsers ask again each time, as for every public page. Caches that many readers share may keep such a page
for a minute, and never beyond the moment from which it says something else.
"""

import math

from django.utils import timezone

SHARED_FOR = (
    60  # seconds; so long a number that was corrected may go on being shown by a shared cache
)
_NAME = "changes_at"


def changes_at(response, moment):
    """Note that ``response`` is right until ``moment`` (aware; None: until somebody edits it).

    Whoever keeps whole answers reads it with ``ends_of``. The earliest of several counts.
    """
    noted = [one for one in (getattr(response, _NAME, None), moment) if one is not None]
    setattr(response, _NAME, min(noted, default=None))


def ends_of(response):
    """The moment (aware) from which the answer is not right any more, or None."""
    return getattr(response, _NAME, None)


def cache_control(response, otherwise):
    """``Cache-Control`` of an answer: ``otherwise`` unless it noted when it changes."""
    if not hasattr(response, _NAME):
        return otherwise
    end = ends_of(response)
    left = SHARED_FOR if end is None else math.floor((end - timezone.now()).total_seconds())
    kept = max(0, min(SHARED_FOR, left))
    return f"public, max-age=0, s-maxage={kept}, must-revalidate"
