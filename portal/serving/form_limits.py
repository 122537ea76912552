"""How many forms are taken from one network, and altogether.

Counted in the database, so that it holds over all processes and machines. No address is stored: the key of
a count is a keyed hash of form, network and stretch of time, and is erased when that has passed.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db.models import F
from django.utils import timezone
from django.utils.crypto import salted_hmac

from .client_address import network_of
from .models import FormCount

SALT = "portal.serving.form_limits"
EVERYBODY = "everybody"


@dataclass(frozen=True)
class Limit:
    """At most ``number`` forms in each stretch of ``seconds``."""

    number: int
    seconds: int


class TooManyFormsError(Exception):
    """The limit is reached; ``seconds``: until more is taken."""

    def __init__(self, seconds):
        self.seconds = seconds
        super().__init__(f"no more forms for {seconds} seconds")


def count(request, form, per_network, altogether):
    """Counts one form of this request; raises ``TooManyFormsError``, whereupon the transaction must be undone.

    ``per_network`` and ``altogether`` are lists of ``Limit``. A network that is not known is not limited by
    itself, or one reader behind a badly set up proxy would close the form for all.
    """
    now = timezone.now()
    if network := network_of(request):
        for limit in per_network:
            count_one(form, network, limit, now)
    for limit in altogether:
        count_one(form, EVERYBODY, limit, now)


def count_one(form, who, limit, now):
    start = int(now.timestamp()) // limit.seconds * limit.seconds
    end = datetime.fromtimestamp(start, UTC) + timedelta(seconds=limit.seconds)
    key = salted_hmac(SALT, f"{form}|{limit.seconds}|{start}|{who}", algorithm="sha256").hexdigest()
    FormCount.objects.get_or_create(key=key, defaults={"ends_at": end})
    # One statement that checks and counts: two at the same moment cannot both be the last.
    if not FormCount.objects.filter(key=key, number__lt=limit.number).update(
        number=F("number") + 1
    ):
        raise TooManyFormsError(max(1, int((end - now).total_seconds()) + 1))


def forget_passed():
    """Erases the counts whose time has passed; returns how many."""
    return FormCount.objects.filter(ends_at__lte=timezone.now()).delete()[0]
