"""Ten thousand alerts over a real SMTP server on the loopback; the sender is killed twice on the way.

``PORTAL_BENCH_SUBSCRIBERS`` sets how many.
"""

import os
import random
import time

import pytest

from tests.alerts import killed
from tests.alerts.content import item
from tests.alerts.mailserver import MailServer
from tests.alerts.people import crowd

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)
SUBSCRIBERS = int(os.environ.get("PORTAL_BENCH_SUBSCRIBERS", "10000"))
PATIENCE = 1_500  # seconds


def test_ten_thousand_mails_and_two_kills(figure):
    people = crowd(SUBSCRIBERS)
    item()
    # In the second and in the fourth fifth; seen just after the server took a mail, so the worst moment is likely.
    moments = [random.randint(SUBSCRIBERS * f // 5, SUBSCRIBERS * (f + 1) // 5) for f in (1, 3)]
    with MailServer() as server:
        seconds = [run(server, until=moment) for moment in moments]
        seconds.append(run(server))
    reached = set(server.recipients)
    missing = {one.address for one in people} - reached
    repeated = len(server.taken) - len(reached)
    figure(
        f"alerts to {SUBSCRIBERS:,} subscribers, killed after {moments[0]:,} and {moments[1]:,}",
        f"{len(reached):,} reached, {len(missing)} missing, {repeated} repeated under the same Message-ID "
        f"({len(server.twice)}), {len(server.taken) / sum(seconds):.0f} mails a second",
    )


def run(server, until=None):
    """One run of the sender, killed once ``until`` mails were taken; the seconds between its first and last mail."""
    time.sleep(1.2)  # the lease of a dead run lapses
    before, process, first = len(server.taken), killed.start(server.port), None
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        if first is None and len(server.taken) > before:
            first = time.monotonic()
        if until is not None and len(server.taken) >= until:
            process.kill()
            break
        time.sleep(random.uniform(0.001, 0.005))
    process.communicate(timeout=60)
    return time.monotonic() - (first or time.monotonic())
