import signal
from contextlib import contextmanager

from django.core.management.base import BaseCommand, CommandError

from ...sending import Sender
from ...transport import ServerTroubleError


class Command(BaseCommand):
    help = (
        "Sends the e-mail alerts that are due. Run it every minute by a timer: it may be cut off anywhere "
        "and goes on where it was; a second one beside it does nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--lease",
            type=int,
            metavar="SECONDS",
            help="How long after a run was killed the next one waits (default: 120).",
        )

    def handle(self, *args, **options):
        sender = Sender(lease_seconds=options["lease"])
        try:
            with stopping_gently(sender):
                mine = sender.send_all()
        except ServerTroubleError as error:
            raise CommandError(
                f"The mail server takes nothing now: {error}. {said(sender)}"
            ) from error
        self.stdout.write(said(sender) if mine else "Another run is sending; nothing to do.")


def said(sender):
    """``sent 3, in_doubt 0, …``"""
    return ", ".join(f"{name} {number}" for name, number in vars(sender.report).items())


@contextmanager
def stopping_gently(sender):
    """SIGTERM and SIGINT let the mail that is under way be finished and noted."""
    before = {
        number: signal.signal(number, lambda *_: sender.stop.set())
        for number in (signal.SIGTERM, signal.SIGINT)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
