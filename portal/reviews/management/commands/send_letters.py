from django.core.management.base import BaseCommand, CommandError

from portal.reviews.outbox import send_waiting


class Command(BaseCommand):
    """Every few minutes, by the server's timer. Can be stopped anywhere and run beside itself."""

    help = "Send the e-mails about approvals and comments that did not go out when it happened."

    def handle(self, *args, **options):
        result = send_waiting()
        self.stdout.write(f"Mails sent: {result.sent}")
        if result.undelivered:
            raise CommandError(
                f"Mails that could not be sent: {result.undelivered}. They are tried again."
            )
