"""A sender that is killed (SIGKILL) goes on where it was: nobody is left out, nobody gets two different mails.

Between a server's "250" and our note of it nothing can be made one step, so a kill there repeats that one mail
under the same Message-ID. The worst moment is tried here on purpose; everywhere else nothing is repeated.
"""

import time

import pytest

from campaigns.alerts.models import Delivery, Dispatch
from tests.alerts import killed
from tests.alerts.content import item
from tests.alerts.people import crowd

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)
READERS = 45


def test_killed_before_and_after_a_mail_is_taken_each_is_delivered_and_at_most_the_unsure_one_twice(
    server,
):
    people = crowd(READERS)
    item()
    processes = [killed.start(server.port)]

    def kill_when(reached, number):
        def strike(taken):
            if taken == number and processes[-1].poll() is None:
                reached.append(taken)
                processes[-1].kill()

        return strike

    early, late = [], []
    server.before_recipient = kill_when(early, 12)  # the 13th mail has begun; it is not taken
    processes[-1].wait(timeout=120)
    assert len(server.taken) == 12
    assert server.twice == []

    server.before_recipient = lambda taken: None
    server.before_answer = kill_when(late, 30)  # the 30th mail is taken, and nobody hears it
    time.sleep(1.2)  # the lease of the dead one lapses
    processes.append(killed.start(server.port))
    processes[-1].wait(timeout=120)
    assert early == [12]
    assert late == [30]

    time.sleep(1.2)
    processes.append(killed.start(server.port))
    said = killed.finished(processes[-1])

    assert sorted(set(server.recipients)) == sorted(one.address for one in people)
    assert len(server.taken) == READERS + 1
    assert len(server.twice) == 1
    assert "in_doubt 1" in said
    assert set(Delivery.objects.values_list("state", flat=True)) == {"sent"}
    assert Dispatch.objects.get().sent == READERS
    for process in processes:
        process.stdout.close()
        process.stderr.close()
