import mailbox
import sys
from collections import Counter
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from ... import bounces

LONGEST = 5 * 1024 * 1024  # bytes of a mail that are looked at


class Command(BaseCommand):
    help = (
        "Reads mails that came back to PORTAL_BOUNCE_ADDRESS: one from standard input, or all in a Maildir "
        "or mbox, from which those that are dealt with are removed."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "mailbox",
            nargs="?",
            type=Path,
            help="A Maildir or an mbox file (default: standard input).",
        )
        parser.add_argument(
            "--recipient",
            default="",
            help="The address the mail came to, as the mail server knows it.",
        )

    def handle(self, *args, **options):
        if not settings.PORTAL_BOUNCE_ADDRESS:
            raise CommandError(
                "PORTAL_BOUNCE_ADDRESS is not set, so no mail comes back with a token."
            )
        if options["mailbox"] is None:
            found = Counter([bounces.read(standard_input(), options["recipient"])])
        else:
            found = read_all(options["mailbox"])
        self.stdout.write(", ".join(f"{kind}: {number}" for kind, number in sorted(found.items())))


def standard_input():
    return getattr(sys.stdin, "buffer", sys.stdin).read(LONGEST)


def read_all(path):
    """How many there were of each kind. What is no bounce of ours stays for a person to read."""
    if not path.exists():
        raise CommandError(f"There is no mailbox at {path}.")
    kind = mailbox.Maildir if path.is_dir() else mailbox.mbox
    box, found = kind(path, create=False), Counter()
    box.lock()
    try:
        for key in list(box.keys()):
            result = bounces.read(box.get_bytes(key)[:LONGEST])
            found[result] += 1
            if result in (bounces.PERMANENT, bounces.TEMPORARY):
                box.remove(key)
    finally:
        box.close()  # writes an mbox and unlocks it
    return found
